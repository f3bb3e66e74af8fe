import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../../../src/domain/routine/definition/case-life.js';
import { recordOutcome } from '../../../../src/domain/decisions/meetings/record-outcome.js';
import { agendaDraft } from '../../../../src/domain/notices/kinds/meetings/agenda.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { groupWith, meeting, now, person, pointer, routines, sceneOf } from '../../group-fixture.js';

const maria = person('maria');
const after = '2026-05-12T13:00:00.000Z' as Instant;
const outcomes = outcomesOf(routines.get('verksam'));
const idOf = (carriedOver: boolean) => outcomes.find((one) => one.carriedOver === carriedOver)?.id ?? '';

describe('an outcome without a consent that was shown', () => {
  const record = (more: object, anonymous = false) =>
    recordOutcome(sceneOf(groupWith({ cases: [pointer('A', { anonymous })] }), maria, { now: after }), 'A', {
      outcome: idOf(false),
      carriedOnBy: ['vc'],
      consentShown: false,
      ...more,
    });

  it('is asked about before it is saved', () => {
    expect(record({})).toEqual({ changes: [], result: { kind: 'consent-asked' } });
    expect(record({ notShown: true }).result.kind).toBe('recorded');
    expect(record({ consentShown: true }).result.kind).toBe('recorded');
  });

  it('is not asked about an anonymous case, nor of one that was not dealt with', () => {
    expect(record({}, true).result.kind).toBe('recorded');
    expect(record({ outcome: idOf(true) }).result.kind).toBe('recorded');
  });
});

describe('a draft of an agenda', () => {
  const draft = (minutes: number) => {
    const snapshot = groupWith({
      cases: [pointer('A'), pointer('B')],
      meetings: [meeting('m-1', '2026-05-12', { minutes })],
    });
    const cause = {
      kind: 'agenda-draft',
      subject: { meetingId: 'm-1' },
      occurrence: '1',
      facts: { routine: 'verksam', listener: 'draft' },
    } as const;
    return agendaDraft.notice({ snapshot, routines, cause, now }, { to: 'person', person: maria });
  };

  it('says when it is longer than the meeting, and only then', () => {
    expect(draft(15)?.agendaMinutes).toBeGreaterThan(15);
    expect(draft(120)?.agendaMinutes).toBeUndefined();
  });
});
