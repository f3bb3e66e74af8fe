import { isDigit } from './words/digits.js';
import { isShouted } from './names/name-runs.js';
import { isOrganisationWord } from './words/organisation-words.js';
import { isPlaceName } from './words/place-names.js';
import type { Place } from './words/place.js';
import { besideVillages, isShortStreet, isStreet, isSureStreet, isVillage } from './words/street-words.js';
import { wordList } from './words/word-list.js';
import type { Words } from './words/words-of.js';

/** Numbers after these are no house numbers. */
const noStreet = wordList(
  `rum sal plan hus vecka kl box lgh lägenhet nr nummer punkt grupp fas steg nivå klass avd avdelning våning bilaga januari februari mars april
  maj juni juli augusti september oktober november december den kapitel paragraf version sida sidan ärende möte dag måndag tisdag onsdag torsdag fredag lördag söndag
  level room floor week page form blankett fk lag samtal jan feb mar apr jun jul aug sep okt nov dec ca cirka i på till från med om under`,
);
const longestStreet = 3;
const mostDigits = 3;
/** Two numbers of one house are no further apart. */
const widestHouse = 20;
const numberWords = wordList('nr nummer no number');

export interface Sentence {
  readonly from: number;
  /** After its last word. */
  readonly to: number;
  /** Someone lives there: whatever the street is called. */
  readonly any: boolean;
}

/** Streets, villages and farms with a number, in the sentence. */
export function streetsIn(cased: string, words: Words, { from, to, any }: Sentence): readonly Place[] {
  const { start, end, word } = words;
  const found: Place[] = [];
  for (let i = from; i < to; i += 1) {
    const number = word[i] ?? '';
    if (!isHouse(number) || isNoHouse(words, i) || isPartOfNumber(cased, words, i)) continue;
    const first = streetBefore(cased, words, { from, to, any }, i);
    const place =
      first === undefined
        ? streetAfter(cased, words, i, to)
        : { from: first, to: houseEnd(cased, words, i, to) };
    if (place === undefined) continue;
    const index = start[place.from] ?? 0;
    found.push({ index, length: (end[place.to] ?? index) - index });
    i = place.to;
  }
  return found;
}

/** A number that a house may have. */
export function isHouse(word: string): boolean {
  return word.length <= mostDigits && isDigit(word.charCodeAt(0));
}

/** Behind another number, with no street after it, or written together with a short word, as in codes. */
function isNoHouse({ word, start, end, capital }: Words, at: number): boolean {
  const before = word[at - 1];
  if (before === undefined) return false;
  if (isDigit(before.charCodeAt(0))) return capital[at + 1] !== true;
  return start[at] === end[at - 1] && before.length < 4 && !numberWords.has(before);
}

/** A date, a time, a share or a decimal; "13-15" is a house. */
function isPartOfNumber(cased: string, { start, end, word }: Words, at: number): boolean {
  const after = cased.slice(end[at], (end[at] ?? 0) + 3);
  if (/^[/.:,]\d|^ ?[%§]/.test(after)) return true;
  if (/^-\D/.test(after)) return true;
  if (/^-\d/.test(after)) return !isRange(cased, { start, end, word }, at);
  return /\d[-/.:,]$/.test(cased.slice(Math.max(0, (start[at] ?? 0) - 2), start[at]));
}

type NumberWords = Pick<Words, 'start' | 'end' | 'word'>;

function isRange(cased: string, { end, word }: NumberWords, at: number): boolean {
  const [low, high] = [Number(word[at]), Number(word[at + 1])];
  const after = cased.slice(end[at + 1], (end[at + 1] ?? 0) + 2);
  return high > low && high - low <= widestHouse && !/^[-/.:]\d/.test(after);
}

/** Where the street begins whose number stands there; undefined when it is no street. */
function streetBefore(
  cased: string,
  words: Words,
  { from, any }: Sentence,
  number: number,
): number | undefined {
  const { word, capital } = words;
  const last = streetLast(cased, words, number);
  const name = word[last] ?? '';
  if (last < from || noStreet.has(name) || isDigit(name.charCodeAt(0))) return undefined;
  // "torget 12 maj"
  if (isMonth(word[number + 1] ?? '')) return undefined;
  let first = last;
  while (
    first > from &&
    last - first < longestStreet &&
    capital[first - 1] === true &&
    oneBlank(cased, words, first)
  )
    first -= 1;
  if (isKnownStreet(cased, words, first, last, number)) return first;
  if (capital[last] !== true || name.length < 3 || words.end[last] === words.start[number]) return undefined;
  if (hasTown(cased, words, number) || (any && !isPlaceName(name))) return first;
  const lead = word[last - 1] ?? '';
  const isUnits = (one: string) => isOrganisationWord(one) && !besideVillages.has(one);
  const ofUnit = isUnits(word[first - 1] ?? '') || (first < last && isUnits(word[first] ?? ''));
  return !ofUnit && isVillage(name, lead) ? first : undefined;
}

