import { describe, expect, it } from 'vitest';
import { outcomesOf, startKinds } from '../../../../src/domain/routine/definition/case-life.js';
import { recordOutcome } from '../../../../src/domain/decisions/meetings/record-outcome.js';
import { meetingsToMoveTo } from '../../../../src/domain/decisions/cases/change-case.js';
import { decideLate } from '../../../../src/domain/decisions/cases/late/decide-late.js';
import { handOverCases } from '../../../../src/domain/decisions/cases/hand-over-cases.js';
import { comingMeetings, proposedMeeting } from '../../../../src/domain/decisions/cases/open-meetings.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import type { Change } from '../../../../src/domain/model/row.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { groupWith, meeting, person, pointer, routines, sceneOf, written } from '../../group-fixture.js';

/** The rows after the changes to cases. */
function after(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const cases = snapshot.cases.map((row) => ({
    ...row,
    value: written(changes, 'case', row.id) ?? row.value,
  }));
  return { ...snapshot, cases };
}

const late = '2026-05-11T08:00:00.000Z' as Instant;
const meetingDay = '2026-05-12T13:00:00.000Z' as Instant;
const waiting = groupWith({ cases: [pointer('A', { state: 'waiting-late', createdAt: late })] });

describe('a press that comes once more is answered as the first time, and changes nothing:', () => {
  it.each([true, false])('the coordinator’s answer to a late case (let in: %s)', (letIn) => {
    const first = decideLate(sceneOf(waiting, person('maria'), { now: late }), 'A', letIn);
    const again = decideLate(
      sceneOf(after(waiting, first.changes), person('maria'), { now: late }),
      'A',
      letIn,
    );
    expect(again).toEqual({ changes: [], result: { kind: 'already', letIn } });
  });

  it.each([['A'], 'all'] as const)('a case that is handed over (%s)', (codes) => {
    const snapshot = groupWith({ cases: [pointer('A')] });
    const first = handOverCases(sceneOf(snapshot, person('karin'), { now: late }), codes, person('maria'));
    const again = handOverCases(
      sceneOf(after(snapshot, first.changes), person('karin'), { now: late }),
      codes,
      person('maria'),
    );
    expect(again).toEqual({ changes: [], result: first.result });
  });

  it('a case that is carried over', () => {
    const snapshot = groupWith({ cases: [pointer('A')] });
    const carriedOver = outcomesOf(routines.get('verksam')).find((one) => one.carriedOver)?.id ?? '';
    const given = { outcome: carriedOver, carriedOnBy: [], consentShown: true };
    const first = recordOutcome(sceneOf(snapshot, person('maria'), { now: meetingDay }), 'A', given);
    expect(first.result.kind).toBe('recorded');
    const again = recordOutcome(
      sceneOf(after(snapshot, first.changes), person('maria'), { now: meetingDay }),
      'A',
      given,
    );
    expect(again.result).toEqual(first.result);
    expect(again.changes).toEqual([]);
    // In the form of the meeting where it stands now it is a new answer, and comes before its day.
    const early = { ...given, at: written(first.changes, 'case', 'A')?.meetingId ?? '' };
    const now = after(snapshot, first.changes);
    expect(recordOutcome(sceneOf(now, person('maria'), { now: meetingDay }), 'A', early).result.kind).toBe(
      'too-early',
    );
  });
});

describe('an acute case', () => {
  const routine = routines.get('internal-collaboration');
  const kind = startKinds(routine)[0] ?? '';
  const snapshot = groupWith({
    group: { routines: [routine.id] },
    meetings: [meeting('m-1', '2026-05-12', { kind }), meeting('m-2', '2026-06-09', { kind })],
  });
  const closed = '2026-05-11T14:00:00.000Z' as Instant;

  it('is proposed the next meeting whatever its deadline, and may be moved to it', () => {
    const coming = comingMeetings(sceneOf(snapshot, 'timer', { now: closed }), routine);
    expect(proposedMeeting(coming, true)?.meeting.id).toBe('m-1');
    expect(proposedMeeting(coming, false)?.meeting.id).toBe('m-2');
    const open = (type: string) =>
      meetingsToMoveTo(sceneOf(snapshot, 'timer', { now: closed }), routine, pointer('A', { type })).map(
        ({ meeting: one }) => one.id,
      );
    expect(open('acute')).toEqual(['m-1', 'm-2']);
    expect(open('difficulty')).toEqual(['m-2']);
  });
});
