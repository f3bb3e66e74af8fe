import { isDate } from './numbers/personal-number.js';

/** The years that people who are alive, or soon born, have. */
export const firstYear = 1900;
export const lastYear = 2029;
const mostParts = 3;

/**
 * True when digits of the text read as the day someone was born: six or eight of them in a row, or parted by marks, with the
 * year first or last. Digits that stand beside further digits are no day, for then they are a longer number.
 */
export function holdsDayOfBirth(text: string): boolean {
  return rowsOf(text).some((parts) =>
    parts.some((_, from) => {
      for (let to = from + 1; to <= Math.min(parts.length, from + mostParts); to += 1) {
        if (isDay(parts.slice(from, to))) return true;
      }
      return false;
    }),
  );
}

/** The digits of a text, parted where other marks than letters stand between them; letters begin a new row. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text.split(/\p{L}+/u).map((row) => row.match(/\d+/g) ?? []);
}

function isDay(parts: readonly string[]): boolean {
  const digits = parts.length === mostParts ? padded(parts) : parts.join('');
  if (digits.length === 6) {
    return isDayOf(digits.slice(2, 4), digits.slice(4)) || isDayOf(digits.slice(2, 4), digits.slice(0, 2));
  }
  if (digits.length !== 8) return false;
  return (
    (isYear(digits.slice(0, 4)) && isDayOf(digits.slice(4, 6), digits.slice(6))) ||
    (isYear(digits.slice(4)) && isDayOf(digits.slice(2, 4), digits.slice(0, 2)))
  );
}

/** "1985-5-6" is "1985-05-06". */
function padded(parts: readonly string[]): string {
  return parts.map((part) => part.padStart(2, '0')).join('');
}

function isYear(digits: string): boolean {
  return Number(digits) >= firstYear && Number(digits) <= lastYear;
}

/** A coordination number's day is raised by 60. */
export function isDayOf(month: string, day: string): boolean {
  return isDate(Number(month), Number(day)) || isDate(Number(month), Number(day) - 60);
}
