import { digitsIn } from './words/digits.js';
import { hideIds } from './numbers/hide-harmless.js';
import { linksIn, readThrough } from './numbers/links.js';
import { checks, identityOf, isDate, two } from './numbers/personal-number.js';
import { readableText } from './words/readable-text.js';

/** Digits of one text that hang together. */
interface Part {
  readonly text: string;
  readonly digits: readonly number[];
  /** Nothing but these digits and their marks stands in the text. */
  readonly whole: boolean;
  /** Digits in a row beside words: no field for a day is filled so. */
  readonly said: boolean;
  /** Parted as a time is. */
  readonly time: boolean;
  /** A word beside them says that they are the last of a number. */
  readonly told: boolean;
}

const lastFour = 4;

/**
 * The texts of a form that are a personal number only together: a day in one field and its last four digits in another, or the
 * digits cut anywhere else, in the order of the fields or not; the number must check. Days of meetings with a time beside
 * them are none.
 */
export function numbersAcross(form: unknown): ReadonlySet<string> {
  const parts = textsIn(form).flatMap(partsOf);
  const found = new Set<string>();
  for (const one of parts)
    for (const other of parts)
      if (one.text !== other.text && isNumber([one, other])) found.add(one.text).add(other.text);
  const rows = [parts, [...parts].reverse()];
  for (const row of rows)
    row.forEach((_, at) => {
      const three = row.slice(at, at + 3);
      if (new Set(three.map(({ text }) => text)).size === 3 && isNumber(three))
        for (const { text } of three) found.add(text);
    });
  return found;
}

function textsIn(form: unknown): readonly string[] {
  if (typeof form === 'string') return [form];
  if (typeof form !== 'object' || form === null) return [];
  return Object.values(form).flatMap(textsIn);
}

/** Ids and marks of versions, which nobody types. */
const id = /^(?:(?=.*\d)(?=.*[a-z])[\da-z]{12,}|[a-z]{1,3}-[a-z2-9]{12})$/i;
/** A year and a number after it: of papers, unless it is a day. */
const diary = /^(?:19|20)\d\d[-/:](?!\d{4}$)\d{1,7}$/;
/** Two things beside each other. */
const parting = /[,;\n]/;
const lastWords = /sista|fyra|last|four|slut|kontroll/;
const mostParts = 200;
/** So few digits are a part of a number only where nothing else is said. */
const shortest = 3;

function partsOf(text: string): readonly Part[] {
  if (!/\d/.test(text.normalize('NFKC')) || id.test(text)) return [];
  const read = readableText(text).text;
  const said = hideIds(readThrough(read, linksIn(read)).said);
  const { value, at, behind } = digitsIn(said);
  const starts = value.flatMap((_, i) => {
    const between = said.slice((at[i - 1] ?? -1) + 1, at[i]);
    return behind[i] === 0 || parting.test(between) ? [i] : [];
  });
  return starts.slice(0, mostParts).flatMap((first, i): readonly Part[] => {
    const next = starts[i + 1] ?? value.length;
    const [from, to] = [at[first] ?? 0, (at[next - 1] ?? 0) + 1];
    const written = said.slice(from, to);
    const whole = !/[\p{L}\d]/u.test(said.slice(0, from) + said.slice(to));
    if (diary.test(written) || (next - first < shortest && !whole)) return [];
    const part = (start: number): Part => ({
      text,
      digits: value.slice(start, next),
      whole,
      said: /^\d+$/.test(written) && /\p{L}/u.test(said),
      time: /^\d{1,2}[.:]\d\d$/.test(written),
      told: lastWords.test(said),
    });
    // "Enhet 2 850516": the first of them may be another number.
    const second = /^\d{1,2} (?=\d)/.exec(written)?.[0].length;
    return second === undefined ? [part(first)] : [part(first), part(first + second - 1)];
  });
}

function isNumber(parts: readonly Part[]): boolean {
  const digits = parts.flatMap((part) => part.digits);
  if (digits.length !== 10 && digits.length !== 12) return false;
  if (identityOf(digits, 0, digits.length) === undefined || !checks(digits, digits.length - 10)) return false;
  if (parts.length > 2 && parts.some(({ time }) => time)) return false;
  // The day of a meeting is no end of anything.
  if (parts.slice(1).some((part) => isMeetingDay(part.digits))) return false;
  const [day, last] = [digits.slice(0, -lastFour), digits.slice(-lastFour)];
  return !isMeetingYear(day) || isSomeones(parts, last);
}

/** A day of these years is rather a meeting's: the digits beside it are a time, or a number of a room. */
function isSomeones(parts: readonly Part[], last: readonly number[]): boolean {
  if (parts.length > 2 || (two(last, 0) < 24 && two(last, 2) < 60)) return false;
  const four = parts.at(-1);
  return (
    four === undefined ||
    four.digits.length !== lastFour ||
    four.whole ||
    four.told ||
    parts[0]?.said === true
  );
}

function isMeetingDay(digits: readonly number[]): boolean {
  if (digits.length !== 6 && digits.length !== 8) return false;
  const at = digits.length - 6;
  return isMeetingYear(digits) && isDate(two(digits, at + 2), two(digits, at + 4));
}

/** 2020–2039, with the century or without it. */
function isMeetingYear(day: readonly number[]): boolean {
  const year = two(day, day.length - 6);
  return year >= 20 && year <= 39 && (day.length === 6 || two(day, 0) === 20);
}
