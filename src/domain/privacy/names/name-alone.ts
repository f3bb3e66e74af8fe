import {
  aboutPerson,
  alsoWords,
  beginsSentence,
  isBeforeName,
  isClientWord,
  isNamed,
  oftenNames,
  oneOfWhom,
  months,
  ofOnePerson,
  ofPerson,
  ofPlaces,
} from '../words/client-words.js';
import { isPersonThere } from './name-places.js';
import { isOfAnimal } from './named-things.js';
import { followedBySmall, isOpening, isShouted } from './name-runs.js';
import { isPlainGiven } from './name-signs.js';
import { isGiven } from '../name-lists/name-words.js';
import { isOrganisationWord, isThing } from '../words/organisation-words.js';
import { isPeopleWord, isPersonWord } from '../words/person-words.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

const widestGap = 3;

/** "Family, Given" is one name. */
export function nameEnd(cased: string, words: Words, from: number, to: number): number {
  const after = words.start[to];
  const joined = after !== undefined && cased.slice(words.end[from], after) === ', ';
  if (!joined || words.capital[to] !== true) return to;
  const next = words.word[to] ?? '';
  const listed = /^(?::| [–-] )/.test(cased.slice(words.end[to]));
  const name = isGiven(next) || (listed && !isOrganisationWord(next) && !isOpening(next));
  return name ? to + 1 : to;
}

interface Alone {
  readonly said: boolean;
  readonly before: string;
  readonly begins: boolean;
}

export function isNameAlone(
  cased: string,
  words: Words,
  at: number,
  { said, before, begins }: Alone,
): boolean {
  const one = words.word[at] ?? '';
  if (one.length < 2) return false;
  if (nameEnd(cased, words, at, at + 1) > at + 1) return true;
  const known = isGiven(one) && !months.has(one);
  if (isShouted(cased, words, at))
    return (
      known &&
      one.length > 2 &&
      (said || !(alsoWords.has(one) || tests.has(one))) &&
      !isBeside(cased, words, at, /[\d_%/-]/)
    );
  if (said || isSetOff(cased, words, at)) return true;
  if (isSpokenOf(cased, words, at, before) || isOwner(cased, words, at)) return true;
  if (isBeside(cased, words, at, /[\d_%]/)) return false;
  if (!known) return isToldOf(cased, words, at) && !isWhat(one) && !isOpening(one);
  if (ofPlaces.has(before) && (!isPlainGiven(one) || !isPersonThere(cased, words, at))) return false;
  if (isSigned(cased, words, at)) return false;
  if (!begins) return !isAmbiguous(one);
  return isToldFirst(cased, words, at);
}

/** First in its sentence, where any word has a capital. */
function isToldFirst(cased: string, words: Words, at: number): boolean {
  const one = words.word[at] ?? '';
  const told = isToldAt(cased, words, at);
  if (alsoWords.has(one)) return told && oftenNames.has(one) && !followedBySmall(cased, words, at);
  if (told || followedBySmall(cased, words, at)) return true;
  return at > 0 && isPlainGiven(one) && !isAddressed(cased, words, at);
}

/** "Karin, kan du …", "Karin? Kan ni …": a colleague is spoken to. */
function isAddressed(cased: string, { word, start, end }: Words, at: number): boolean {
  const gap = cased.slice(end[at], start[at + 1]);
  return /^[,!?] $/.test(gap) && [1, 2, 3].some((n) => spokenTo.has(word[at + n] ?? ''));
}

const spokenTo = wordList(`du ni dig er you`);

/** "Klienten väntar. /Karin": whoever writes. */
function isSigned(cased: string, { start, end }: Words, at: number): boolean {
  const before = /([/\n])\s?$/.exec(cased.slice(0, start[at]).slice(-2));
  return before !== null && (start[at] ?? 0) > 2 && !/[\p{L}\d]/u.test(cased.slice(end[at]));
}

/** Such a mark right before or after: the word is part of a code or an id. */
function isBeside(cased: string, { start, end }: Words, at: number, mark: RegExp): boolean {
  return mark.test(cased.charAt((start[at] ?? 0) - 1) + cased.charAt(end[at] ?? 0));
}

/** "Ny klient: X" and "X, deltagare i …", "X (patient på …)": first in its sentence, and told of. */
export function isToldAt(cased: string, { word, start, end }: Words, at: number): boolean {
  if (/: ?$/.test(cased.slice(0, start[at]).slice(-2))) return true;
  const gap = cased.slice(end[at], start[at + 1]);
  if (!/^(?:, | ?\(| [-–/] |\/|: )$/.test(gap)) return false;
  if (isPersonWord(word[at + 1] ?? '')) return true;
  // "X, vår patient, har …": between marks, or where it says whose.
  if (!whose.has(word[at + 1] ?? '') || !isPersonWord(word[at + 2] ?? '')) return false;
  return /^(?:[,).!?]|$)/.test(cased.slice(end[at + 2])) || fromWhere.has(word[at + 3] ?? '');
}

