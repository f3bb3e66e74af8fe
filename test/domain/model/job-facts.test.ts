import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFacts, storedFacts } from '../../../src/domain/model/job/job-facts.js';
import { jobKinds } from '../../../src/domain/model/job/job-kind.js';
import { decodeRow, currentSchema } from '../../../src/adapters/storage/rows/schema.js';

const id = fc.stringMatching(/^[a-zåäö0-9|~-]{1,12}$/);

describe('what a job is told', () => {
  it('is read as it was planned', () => {
    const news = fc.record({
      from: id,
      exits: fc.array(id, { maxLength: 5 }),
      by: id,
      own: fc.boolean(),
      visit: fc.nat(),
    });
    fc.assert(
      fc.property(news, (facts) => {
        expect(readFacts('life-news', storedFacts(facts))).toEqual(facts);
      }),
      { seed: 20_261_128 },
    );
  });

  it('that may be left out is left out of the row', () => {
    expect(storedFacts({ parts: undefined, removed: true })).toEqual({ removed: 'yes' });
    expect(readFacts('agenda-publish', { removed: 'yes' })).toEqual({ removed: true });
  });

  it.each([
    ['life-news', {}],
    ['own-case', { what: 'sold', by: 't|karin' }],
    ['late-case-decided', { accepted: 'perhaps' }],
    ['acknowledgement-missing-deputy', { units: 'vc' }],
  ] as const)('makes a row of %s that lacks it a fault, not a guess', (kind, stored) => {
    expect(() => readFacts(kind, stored)).toThrow();
  });

  it('keeps the marks of delivery apart', () => {
    const stored = { cases: 'A,B', 'meant-for': '2026-05-11T08:00:00.000Z' };
    expect(readFacts('meeting-moved', stored)).toEqual({ cases: ['A', 'B'] });
    expect(readFacts('absence', stored)).toEqual({});
  });

  it('of a clock is about the group or about a case', () => {
    expect(readFacts('task-due', { life: 'g~duties', clock: 'k' })).toEqual({ life: 'g~duties', clock: 'k' });
    expect(readFacts('task-due', { clock: 'k', at: '2026-05-11T08:00:00.000Z' }).life).toBeUndefined();
    expect(() => readFacts('task-due', { clock: 'k' })).toThrow();
  });
});

describe('the kinds of jobs', () => {
  it('each stand once', () => {
    expect(new Set(jobKinds).size).toBe(jobKinds.length);
  });

  it('of rows of an earlier release are those of this one', () => {
    const kindOf = (kind: string, facts: object) =>
      decodeRow(currentSchema, 'timer', { kind, facts: JSON.stringify(facts), state: 'waiting' }).kind;
    expect(kindOf('retention', { decision: '2026-05-11T08:00:00.000Z' })).toBe('purge');
    expect(kindOf('retention', {})).toBe('retention');
    expect(kindOf('absence', {})).toBe('absence');
  });
});
