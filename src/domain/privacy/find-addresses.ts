import { isDigit } from './digits.js';
import { ofPerson } from './client-words.js';
import type { Place } from './place.js';
import { beginsWithOneOf, wordList } from './word-list.js';
import type { Words } from './words-of.js';

/** How the names of streets end in Sweden. */
const street =
  /(?:gata|gatan|gatu|väg|vägen|gränd|gränden|stig|stigen|torg|torget|allé|allén|alle|allen|backe|backen|plan|planen|led|leden|kaj|kajen|strand|stranden|bro|bron|park|parken|esplanad|esplanaden|promenad|promenaden|liden|lid|brink|brinken|höjden|dalen|kullen|lunden|ängen|gärdet|hagen|lyckan|slingan|ringen|stråket|terrassen|svängen|vreten|åsen|berget|rundan|kroken|grand|street|road|avenue)$/;
/** What shows that it is where someone lives. */
const livesStem = beginsWithOneOf(
  `bosatt bostad hemadress folkbokför mantalsskriv lägenhet hyres hyrde hyr flytt inflytt utflytt inneboende nyckel nycklar vräk hembesök hyresrätt andrahand`,
);
const livesWord = wordList(
  `bor bodde bott boende adress adressen hem hemma hemmet hemmets skriven lgh hyra kontrakt kontraktet sover lives lived living address home moved apartment flat`,
);
/** What shows that it is where people meet or work. */
const meets = wordList(
  `vi vår vårt våra oss möte mötet möten mötena lokal lokalen lokaler samlokalen entré entrén kontor kontoret mottagning mottagningen enhet enheten besöksadress
  rum rummet sal salen konferens ses huset reception receptionen meeting office we our behandlingshemmet vårdcentralen verksamheten kommunen bolaget`,
);
/** Numbers after these are no house numbers. */
const noStreet = wordList(
  `rum sal plan hus vecka kl box lgh lägenhet nr nummer punkt grupp fas steg nivå klass avd avdelning våning bilaga januari februari mars april
  maj juni juli augusti september oktober november december den kapitel paragraf version sida sidan ärende möte dag måndag tisdag onsdag torsdag fredag lördag söndag
  level room floor week page form blankett fk lag samtal jan feb mar apr jun jul aug sep okt nov dec ca cirka i på till från med om under`,
);
const longestStreet = 3;

/**
 * Where someone lives: a street with a number in a sentence that says so, whatever the street is called after "bor på". A
 * meeting place is no such address.
 */
export function findAddresses(cased: string, words: Words, aboutClient: boolean): readonly Place[] {
  const found: Place[] = [];
  for (let from = 0; from < words.word.length;) {
    const to = sentenceEnd(cased, words, from);
    const said = saysWhere(cased, words, from, to, aboutClient);
    if (said !== 'nowhere') found.push(...streetsIn(cased, words, { from, to, any: said === 'lives' }));
    from = to;
  }
  return found;
}

/** The first word after the sentence's last. */
function sentenceEnd(cased: string, { start, end }: Words, from: number): number {
  let to = from + 1;
  while (to < start.length && !/[!?;]|\.\s+$/.test(gap(cased, end[to - 1] ?? 0, start[to] ?? 0))) to += 1;
  return to;
}

/** A full stop ends a sentence only before a capital. */
function gap(cased: string, from: number, to: number): string {
  const next = cased.charAt(to);
  const said = cased.slice(from, Math.min(to, from + 8));
  return next === next.toLowerCase() ? said.replace('.', '') : said;
}

/** That someone lives there; or only that it is about a client, and no place where people meet. */
function saysWhere(cased: string, words: Words, from: number, to: number, aboutClient: boolean) {
  const { word } = words;
  const has = (is: (word: string) => boolean) => {
    for (let i = from; i < to; i += 1) if (is(word[i] ?? '')) return true;
    return false;
  };
  const meeting = has(isMeeting);
  if (has(lives) && has((one) => ofPerson.has(one))) return 'lives';
  if (has(lives) || isCareOf(cased, words, from, to)) {
    return !meeting || (aboutClient && !has(isOwn)) ? 'lives' : 'nowhere';
  }
  return meeting ? 'nowhere' : 'perhaps';
}

