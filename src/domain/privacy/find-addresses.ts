import { isDigit } from './words/digits.js';
import { isStaffWork, ofPerson } from './words/client-words.js';
import { isHouse, streetsIn } from './find-streets.js';
import type { Span } from './names/name-signs.js';
import type { Place } from './words/place.js';
import { beginsWithOneOf, wordList } from './words/word-list.js';
import type { Words } from './words/words-of.js';

/** What shows that it is where someone lives. */
const livesStem = beginsWithOneOf(
  `bosatt bostad hemadress folkbokför mantalsskriv lägenhet hyres hyrde hyr flytt inflytt utflytt inneboende nyckel nycklar vräk hembesök hyresrätt andrahand hyresavtal hyresgäst hyresvärd grann brevlåd larm
  hemtjänst färdtjänst sjukresa vattenskad hushåll portkod elavtal tvångsförflytt neighbour neighbor landlord tenant eviction`,
);
const livesWord = wordList(
  `bor bodde bott boende adress adressen hem hemma hemmet hemmets skriven lgh hyra kontrakt kontraktet sover lives lived living address home moved apartment flat adr port porten elen larmet hemtjänsten`,
);
/** What shows that it is where people meet or work. */
const meets = wordList(
  `vi vår vårt våra möte mötet möten mötena lokal lokalen lokaler samlokalen entré entrén kontor kontoret mottagning mottagningen enhet enheten besöksadress
  rum rummet sal salen konferens ses huset reception receptionen meeting office we our behandlingshemmet vårdcentralen verksamheten kommunen bolaget öppen öppet`,
);
/** The same, where nothing says that someone lives there. */
const meetsPerhaps = wordList(`oss tåg tåget tågen`);
const meetsPerhapsStem = beginsWithOneOf(`avstäng parkering hållplats buss lunch vägarbet`);
/** Who lives somewhere, beside a street. */
const livesThere = beginsWithOneOf(`klient brukar patient deltagar ungdom hyresgäst client tenant`);

/**
 * Where someone lives: a street with a number in a sentence that says so, whatever the street is called after "bor på". A
 * meeting place is no such address.
 */
export function findAddresses(cased: string, words: Words, aboutClient: boolean): readonly Place[] {
  const found: Place[] = [];
  let after = 0;
  for (let number = 0; number < words.word.length; number += 1) {
    if (!isHouse(words.word[number] ?? '')) continue;
    const from = sentenceStart(cased, words, number, after);
    const to = sentenceEnd(cased, words, number);
    const streets = streetsIn(cased, words, { from, to, any: true });
    const said = streets.length === 0 ? 'nowhere' : saysWhere(cased, words, { from, to }, aboutClient);
    if (said === 'lives') found.push(...streets);
    else if (said === 'perhaps') found.push(...streetsIn(cased, words, { from, to, any: false }));
    after = to;
    number = to - 1;
  }
  return found;
}

/** The first word of the sentence in which a word stands, after what has been read. */
function sentenceStart(cased: string, { start, end }: Words, at: number, after: number): number {
  let from = at;
  while (from > after && !endsBetween(cased, end[from - 1] ?? 0, start[from] ?? 0)) from -= 1;
  return from;
}

/** The first word after the sentence's last. */
function sentenceEnd(cased: string, { start, end }: Words, from: number): number {
  let to = from + 1;
  while (to < start.length && !endsBetween(cased, end[to - 1] ?? 0, start[to] ?? 0)) to += 1;
  return to;
}

function endsBetween(cased: string, from: number, to: number): boolean {
  if (to - from === 1 && cased.charCodeAt(from) === 32) return false;
  return /[!?;]|\.\s+$/.test(gap(cased, from, to));
}

/** A full stop ends a sentence only before a capital, and not after a single one: "S. Ringvägen". */
function gap(cased: string, from: number, to: number): string {
  const next = cased.charAt(to);
  const said = cased.slice(from, Math.min(to, from + 8));
  return next === next.toLowerCase() || /^[ :]\p{Lu}$/u.test(cased.slice(from - 2, from))
    ? said.replace('.', '')
    : said;
}

/** That someone lives there; or only that it is about a client, and no place where people meet. */
function saysWhere(cased: string, words: Words, { from, to }: Span, aboutClient: boolean) {
  const has = (is: (word: string) => boolean) => {
    for (let i = from; i < to; i += 1) if (is(words.word[i] ?? '')) return true;
    return false;
  };
  const isHome = has(lives);
  if (isHome && has((one) => ofPerson.has(one))) return 'lives';
  const isMet = has(isMeeting);
  if (isHome || isCareOf(cased, words, from, to))
    return !isMet || (aboutClient && !has(isOwn)) ? 'lives' : 'nowhere';
  return isMet || (has(isMeetingPerhaps) && !has(livesThere)) ? 'nowhere' : 'perhaps';
}

function lives(word: string): boolean {
  if (isDigit(word.charCodeAt(0))) return false;
  return livesWord.has(word) || livesStem(word) || word.endsWith('adress') || word.endsWith('adressen');
}

const meetsStem = beginsWithOneOf(
  `konferens mötesplats utbildning föreläs besöksadress öppettid stänger reception hörsal seminari`,
);

function isMeeting(word: string): boolean {
  return meets.has(word) || meetsStem(word) || isStaffWork(word);
}

function isMeetingPerhaps(word: string): boolean {
  return meetsPerhaps.has(word) || meetsPerhapsStem(word);
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
