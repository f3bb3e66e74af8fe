import { findPersonalData } from '../../privacy/find-personal-data.js';
import { firstYear, isDayOf, lastYear } from '../../privacy/holds-day.js';
import { type Place, type Shape, shapesOf } from './pattern-shapes.js';

/** What in the references of a pattern may point someone out, or why that cannot be told; undefined: nothing. */
export type PatternFault = 'day-of-birth' | 'free-letters' | 'no-prefix' | 'unreadable';

/** More beginnings than these are a choice of letters, as initials are. */
const mostPrefixes = 4;

/** Judged by every form that the pattern can take; its example tells nothing of the others. */
export function patternFault(pattern: string): PatternFault | undefined {
  const shapes = shapesOf(pattern);
  if (shapes === undefined) return 'unreadable';
  if (shapes.some((shape) => holdsIdentity(partsOf(shape)))) return 'day-of-birth';
  if (shapes.some((shape) => shape.some(({ is }) => is === 'open'))) return 'free-letters';
  const letters = new Set(shapes.map(lettersOf));
  if (letters.size > mostPrefixes || [...letters].some(isName)) return 'free-letters';
  return shapes.every((shape) => hasPrefix(shape, letters.size)) ? undefined : 'no-prefix';
}

/** The words of a form, parted where anything else stands between them. */
function lettersOf(shape: Shape): string {
  return shape.map((place) => (place.is === 'letter' ? place.text : ' ')).join('');
}

function isName(letters: string): boolean {
  return letters
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .some((word) => findPersonalData(word, [], 'field').length > 0);
}

/** What people type is kept in capital letters. Where there is a choice, one letter is an initial. */
function hasPrefix(shape: Shape, choices: number): boolean {
  const letters = lettersOf(shape);
  return (
    /^\p{Lu}/u.test(letters) && !/\p{Ll}/u.test(letters) && (choices === 1 || /^\p{Lu}{2}/u.test(letters))
  );
}

type Digits = readonly ReadonlySet<number>[];

/** The digits of a form, parted as marks and letters part them. */
function partsOf(shape: Shape): readonly Digits[] {
  const parts: ReadonlySet<number>[][] = [[]];
  for (const place of shape) {
    const digits = digitsOf(place);
    if (digits === undefined) parts.push([]);
    else parts.at(-1)?.push(digits);
  }
  return parts.filter((part) => part.length > 0);
}

function digitsOf(place: Place): ReadonlySet<number> | undefined {
  return (place.is === 'digit' || place.is === 'open') && place.digits.size > 0 ? place.digits : undefined;
}

/** Parts beside each other are read as one, whatever parts them, and three of them also as year, month and day. */
function holdsIdentity(parts: readonly Digits[]): boolean {
  if (hidesTen(parts.flat())) return true;
  return parts.some((_, from) =>
    parts.slice(from).some((_part, more) => {
      const own = parts.slice(from, from + more + 1);
      return canBeIdentity(own.flat()) || (own.length === 3 && canBeIdentity(own.flatMap(padded)));
    }),
  );
}

function padded(part: Digits): Digits {
  return part.length === 1 ? [new Set([0]), ...part] : part;
}

/** Ten open digits in a row hold any personal number, wherever in the row it begins. */
function hidesTen(row: Digits): boolean {
  let open = 0;
  return row.some(({ size }) => {
    open = size > 1 ? open + 1 : 0;
    return open >= 10;
  });
}

/** A day of birth with or without the four last digits. */
function canBeIdentity(row: Digits): boolean {
  if (row.length === 6 || row.length === 10) return canBeShortDay(row);
  return (row.length === 8 || row.length === 12) && canBeLongDay(row);
}

function canBeShortDay(row: Digits): boolean {
  return days.some((day) => fits(row, day, 2) || (row.length === 6 && fits(row, turned(day), 0)));
}

function canBeLongDay(row: Digits): boolean {
  const starts = years.some((year) => fits(row, year, 0));
  const ends = row.length === 8 && years.some((year) => fits(row, year, 4));
  return days.some((day) => (starts && fits(row, day, 4)) || (ends && fits(row, turned(day), 0)));
}

function fits(row: Digits, text: string, from: number): boolean {
  return [...text].every((digit, at) => row[from + at]?.has(Number(digit)));
}

function turned(monthAndDay: string): string {
  return monthAndDay.slice(2) + monthAndDay.slice(0, 2);
}

const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => String(firstYear + i));
const days = Array.from({ length: 10_000 }, (_, i) => String(i).padStart(4, '0')).filter((text) =>
  isDayOf(text.slice(0, 2), text.slice(2)),
);
