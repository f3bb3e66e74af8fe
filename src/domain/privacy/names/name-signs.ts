import { alsoWords, beginsSentence, months, ofPlaces } from '../words/client-words.js';
import { isOpening, isShouted, type Run } from './name-runs.js';
import { isGiven, isSureFamily } from '../name-lists/name-words.js';
import { isCommonWord, isOrganisationWord, isThing } from '../words/organisation-words.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** "Lex Sarah", "Mini Maria", "S:t Göran": laws, clinics and churches have people's names. */
export const beforeNamesOfThings = wordList(
  `lex mini träffpunkt mötesplats mötesplatsen mini-maria minimaria t s:t st sankt sankta saint san santa`,
);

/**
 * Two or three unknown words with capitals beside each other: of people one speaks so, of little else. Of places and firms
 * it says "i" or "på".
 */
export function isSpokenOf(cased: string, words: Words, run: Run, from: number): boolean {
  const { word, start, end } = words;
  const said = word.slice(from, run.to);
  const last = said.at(-1) ?? '';
  if (said.length > longestUnknown || (isThing(last) && !isSureFamily(last) && !namesEndSo.test(last)))
    return false;
  const known = (one: string, i: number) =>
    isOrganisationWord(one) || isCommonWord(one) || isWord(one) || isShouted(cased, words, from + i);
  if (said.some(known)) return false;
  const before = word[from - 1] ?? '';
  return cased.slice(end[from - 1], start[from]) !== ' ' || !ofPlaces.has(before);
}

const longestUnknown = 3;

/** What has a capital only because it stands first, or in a name of something. */
export function isKnownWord(word: string): boolean {
  return (isThing(word) && !isSureFamily(word)) || isWord(word);
}

function isWord(word: string): boolean {
  return isOpening(word) || months.has(word) || alsoWords.has(word);
}

/** Endings that family names share with words for things. */
const namesEndSo = /(?:na|eri|en|is|as|us)$/;

/** A given name that is no common word. */
export function isPlainGiven(word: string): boolean {
  if (word.length < 3 || !isGiven(word)) return false;
  return !alsoWords.has(word) && !months.has(word) && !beginsSentence.has(word);
}
