import { describe, expect, it } from 'vitest';
import { cancelMeeting, moveMeeting } from '../../../../src/domain/decisions/meetings/change-meeting.js';
import { recordOutcome } from '../../../../src/domain/decisions/meetings/record-outcome.js';
import type { Instant, LocalDate, LocalTime } from '../../../../src/domain/calendar/dates/time.js';
import { groupWith, meeting, person, planned, pointer, sceneOf, written } from '../../group-fixture.js';

const maria = person('maria');

describe('a cancelled meeting', () => {
  it('hands its cases on, and calls back whoever was told to stay away from the next', () => {
    const snapshot = groupWith({
      cases: [pointer('A')],
      meetings: [
        meeting('m-1', '2026-05-12'),
        meeting('m-2', '2026-06-23', { toldNotNeeded: [person('samir')] }),
      ],
    });
    const { changes } = cancelMeeting(sceneOf(snapshot, maria), 'm-1');
    expect(written(changes, 'case', 'A')).toMatchObject({
      meetingId: 'm-2',
      state: 'registered',
      carriedOver: 1,
      revision: 2,
    });
    expect(planned(changes)).toEqual(['meeting-cancelled', 'needed-after-all']);
  });

  it('lets a late case in to the next one in time: its units are told and asked', () => {
    const snapshot = groupWith({ cases: [pointer('A', { state: 'waiting-late' })] });
    const { changes } = cancelMeeting(sceneOf(snapshot, maria), 'm-1');
    expect(written(changes, 'case', 'A')).toMatchObject({ state: 'registered', carriedOver: 0 });
    expect(planned(changes)).toEqual([
      'meeting-cancelled',
      'case-registered',
      'acknowledgement-missing-deputy',
      'acknowledgement-missing-coordinator',
    ]);
  });

  it('with no meeting after it keeps its cases, for their owners to place', () => {
    const snapshot = groupWith({ cases: [pointer('A')], meetings: [meeting('m-1', '2026-05-12')] });
    const { changes, result } = cancelMeeting(sceneOf(snapshot, maria), 'm-1');
    expect(result).toMatchObject({ kind: 'changed', carried: 0 });
    expect(written(changes, 'case', 'A')).toBeUndefined();
  });

  it('is cancelled once, by a coordinator, before it begins', () => {
    const snapshot = groupWith({ meetings: [meeting('m-1', '2026-05-12', { state: 'cancelled' })] });
    expect(cancelMeeting(sceneOf(snapshot, maria), 'm-1').changes).toEqual([]);
    expect(cancelMeeting(sceneOf(groupWith(), person('samir')), 'm-1').result.kind).toBe('notAllowed');
    expect(cancelMeeting(sceneOf(groupWith(), maria), 'm-9').result.kind).toBe('notFound');
    const late = '2026-05-12T11:00:00.000Z' as Instant;
    expect(cancelMeeting(sceneOf(groupWith(), maria, { now: late }), 'm-1').result.kind).toBe('passed');
  });
});

describe('a moved meeting', () => {
  const to = { date: '2026-05-13' as LocalDate, time: '09:00' as LocalTime };
  it('keeps its cases, forgets who was absent, and plans its reminders anew at a new revision', () => {
    const snapshot = groupWith({ meetings: [meeting('m-1', '2026-05-12', { absent: [person('samir')] })] });
    const { changes } = moveMeeting(sceneOf(snapshot, maria), 'm-1', to);
    expect(written(changes, 'meeting', 'm-1')).toMatchObject({
      ...to,
      revision: 2,
      absent: [],
      movedFrom: { date: '2026-05-12', time: '13:00' },
    });
    expect(planned(changes)).toEqual([
      'meeting-moved',
      'registration-reminder',
      'registration-reminder',
      'attendance-not-needed',
      'agenda-draft',
      'agenda-publish',
      'your-time',
      'report-back',
      'statistics',
      'outcomes-missing',
    ]);
  });

  it('to where it is already changes nothing', () => {
    const same = { date: '2026-05-12' as LocalDate, time: '13:00' as LocalTime };
    expect(moveMeeting(sceneOf(groupWith(), maria), 'm-1', same).changes).toEqual([]);
  });
});

describe('an outcome', () => {
  const after = '2026-05-12T12:00:00.000Z' as Instant;
  it('that is carried over takes the case to the next meeting and calls back who was excused from it', () => {
    const snapshot = groupWith({
      cases: [pointer('A')],
      meetings: [
        meeting('m-1', '2026-05-12'),
        meeting('m-2', '2026-06-23', { toldNotNeeded: [person('samir')] }),
      ],
    });
    const given = { outcome: 'carried-over', carriedOnBy: [], consentShown: true };
    const { changes } = recordOutcome(sceneOf(snapshot, maria, { now: after }), 'A', given);
    expect(written(changes, 'case', 'A')).toMatchObject({
      meetingId: 'm-2',
      carriedOver: 1,
      consentShownOn: '2026-05-12',
    });
    expect(planned(changes)).toEqual(['case-changed', 'needed-after-all', 'own-case']);
  });

  it('is not noted before the day, nor with units that are not there', () => {
    const snapshot = groupWith({ cases: [pointer('A')] });
    const given = { outcome: 'carry-on', carriedOnBy: ['nowhere'], consentShown: false };
    expect(recordOutcome(sceneOf(snapshot, maria), 'A', given).result.kind).toBe('too-early');
    expect(recordOutcome(sceneOf(snapshot, maria, { now: after }), 'A', given).result).toEqual({
      kind: 'faults',
      carriedOnBy: 'unknown',
    });
    expect(
      recordOutcome(sceneOf(snapshot, maria, { now: after }), 'A', { ...given, outcome: 'x' }).result,
    ).toEqual({
      kind: 'faults',
      outcome: 'unknown',
    });
  });
});