/** The last word of the name: right before the number, or before "nr"; undefined as -1. */
function streetLast(cased: string, words: Words, number: number): number {
  const { word, start, end } = words;
  const gap = (at: number) => cased.slice(end[at - 1] ?? 0, start[at] ?? 0);
  const isNumbered = numberWords.has(word[number - 1] ?? '') && /^[ .:]{0,2}$/.test(gap(number));
  const at = isNumbered ? number - 1 : number;
  const between = at === 0 ? undefined : gap(at);
  // Written together, after blanks, or after the full stop of a short form; before "nr" a comma may stand.
  const isBeside = between !== undefined && /^\.? {0,2}$|^, $/.test(between);
  return isBeside && (isNumbered || between !== ', ') ? at - 1 : -1;
}

function isKnownStreet(cased: string, words: Words, first: number, last: number, number: number): boolean {
  const { word, capital, end } = words;
  const name = word[last] ?? '';
  const hasStop = cased.charAt(end[last] ?? 0) === '.';
  const isJoined = end[last] === words.start[number];
  const isShort = ((capital[last] === true && !isShouted(cased, words, last)) || hasStop) && !isJoined;
  if (isShort && isShortStreet(name, hasStop)) return true;
  if (hasStop && number === last + 1) return false;
  // "hjalmar brantings gata": without capitals the word before shows it.
  const owned = last > 0 && (word[last - 1] ?? '').endsWith('s') && oneBlank(cased, words, last);
  return isStreet(name) && (name.length > 4 || first < last || owned);
}

/** "10 Nedre Fogelbergsgatan", as in English. */
function streetAfter(cased: string, words: Words, number: number, to: number) {
  const { word, capital } = words;
  const hasLetter = /^[a-h]$/.test(word[number + 1] ?? '') && words.start[number + 1] === words.end[number];
  let last = hasLetter ? number + 1 : number;
  while (
    last + 1 < to &&
    last - number <= longestStreet &&
    capital[last + 1] === true &&
    oneBlank(cased, words, last + 1)
  ) {
    last += 1;
    if (isSureStreet(word[last] ?? '', last - number))
      return isTime(cased, words, number) ? undefined : { from: number, to: last };
  }
  return undefined;
}

/** "kl 10 Storgatan", "den 10 …" */
function isTime(cased: string, { word, start }: Words, number: number): boolean {
  const before = word[number - 1] ?? '';
  return (
    noStreet.has(before) || before === 'klockan' || /[-–:.]$/.test(cased.slice(0, start[number]).slice(-1))
  );
}

/** With the letter of the stairs, the flat or the floor, the postal code and the town. */
function houseEnd(cased: string, words: Words, number: number, to: number): number {
  const { word, start, end } = words;
  let last = cased.charAt(end[number] ?? 0) === '-' ? number + 1 : number;
  const isNear = (start[last + 1] ?? 0) - (end[last] ?? 0) <= 1;
  if (/^[a-h]$/.test(word[last + 1] ?? '') && isNear && last + 1 < to) last += 1;
  const from = end[last] ?? 0;
  const rest = flatAndTown.exec(cased.slice(from, from + longestRest))?.[0].length ?? 0;
  while (last + 1 < to && (end[last + 1] ?? 0) <= from + rest) last += 1;
  return last;
}

const longestRest = 60;
const flat =
  '(?:,? ?(?:[Ll](?:gh|ägenhet)|apartment|apt\\.?|flat)(?: ?nr)?\\.? ?\\d{1,4}|,? ?\\d{1,2} ?tr|,? [nb][bv](?!\\p{L}))?';
const postalCode = ',? {1,2}(?:[Ss]-?)?\\d{3}[ -]?\\d{2},? {1,2}';
const flatAndTown = new RegExp(`^${flat}(?:${postalCode}\\p{L}[\\p{L}-]+)?`, 'u');
const town = new RegExp(`^(?:-\\d{1,3})?(?: ?[A-Ha-h](?!\\p{L}))?${flat}${postalCode}\\p{Lu}`, 'u');

/** ", 335 40 Ransta" after the house: whatever stands before it is an address. */
function hasTown(cased: string, { end }: Words, number: number): boolean {
  const from = end[number] ?? 0;
  return town.test(cased.slice(from, from + longestRest));
}

function isMonth(word: string): boolean {
  return /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/.test(word);
}

function oneBlank(cased: string, { start, end }: Words, i: number): boolean {
  return (start[i] ?? 0) === (end[i - 1] ?? -2) + 1 && cased.charCodeAt((start[i] ?? 0) - 1) === 32;
}
