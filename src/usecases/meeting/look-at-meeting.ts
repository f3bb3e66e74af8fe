import { type Agenda, deriveAgenda } from '../../domain/agenda/derive-agenda.js';
import type { Deadline } from '../../domain/calendar/deadline.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { type CasePointer, isWithdrawn } from '../../domain/model/case/case-pointer.js';
import type { Member } from '../../domain/model/group/group.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { Meeting } from '../../domain/model/group/meeting.js';
import { registrationEnd, routinesOf } from '../../domain/routine/meetings/meeting-moments.js';
import { loadedRoutineOf } from '../../domain/routine/definition/routine-of.js';
import { startKinds } from '../../domain/routine/definition/case-life.js';
import { type PlacesView, placesSeen } from '../../domain/decisions/bookings/bookings-seen.js';
import { activeMember } from '../../domain/model/members.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import type { Deps } from '../deps.js';
import { ownGroup } from '../group/own-groups.js';

/** A meeting as a member sees it. */
export interface MeetingView {
  readonly snapshot: Snapshot;
  readonly meeting: Meeting;
  readonly member: Member;
  readonly routines: readonly Routine[];
  /** The version that a case follows; undefined where it is not loaded. */
  readonly routineOf: (pointer: CasePointer) => Routine | undefined;
  /** The last day to register, of the group's first routine that takes up new cases at meetings of this kind. */
  readonly deadline: Deadline | undefined;
  readonly agenda: Agenda;
  /** Where places are booked. */
  readonly places: PlacesView | undefined;
  /** All for a coordinator, else those that concern the own unit. */
  readonly cases: readonly CasePointer[];
  readonly now: Instant;
}

/** Undefined for a foreign meeting and for one that does not exist. */
export async function lookAtMeeting(
  deps: Deps,
  caller: Caller,
  { groupId, meetingId }: { readonly groupId: string; readonly meetingId: string },
): Promise<MeetingView | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  const meeting = snapshot?.meetings.find(({ value }) => value.id === meetingId)?.value;
  const member = snapshot && activeMember(snapshot, caller.person);
  if (snapshot === undefined || meeting === undefined || member === undefined) return undefined;
  return meetingView(deps, snapshot, meeting, member);
}

export function meetingView(deps: Deps, snapshot: Snapshot, meeting: Meeting, member: Member): MeetingView {
  const group = snapshot.group.value;
  const routines = routinesOf(meeting, group, deps.routines);
  const first = routines.find((routine) => startKinds(routine).includes(meeting.kind));
  const agenda = deriveAgenda({ snapshot, routines: deps.routines }, meeting);
  const place = new Map(agenda.slots.map(({ id }, i) => [id, i]));
  // As they are taken up; a late case that waits for an answer last.
  const order = ({ code }: CasePointer) => place.get(code) ?? place.size;
  const here = snapshot.cases
    .map(({ value }) => value)
    .filter((one) => one.meetingId === meeting.id && !isWithdrawn(one))
    .sort((a, b) => order(a) - order(b));
  const own = ({ registeringUnit, units }: CasePointer) =>
    [registeringUnit, ...units].includes(member.unitId);
  const now = deps.clock.now();
  return {
    snapshot,
    meeting,
    member,
    routines,
    places: placesSeen({ snapshot, routines: deps.routines, now, by: member.person }, meeting),
    routineOf: (pointer) => loadedRoutineOf(deps.routines, pointer),
    deadline: first === undefined ? undefined : registrationEnd(first, meeting, group),
    agenda,
    cases: member.coordinator ? here : here.filter(own),
    now,
  };
}
