import type { Meeting } from '../../model/group/meeting.js';
import { planMeetingTimers } from '../../timers/plan-meeting-timers.js';
import { minutesOf, routinesOf } from '../../routine/meetings/meeting-moments.js';
import type { RoutineBook } from '../../routine/definition/routine-book.js';
import { type Change, insert, replace } from '../../model/row.js';
import type { Instant } from '../../calendar/dates/time.js';
import { type Group, type PlannedMeeting, isBeingCreated } from '../../model/group/group.js';
import type { SceneNow } from '../../routine/scene.js';

/** What one transaction holds (Azure Table Storage). */
const mostChanges = 100;

/**
 * The next piece of a group's plan: as many meetings, each with all its timers, as one transaction holds. The plan
 * shrinks in the same transaction, so a piece is never carried out twice and can be taken up again after a crash.
 */
export function carryOutPlan({ snapshot, routines, now }: SceneNow): {
  readonly changes: readonly Change[];
  readonly left: number;
} {
  const before = snapshot.group.value;
  const { group, rows, taken } = nextMeetings(before, routines, now, mostChanges - 1);
  if (taken === 0 && before.plan.length > 0)
    throw new Error('one meeting has more timers than a transaction holds');
  if (taken === 0 && !isBeingCreated(before)) return { changes: [], left: 0 };
  return { changes: [replace(snapshot.group, group), ...rows], left: group.plan.length };
}

/** A new group's first rows with as much of its plan as the same transaction holds; the rest is carried out after it. */
export function withFirstMeetings(
  first: readonly Change[],
  routines: RoutineBook,
  now: Instant,
): { readonly changes: readonly Change[]; readonly meetings: number; readonly left: number } {
  let meetings = 0;
  let left = 0;
  const changes = first.flatMap((change): readonly Change[] => {
    if (change.op !== 'insert' || change.kind !== 'group') return [change];
    const { group, rows, taken } = nextMeetings(change.value, routines, now, mostChanges - first.length);
    meetings = taken;
    left = group.plan.length;
    return [{ ...change, value: group }, ...rows];
  });
  return { changes, meetings, left };
}

/** The first meetings of the plan with their timers, and the group without them in its plan. */
function nextMeetings(
  group: Group,
  routines: RoutineBook,
  now: Instant,
  room: number,
): { readonly group: Group; readonly rows: readonly Change[]; readonly taken: number } {
  const rows: Change[] = [];
  let taken = 0;
  for (const planned of group.plan) {
    const meeting = newMeeting(planned, group, routines, now);
    const timers = planMeetingTimers(meeting, group, routines, now);
    if (rows.length + timers.length + 1 > room) break;
    rows.push(insert('meeting', group.id, meeting.id, meeting), ...timers);
    taken += 1;
  }
  const plan = group.plan.slice(taken);
  const state = isBeingCreated(group) && plan.length === 0 ? 'active' : group.state;
  return { group: { ...group, plan, state }, rows, taken };
}

/** A meeting as it is when it is first written. */
export function newMeeting(
  { id, kind, date, time }: PlannedMeeting,
  group: Group,
  routines: RoutineBook,
  now: Instant,
): Meeting {
  return withFixedPoints(
    bareMeeting({ id, kind, date, time }, minutesOf(kind, group, routines), now),
    group,
    routines,
  );
}

function bareMeeting({ id, kind, date, time }: PlannedMeeting, minutes: number, now: Instant): Meeting {
  return {
    id,
    kind,
    date,
    time,
    minutes,
    state: 'planned',
    revision: 1,
    agenda: { order: [], minutes: {}, fixedPoints: [] },
    agendaState: 'none',
    agendaRevision: 0,
    posts: [],
    absent: [],
    nothingMore: [],
    toldNotNeeded: [],
    presentUnits: [],
    createdAt: now,
  };
}

/** The points that the routine puts on every agenda of the kind, until the coordinator takes them off. */
function withFixedPoints(meeting: Meeting, group: Group, routines: RoutineBook): Meeting {
  const points = routinesOf(meeting, group, routines).flatMap(({ agenda }) => agenda.fixedPoints);
  const usual = points.filter(
    ({ byDefault, kinds }) => byDefault && (kinds.length === 0 || kinds.includes(meeting.kind)),
  );
  return { ...meeting, agenda: { ...meeting.agenda, fixedPoints: usual.map(({ id }) => id) } };
}
