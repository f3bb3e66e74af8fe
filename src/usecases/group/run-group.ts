import type { Sent } from '../../domain/model/job/opened.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { bindChannel } from '../../domain/decisions/group/bind-channel.js';
import { addMeeting, changeSettings, type SettingsTyped } from '../../domain/decisions/group/change-group.js';
import type { ChannelBinding } from '../../domain/model/group/group.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { activeMember } from '../../domain/model/members.js';
import type { LocalDate, LocalTime } from '../../domain/calendar/dates/time.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import { ownGroups } from './own-groups.js';
import { admitWaiting } from './admit-waiting.js';
import { refitMeetings } from './refit-meetings.js';

/** Saves the settings, fits every coming meeting to them, and admits those who wait where a limit is higher than it was. */
export async function saveSettings(
  deps: Deps,
  { person }: Caller,
  groupId: string,
  { typed, opened }: Sent<SettingsTyped>,
) {
  const outcome = await decideInGroup(deps, groupId, person, (scene) =>
    changeSettings(scene, typed, deps, opened),
  );
  if (outcome.kind === 'done') await refitMeetings(deps, groupId);
  if (outcome.kind === 'done' && outcome.raised === true) await admitWaiting(deps, groupId);
  return outcome;
}

export function addGroupMeeting(
  deps: Deps,
  { person }: Caller,
  groupId: string,
  wish: { readonly kind: string; readonly date: LocalDate; readonly time: LocalTime },
) {
  return decideInGroup(deps, groupId, person, (scene) => addMeeting(scene, wish));
}

/** Groups that the caller coordinates and that may be bound to the present channel; those without a channel first. */
export async function groupsToBind(deps: Deps, caller: Caller): Promise<readonly Snapshot[]> {
  const { channel } = caller;
  const taken = channel && (await deps.people.groupOfChannel(channel.channelId));
  const groups = (await ownGroups(deps, caller)).filter(
    (snapshot) =>
      activeMember(snapshot, caller.person)?.coordinator === true &&
      (taken === undefined || taken === snapshot.group.value.id),
  );
  const has = ({ group }: Snapshot) => (group.value.channel === undefined ? 0 : 1);
  return [...groups].sort((a, b) => has(a) - has(b));
}

export type Bound =
  | { readonly kind: 'bound'; readonly name: string; readonly former?: ChannelBinding }
  | { readonly kind: 'refused' };

/**
 * Binds the group to the present channel, when no other group has it. A group that has another channel moves here:
 * whatever was wrong with the binding, this mends it.
 */
export async function bindGroup(deps: Deps, caller: Caller, groupId: string): Promise<Bound> {
  const { channel, person } = caller;
  if (channel === undefined) return { kind: 'refused' };
  const taken = await deps.people.groupOfChannel(channel.channelId);
  if (taken !== undefined && taken !== groupId) return { kind: 'refused' };
  const outcome = await decideInGroup<Bound>(deps, groupId, person, (scene) => {
    const { snapshot } = scene;
    const { name, channel: former } = snapshot.group.value;
    const may = activeMember(snapshot, person)?.coordinator === true;
    if (!may) return { changes: [], result: { kind: 'refused' } };
    const changes = bindChannel(scene, channel);
    return { changes, result: { kind: 'bound', name, ...(former === undefined ? {} : { former }) } };
  });
  if (outcome.kind !== 'bound') return { kind: 'refused' };
  await deps.people.bindChannel(channel, groupId);
  if (outcome.former !== undefined && outcome.former.channelId !== channel.channelId) {
    await deps.people.unbindChannel(outcome.former);
  }
  return outcome;
}
