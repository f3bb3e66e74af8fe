import { later } from '../../calendar/dates/later.js';
import type { Instant } from '../../calendar/dates/time.js';
import { type CasePointer, isWaitingLate } from '../../model/case/case-pointer.js';
import type { Change } from '../../model/row.js';
import { meetingStart } from '../../routine/meetings/meeting-moments.js';
import type { GroupNow } from '../../routine/scene.js';
import { planNotice } from '../../timers/plan-notice.js';
import type { CaseChange } from './case-change.js';
import { caseNotice } from './case-notice.js';

const usefulSeconds = 14 * 24 * 3600;

/** The questions that a change of a case leads to: about the case when it has become late, or about the units that have come. */
export function lateQuestions(scene: GroupNow, { before, after }: CaseChange): readonly Change[] {
  const { snapshot, now } = scene;
  const groupId = snapshot.group.value.id;
  const meeting = snapshot.meetings.find(({ value }) => value.id === after.meetingId)?.value;
  if (meeting === undefined) return [];
  if (isWaitingLate(after)) {
    const isNew = !isWaitingLate(before);
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

/** The answers, to the registrant; the clock's own is the timer that it was given by. */
export function lateAnswers(scene: GroupNow, { before, after, events }: CaseChange): readonly Change[] {
  return events.flatMap((event) => {
    if (event.what === 'carried') {
      // The case goes on to a later meeting, where the units that waited come in time.
      const { lateUnits = [] } = before ?? {};
      return lateUnits.length === 0 ? [] : [unitsDecided(scene, after, lateUnits, true)];
    }
    if (event.by === 'timer') return [];
    if (event.what === 'units-decided') {
      return [unitsDecided(scene, after, event.units, event.called.length > 0)];
    }
    const isAnswer = event.what === 'admitted' || event.what === 'sent-on' || event.what === 'turned-away';
    const accepted = event.what === 'admitted';
    return isAnswer ? [caseNotice(scene, 'late-case-decided', after, { accepted })] : [];
  });
}

function unitsDecided(
  { snapshot, now }: GroupNow,
  { code }: CasePointer,
  units: readonly string[],
  accepted: boolean,
): Change {
  return planNotice({
    groupId: snapshot.group.value.id,
    kind: 'late-units-decided',
    subject: { code },
    occurrence: `answered~${keyOf(now, units)}`,
    at: now,
    usefulUntil: later(now, usefulSeconds),
    facts: { accepted, units },
  });
}

/** When the clock decides, unless someone has answered by then: of the case when it waits itself, or of its units. */
export function decideAt(groupId: string, pointer: CasePointer, at: Instant, occurrence: string): Change {
  const { code, lateUnits = [], meetingId } = pointer;
  const cause = {
    groupId,
    subject: { code },
    occurrence: `unanswered~${occurrence}`,
    at,
    usefulUntil: later(at, usefulSeconds),
  };
  return isWaitingLate(pointer)
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
