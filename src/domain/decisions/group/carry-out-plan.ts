import type { Meeting } from '../../model/meeting.js';
import { planMeetingTimers } from '../../timers/plan-meeting-timers.js';
import { routinesOf } from '../../routine/meeting-moments.js';
import type { RoutineBook } from '../../routine/routine-book.js';
import { type Change, insert, replace } from '../../model/row.js';
import type { Instant } from '../../calendar/time.js';
import type { Group, PlannedMeeting } from '../../model/group.js';
import type { Snapshot } from '../../model/snapshot.js';

/** What one transaction holds (Azure Table Storage). */
const mostChanges = 100;

/**
 * The next piece of a group's plan: as many meetings, each with all its timers, as one transaction holds. The plan
 * shrinks in the same transaction, so a piece is never carried out twice and can be taken up again after a crash.
 */
export function carryOutPlan(
  snapshot: Snapshot,
  routines: RoutineBook,
  now: Instant,
): { readonly changes: readonly Change[]; readonly left: number } {
  const group = snapshot.group.value;
  const changes: Change[] = [];
  let taken = 0;
  for (const planned of group.plan) {
    const meeting = newMeeting(planned, group, routines, now);
    const timers = planMeetingTimers(meeting, group, routines, now);
    if (changes.length + timers.length + 2 > mostChanges) break;
    changes.push(insert('meeting', group.id, meeting.id, meeting), ...timers);
    taken += 1;
  }
  const plan = group.plan.slice(taken);
  if (taken === 0 && group.plan.length > 0)
    throw new Error('one meeting has more timers than a transaction holds');
  if (taken === 0 && group.state !== 'creating') return { changes: [], left: 0 };
  const state = group.state === 'creating' && plan.length === 0 ? 'active' : group.state;
  return { changes: [replace(snapshot.group, { ...group, plan, state }), ...changes], left: plan.length };
}

/** A meeting as it is when it is first written. */
export function newMeeting(
  { id, kind, date, time }: PlannedMeeting,
  group: Group,
  routines: RoutineBook,
  now: Instant,
): Meeting {
  return withFixedPoints(bareMeeting({ id, kind, date, time }, group, now), group, routines);
}

function bareMeeting({ id, kind, date, time }: PlannedMeeting, group: Group, now: Instant): Meeting {
  return {
    id,
    kind,
    date,
    time,
    minutes: group.settings.minutes,
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
