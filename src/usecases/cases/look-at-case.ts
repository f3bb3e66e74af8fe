import type { Caller } from '../../domain/model/group/caller.js';
import { loadedRoutineOf, routineOf } from '../../domain/routine/definition/routine-of.js';
import { parseCaseCode } from '../../domain/model/case/case-code.js';
import { type CasePointer, isWithdrawn, isDecided } from '../../domain/model/case/case-pointer.js';
import type { Member } from '../../domain/model/group/group.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { type CaseLifeView, caseLifeView } from '../../domain/decisions/lives/case-actions.js';
import { ownsCase } from '../../domain/decisions/cases/change-case.js';
import { activeMember } from '../../domain/model/members.js';
import { spokespeopleOf } from '../../domain/routine/spokespeople.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import type { Deps } from '../deps.js';
import { ownGroup, ownGroups } from '../group/own-groups.js';

/** A case and what the caller is to it. */
export interface CaseView {
  readonly snapshot: Snapshot;
  readonly pointer: CasePointer;
  readonly routine: Routine;
  readonly member: Member;
  /** Tasks of its stage, and what the caller may do. */
  readonly life: CaseLifeView;
  readonly owner: boolean;
  /** The caller speaks for a unit that the case concerns. */
  readonly concerned: boolean;
  readonly now: Instant;
}

/**
 * Undefined for what does not exist and for what is not the caller's to see: nobody learns which.
 * @throws RoutineNotLoaded to those who may see it, when its version is not loaded
 */
export async function lookAtCase(
  deps: Deps,
  caller: Caller,
  groupId: string,
  code: string,
): Promise<CaseView | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  return snapshot === undefined ? undefined : caseViewOf(deps, snapshot, caller, code);
}

/** The same in a group that has been read. */
export function caseViewOf(
  deps: Pick<Deps, 'clock' | 'routines'>,
  snapshot: Snapshot,
  { person }: Pick<Caller, 'person'>,
  code: string,
): CaseView | undefined {
  const now = deps.clock.now();
  const member = activeMember(snapshot, person);
  const pointer = snapshot.cases.find(({ value }) => value.code === code)?.value;
  if (member === undefined || pointer === undefined) return undefined;
  const owner = ownsCase(snapshot, pointer, person);
  const here = [pointer.registeringUnit, ...pointer.units].includes(member.unitId);
  if (!owner && !here && !member.coordinator && loadedRoutineOf(deps.routines, pointer) === undefined) {
    return undefined;
  }
  const routine = routineOf(deps.routines, pointer);
  const life = caseLifeView({ snapshot, now, by: person, routines: deps.routines }, routine, pointer);
  const acts = life.actions.length > 0;
  if (!owner && !here && !member.coordinator && !acts) return undefined;
  const speaks = spokespeopleOf(snapshot, routine, member.unitId).includes(member);
  const concerned = speaks && pointer.units.includes(member.unitId);
  return { snapshot, pointer, routine, life, member, owner, concerned, now };
}

/** So many searches in vain are nobody's slips of the pen. */
const mostMissed = 20;

/** By code as people write it, in any of the caller's groups. Who only guesses must wait. */
export async function findCase(
  deps: Deps,
  caller: Caller,
  text: string,
): Promise<CaseView | 'no-code' | 'too-many' | undefined> {
  const code = parseCaseCode(text);
  if (code === undefined) return 'no-code';
  if (deps.missedSearches.count(caller.person) >= mostMissed) return 'too-many';
  const [entry, own] = await Promise.all([deps.codes.find(code), deps.people.groupsOf(caller.person)]);
  // A foreign group is not even read.
  const view =
    entry !== undefined && own.includes(entry.groupId)
      ? await lookAtCase(deps, caller, entry.groupId, code)
      : undefined;
  if (view === undefined && deps.missedSearches.note(caller.person) === mostMissed) {
    deps.log.warn('search.too-many', { person: caller.person });
  }
  return view;
}

/** A case in the list of one's own; without the routine where its version is not loaded. */
export interface OwnCase {
  readonly snapshot: Snapshot;
  readonly pointer: CasePointer;
  readonly routine?: Routine;
}

/** The caller's own cases in all groups: open ones by meeting, then those concluded, the latest first. */
export async function ownCases(deps: Deps, caller: Caller): Promise<readonly OwnCase[]> {
  const groups = await ownGroups(deps, caller);
  const views = groups.flatMap((snapshot) =>
    snapshot.cases
      .map(({ value }) => value)
      .filter((one) => !isWithdrawn(one) && ownsCase(snapshot, one, caller.person))
      .map((pointer): OwnCase => {
        const routine = loadedRoutineOf(deps.routines, pointer);
        return { snapshot, pointer, ...(routine === undefined ? {} : { routine }) };
      }),
  );
  const isOpen = ({ pointer }: OwnCase) => !isDecided(pointer);
  const byDate = (a: OwnCase, b: OwnCase) => (meetingDate(a) < meetingDate(b) ? -1 : 1);
  return [
    ...views.filter(isOpen).sort(byDate),
    ...views.filter((view) => !isOpen(view)).sort((a, b) => byDate(b, a)),
  ];
}

function meetingDate({ snapshot, pointer }: OwnCase): string {
  return snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value.date ?? '';
}
