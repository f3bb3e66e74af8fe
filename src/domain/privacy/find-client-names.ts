import {
  aboutPerson,
  alsoWords,
  beforeName,
  beginsSentence,
  greeting,
  isNamed,
  isClientWord,
  months,
  ofPerson,
  ofPlaces,
  papers,
  staff,
} from './client-words.js';
import { isGiven, isSure, isSureFamily } from './name-words.js';
import { isOrganisationWord, isPlaceAfterName, isThing } from './organisation-words.js';
import type { Place } from './place.js';
import type { Words } from './words-of.js';

const longestName = 5;
const widestGap = 3;
const particles = new Set(['von', 'af', 'de', 'van', 'al', 'el', 'bin', 'ibn', 'da', 'di', 'la', 'der']);

/** Words with capitals beside each other. */
export interface Run {
  readonly from: number;
  /** After its last word. */
  readonly to: number;
  /** A sentence begins with it, so that its first capital says nothing. */
  readonly begins: boolean;
}

/**
 * Names of people, for a text about someone who gets support: known given names and family names beside another capital,
 * what is said to be a name ("heter …", "klienten …"), and two unknown words with capitals where no place or organisation is
 * spoken of. Names of units and places, and of staff who are greeted or named by their work, are left alone.
 */
export function findClientNames(cased: string, words: Words): readonly Place[] {
  const found: Place[] = [];
  const note = (from: number, to: number) => {
    const index = words.start[from] ?? 0;
    found.push({ index, length: (words.end[to - 1] ?? index) - index });
  };
  for (let i = 0; i < words.word.length; i += 1) {
    if (words.capital[i] !== true) {
      if (isSmallName(cased, words, i)) note(i, i + 2);
      continue;
    }
    const run = runAt(cased, words, i);
    const name = nameIn(cased, words, run);
    if (name !== undefined) note(name.from, name.to);
    i = Math.max(run.to, name?.to ?? 0) - 1;
  }
  return found;
}

export function runAt(cased: string, words: Words, from: number): Run {
  let to = from + 1;
  while (to - from < longestName && beside(cased, words, to)) {
    if (words.capital[to] === true || isParticled(cased, words, to)) to += 1;
    else if (
      particles.has(words.word[to] ?? '') &&
      words.capital[to + 1] === true &&
      beside(cased, words, to + 1)
    )
      to += 2;
    else break;
  }
  return { from, to, begins: beginsSentenceAt(cased, words.start[from] ?? 0) };
}

/** "al-Khatib" */
function isParticled(cased: string, { start, word }: Words, at: number): boolean {
  const hyphen = (word[at] ?? '').indexOf('-');
  if (hyphen < 2 || !particles.has((word[at] ?? '').slice(0, hyphen))) return false;
  const first = cased.charAt((start[at] ?? 0) + hyphen + 1);
  return first !== first.toLowerCase();
}

/** One blank and nothing else stands before the word. */
export function beside(cased: string, { start, end }: Words, i: number): boolean {
  const at = start[i];
  return at !== undefined && at === (end[i - 1] ?? -2) + 1 && cased.charCodeAt(at - 1) === 32;
}

function beginsSentenceAt(cased: string, at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const mark = cased.charAt(i);
    if (mark !== ' ' && mark !== '"' && mark !== '”' && mark !== '(') return '.!?:•–-\n'.includes(mark);
  }
  return true;
}

function nameIn(
  cased: string,
  words: Words,
  run: Run,
): { readonly from: number; readonly to: number } | undefined {
  const { word } = words;
  const { to, begins } = run;
  let { from } = run;
  const lead = begins || !beside(cased, words, from) ? '' : (word[from - 1] ?? '');
  // The first words of a sentence have capitals whatever they are.
  while (from < to && (begins || from > run.from) && isOpening(word[from] ?? '')) from += 1;
  // "Uppföljning Anna Svensson": a heading.
  if (begins && to - from > 2 && isThing(word[from] ?? '') && !isGiven(word[from] ?? '')) from += 1;
  if (from === to) return undefined;
  const before = from > run.from ? (word[from - 1] ?? '') : lead;
  const said = isSaid(cased, words, from);
  if (isOfStaff(cased, words, from, to) || isOfOrganisation(cased, words, from, to)) return undefined;
  const size = to - from;
  if (size === 1)
    return isNameAlone(cased, words, from, { said, before, begins: begins && from === run.from })
      ? { from, to: nameEnd(cased, words, from, to) }
      : undefined;
  const known = word.slice(from, to).some((one, i) => isGiven(one) || (i > 0 && isSure(one)));
  if (known || said) return { from, to };
  const ofPaper = before === 'på' && papers.has(word[from - 2] ?? '');
  const things = word.slice(from, to).some((one, i) => isThing(one) || isShouted(cased, words, from + i));
  return things || (ofPlaces.has(before) && !ofPaper) ? undefined : { from, to };
}

