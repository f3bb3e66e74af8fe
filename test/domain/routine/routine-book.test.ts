import { expect, it } from 'vitest';
import type { LocalDate } from '../../../src/domain/calendar/dates/time.js';
import { bookOf, bookOn, RoutineNotLoaded } from '../../../src/domain/routine/definition/routine-book.js';
import { loadedRoutineOf, routineOf } from '../../../src/domain/routine/definition/routine-of.js';
import type { Routine } from '../../../src/domain/routine/definition/routine-schema.js';
import { routines } from '../group-fixture.js';

const verksam = routines.get('verksam');
const version = (n: number, appliesFrom?: string): Routine => ({
  ...verksam,
  version: n,
  ...(appliesFrom === undefined ? {} : { appliesFrom }),
});
const day = (date: string) => date as LocalDate;

it.each([
  ['2026-12-31', 1],
  ['2027-01-01', 2],
  ['2027-08-31', 2],
  ['2027-09-01', 4],
])('on %s version %i is in force, the highest whose first day has come', (date, expected) => {
  const book = bookOf([version(4, '2027-09-01'), version(1), version(2, '2027-01-01')], day(date));
  expect(book.get('verksam').version).toBe(expected);
  expect(book.all.map(({ version: n }) => n)).toEqual([expected]);
  expect(book.versions).toHaveLength(3);
});

it('before the first day of the only version it is in force already, so that a group can be set up', () => {
  expect(bookOf([version(1, '2027-01-01')], day('2026-12-01')).all).toHaveLength(1);
});

it('the same book is read as of another day', () => {
  const book = bookOf([version(1), version(2, '2027-01-01')], day('2026-12-31'));
  expect(bookOn(book, day('2027-01-01')).get('verksam').version).toBe(2);
});

it('what runs on a version finds it, whatever is in force', () => {
  const book = bookOf([version(1), version(2)]);
  expect(routineOf(book, { routine: 'verksam', routineVersion: 1 }).version).toBe(1);
  expect(book.get('verksam', 1).version).toBe(1);
});

it('a version that is not loaded is never taken for another, and is named', () => {
  const book = bookOf([version(1), version(3)]);
  const runs = { routine: 'verksam', routineVersion: 2, code: 'KTM-482R' };
  expect(loadedRoutineOf(book, runs)).toBeUndefined();
  expect(() => routineOf(book, runs)).toThrow('no routine verksam version 2 is loaded');
  expect(() => routineOf(book, runs)).toThrow(RoutineNotLoaded);
  expect(() => book.get('other')).toThrow('no routine other');
});