function lives(word: string): boolean {
  if (isDigit(word.charCodeAt(0))) return false;
  return livesWord.has(word) || livesStem(word) || word.endsWith('adress') || word.endsWith('adressen');
}

const meetsStem = beginsWithOneOf(
  `konferens mötesplats parkering avstäng hållplats vägarbete utbildning föreläs besöksadress lunch buss tåget tågen öppettid stänger reception hörsal seminari`,
);

function isMeeting(word: string): boolean {
  return meets.has(word) || meetsStem(word);
}

/** Of those who write. */
function isOwn(word: string): boolean {
  return word === 'vi' || word === 'vår' || word === 'vårt' || word === 'våra';
}

/** "c/o Berg, …" */
function isCareOf(cased: string, { word, start }: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    if (word[i] === 'c' && cased.startsWith('/o', (start[i] ?? 0) + 1)) return true;
  }
  return false;
}

interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Whatever the street is called. */
  readonly any: boolean;
}

function streetsIn(cased: string, words: Words, { from, to, any }: Sentence): readonly Place[] {
  const { start, end, word } = words;
  const found: Place[] = [];
  for (let i = from + 1; i < to; i += 1) {
    const number = word[i] ?? '';
    if (!isDigit(number.charCodeAt(0)) || number.length > 3) continue;
    const first = streetBefore(cased, words, from, i, any);
    if (first === undefined) continue;
    const last = houseEnd(cased, words, i, to);
    const index = start[first] ?? 0;
    found.push({ index, length: (end[last] ?? index) - index });
    i = last;
  }
  return found;
}

/** Where the street begins whose number stands there; undefined when it is no street. */
function streetBefore(
  cased: string,
  words: Words,
  from: number,
  number: number,
  any: boolean,
): number | undefined {
  const { word, capital } = words;
  const last = number - 1;
  const name = word[last] ?? '';
  if (!oneBlank(cased, words, number) || noStreet.has(name) || lives(name) || isDigit(name.charCodeAt(0)))
    return undefined;
  if (/^[-/.:]?\d|^-/.test(cased.slice(words.end[number], (words.end[number] ?? 0) + 2))) return undefined;
  // "torget 12 maj"
  if (isMonth(word[number + 1] ?? '')) return undefined;
  let first = last;
  while (
    first > from &&
    last - first < longestStreet &&
    capital[first - 1] === true &&
    oneBlank(cased, words, first)
  ) {
    first -= 1;
  }
  // "hjalmar brantings gata": without capitals the word before shows it.
  const owned = last > from && (word[last - 1] ?? '').endsWith('s') && oneBlank(cased, words, last);
  const known = street.test(name) && (name.length > 4 || first < last || owned);
  return known || (any && capital[last] === true && name.length > 2) ? first : undefined;
}

/** With the letter of the stairs and the number of the flat. */
function houseEnd(cased: string, { word, start, end }: Words, number: number, to: number): number {
  let last = number;
  if (/^[a-h]$/.test(word[last + 1] ?? '') && (start[last + 1] ?? 0) - (end[last] ?? 0) <= 1 && last + 1 < to)
    last += 1;
  const flat =
    /^,? ?$/.test(cased.slice(end[last], start[last + 1])) &&
    ['lgh', 'lägenhet'].includes(word[last + 1] ?? '');
  return flat && last + 2 < to ? last + 2 : last;
}

function isMonth(word: string): boolean {
  return /^(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)/.test(word);
}

function oneBlank(cased: string, { start, end }: Words, i: number): boolean {
  return (start[i] ?? 0) === (end[i - 1] ?? -2) + 1 && cased.charCodeAt((start[i] ?? 0) - 1) === 32;
}
