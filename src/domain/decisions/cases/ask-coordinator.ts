import { later } from '../../calendar/later.js';
import type { Instant } from '../../calendar/time.js';
import type { CasePointer } from '../../model/case-pointer.js';
import type { Meeting } from '../../model/meeting.js';
import { activeMembers, namesOf } from '../../model/members.js';
import type { Change } from '../../model/row.js';
import { meetingStart } from '../../routine/meeting-moments.js';
import { mayAdmitLate } from '../../routine/rights.js';
import { loadedRoutineOf, routineOf } from '../../routine/routine-of.js';
import { planNotice } from '../../timers/plan-notice.js';
import type { Waits } from './case-changed.js';
import { caseNotice } from './case-news.js';
import { timelinessOf } from './open-meetings.js';
import type { GroupNow, SceneNow, SceneRows } from '../../routine/scene.js';

const usefulSeconds = 14 * 24 * 3600;

/** The questions that a change of a case leads to: about the case when it has become late, or about the units that have come. */
export function askCoordinator(
  scene: GroupNow,
  before: CasePointer | undefined,
  after: CasePointer,
): readonly Change[] {
  const { snapshot, now } = scene;
  const groupId = snapshot.group.value.id;
  const meeting = snapshot.meetings.find(({ value }) => value.id === after.meetingId)?.value;
  if (meeting === undefined) return [];
  if (after.state === 'waiting-late') {
    const isNew = before?.state !== 'waiting-late';
    const more = after.units.some((unit) => !before?.units.includes(unit));
    // The question names the units that a yes calls, so that others are a new question.
    return [
      ...(isNew || more ? [caseNotice(scene, 'late-case-asked', after, {})] : []),
      ...(isNew ? [decideAt(groupId, after, meetingStart(meeting), `${after.revision}`)] : []),
    ];
  }
  const fresh = (after.lateUnits ?? []).filter((unit) => !before?.lateUnits?.includes(unit));
  if (fresh.length === 0) return [];
  return [
    planNotice({
      groupId,
      kind: 'late-units-asked',
      subject: { code: after.code },
      occurrence: keyOf(now, fresh),
      at: now,
      usefulUntil: meetingStart(meeting),
      facts: { units: fresh },
    }),
    decideAt(groupId, { ...after, lateUnits: fresh }, meetingStart(meeting), keyOf(now, fresh)),
  ];
}

/** What of the case waits; undefined when nothing does. */
export function waitsOf({ snapshot, routines }: SceneRows, pointer: CasePointer): Waits | undefined {
  if (!isWaiting(pointer)) return undefined;
  const { state, units, lateUnits = [] } = pointer;
  const routine = routineOf(routines, pointer);
  const nobodyToAsk = !activeMembers(snapshot).some((member) => mayAdmitLate(routine, member));
  return state === 'waiting-late'
    ? { what: 'case', unitNames: namesOf(snapshot, units), nobodyToAsk }
    : { what: 'units', unitNames: namesOf(snapshot, lateUnits), nobodyToAsk };
}

/** The answer, to the registrant. */
export function lateUnitsDecided(
  { snapshot, now }: GroupNow,
  { code }: CasePointer,
  units: readonly string[],
  letIn: boolean,
): Change {
  return planNotice({
    groupId: snapshot.group.value.id,
    kind: 'late-units-decided',
    subject: { code },
    occurrence: `answered~${keyOf(now, units)}`,
    at: now,
    usefulUntil: later(now, usefulSeconds),
    facts: { accepted: letIn, units },
  });
}

/** The case goes on to a later meeting, where the units that waited come in time: the registrant is told that they are called. */
export function lateUnitsCalled(
  scene: GroupNow,
  { lateUnits = [] }: CasePointer,
  after: CasePointer,
): readonly Change[] {
  return lateUnits.length === 0 ? [] : [lateUnitsDecided(scene, after, lateUnits, true)];
}

/**
 * The meeting has another time: what waits there is decided when it begins now, or at once when it comes in time for it.
 * @param snapshot with the meeting as it is to be
 */
export function askAfterMove(scene: SceneNow, meeting: Meeting): readonly Change[] {
  const { snapshot, routines, now } = scene;
  return snapshot.cases.flatMap(({ value: pointer }) => {
    if (pointer.meetingId !== meeting.id || !isWaiting(pointer)) return [];
    const routine = loadedRoutineOf(routines, pointer);
    const comes = routine && timelinessOf(scene, routine, pointer);
    const at = comes === 'in-time' ? now : meetingStart(meeting);
    return decideAt(snapshot.group.value.id, pointer, at, `moved~${meeting.revision}`);
  });
}

function isWaiting({ state, lateUnits = [] }: CasePointer): boolean {
  return state === 'waiting-late' || lateUnits.length > 0;
}

/** When the clock decides, unless someone has answered by then: of the case when it waits itself, or of its units. */
export function decideAt(groupId: string, pointer: CasePointer, at: Instant, occurrence: string): Change {
  const { state, code, lateUnits = [], meetingId } = pointer;
  const cause = {
    groupId,
    subject: { code },
    occurrence: `unanswered~${occurrence}`,
    at,
    usefulUntil: later(at, usefulSeconds),
  };
  return state === 'waiting-late'
    ? planNotice({
        ...cause,
        kind: 'late-case-decided',
        facts: { accepted: false, unanswered: true, meeting: meetingId },
      })
    : planNotice({ ...cause, kind: 'late-units-decided', facts: { unanswered: true, units: lateUnits } });
}

/** Units that wait have no revision of their own: the moment and the units tell one cause from another. */
function keyOf(now: Instant, units: readonly string[]): string {
  return [now.replaceAll(':', ''), ...units].join('~');
}
