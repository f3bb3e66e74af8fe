import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { changedSince, markOf } from '../../../src/domain/model/job/opened.js';

it('is the same for what is alike, in whatever order its fields stand, and another for what is not', () => {
  expect(markOf({ a: 1, b: { c: ['x'], d: 2 } })).toBe(markOf({ b: { d: 2, c: ['x'] }, a: 1, e: undefined }));
  expect(markOf(undefined)).not.toBe(markOf({}));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
      const alike = fc.stringify(plain(a)) === fc.stringify(plain(b));
      return !alike || markOf(a) === markOf(b);
    }),
  );
  const marks = Array.from({ length: 5000 }, (_, i) => markOf({ date: '2026-05-12', minutes: i }));
  expect(new Set(marks).size).toBe(5000);
});

it('is letters that no filter takes for something of someone’s', () => {
  for (let i = 0; i < 2000; i += 1) {
    const mark = markOf(i);
    expect(mark).toMatch(/^[a-z]{16}$/);
    expect(holdsNumber(mark) || findPersonalData(mark).length > 0).toBe(false);
  }
});

it('tells when something else stands, and lets a card without a mark through', () => {
  expect(changedSince(markOf([1]), [1])).toBe(false);
  expect(changedSince(markOf([1]), [2])).toBe(true);
  expect(changedSince(undefined, [2])).toBe(false);
});
