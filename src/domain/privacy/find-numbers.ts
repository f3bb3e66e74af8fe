import type { Place } from './find-names.js';
import { checks, type NumberType, numberType } from './personal-number.js';

export interface NumberPlace extends Place {
  readonly type: NumberType | 'reserve-number' | 'birth-date' | 'phone' | 'email';
}

/** As it is commonly typed: found even when the check digit is wrong, since a typing error still points someone out. */
const asTyped = /(?<!\d)(?:(?:18|19|20)\d{6}|\d{6}) ?[-+ ]? ?\d{4}(?!\d)/g;
/** Spread out in any way: found when the check digit is right. Dates after one another are no such number. */
const spread = /(?<!\d)(?<!\d[-.:/])(?:\d[ .\-/+:_,*|]{0,3}){9,11}\d(?!\d|[-.]\d{1,2}[-.]\d{1,2}(?!\d))/g;
/** Interim and reserve numbers have letters after the date, or a century that is none. */
const reserve =
  /(?<![\p{L}\d])(?:(?:(?:18|19|20)?\d{6}[-+ ]?(?:[trsuwxjklmn]\d{3}|[a-z]{2}\d{2}))|(?:(?:2[2-9]|3\d|99)\d{6}-?\d{4}))(?![\p{L}\d])/gu;
const reserveWord = /(?:reserv\p{L}*|interim\p{L}*|rnr)\W{0,3}(?:\p{L}+\W{0,2}){0,2}$/u;
const phone = /(?<![\d.,:])(?:\+\d{1,3}|00\d{1,3}|0)(?:[ \-/()]{0,3}\d){6,12}(?!\d)/g;
const email =
  /[\p{L}\p{N}._%+-]{1,64}(?:@| \(?(?:at|snabel-a)\)? | ?[([](?:at|snabel-a|@)[)\]] ?)[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const born =
  /(?<![\p{L}\d])(?:född(?:a|es)?|födelsedatum|födelsedag|f\.|fyller år|born)(?: är| den|:)? ?(?:(?:18|19|20)?\d{2}[-./ ]?\d{2}[-./ ]?\d{2}|\d{1,2}[./ ]? ?(?:\d{1,2}|jan\p{L}*|feb\p{L}*|mar\p{L}*|apr\p{L}*|maj|jun\p{L}*|jul\p{L}*|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*)[./ ]? ?(?:19|20)?\d{2})(?!\d)/gu;
/** What stands before numbers that are about money and papers. */
const paper =
  /(?:ocr|bankgiro|bg|plusgiro|pg|faktura\p{L}*|kvitto\p{L}*|order\p{L}*|dnr|diarien\p{L}*|d\.nr|iban|ean|serien\p{L}*|artikel\p{L}*|kundn\p{L}*)[ .:#-]{0,3}(?:nr|nummer)?[ .:#-]{0,3}$/u;
/** Ids of this product and of Teams, whose digits say nothing. */
const ids =
  /(?<![\da-z])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|19:[\w-]{1,80}@thread\.[a-z\d]{1,10})(?![\da-z])/g;
/** A date that no four digits follow, or only the year of another date: a meeting's, not someone's number. */
const dates = /(?<![\d-])(?:19|20)\d\d-\d\d-\d\d(?!-?\d)(?![ .\-/+:_,*|]{1,3}\d{4}(?!\d|[-.]\d\d[-.]\d\d))/g;
/** A case code, and a time from–to: their digits beside each other are nobody's number. */
const codes = /(?<![\p{L}\d]|\d-)[b-z2-9]{3}-[b-z2-9]{4}(?![\p{L}\d]|-\d)/gu;
const spans = /(?<![\d.:-])(?:[01]?\d|2[0-3])[.:][0-5]\d ?- ?(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d]|[.:-]\d)/g;
const leastPhoneDigits = 8;
const beforeLength = 24;

/** Numbers and addresses of people in readable text (lower case, plain digits and dashes). */
export function findNumbers(text: string): readonly NumberPlace[] {
  const hidden = (said: string) => '#'.repeat(said.length);
  const birth = [...text.matchAll(born)].map((match) => ({ type: 'birth-date' as const, ...placeOf(match) }));
  const plain = [ids, codes, spans, dates].reduce((left, pattern) => left.replace(pattern, hidden), text);
  const searched = lookAlikes(plain);
  return [
    ...matches(searched, asTyped, typed),
    ...matches(searched, reserve, reserved),
    ...matches(searched, spread, spreadOut),
    ...matches(searched, phone, (said) => (digitsOf(said).length >= leastPhoneDigits ? 'phone' : undefined)),
    ...matches(searched, email, () => 'email'),
    ...birth,
  ];
}

function matches(
  text: string,
  pattern: RegExp,
  typeOf: (said: string, before: string) => NumberPlace['type'] | undefined,
): readonly NumberPlace[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - beforeLength), match.index);
    const type = typeOf(match[0], before);
    return type === undefined || (type !== 'email' && paper.test(before))
      ? []
      : [{ type, ...placeOf(match) }];
  });
}

function typed(said: string): NumberType | undefined {
  const digits = digitsOf(said);
  const type = numberType(digits);
  // A phone number may read as a date; then only the check digit makes it a personal number.
  const phoneLike = digits.length === 10 && digits.startsWith('0') && !said.includes('-') && !checks(digits);
  return phoneLike ? undefined : type;
}

function spreadOut(said: string): NumberType | undefined {
  const digits = digitsOf(said);
  const whole = digits.length === 10 || (digits.length === 12 && /^(18|19|20)/.test(digits));
  const type = numberType(digits);
  return whole && type !== undefined && checks(digits) ? type : undefined;
}

function reserved(said: string, before: string): 'reserve-number' | undefined {
  const date = digitsOf(said).slice(0, /^(18|19|20)\d{6}/.test(said) ? 8 : 6);
  if (/[a-z]/.test(said))
    return numberType(`${date.slice(-6)}0000`) === undefined ? undefined : 'reserve-number';
  return reserveWord.test(before) ? 'reserve-number' : undefined;
}

/** `o` and `l` between digits were meant as 0 and 1. */
function lookAlikes(text: string): string {
  return text.replace(/(?<=\d[- ]?)[oli]{1,3}(?=[- ]?\d)/g, (said) =>
    said.replace(/o/g, '0').replace(/[li]/g, '1'),
  );
}

function digitsOf(said: string): string {
  return said.replace(/\D/g, '');
}

function placeOf(match: RegExpExecArray): Place {
  return { index: match.index, length: match[0].trimEnd().length };
}

/** For the last doors: only what is typed as such a number is, and checks. A door that holds must not be wrong. */
export function hasCheckedNumber(text: string): boolean {
  return [...text.replace(ids, '#').matchAll(asTyped)].some(({ 0: said }) => {
    const digits = digitsOf(said);
    return numberType(digits) !== undefined && checks(digits);
  });
}
