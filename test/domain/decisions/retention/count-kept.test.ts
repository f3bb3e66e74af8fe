import { expect, test } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { keptOfCase } from '../../../../src/domain/decisions/retention/count-kept.js';
import { countedOfCase } from '../../../../src/domain/figures/count-case.js';
import { addedUp, countsOf, readCounts } from '../../../../src/domain/figures/counts.js';
import { pointer } from '../../group-fixture.js';

const units = [
  { id: 'kommun', name: 'Kommunen', party: 'municipality' },
  { id: 'vc', name: 'Vårdcentralen', party: 'region' },
];
const across = pointer('K4F7-M', {
  createdAt: '2025-11-20T08:00:00.000Z' as Instant,
  counted: [{ what: 'exit.registered.sip', at: '2026-01-13T13:00:00.000Z' as Instant }],
});

test('a purged case leaves what figures count in the years in which it happened', () => {
  const kept = keptOfCase(across, '2026', units);
  expect(kept.map(({ year }) => year)).toEqual(['2026', '2025']);
  expect(addedUp(kept.map(({ year, counts }) => readCounts(year, counts)))).toEqual(
    countsOf(countedOfCase(across, units)),
  );
});

test('a purged case itself is counted once, in the year of its meeting', () => {
  const kept = keptOfCase(across, '2026', units);
  expect(kept.map(({ counts }) => counts['cases'])).toEqual([1, undefined]);
});
