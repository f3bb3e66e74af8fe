import { describe, expect, it } from 'vitest';
import type { CaseCode } from '../../../../src/domain/model/case/case-pointer.js';
import type { Undelivered } from '../../../../src/domain/model/job/undelivered.js';
import {
  forgetsUndelivered,
  purgesUndelivered,
} from '../../../../src/domain/decisions/retention/purgeable.js';
import type { PurgeRow } from '../../../../src/domain/model/case/retention.js';
import { planPurge } from '../../../../src/domain/decisions/retention/plan-purge.js';
import { decideRetention } from '../../../../src/domain/decisions/retention/decide-retention.js';
import type { Instant, LocalDate } from '../../../../src/domain/calendar/dates/time.js';
import { groupWith, meeting, now, person, planned, pointer, sceneOf } from '../../group-fixture.js';

const at = (date: string) => `${date}T10:00:00.000Z` as Instant;
const retention = {
  reference: 'SN 2026/1',
  decidedOn: '2026-01-01' as LocalDate,
  days: 100,
  by: person('maria'),
  at: now,
};

describe('what may be purged', () => {
  const outcome = { id: 'done', carriedOnBy: [], at: at('2026-05-12') };
  const cases = [
    pointer('DECIDED', { state: 'decided', outcome }),
    pointer('WITHDRAWN', { state: 'withdrawn', changedAt: at('2026-05-12') }),
    pointer('OPEN', { state: 'registered' }),
  ];
  const codesOn = (date: string, group = { retention }) =>
    planPurge(sceneOf(groupWith({ cases, group }), 'timer', { now: at(date) }))?.codes;

  it('is nothing at all without the authority’s decision, however old it is', () => {
    expect(planPurge(sceneOf(groupWith({ cases }), 'timer', { now: at('2036-01-01') }))).toBeUndefined();
  });

  it('is each case on the day after its last, by its state', () => {
    expect(codesOn('2026-06-11')).toEqual([]);
    expect(codesOn('2026-06-12')).toEqual(['WITHDRAWN']);
    expect(codesOn('2026-08-20')).toEqual(['WITHDRAWN']);
    expect(codesOn('2026-08-21')).toEqual(['DECIDED', 'WITHDRAWN']);
    // A year after a meeting whose outcome nobody noted.
    expect(codesOn('2027-05-12')).toEqual(['DECIDED', 'WITHDRAWN']);
    expect(codesOn('2027-05-13')).toEqual(['DECIDED', 'WITHDRAWN', 'OPEN']);
  });

  it('keeps nothing withdrawn longer than the decision says for a concluded case', () => {
    expect(codesOn('2026-05-18', { retention: { ...retention, days: 5 } })).toEqual(['DECIDED', 'WITHDRAWN']);
  });

  it('is a meeting only when no case stands on it', () => {
    const purge = (date: string) =>
      planPurge(
        sceneOf(
          groupWith({
            cases,
            group: { retention },
            meetings: [meeting('m-1', '2026-05-12'), meeting('m-2', '2026-05-13')],
          }),
          'timer',
          { now: at(date) },
        ),
      );
    expect(purge('2027-05-13')?.meetings).toEqual(['m-1']);
    expect(purge('2027-05-14')?.meetings).toEqual(['m-1', 'm-2']);
    expect(
      planPurge(
        sceneOf(
          groupWith({
            cases: [pointer('X', { changedAt: at('2027-05-01'), state: 'withdrawn' })],
            group: { retention },
          }),
          'timer',
          { now: at('2027-05-14') },
        ),
      )?.meetings,
    ).toEqual([]);
  });
});

describe('a retention decision', () => {
  const snapshot = groupWith();
  const decide = (typed: object, who = 'maria', from = snapshot) =>
    decideRetention(sceneOf(from, person(who)), typed);
  const whole = { reference: 'SN 2026/1', decidedOn: '2026-01-01', days: '100' };

  it('is the coordinator’s to give, and plans the first night', () => {
    const { changes, result } = decide(whole);
    expect(result.kind).toBe('done');
    expect(planned(changes)).toEqual(['purge']);
    const timer = changes.find(({ kind }) => kind === 'timer');
    expect(timer?.op === 'insert' && timer.kind === 'timer' && timer.value.at).toBe(
      '2026-04-21T01:00:00.000Z',
    );
    expect(decide(whole, 'karin').result.kind).toBe('notAllowed');
    expect(decide(whole, 'nobody').result.kind).toBe('notFound');
  });

  it.each([
    [{ ...whole, decidedOn: '2026-04-21' }, [{ field: 'decidedOn', code: 'in-the-future' }]],
    [{ ...whole, decidedOn: '' }, [{ field: 'decidedOn', code: 'not-a-date' }]],
    [{ ...whole, days: '0' }, [{ field: 'days', code: 'number-out-of-range', allowed: '1–3650' }]],
    [{ ...whole, reference: 'x'.repeat(61) }, [{ field: 'reference', code: 'too-long', allowed: '60' }]],
    [{}, [{ field: 'reference', code: 'required' }]],
  ])('says what is wrong with %j', (typed, faults) => {
    expect(decide(typed)).toEqual({ changes: [], result: { kind: 'faults', faults } });
  });

  it('the same again changes nothing; an empty reference takes it back and asks anew later', () => {
    const decided = groupWith({ group: { retention: { ...retention, reference: 'SN 2026/1' } } });
    expect(decide(whole, 'maria', decided).changes).toEqual([]);
    const back = decide({ reference: ' ' }, 'maria', decided);
    expect(back.result.kind).toBe('taken-back');
    expect(planned(back.changes)).toEqual(['retention']);
  });
});

describe('notes of what did not arrive', () => {
  const note: Undelivered = {
    kind: 'case-registered',
    subject: { code: 'DECIDED' as CaseCode },
    recipient: { to: 'person', person: person('samir') },
    at: at('2026-05-12'),
    why: 'not-reached',
    usefulUntil: at('2026-05-20'),
    source: 'out',
    partition: 'g-1',
    rowId: 'x',
  };
  const purge = {
    codes: ['DECIDED'],
    meetings: ['m-1'],
    messagesBefore: at('2026-05-21'),
  } as unknown as PurgeRow;
  const later = at('2026-06-01');

  it('go with their case, with their meeting and with old messages, and not before', () => {
    expect(purgesUndelivered({ ...note, usefulUntil: later }, purge)).toBe(true);
    const other = { ...note, subject: { meetingId: 'm-1' }, usefulUntil: later };
    expect(purgesUndelivered(other, purge)).toBe(true);
    expect(purgesUndelivered({ ...note, subject: {} }, purge)).toBe(true);
    expect(purgesUndelivered({ ...note, subject: {}, usefulUntil: later }, purge)).toBe(false);
  });

  it('go with the one they were to, and with the one they were about', () => {
    expect(forgetsUndelivered(note, [person('samir')])).toBe(true);
    expect(forgetsUndelivered(note, [person('maria')])).toBe(false);
    expect(forgetsUndelivered({ ...note, subject: { person: person('maria') } }, [person('maria')])).toBe(
      true,
    );
    const { recipient: _none, ...ofTimer } = note;
    expect(forgetsUndelivered(ofTimer, [person('samir')])).toBe(false);
  });
});
