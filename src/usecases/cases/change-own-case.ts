import type { Sent } from '../../domain/model/job/opened.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { CaseChanged, CaseEdit } from '../../domain/decisions/cases/case-changed.js';
import { changeCase, withdrawCase } from '../../domain/decisions/cases/change-case.js';
import { type CaseAskedAbout, decideLate } from '../../domain/decisions/cases/late/decide-late.js';
import { decideLateUnits, type UnitsAsked } from '../../domain/decisions/cases/late/late-units.js';
import { handOverCases, mostHandedOver } from '../../domain/decisions/cases/hand-over-cases.js';
import { decideInGroup, type GroupTrouble } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

type Answer<R> = Exclude<R | CaseChanged | GroupTrouble, { kind: 'no-such-group' }>;

function answered<R extends { readonly kind: string }>(outcome: R | GroupTrouble): Answer<R> {
  // A foreign group and one that does not exist give the same answer.
  return (outcome.kind === 'no-such-group' ? { kind: 'notFound' } : outcome) as Answer<R>;
}

export interface CaseAsked {
  readonly groupId: string;
  readonly code: string;
}

export async function changeOwnCase(
  deps: Deps,
  { person }: Caller,
  { groupId, code }: CaseAsked,
  { typed: edit, opened }: Sent<CaseEdit>,
) {
  const decide = decideInGroup(deps, groupId, person, (scene) => changeCase(scene, code, edit, opened));
  return answered(await decide);
}

export async function withdrawOwnCase(deps: Deps, { person }: Caller, { groupId, code }: CaseAsked) {
  const decide = decideInGroup(deps, groupId, person, (scene) => withdrawCase(scene, code));
  return answered(await decide);
}

export async function decideLateCase(
  deps: Deps,
  { person }: Caller,
  { groupId, code, letIn }: CaseAsked & { readonly letIn: boolean },
  asked: CaseAskedAbout = {},
) {
  const decide = decideInGroup(deps, groupId, person, (scene) => decideLate(scene, code, letIn, asked));
  return answered(await decide);
}

export async function decideUnits(
  deps: Deps,
  { person }: Caller,
  { groupId, letIn, ...asked }: CaseAsked & UnitsAsked & { readonly letIn: boolean },
) {
  const decide = await decideInGroup(deps, groupId, person, (scene) => decideLateUnits(scene, asked, letIn));
  // A foreign group and one that does not exist give the same answer.
  return decide.kind === 'no-such-group' ? { kind: 'notFound' as const } : decide;
}

/** One case, or all of the caller's in the group, a transaction at a time; stopped in between, the rest is still theirs. */
export async function handOver(
  deps: Deps,
  { person }: Caller,
  { groupId, code, to }: { readonly groupId: string; readonly code?: string; readonly to: PersonKey },
) {
  for (const handed: string[] = []; ;) {
    const decide = decideInGroup(deps, groupId, person, (scene) =>
      handOverCases(scene, code === undefined ? 'all' : [code], to),
    );
    const outcome = answered(await decide);
    if (outcome.kind !== 'handed-over') {
      return handed.length === 0 ? outcome : { kind: 'handed-over' as const, codes: handed };
    }
    handed.push(...outcome.codes);
    if (outcome.codes.length < mostHandedOver) return { ...outcome, codes: [...new Set(handed)] };
  }
}
