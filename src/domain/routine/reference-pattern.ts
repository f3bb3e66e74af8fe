import { holdsDayOfBirth } from '../privacy/holds-day.js';

/** What in the references of a pattern may point someone out; undefined: nothing that was found. */
export type PatternFault = 'day-of-birth' | 'free-letters';

/** Initials and given names as they stand before a day or a number where nothing else is at hand. */
const heads = `A B AB ÅÄ ABC ANNA MARIA Anna ab`.split(' ');
const headsOfDays = ['AB', 'AB-', 'ANNA', 'ANNA-', 'Anna', 'ab'];
const [firstYear, lastYear] = [1900, 2029];

/** Shown by trial: days of every year in the usual typings, and letters of names in the place of the example's own. */
export function patternFault(accepts: RegExp, pattern: string, example: string): PatternFault | undefined {
  if (takesDay(accepts, pattern, example)) return 'day-of-birth';
  return takesNames(accepts, example) ? 'free-letters' : undefined;
}

/** Other letters in the place of the example's own. */
function takesNames(accepts: RegExp, example: string): boolean {
  return [...example.matchAll(/\p{L}+/gu)].some(({ 0: own, index }) =>
    heads.some(
      (head) =>
        head !== own && accepts.test(example.slice(0, index) + head + example.slice(index + own.length)),
    ),
  );
}

function takesDay(accepts: RegExp, pattern: string, example: string): boolean {
  const before = startsOf(pattern, example);
  const after = endsOf(example);
  return typings.some((day) =>
    before.some((start) =>
      after.some((end) => {
        const text = start + day + end;
        return accepts.test(text) && holdsDayOfBirth(text);
      }),
    ),
  );
}

/** What may stand before a day: nothing, names, what the pattern writes out, and each beginning of the example. */
function startsOf(pattern: string, example: string): readonly string[] {
  const written = pattern.replace(/\\p\{[^}]*\}|\\[a-zA-Z]/g, ' ').match(/\p{L}+/gu) ?? [];
  const words = written.flatMap((word) => ['', '-'].map((mark) => word + mark));
  const begun = [...example.matchAll(/(?<!\d)\d/g)].map(({ index }) => example.slice(0, index));
  return [...new Set(['', ...headsOfDays, ...words, ...begun])];
}

/** What may stand after it: nothing, a running number, letters, and each end of the example. */
function endsOf(example: string): readonly string[] {
  const ended = [...example.matchAll(/\D+\d*$|(?<=\d)\D.*$/g)].map(([end]) => end);
  return [...new Set(['', '-1', 'AB', ...ended])];
}

const typings: readonly string[] = [...new Set(daysOfAllYears().flatMap(typingsOf))];

/** A day of each year, all months and days of the month among them. */
function daysOfAllYears(): readonly (readonly [string, string, string])[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => [
    String(firstYear + i),
    two((i % 12) + 1),
    two(((i * 5) % 28) + 1),
  ]);
}

function typingsOf([year, month, day]: readonly [string, string, string]): readonly string[] {
  const short = year.slice(2);
  return [year, short].flatMap((y) => [
    ...['', '-', '/', '.', ' ', '_'].flatMap((mark) => [
      [y, month, day].join(mark),
      y + mark + month + day,
      y + month + mark + day,
      [day, month, y].join(mark),
      day + month + mark + y,
    ]),
  ]);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
