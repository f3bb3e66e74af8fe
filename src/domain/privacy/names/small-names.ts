import { alsoWords, beginsSentence, isBeforeName, oftenNames, ofPlaces } from '../words/client-words.js';
import { beside } from './name-runs.js';
import { isToldAt } from './name-alone.js';
import { isOfThing, isPersonThere } from './name-places.js';
import { isPlainGiven } from './name-signs.js';
import { isGiven, isListedFamily, isSureFamily } from '../name-lists/name-words.js';
import { namesAsWords } from '../name-lists/names-as-words.js';
import { isPlant } from '../name-lists/plants.js';
import { isOrdinaryWord } from '../words/ordinary-words.js';
import { isOrganisationWord, isPlaceAfterName } from '../words/organisation-words.js';
import { isOfStaff } from './staff-names.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';
import { isOfWork } from '../name-lists/works.js';

/** Typed without capitals: a given name that is no word, and what can hardly be anything but a family name. */
export function isSmallName(cased: string, words: Words, at: number): boolean {
  if (!isPlainGiven(words.word[at] ?? '') || !beside(cased, words, at + 1)) return false;
  const next = words.word[at + 1] ?? '';
  if (beginsSentence.has(next)) return false;
  if (isSmallFamilyWord(words, at + 1)) return true;
  return isSureFamily(next) || (next.length > 3 && isListedFamily(next) && !isGiven(next));
}

/** "lägg till mats rask på …": a family name that is a word, where someone is the object and no adjective can stand. */
function isSmallFamilyWord({ word }: Words, at: number): boolean {
  if (!familyWordsAlone.has(word[at] ?? '') || !ofObject.has(word[at - 2] ?? '')) return false;
  return at + 1 === word.length || ofObject.has(word[at + 1] ?? '');
}

const familyWordsAlone = wordList(`modig rask bark sand blad björk kraft frost`);
const ofObject = wordList(
  `till med om för åt på hos från angående ang gällande gäller rör bjud och i imorgon igår idag`,
);

const comma = 44;

/** "khoury, tarek", without capitals. */
export function isSmallInverted(cased: string, { word, start, end }: Words, at: number): boolean {
  if (cased.charCodeAt(end[at] ?? 0) !== comma || cased.slice(end[at], start[at + 1]) !== ', ') return false;
  return (
    isSureFamily(word[at] ?? '') && isPlainGiven(word[at + 1] ?? '') && !isListed(cased, { end }, at + 1)
  );
}

/** "Anna, Erik och Karin": a list, of which nothing is anyone's family name. */
export function isListed(cased: string, { end }: Pick<Words, 'end'>, at: number): boolean {
  return /^(?:, | och | and )/.test(cased.slice(end[at], (end[at] ?? 0) + 5));
}

/** "klient amalia": without a capital, right after the word that says who it is. */
export function isSaidSmall({ word }: Words, at: number): boolean {
  return isBeforeName(word[at - 1] ?? '') && isPlainGiven(word[at] ?? '');
}

/** "brukaren hiwa demirtas": right after the word that says who it is, any word and what is no word but a family name. */
export function isSaidPair(cased: string, words: Words, at: number): boolean {
  const next = words.word[at + 1] ?? '';
  if (words.capital[at + 1] === true || !isBeforeName(words.word[at - 1] ?? '') || !beside(cased, words, at))
    return false;
  return (
    beside(cased, words, at + 1) &&
    isListedFamily(next) &&
    next.length > shortestAlone &&
    !isOrdinaryWord(next)
  );
}

const shortestAlone = 4;

/** Typed without a capital in a text about a client: a given name that is no word, and no part of what a place is called. */
export function isSmallAlone(cased: string, words: Words, at: number): boolean {
  const { word, start, end } = words;
  const one = word[at] ?? '';
  if (at === 0 && isGiven(one) && !beginsSentence.has(one) && isToldAt(cased, words, at)) return true;
  if (one.length < shortestAlone || namesAsWords.has(one)) return false;
  if (!isGiven(one) || beginsSentence.has(one) || (alsoWords.has(one) && !oftenNames.has(one))) return false;
  const around = cased.charAt((start[at] ?? 0) - 1) + cased.slice(end[at], (end[at] ?? 0) + 2);
  if (/[\d_@/%-]|\.\S/.test(around)) return false;
  const before = word[at - 1] ?? '';
  if (
    (isOrganisationWord(before) && beside(cased, words, at)) ||
    isOfThing(words, at, at + 1) ||
    isOfWork(words, at, at + 1, false)
  )
    return false;
  if (beside(cased, words, at + 1) && isPlaceAfterName(word[at + 1] ?? '')) return false;
  if (ofPlaces.has(before) && !isPersonThere(cased, words, at)) return false;
  if (isPlant(words, at)) return false;
  return !isOfStaff(cased, words, at, at + 1);
}
