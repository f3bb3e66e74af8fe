import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Group } from '../../domain/model/group/group.js';
import { withFirstMeetings } from '../../domain/decisions/group/carry-out-plan.js';
import { withFirstLives } from '../../domain/decisions/lives/follow-lives.js';
import { newGroup } from '../../domain/decisions/set-up/new-group.js';
import type { SetupAnswers, SetupFault } from '../../domain/decisions/set-up/setup-answers.js';
import type { SetupWorld } from '../../domain/decisions/set-up/setup-step.js';
import { setupSteps } from '../../domain/decisions/set-up/steps/setup-steps.js';
import { firstFaulty } from '../../domain/form/walk.js';
import type { Deps } from '../deps.js';
import { resumeCreation } from './resume-creation.js';

export type SetupRefused = 'not-in-channel' | 'guest' | 'not-a-creator' | 'channel-taken' | 'not-yours';

export type GroupCreated =
  | { readonly kind: 'refused'; readonly why: SetupRefused }
  | { readonly kind: 'faults'; readonly stepId: string; readonly faults: readonly SetupFault[] }
  | { readonly kind: 'created'; readonly group: Group; readonly meetings: number };

/** What the wizard judges from. */
export function setupWorld({ routines, joinHosts, publicContacts, clock }: Deps): SetupWorld {
  return { routines: routines.all, joinHosts, publicContacts, today: toLocal(clock.now()).date };
}

/** Why the caller may not set up a group here; undefined when all is well. */
export async function setupRefusal(deps: Deps, caller: Caller): Promise<SetupRefused | undefined> {
  const { channel, kind, objectId } = caller;
  if (channel === undefined) return 'not-in-channel';
  if (kind !== 'member') return 'guest';
  const { groupCreators } = deps.appointments;
  if (groupCreators.length > 0 && !groupCreators.includes(objectId)) return 'not-a-creator';
  return (await deps.people.groupOfChannel(channel.channelId)) === undefined ? undefined : 'channel-taken';
}

/**
 * Confirm: judged again, then the group's first rows with as many of its meetings as one transaction holds, then the rest of
 * the plan. Pressed twice, or once more after a crash, it goes on where it stopped.
 */
export async function createGroup(deps: Deps, caller: Caller, answers: SetupAnswers): Promise<GroupCreated> {
  const { person } = caller;
  const { groupId } = answers;
  const [known, refusal] = await Promise.all([
    deps.ledger.read('group', groupId, groupId),
    setupRefusal(deps, caller),
  ]);
  if (known === undefined) {
    const founded = await foundGroup(
      deps,
      caller,
      answers,
      answers.starter === person ? refusal : 'not-yours',
    );
    if (founded !== undefined) return founded;
  }
  const group = known ?? (await deps.ledger.read('group', groupId, groupId));
  if (group?.value.createdBy !== person || group.value.channel === undefined) {
    return { kind: 'refused', why: 'not-yours' };
  }
  await deps.people.bindChannel(group.value.channel, groupId);
  await resumeCreation(deps, groupId);
  const snapshot = await deps.ledger.snapshot(groupId);
  return { kind: 'created', group: group.value, meetings: snapshot?.meetings.length ?? 0 };
}

/** Undefined when there is more to do than the first transaction, or someone else has written it. */
async function foundGroup(
  deps: Deps,
  { channel, person, name, kind, locale }: Caller,
  answers: SetupAnswers,
  why: SetupRefused | undefined,
): Promise<GroupCreated | undefined> {
  if (why !== undefined || channel === undefined) return { kind: 'refused', why: why ?? 'not-in-channel' };
  const world = setupWorld(deps);
  const faulty = firstFaulty(setupSteps, answers, world);
  if (faulty !== undefined) return { kind: 'faults', stepId: faulty.step.id, faults: faulty.faults };
  // Index first: an entry without a membership gives no right.
  await deps.people.addToGroup(person, answers.groupId);
  const now = deps.clock.now();
  const first = newGroup(answers, world, { founder: { person, name, kind }, channel, locale, now });
  const { changes: rows, meetings, left } = withFirstMeetings(first, deps.routines, now);
  const changes = withFirstLives(rows, deps.routines, now);
  const outcome = await deps.ledger.commit(changes);
  const group = changes.find((change) => change.kind === 'group' && change.op === 'insert')?.value;
  if (outcome.kind === 'conflict' || left > 0 || group === undefined) return undefined;
  await deps.people.bindChannel(channel, answers.groupId);
  deps.wake();
  return { kind: 'created', group, meetings };
}
