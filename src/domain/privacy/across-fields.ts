import { checks, identityOf, two } from './personal-number.js';

/** Digits of a day, in a row or parted as days are, beside no other digit. */
const dayPattern = /(?<!\d)(?:(?:19|20)\d{2}|\d{2})[-./ ]?\d{2}[-./ ]?\d{2}(?!\d)/g;
const fourPattern = /^\s*[-+]?\s*\d{2} ?\d{2}\s*$/;

/**
 * The texts of a form that are a personal number only together: a day in one field and its last four digits, which check, in
 * another. Days of meetings with a time beside them are none.
 */
export function numbersAcross(form: unknown): ReadonlySet<string> {
  const texts = textsIn(form);
  const found = new Set<string>();
  for (const four of texts.filter((text) => fourPattern.test(text.normalize('NFKC')))) {
    const last = digitsOf(four);
    for (const text of texts) {
      if (text === four || !daysIn(text).some((day) => isNumber(day, last))) continue;
      found.add(text).add(four);
    }
  }
  return found;
}

function textsIn(form: unknown): readonly string[] {
  if (typeof form === 'string') return [form];
  if (typeof form !== 'object' || form === null) return [];
  return Object.values(form).flatMap(textsIn);
}

function digitsOf(text: string): readonly number[] {
  return [...text.normalize('NFKC').replace(/\D/g, '')].map(Number);
}

function daysIn(text: string): readonly (readonly number[])[] {
  return [...text.normalize('NFKC').matchAll(dayPattern)].map(([day]) => digitsOf(day));
}

function isNumber(day: readonly number[], last: readonly number[]): boolean {
  const digits = [...day, ...last];
  if (identityOf(digits, 0, digits.length) === undefined || !checks(digits, day.length - 6)) return false;
  return !(isMeetingYear(day) && two(last, 0) < 24 && two(last, 2) < 60);
}

/** 2020–2039, with the century or without it. */
function isMeetingYear(day: readonly number[]): boolean {
  const year = two(day, day.length - 6);
  return year >= 20 && year <= 39 && (day.length === 6 || two(day, 0) === 20);
}
