import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fewest, hiddenAmong, type Tables } from '../../../src/domain/figures/hide.js';
import { recoverable } from './recover.js';

/** A table of rows and columns with its totals: the inner numbers, the sums of rows, of columns, and of all. */
function crossTable(numbers: readonly (readonly number[])[]): Tables {
  const rows = numbers.length;
  const width = numbers[0]?.length ?? 0;
  const all = [...numbers.map((row) => [...row, row.reduce((a, b) => a + b, 0)])];
  const bottom = Array.from({ length: width + 1 }, (_, k) =>
    all.reduce((sum, row) => sum + (row[k] ?? 0), 0),
  );
  const at = (row: number, k: number) => row * (width + 1) + k;
  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
  return {
    values: [...all, bottom].flat(),
    sums: [
      ...upTo(rows + 1).map((row) => ({ whole: at(row, width), parts: upTo(width).map((k) => at(row, k)) })),
      ...upTo(width + 1).map((k) => ({ whole: at(rows, k), parts: upTo(rows).map((row) => at(row, k)) })),
    ],
    unseen: new Set(),
  };
}

const small = fc.oneof({ weight: 2, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(60) });
const table = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, width]) =>
    fc.array(fc.array(small, { minLength: width, maxLength: width }), { minLength: rows, maxLength: rows }),
  )
  .map(crossTable);

describe('a number under five', () => {
  test('is hidden, and cannot be worked out from rows, columns and totals', () => {
    fc.assert(
      fc.property(table, (tables) => {
        const hidden = hiddenAmong(tables);
        const under = tables.values.flatMap((value, place) => (value < fewest ? [place] : []));
        expect(under.filter((place) => !hidden.has(place))).toEqual([]);
        expect(recoverable(tables, hidden).filter((place) => under.includes(place))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('is not the sum of what a shown total leaves hidden', () => {
    fc.assert(
      fc.property(table, (tables) => {
        const hidden = hiddenAmong(tables);
        const told = tables.sums.filter(({ whole }) => !hidden.has(whole));
        const left = told.map(({ parts }) => parts.filter((part) => hidden.has(part)));
        const sums = left
          .filter((parts) => parts.length > 0)
          .map((parts) => parts.reduce((sum, part) => sum + (tables.values[part] ?? 0), 0));
        expect(sums.filter((sum) => sum < fewest)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('numbers that give nothing away', () => {
  test('are all shown', () => {
    expect(
      hiddenAmong(
        crossTable([
          [12, 7],
          [9, 30],
        ]),
      ).size,
    ).toBe(0);
  });

  test('are shown beside a hidden one where another row hides it', () => {
    const tables = crossTable([[3], [6], [20]]);
    expect([...hiddenAmong(tables)].sort()).toEqual([0, 1, 2, 3]);
    expect(tables.values[4]).toBe(20);
  });
});

test('a number that nobody is shown protects itself alone where it is small', () => {
  const of = (left: number): Tables => ({
    values: [20, 20 - left, left],
    sums: [{ whole: 0, parts: [1, 2] }],
    unseen: new Set([2]),
  });
  expect([...hiddenAmong(of(8))]).toEqual([2]);
  expect([...hiddenAmong(of(3))].sort()).toEqual([1, 2]);
});
