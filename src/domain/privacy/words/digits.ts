import { isWordLetter } from './word-letter.js';

/** The digits of a text, and what stands between them. */
export interface Digits {
  /** All digits in a row, as numbers. */
  readonly value: readonly number[];
  /** Where each stands in the text. */
  readonly at: readonly number[];
  /** How many digits before this one hang together with it by small gaps. */
  readonly behind: readonly number[];
}

const widestGap = 3;
const mostAlike = 8;
const mostBars = 8;
const zero = 48;
const nine = 57;
const bar = 124;
const plus = 43;
const minus = 45;

/** Anything but a letter or a digit may stand within a number: blanks, points, bars, bullets, arrows, quotation marks. */
function isMark(unit: number): boolean {
  if (unit < 128) return !isLetter(unit) && !isDigit(unit);
  return !isWordLetter(unit);
}

const lessThan = 60;
const longestTag = 40;

/** Where a tag of markup ends that begins there; a tag within a number is one mark. */
function tagEnd(text: string, at: number): number {
  if (!/[a-z/!]/.test(text.charAt(at + 1))) return at;
  const end = text.indexOf('>', at);
  return end === -1 || end - at > longestTag ? at : end;
}

/**
 * Collects the digits of readable text, in one pass.
 * @param barIsOne whether `|` between digits is read as 1, or as a mark that parts them
 */
export function digitsIn(text: string, barIsOne = true): Digits {
  const value: number[] = [];
  const at: number[] = [];
  const behind: number[] = [];
  let apart = true;
  let gap = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 128 && isPlainLetter[unit] === 1) {
      apart = true;
      gap += 1;
      continue;
    }
    if (unit === lessThan) i = tagEnd(text, i);
    const isPart = unit === bar && !barIsOne;
    const digit = isDigit(unit) ? unit - zero : isPart ? -1 : alike(text, i, unit);
    if (digit === -1) {
      if (!isMark(unit)) apart = true;
      gap += 1;
      continue;
    }
    behind.push(!apart && gap <= widestGap ? (behind[at.length - 1] ?? 0) + 1 : 0);
    at.push(i);
    value.push(digit);
    apart = false;
    gap = 0;
  }
  return { value, at, behind };
}

/** Letters that are written or taken for digits, by hand, by readers of scanned paper, or so that nobody shall see it. */
const alikes = new Map([
  ...['o', 'ο', 'о', 'օ', 'ⲟ', 'ø'].map((one) => [one.charCodeAt(0), 0] as const),
  ...['i', 'l', 'ι', 'і', 'ӏ', 'ı', '|'].map((one) => [one.charCodeAt(0), 1] as const),
  ...['з', 'ʒ', 'ӡ'].map((one) => [one.charCodeAt(0), 3] as const),
  ...['s', 'ѕ'].map((one) => [one.charCodeAt(0), 5] as const),
  ...['b', 'β', 'в', 'ß'].map((one) => [one.charCodeAt(0), 8] as const),
]);

/** What each unit of the plain letters reads as; -1 is no digit. */
const alikeOf = Int8Array.from({ length: 128 }, (_none, unit) =>
  unit < 0x62 ? -1 : (alikes.get(unit) ?? -1),
);

/** Letters that read as no digit. */
const isPlainLetter = Uint8Array.from({ length: 128 }, (_none, unit) =>
  isLetter(unit) && alikeOf[unit] === -1 ? 1 : 0,
);

function alike(text: string, i: number, unit: number): number {
  const digit = unit < 128 ? (alikeOf[unit] ?? -1) : (alikes.get(unit) ?? -1);
  if (digit === -1) return -1;
  if (unit === bar) return isBetweenDigits(text, i) ? 1 : -1;
  const before = text.charCodeAt(i - 1);
  const after = text.charCodeAt(i + 1);
  // Most such letters stand in a word.
  if ((isLetter(before) && !isAlike(before)) || (isLetter(after) && !isAlike(after))) return -1;
  return besideDigits(text, i) ? digit : -1;
}

/** A bar, or a few of them, between digits. */
function isBetweenDigits(text: string, i: number): boolean {
  let from = i - 1;
  let to = i + 1;
  while (i - from < mostBars && text.charCodeAt(from) === bar) from -= 1;
  while (to - i < mostBars && text.charCodeAt(to) === bar) to += 1;
  return isDigit(text.charCodeAt(from)) && isDigit(text.charCodeAt(to));
}

function isAlike(unit: number): boolean {
  return unit !== bar && (unit < 128 ? alikeOf[unit] !== -1 : alikes.has(unit));
}

/** In a row of such letters beside a digit, and in no word. A whole day of birth may be such letters. */
function besideDigits(text: string, i: number): boolean {
  let from = i;
  let to = i;
  while (i - from < mostAlike && isAlike(text.charCodeAt(from - 1))) from -= 1;
  while (to - i < mostAlike && isAlike(text.charCodeAt(to + 1))) to += 1;
  const [before, after] = [text.charCodeAt(from - 1), text.charCodeAt(to + 1)];
  return (
    (isDigitBeyond(text, from, -1) && !isLetter(after)) || (isDigitBeyond(text, to, 1) && !isLetter(before))
  );
}

/** A digit is next, or after the mark that parts a day of birth from the last four. */
function isDigitBeyond(text: string, end: number, step: 1 | -1): boolean {
  const next = text.charCodeAt(end + step);
  return isDigit(next) || ((next === minus || next === plus) && isDigit(text.charCodeAt(end + 2 * step)));
}

export function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}

/** A letter of the alphabets that Swedish words are written in. */
export function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f);
}

/** The digit is the first of those that stand beside each other. */
export function begins({ at }: Digits, digit: number): boolean {
  return digit === 0 || at[digit - 1] !== (at[digit] ?? 0) - 1;
}

/** So many from here on hang together, and no digit stands right after. */
export function hangTogether({ at, behind }: Digits, first: number, count: number): boolean {
  const last = first + count - 1;
  return last < at.length && (behind[last] ?? 0) >= count - 1 && at[last + 1] !== (at[last] ?? 0) + 1;
}

/** These stand right beside each other. */
export function standTogether({ at }: Digits, first: number, count: number): boolean {
  return (at[first + count - 1] ?? 0) - (at[first] ?? 0) === count - 1;
}
