import { endOfDay } from '../calendar/deadline.js';
import type { Member, Unit } from '../model/group/group.js';
import { momentOf, type Meeting } from '../model/group/meeting.js';
import { unitOf } from '../model/members.js';
import { comesByBooking } from '../decisions/bookings/bookings-seen.js';
import { isBooked } from '../routine/meetings/booked-places.js';
import { caseKinds } from '../routine/definition/case-life.js';
import { registrationEnd, routinesOf } from '../routine/meetings/meeting-moments.js';
import { mayRegister, mayRegisterForOthers } from '../routine/rights.js';
import type { Routine } from '../routine/definition/routine-schema.js';
import type { SceneRows } from '../routine/scene.js';
import { comesToMeetings } from '../routine/spokespeople.js';
import type { TermEntry } from './term.js';

/** The meetings of the group, and the last day to register for each; of a member's those that the role concerns. */
export function meetingEntries(scene: SceneRows, member?: Member): readonly TermEntry[] {
  const unit = member && unitOf(scene.snapshot, member.unitId);
  return scene.snapshot.meetings.flatMap(({ value: meeting }) => {
    const routines = routinesOf(meeting, scene.snapshot.group.value, scene.routines);
    const registers = routines.filter(
      (routine) =>
        caseKinds(routine).includes(meeting.kind) &&
        (member === undefined || registersIn(routine, member, unit)),
    );
    return member === undefined || comesTo(scene, meeting, member) || registers.length > 0
      ? [meetingEntry(scene, meeting, routines), ...lastDays(scene, meeting, registers)]
      : [];
  });
}

/** Where places are booked, who has booked comes, whatever the role. */
function comesTo(scene: SceneRows, meeting: Meeting, member: Member): boolean {
  const group = scene.snapshot.group.value;
  return isBooked(meeting, group, scene.routines)
    ? comesByBooking(scene, meeting, member)
    : comesToMeetings(routinesOf(meeting, group, scene.routines), member);
}

/** A coordinator answers for the last day whether or not the role registers. */
function registersIn(routine: Routine, member: Member, unit: Unit | undefined): boolean {
  if (member.coordinator) return true;
  return (
    unit !== undefined && (mayRegister(routine, member, unit) || mayRegisterForOthers(routine, member, unit))
  );
}

function common({ snapshot }: SceneRows, { state, revision, createdAt }: Meeting) {
  const { id: groupId, name: group } = snapshot.group.value;
  return { groupId, group, state, revision, since: createdAt };
}

function meetingEntry(scene: SceneRows, meeting: Meeting, routines: readonly Routine[]): TermEntry {
  const kinds = routines.flatMap(({ meetings }) => meetings.kinds);
  const name = kinds.find(({ id }) => id === meeting.kind)?.name;
  return {
    ...common(scene, meeting),
    kind: 'meeting',
    key: meeting.id,
    start: momentOf(meeting),
    minutes: meeting.minutes,
    ...(name === undefined ? {} : { name }),
  };
}

/** Routines that close at the same moment have one last day. */
function lastDays(scene: SceneRows, meeting: Meeting, routines: readonly Routine[]): readonly TermEntry[] {
  const ends = routines.map((routine) => ({
    routine: routine.id,
    ...registrationEnd(routine, meeting, scene.snapshot.group.value),
  }));
  const each = ends.filter(({ at }, i) => ends.findIndex((one) => one.at === at) === i);
  return each.map(({ routine, date, time }) => ({
    ...common(scene, meeting),
    kind: 'deadline',
    key: `${meeting.id}~last-day~${routine}`,
    day: date,
    ...(time === endOfDay ? {} : { until: { date, time } }),
    meeting: momentOf(meeting),
  }));
}
