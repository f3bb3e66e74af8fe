import type { Caller } from '../../domain/model/caller.js';
import { cancelMeeting, moveMeeting } from '../../domain/decisions/meetings/change-meeting.js';
import { notePresence } from '../../domain/decisions/meetings/note-presence.js';
import { recordOutcome } from '../../domain/decisions/meetings/record-outcome.js';
import { type OutcomeGiven } from '../../domain/decisions/meetings/outcome-given.js';
import type { LocalMoment } from '../../domain/calendar/time.js';
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
  to: LocalMoment,
  opened?: string,
) {
  return decideInGroup(deps, groupId, person, ({ snapshot, now }) =>
    moveMeeting(snapshot, deps.routines, person, meetingId, to, now, opened),
  );
}

/** Cancels, and carries on with the cases that one transaction did not hold; pressed again it goes on where it stopped. */
export async function cancelGroupMeeting(
  deps: Deps,
  { person }: Caller,
  { groupId, meetingId }: MeetingAsked,
  opened?: string,
) {
  const outcome = await decideInGroup(deps, groupId, person, ({ snapshot, now }) =>
    cancelMeeting(snapshot, deps.routines, person, meetingId, now, opened),
  );
  if (outcome.kind !== 'changed' || outcome.left === 0) return outcome;
  const more = await carryLeft(deps, groupId, meetingId, person);
  return { ...outcome, carried: outcome.carried + more };
}

export function recordCaseOutcome(
  deps: Deps,
  { person }: Caller,
  { groupId, code }: { readonly groupId: string; readonly code: string },
  given: OutcomeGiven,
  opened?: string,
) {
  return decideInGroup(deps, groupId, person, ({ snapshot, now }) =>
    recordOutcome(snapshot, deps.routines, person, code, given, now, opened),
  );
}

export function noteUnitsPresent(
  deps: Deps,
  { person }: Caller,
  { groupId, meetingId }: MeetingAsked,
  units: readonly string[],
  opened?: string,
) {
  return decideInGroup(deps, groupId, person, ({ snapshot, now }) =>
    notePresence(snapshot, person, meetingId, units, now, opened),
  );
}
