import { toLocal } from '../../domain/calendar/zone.js';
import type { Caller } from '../../domain/model/caller.js';
import type { Group } from '../../domain/model/group.js';
import { newGroup } from '../../domain/decisions/set-up/new-group.js';
import type { SetupAnswers } from '../../domain/decisions/set-up/setup-answers.js';
import type { SetupFault, SetupStep, SetupWorld } from '../../domain/decisions/set-up/setup-step.js';
import { firstFaulty } from '../../domain/decisions/set-up/steps/setup-steps.js';
import type { Deps } from '../deps.js';
import { resumeCreation } from './resume-creation.js';

export type SetupRefused = 'not-in-channel' | 'guest' | 'not-a-creator' | 'channel-taken' | 'not-yours';

export type GroupCreated =
  | { readonly kind: 'refused'; readonly why: SetupRefused }
  | { readonly kind: 'faults'; readonly step: SetupStep; readonly faults: readonly SetupFault[] }
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
 * Confirm: judged again, then the group's first rows with the plan of its meetings, then the plan carried out. Pressed
 * twice, or once more after a crash, it goes on where it stopped.
 */
export async function createGroup(deps: Deps, caller: Caller, answers: SetupAnswers): Promise<GroupCreated> {
  const { channel, person, name, kind, locale } = caller;
  const known = await deps.ledger.read('group', answers.groupId, answers.groupId);
  if (known === undefined) {
    const why = answers.starter === person ? await setupRefusal(deps, caller) : 'not-yours';
    if (why !== undefined || channel === undefined) return { kind: 'refused', why: why ?? 'not-in-channel' };
    const world = setupWorld(deps);
    const faulty = firstFaulty(answers, world);
    if (faulty !== undefined) return { kind: 'faults', ...faulty };
    // Index first: an entry without a membership gives no right.
    await deps.people.addToGroup(person, answers.groupId);
    const founding = { founder: { person, name, kind }, channel, locale, now: deps.clock.now() };
    await deps.ledger.commit(newGroup(answers, world, founding));
  }
  const group = known ?? (await deps.ledger.read('group', answers.groupId, answers.groupId));
  if (group?.value.createdBy !== person || group.value.channel === undefined) {
    return { kind: 'refused', why: 'not-yours' };
  }
  await deps.people.bindChannel(group.value.channel, group.value.id);
  await resumeCreation(deps, group.value.id);
  const snapshot = await deps.ledger.snapshot(group.value.id);
  return { kind: 'created', group: group.value, meetings: snapshot?.meetings.length ?? 0 };
}
