import { alsoWords, beginsSentence, greeting } from '../words/client-words.js';
import { isGiven, isListedFamily, isSureFamily } from '../name-lists/name-words.js';
import { isFormedAsOrdinary, isOrdinaryWord } from '../words/ordinary-words.js';
import { isCommonWord, isOrganisationWord, isThing } from '../words/organisation-words.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

const longestName = 5;
const mostParticles = 2;
export const particles = wordList('von af de van al el bin ibn da di la der dos das del ben abu zu');

/** Words with capitals beside each other. */
export interface Run {
  readonly from: number;
  /** After its last word. */
  readonly to: number;
  /** A sentence begins with it, so that its first capital says nothing. */
  readonly begins: boolean;
}

export function runAt(cased: string, words: Words, from: number): Run {
  let to = from + 1;
  while (to - from < longestName && beside(cased, words, to)) {
    if (words.capital[to] === true || isParticled(cased, words, to)) to += 1;
    else {
      const next = afterParticles(cased, words, to);
      if (next === undefined) break;
      to = next + 1;
    }
  }
  return { from, to, begins: beginsSentenceAt(cased, words.start[from] ?? 0) };
}

/** The word with a capital after "de", "de la", "van der"; undefined when none of them stands there. */
function afterParticles(cased: string, words: Words, at: number): number | undefined {
  let next = at;
  while (next - at < mostParticles && particles.has(words.word[next] ?? '') && beside(cased, words, next + 1))
    next += 1;
  return next > at && words.capital[next] === true ? next : undefined;
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

/** A word with a capital only because a sentence or a greeting begins. */
export function isOpening(word: string): boolean {
  if (beginsSentence.has(word) || greeting.has(word)) return true;
  // What names of things begin with tells of the words after it as well.
  return isOnlyWord(word) && !isOrganisationWord(word) && !isCommonWord(word);
}

/** An ordinary word that nobody is called. */
export function isOnlyWord(word: string): boolean {
  if (isOrdinaryWord(word)) return !isGiven(word) && !isListedFamily(word);
  return isFormedAsOrdinary(word) && !isGiven(word) && !isListedFamily(word) && !isSureFamily(word);
}

/** Written in capitals only, as codes and short forms are. */
export function isShouted(cased: string, { start, end }: Words, at: number): boolean {
  const said = cased.slice(start[at], end[at]);
  return said === said.toUpperCase();
}

/** "Uppföljning Anna Svensson", "Gruppbostaden Eken": what stands first is a thing, and has a capital for that alone. */
export function isHeading({ word }: Words, { to, begins }: Run, from: number): boolean {
  const [one, next] = [word[from] ?? '', word[from + 1] ?? ''];
  if (!begins || to - from < 2 || !isThing(one) || isGiven(one) || isSureFamily(one)) return false;
  return (
    to - from > 2 || (isDefinite.test(one) && !isSureFamily(next) && (!isGiven(next) || alsoWords.has(next)))
  );
}

/** With the article at its end. */
const isDefinite = /.{5}(?:en|et|an)$/;

export function followedBySmall(cased: string, words: Words, at: number): boolean {
  return beside(cased, words, at + 1) && words.capital[at + 1] === false;
}
