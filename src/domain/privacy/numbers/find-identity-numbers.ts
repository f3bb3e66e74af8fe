import {
  begins,
  type Digits,
  digitsIn,
  hangTogether,
  isDigit,
  isLetter,
  standTogether,
} from '../words/digits.js';
import { withoutMarks } from './marks-within.js';
import { checks, identityOf, type NumberType, two } from './personal-number.js';
import type { Place } from '../words/place.js';

export interface IdentityPlace extends Place {
  readonly type: NumberType;
  /** Typed as such numbers commonly are, with a right check digit. */
  readonly sure: boolean;
}

/** What is said right before a number that is someone's. */
const personWord =
  /(?:personn\p{L}*|person-?nr|p-?nr|persnr|samordningsn\p{L}*|samnr|reserv\p{L}*|interim\p{L}*|klient\p{L}*|patient\p{L}*|brukar\p{L}*|deltagar\p{L}*|född\p{L}*|ssn|born|client|identity number|personal number)[ .:=#(]{0,3}(?:är|is|nr)?[ .:=#(]{0,3}$/u;
const wordReach = 32;
/** Of these years a day and four digits are rather a day and a time than someone's number. */
const recent = { from: 20, to: 39 };
const lastFour = 4;

/** Ten or twelve digits of a text. */
interface Candidate {
  readonly digits: Digits;
  readonly first: number;
  readonly count: number;
  /** Where it stands in the text, and where it ends. */
  readonly from: number;
  readonly to: number;
}

/**
 * Personal, coordination and all-digit reserve numbers, however their digits are spread. As commonly typed such a number
 * is found even with a wrong check digit, since a typing error still points someone out; spread out in other ways it must
 * check.
 * @param text readable text in which harmless numbers are hidden
 * @param slashes whether a slash anywhere within a number hides nothing either; it parts numbers of papers as well
 */
export function findIdentityNumbers(text: string, slashes: boolean): readonly IdentityPlace[] {
  // A bar between digits may be a 1 written by hand, or part the last four from the date.
  const readings = /\d\|{1,8}\d/.test(text)
    ? [identitiesAmong(text, digitsIn(text)), identitiesAmong(text, digitsIn(text, false))]
    : [identitiesAmong(text, digitsIn(text))];
  const found = [identitiesWithin(text, slashes), ...readings].reduce((first, second) => [
    ...first,
    ...second.filter((one) => first.every((other) => isApart(one, other))),
  ]);
  return found.length < 2 ? found : [...found].sort((a, b) => a.index - b.index);
}

function isApart(one: Place, other: Place): boolean {
  return other.index + other.length <= one.index || one.index + one.length <= other.index;
}

/** As such numbers are typed but for marks within them, wherever they stand; they must check. */
function identitiesWithin(text: string, slashes: boolean): readonly IdentityPlace[] {
  const left = withoutMarks(text, slashes);
  if (left === undefined) return [];
  return identitiesAmong(left.text, digitsIn(left.text)).flatMap((one) => {
    if (!one.sure) return [];
    const index = left.at(one.index);
    return [{ ...one, index, length: left.at(one.index + one.length - 1) + 1 - index }];
  });
}

function identitiesAmong(text: string, digits: Digits): readonly IdentityPlace[] {
  const found: IdentityPlace[] = [];
  for (let first = 0; first + 10 <= digits.at.length; first += 1) {
    if (!begins(digits, first)) continue;
    const long = identityAt(text, digits, first, 12);
    // Digits before a number may look like its century; the number itself is surer.
    const within = long?.place.sure === false ? identityAt(text, digits, first + 2, 10) : undefined;
    const one = within?.place.sure === true ? within : (long ?? identityAt(text, digits, first, 10));
    if (one === undefined) continue;
    found.push(one.place);
    first += one.count - 1;
  }
  return found;
}

function identityAt(text: string, digits: Digits, first: number, count: number) {
  if (!hangTogether(digits, first, count)) return undefined;
  const type = identityOf(digits.value, first, count);
  if (type === undefined) return undefined;
  const right = checks(digits.value, first + count - 10);
  const parted =
    standTogether(digits, first, count - lastFour) &&
    standTogether(digits, first + count - lastFour, lastFour);
  if (!right && !parted) return undefined;
  const from = digits.at[first] ?? 0;
  const to = (digits.at[first + count - 1] ?? 0) + 1;
  const one: Candidate = { digits, first, count, from, to };
  const typed = parted && isTyped(text, one);
  if (!(type === 'reserve-number' ? parted : isSomeones(text, one, right, typed))) return undefined;
  return { count, place: { type, index: from, length: to - from, sure: typed && right } };
}

function isSomeones(text: string, one: Candidate, right: boolean, typed: boolean): boolean {
  if (!typed) return right && ((!isCrowded(text, one) && !isTime(one)) || isSaid(text, one)) && isSpread(one);
  return (!isTime(one) && (right || !isDoubtful(text, one))) || isSaid(text, one);
}

/** A word right before says that it is someone's. */
function isSaid(text: string, { from }: Candidate): boolean {
  let letter = from - 1;
  while (letter > from - 5 && ' .:=#('.includes(text.charAt(letter))) letter -= 1;
  if (!isLetter(text.charCodeAt(letter))) return false;
  return personWord.test(text.slice(Math.max(0, from - wordReach), from));
}

/** Nothing, a dash, a plus or a blank between the date and the last four. */
function isTyped(text: string, { digits, first, count }: Candidate): boolean {
  const date = first + count - lastFour;
  for (let i = (digits.at[date - 1] ?? 0) + 1; i < (digits.at[date] ?? 0); i += 1) {
    if (!'-+ '.includes(text.charAt(i))) return false;
  }
  return true;
}

/** With a wrong check digit rather a number of something else, a phone number, or a day and a time. */
function isDoubtful(text: string, one: Candidate): boolean {
  const { digits, first, count, from, to } = one;
  if (isCrowded(text, one) || isRecent(one)) return true;
  if (count === 12) return false;
  return to - from === count || (digits.value[first] === 0 && !text.slice(from, to).includes('-'));
}

function isRecent({ digits, first, count }: Candidate): boolean {
  const year = two(digits.value, first + count - 10);
  return year >= recent.from && year <= recent.to && (count === 10 || two(digits.value, first) === 20);
}

/** A day of late and a time on five minutes, as in the name of a file. Of two digits the year may as well be long ago. */
function isTime(one: Candidate): boolean {
  const { digits, first, count } = one;
  if (count === 10 || !isRecent(one)) return false;
  const minute = two(digits.value, first + count - 2);
  return two(digits.value, first + count - lastFour) < 24 && minute < 60 && minute % 5 === 0;
}

/** The digits stand one by one, or are cut where century, year, month, day and last four begin. */
function isSpread({ digits, first, count }: Candidate): boolean {
  const date = count - lastFour;
  let single = true;
  let even = true;
  for (let i = 1; i < count; i += 1) {
    const cut = begins(digits, first + i);
    if (!cut) single = false;
    else if (i < date && i % 2 === 1) even = false;
  }
  return (
    single ||
    (even && (begins(digits, first + date) || standTogether(digits, first + date - 1, lastFour + 1)))
  );
}

/** Another digit stands one mark away, and is no number of a list. */
function isCrowded(text: string, { from, to }: Candidate): boolean {
  return (
    (joins(text, from - 1, from - 2) && !isListed(text, from - 2)) ||
    (joins(text, to, to + 1) && !isListed(text, to + 1))
  );
}

function joins(text: string, mark: number, digit: number): boolean {
  return isDigit(text.charCodeAt(digit)) && '-.:/ +_'.includes(text.charAt(mark));
}

/** "2. " and "2) ": a blank, one or two digits and a mark. */
function isListed(text: string, digit: number): boolean {
  let from = digit;
  let to = digit;
  while (isDigit(text.charCodeAt(from - 1)) && digit - from < 2) from -= 1;
  while (isDigit(text.charCodeAt(to + 1)) && to - digit < 2) to += 1;
  const mark = text.charAt(to + 1);
  return (
    to - from < 2 &&
    ' '.includes(text.charAt(from - 1)) &&
    (mark === '.' || mark === ')') &&
    text.charAt(to + 2) === ' '
  );
}
