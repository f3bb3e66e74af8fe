import type { Sent } from '../../domain/model/job/opened.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { cancelMeeting, moveMeeting } from '../../domain/decisions/meetings/change-meeting.js';
import { notePresence } from '../../domain/decisions/meetings/note-presence.js';
import { recordOutcome } from '../../domain/decisions/meetings/record-outcome.js';
import { type OutcomeGiven } from '../../domain/decisions/meetings/outcome-given.js';
import type { LocalMoment } from '../../domain/calendar/dates/time.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import { carryLeft } from './carry-left.js';

export interface MeetingAsked {
  readonly groupId: string;
  readonly meetingId: string;
}

export function moveGroupMeeting(
  deps: Deps,
  { person }: Caller,
  { groupId, meetingId }: MeetingAsked,
  { typed: to, opened }: Sent<LocalMoment>,
) {
  return decideInGroup(deps, groupId, person, (scene) => moveMeeting(scene, meetingId, to, opened));
}

/** Cancels, and carries on with the cases that one transaction had no room for; pressed again it goes on where it stopped. */
export async function cancelGroupMeeting(
  deps: Deps,
  { person }: Caller,
  { groupId, meetingId }: MeetingAsked,
  opened?: string,
) {
  const outcome = await decideInGroup(deps, groupId, person, (scene) =>
    cancelMeeting(scene, meetingId, opened),
  );
  if (outcome.kind !== 'changed' || outcome.left === 0) return outcome;
  const more = await carryLeft(deps, groupId, meetingId, person);
  return { ...outcome, carried: outcome.carried + more };
}

export function recordCaseOutcome(
  deps: Deps,
  { person }: Caller,
  { groupId, code }: { readonly groupId: string; readonly code: string },
  { typed: given, opened }: Sent<OutcomeGiven>,
) {
  return decideInGroup(deps, groupId, person, (scene) => recordOutcome(scene, code, given, opened));
}

export function noteUnitsPresent(
  deps: Deps,
  { person }: Caller,
  { groupId, meetingId }: MeetingAsked,
  { typed: units, opened }: Sent<readonly string[]>,
) {
  return decideInGroup(deps, groupId, person, (scene) => notePresence(scene, meetingId, units, opened));
}
