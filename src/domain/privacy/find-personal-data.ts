import { checks, type NumberType, numberType } from './personal-number.js';
import { readableText } from './readable-text.js';

export interface Finding {
  readonly type: NumberType | 'phone' | 'email';
  /** Offsets in the text, UTF-16 units; `end` is after the last. */
  readonly start: number;
  readonly end: number;
}

/** As it is commonly typed: found even when the check digit is wrong, since a typing error still points someone out. */
const asTyped = /(?<!\d)(?:(?:18|19|20)\d{6}|\d{6})[-+ ]?\d{4}(?!\d)/g;
/** Spread out in any way: found when the check digit is right. Dates after one another are no such number. */
const spread = /(?<!\d)(?<!\d[-.:/])(?:\d[ .\-/+:_,*|]{0,3}){9,11}\d(?!\d|[-.]\d{1,2}[-.]\d{1,2}(?!\d))/g;
const phone = /(?<![\d.,:])(?:\+\d{1,3}|00\d{1,3}|0)(?:[ \-/()]{0,3}\d){6,12}(?!\d)/g;
const email =
  /[\p{L}\p{N}._%+-]{1,64}(?:@| ?\(?(?:at|snabel-a)\)? ?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** Ids of this product and of Teams, whose digits say nothing. */
const ids =
  /(?<![\da-z])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|19:[\w-]{1,80}@thread\.[a-z\d]{1,10})(?![\da-z])/g;
/** A date that no four digits follow, or only the year of another date: a meeting's, not someone's number. */
const dates = /(?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?!-?\d)(?![ .\-/+:_,*|]{1,3}\d{4}(?!\d|[-.]\d\d[-.]\d\d))/g;
const leastPhoneDigits = 8;

/**
 * Everything in the text that names someone: personal and coordination numbers in all typed forms, phone numbers and
 * e-mail addresses. Findings do not overlap and stand in order. The text itself is never returned.
 */
export function findPersonalData(original: string): readonly Finding[] {
  const { text, from } = readableText(original);
  const hidden = (said: string) => '#'.repeat(said.length);
  const searched = text.replace(ids, hidden).replace(dates, hidden);
  const found: Finding[] = [];
  const note = (type: Finding['type'], index: number, length: number) => {
    const start = from[index] ?? 0;
    const end = from[index + length] ?? original.length;
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ type, start, end });
  };
  for (const { 0: match, index } of searched.matchAll(asTyped)) {
    const digits = match.replace(/\D/g, '');
    const type = numberType(digits);
    // A phone number may read as a date; then only the check digit makes it a personal number.
    const phoneLike = digits.length === 10 && digits.startsWith('0') && !checks(digits);
    if (type !== undefined && !phoneLike) note(type, index, match.length);
  }
  for (const { 0: match, index } of searched.matchAll(spread)) {
    const digits = match.replace(/\D/g, '');
    const century = digits.length === 10 || (digits.length === 12 && /^(18|19|20)/.test(digits));
    const type = numberType(digits);
    if (century && type !== undefined && checks(digits)) note(type, index, match.length);
  }
  for (const { 0: match, index } of searched.matchAll(phone)) {
    if (match.replace(/\D/g, '').length >= leastPhoneDigits) note('phone', index, match.length);
  }
  for (const { 0: match, index } of searched.matchAll(email)) note('email', index, match.length);
  return found.sort((a, b) => a.start - b.start);
}
