import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { acknowledge } from '../../../../src/domain/decisions/cases/acknowledge.js';
import { recordOutcome } from '../../../../src/domain/decisions/meetings/record-outcome.js';
import type { CasePointer } from '../../../../src/domain/model/case/case-pointer.js';
import { groupWith, person, pointer, sceneOf, written } from '../../group-fixture.js';

const life = {
  stage: 'registered',
  enteredAt: '2026-04-20T08:00:00.000Z' as Instant,
  visit: 1,
  done: [],
  answers: {},
};
const registered = pointer('K4F7-M', { life, counted: [] });
const words = (one: CasePointer | undefined) => (one?.counted ?? []).map(({ what }) => what);
const sceneAt = (one: CasePointer, by: string, at: string) =>
  sceneOf(groupWith({ cases: [one] }), person(by), { now: at as Instant });

function answered(one: CasePointer, at: string, answer: 'known' | 'not-told' = 'known'): CasePointer {
  const { changes } = acknowledge(sceneAt(one, 'samir', at), one.code, answer);
  return written(changes, 'case', one.code) ?? one;
}

function concluded(one: CasePointer, outcome = 'no-further', at = '2026-05-12T14:00:00.000Z'): CasePointer {
  const given = { outcome, carriedOnBy: outcome === 'sip' ? ['vc'] : [], consentShown: true };
  const { changes } = recordOutcome(sceneAt(one, 'maria', at), one.code, given);
  return written(changes, 'case', one.code) ?? one;
}

// Two working days from Monday 20 April at 10:00.
describe('a unit’s kvittens', () => {
  test('is in time before its last moment, and too late from then on', () => {
    expect(words(answered(registered, '2026-04-22T07:59:00.000Z'))).toEqual(['in-time']);
    expect(words(answered(registered, '2026-04-22T08:00:00.000Z'))).toEqual(['too-late']);
  });

  test('is counted once, however often the unit answers', () => {
    const first = answered(registered, '2026-04-21T08:00:00.000Z');
    expect(words(answered(first, '2026-05-04T08:00:00.000Z', 'not-told'))).toEqual(['in-time']);
  });

  test('of a unit that may have been added since is not called too late', () => {
    expect(words(answered({ ...registered, revision: 2 }, '2026-05-04T08:00:00.000Z'))).toEqual([]);
  });

  test('that never came is too late when the meeting has decided', () => {
    expect(words(concluded(registered))).toEqual(['exit.registered.no-further', 'too-late']);
  });
});

describe('an outcome', () => {
  test('that is corrected is counted as it is now, and what else happened stays', () => {
    const first = concluded(answered(registered, '2026-04-21T08:00:00.000Z'));
    const second = concluded(first, 'sip', '2026-05-13T08:00:00.000Z');
    expect(words(second)).toEqual(['in-time', 'exit.registered.sip']);
  });

  test('that carries the case over is counted as that', () => {
    expect(words(concluded(answered(registered, '2026-04-21T08:00:00.000Z'), 'carried-over'))).toEqual([
      'in-time',
      'carried',
    ]);
  });
});
