import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { evolveCase } from '../../../../src/domain/decisions/case-events/evolve-case.js';
import { snapshotAfter } from '../../../../src/domain/model/after-changes.js';
import type { CaseEvent } from '../../../../src/domain/model/case/case-event.js';
import type { CasePointer } from '../../../../src/domain/model/case/case-pointer.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import {
  afterHours,
  book,
  casesIn,
  type Choice,
  type Decided,
  starts,
  townOf,
  tried,
  walked,
} from './case-town.js';

/** Most follows within a few hours, so that several things happen to a case before its meeting. */
const hours = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 24 * 12 }) },
);
const choice = fc.record({ act: fc.nat(1000), pick: fc.nat(1000), hours });
const walk = fc.array(choice, { minLength: 40, maxLength: 80 });

interface Step {
  readonly name: string;
  readonly before: Snapshot;
  readonly decided: Decided;
}

/** All that people and time do in a group, by chance, each written before the next. */
function steps(
  routine: string,
  choices: readonly Choice[],
  begin: Instant,
): { steps: readonly Step[]; last: Snapshot } {
  let snapshot = townOf(routine, 1);
  let now = begin;
  const all: Step[] = [];
  for (const each of choices) {
    now = afterHours(now, each);
    const { name, ...decided } = tried(snapshot, now, each);
    all.push({ name, before: snapshot, decided });
    snapshot = snapshotAfter(snapshot, decided.changes) ?? snapshot;
  }
  return { steps: all, last: snapshot };
}

const valueOf = ({ cases }: Snapshot, code: string) => cases.find(({ value }) => value.code === code)?.value;

describe('what happens to a case', () => {
  test('by chance is every event that there is', () => {
    const found = new Set<CaseEvent['what']>();
    for (const choices of fc.sample(walk, { numRuns: 40, seed: 7 })) {
      for (const routine of walked) {
        const all = starts.flatMap((begin) => steps(routine, choices, begin).steps);
        const events = all.flatMap(({ decided }) => decided.events ?? []).flatMap((one) => one.events);
        for (const { what } of events) found.add(what);
      }
    }
    expect([...found].sort()).toEqual([
      ...[
        'acknowledged',
        'admitted',
        'carried',
        'changed',
        'consent-noted',
        'deadline-met',
        'done',
        'entered',
      ],
      ...['handed-over', 'outcome-corrected', 'outcome-noted', 'registered', 'sent-on', 'taken-up'],
      ...['turned-away', 'units-decided', 'units-waiting', 'withdrawn'],
    ]);
  });

  test('makes the row that is stored: each decision’s from the row before it, and all of them from nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...walked), walk, fc.constantFrom(...starts), (routine, choices, begin) => {
        const folded = new Map<string, CasePointer>();
        const walkedThrough = steps(routine, choices, begin);
        for (const { before, decided } of walkedThrough.steps) {
          const written = casesIn(decided.changes);
          const told = decided.events ?? [];
          expect(told.map(({ code }) => code).sort()).toEqual([...written.keys()].sort());
          for (const { code, events } of told) {
            const stored = written.get(code);
            expect(evolveCase(book, valueOf(before, code), events)).toEqual(stored);
            folded.set(code, evolveCase(book, folded.get(code), events));
          }
        }
        expect(folded).toEqual(new Map(walkedThrough.last.cases.map(({ value }) => [value.code, value])));
      }),
      { numRuns: 100 },
    );
  });

  test('is one revision where others hear of it, and writes each row once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...walked), walk, fc.constantFrom(...starts), (routine, choices, begin) => {
        for (const { before, decided } of steps(routine, choices, begin).steps) {
          for (const [code, { revision }] of casesIn(decided.changes)) {
            const former = valueOf(before, code)?.revision ?? 0;
            expect([former, former + 1]).toContain(revision);
          }
          const keys = decided.changes
            .filter(({ op }) => op !== 'touch')
            .map(({ kind, id }) => `${kind}|${id}`);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