/** "Family, Given" is one name. */
function nameEnd(cased: string, words: Words, from: number, to: number): number {
  const after = words.start[to];
  const joined = after !== undefined && cased.slice(words.end[from], after) === ', ';
  if (!joined || words.capital[to] !== true) return to;
  const next = words.word[to] ?? '';
  const listed = /^(?::| [–-] )/.test(cased.slice(words.end[to]));
  const name = isGiven(next) || (listed && !isOrganisationWord(next) && !beginsSentence.has(next));
  return name ? to + 1 : to;
}

interface Alone {
  readonly said: boolean;
  readonly before: string;
  readonly begins: boolean;
}

function isNameAlone(cased: string, words: Words, at: number, { said, before, begins }: Alone): boolean {
  const one = words.word[at] ?? '';
  if (one.length < 2 || isShouted(cased, words, at)) return false;
  if (said) return true;
  if (nameEnd(cased, words, at, at + 1) > at + 1) return true;
  if (isSpokenOf(cased, words, at, before) || isOwner(cased, words, at)) return true;
  if (!isGiven(one) || ofPlaces.has(before)) return false;
  return begins ? !alsoWords.has(one) && followedBySmall(cased, words, at) : !isAmbiguous(one);
}

/** "prata med X om hennes …", "enligt X själv", "ta över X? Hon …" */
function isSpokenOf(cased: string, { word, start, end }: Words, at: number, before: string): boolean {
  if (!aboutPerson.has(before)) return false;
  const soon = [1, 2].some((n) => ofPerson.has(word[at + n] ?? ''));
  return soon && /^[ ,?!.]{1,2}$/.test(cased.slice(end[at], start[at + 1]));
}

/** "X:s insatser": what someone who gets support has. Words in their common forms end otherwise. */
function isOwner(cased: string, words: Words, at: number): boolean {
  const one = words.word[at] ?? '';
  const whose = one.endsWith('s') && !/(?:[eiaoä]ns|[eia]ts|rs|nas|gas|des|tts)$/.test(one);
  return whose && followedBySmall(cased, words, at) && isClientWord(words.word[at + 1] ?? '');
}

function isAmbiguous(one: string): boolean {
  return one.length < 3 || months.has(one) || (alsoWords.has(one) && one.length < 4);
}

function followedBySmall(cased: string, words: Words, at: number): boolean {
  return beside(cased, words, at + 1) && words.capital[at + 1] === false;
}

/** "heter", "namn är", "klienten är", "min klient", "patienten," right before. */
function isSaid(cased: string, { word, start, end }: Words, at: number): boolean {
  const before = word[at - 1] ?? '';
  const gap = (start[at] ?? 0) - (end[at - 1] ?? 0);
  if (at === 0 || gap > widestGap) return false;
  if (before === 'heter' && isWhat(word[at - 2] ?? '')) return false;
  if (beforeName.has(before)) return !'.!?;'.includes(cased.charAt(end[at - 1] ?? 0));
  return (before === 'är' || before === 'is') && isNamed.has(word[at - 2] ?? '');
}

/** A word with a capital only because a sentence or a greeting begins. */
export function isOpening(word: string): boolean {
  return beginsSentence.has(word) || greeting.has(word);
}

/** What has a name of its own and is nobody. */
function isWhat(word: string): boolean {
  return (isOrganisationWord(word) || isThing(word)) && !beforeName.has(word);
}

/** Written in capitals only, as codes and short forms are. */
export function isShouted(cased: string, { start, end }: Words, at: number): boolean {
  const said = cased.slice(start[at], end[at]);
  return said === said.toUpperCase();
}

/** Greeted, thanked, signing, or named by their work. */
export function isOfStaff(cased: string, words: Words, from: number, to: number): boolean {
  const { word, start, end } = words;
  const back = (n: number) => word[from - n] ?? '';
  if (greeting.has(back(1)) || (['och', 'and', '&'].includes(back(1)) && greeting.has(back(3)))) return true;
  const gap = cased.slice(end[from - 1] ?? 0, start[from] ?? 0);
  if (staff(back(1)) && /^[ ,:]{1,2}$/.test(gap) && !back(1).endsWith('s')) return true;
  if (['är', 'heter', 'is'].includes(back(1)) && staff(back(2))) return true;
  const after = word[to] ?? '';
  return staff(after) && cased.slice(end[to - 1] ?? 0, start[to] ?? 0) === ', ';
}

export function isOfOrganisation(cased: string, words: Words, from: number, to: number): boolean {
  const { word } = words;
  for (let i = from; i < to; i += 1) {
    const one = word[i] ?? '';
    // "af" within a name is no authority.
    if (particles.has(one) && i > from && i < to - 1) continue;
    if (isOrganisationWord(one) && !(i > from && isSure(one)) && !isGiven(one)) return true;
  }
  const next = word[to] ?? '';
  return beside(cased, words, to) && isPlaceAfterName(next);
}

/** Typed without capitals: a known given name and a family name that is hardly anything else. */
export function isSmallName(cased: string, words: Words, at: number): boolean {
  const one = words.word[at] ?? '';
  const next = words.word[at + 1] ?? '';
  if (!isGiven(one) || alsoWords.has(one) || words.capital[at + 1] === true) return false;
  return beside(cased, words, at + 1) && !beginsSentence.has(next) && isSureFamily(next);
}