/** In capitals the short names of tests and programmes. */
const tests = wordList(`ester wais freda sara kate patriark`);
const whose = wordList(`vår min en ett våran hans hennes our my a an the his her`);
const fromWhere = wordList(`hos på i från som vid at from who with in`);

/** "X (klient)", "X, mamman, har …", "X, patient på …": who it is stands right after, and is not followed by a name. */
function isToldOf(cased: string, words: Words, at: number): boolean {
  const { word, start, end, capital } = words;
  const gap = cased.slice(end[at], start[at + 1]);
  if (!/^(?:, | ?\()$/.test(gap) || capital[at + 1] === true) return false;
  if (whose.has(word[at + 1] ?? '')) return isToldAt(cased, words, at);
  if (!isPersonWord(word[at + 1] ?? '')) return false;
  return capital[at + 2] !== true || gap.includes('(');
}

/** "en av våra patienter (X)", "min kille på boendet, X, har …": between marks, some words after who it is. */
function isSetOff(cased: string, words: Words, at: number): boolean {
  const { word, start, end } = words;
  const around = cased.charAt((start[at] ?? 0) - 1) + cased.charAt(end[at] ?? 0);
  const before = cased.slice(end[at - 1], start[at]);
  const isOneOf =
    before === ', ' && isPeopleWord(word[at - 1] ?? '') && [2, 3].some((n) => word[at - n] === 'av');
  const rest = cased.slice(end[at], (end[at] ?? 0) + 3);
  const isDashed = / [-–] $/.test(before) && /^ [-–] /.test(rest);
  const isMarked = isOneOf || isDashed || around === '()' || (before === ', ' && /^[,?!.]/.test(rest));
  const one = word[at] ?? '';
  if (!isMarked || isWhat(one) || isOpening(one) || months.has(one)) return false;
  for (let back = 1; back <= farthestNoun; back += 1) {
    if (back > 1 && /[.!?:;]/.test(cased.slice(end[at - back], start[at - back + 1]))) return false;
    const noun = word[at - back] ?? '';
    if (isPersonWord(noun) || isPeopleWord(noun)) return true;
  }
  return false;
}

const farthestNoun = 5;

/** "prata med X om hennes …", "enligt X själv", "ta över X? Hon …" */
function isSpokenOf(cased: string, { word, start, end }: Words, at: number, before: string): boolean {
  // "är X patient hos er?"
  if (isVerbs.has(before) && isPersonWord(word[at + 1] ?? '')) return true;
  // "X är klient hos oss"
  if (isVerbs.has(word[at + 1] ?? '') && isPersonWord(word[at + 2] ?? ''))
    return !isWhat(word[at] ?? '') && !isOpening(word[at] ?? '');
  // "I think X was the patient": within a sentence, or a known name
  if (isVerbs.has(word[at + 1] ?? '') && whose.has(word[at + 2] ?? '') && isPersonWord(word[at + 3] ?? ''))
    return (
      !isWhat(word[at] ?? '') && !isOpening(word[at] ?? '') && (isGiven(word[at] ?? '') || before !== '')
    );
  if (!aboutPerson.has(before)) return false;
  const soon = [1, 2].some((n) => ofPerson.has(word[at + n] ?? '')) || isPersonWord(word[at + 1] ?? '');
  return soon && /^[ ,?!.]{1,2}$/.test(cased.slice(end[at], start[at + 1]));
}

/** "X:s insatser": what someone who gets support has. Words in their common forms end otherwise. */
function isOwner(cased: string, words: Words, at: number): boolean {
  const one = words.word[at] ?? '';
  const whose = one.endsWith('s') && !/(?:[eiaoä]ns|[eia]ts|rs|nas|gas|des|tts)$/.test(one);
  const what = words.word[at + 1] ?? '';
  return whose && followedBySmall(cased, words, at) && (isClientWord(what) || ofOnePerson.has(what));
}

const isVerbs = wordList(`är var is was`);

function isAmbiguous(one: string): boolean {
  if (oftenNames.has(one)) return false;
  if (one.length < 3 || months.has(one)) return true;
  return alsoWords.has(one) && (one.length < 4 || beginsSentence.has(one));
}

/** "heter", "namn är", "klienten är", "min klient", "patienten," right before. */
export function isSaid(cased: string, { word, start, end }: Words, at: number): boolean {
  const before = word[at - 1] ?? '';
  const gap = (start[at] ?? 0) - (end[at - 1] ?? 0);
  if (at === 0 || gap > widestGap) return false;
  if (before === 'heter' && (isWhat(word[at - 2] ?? '') || isOfAnimal(word, at))) return false;
  const isWhom = oneOfWhom.has(before) && word[at - 2] === 'den';
  if (isBeforeName(before) || isWhom) return !'.!?;'.includes(cased.charAt(end[at - 1] ?? 0));
  return (before === 'är' || before === 'is') && isNamed.has(word[at - 2] ?? '');
}

/** What has a name of its own and is nobody. */
function isWhat(word: string): boolean {
  return (isOrganisationWord(word) || isThing(word)) && !isBeforeName(word);
}
