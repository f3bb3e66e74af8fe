import { isSureFamily } from '../name-lists/name-words.js';
import { isOrganisationWord } from '../words/organisation-words.js';
import type { Span } from './name-signs.js';
import type { Words } from '../words/words-of.js';

/** Words of one letter, which beside a family name are no initials unless a dot says so. */
const words: ReadonlySet<string> = new Set(['i', 'å']);

/** "S. Johansson", "Bengtsson S", "s johansson": one letter beside what can hardly be anything but a family name. */
export function initialsAt(cased: string, text: Words, at: number): Span | undefined {
  const { word, start, end } = text;
  if (word[at]?.length !== 1 || !isLetter(word[at])) return undefined;
  const gap = cased.slice(end[at], start[at + 1] ?? end[at]);
  const isWord = words.has(word[at]);
  const before = /^(?:\. ?| )$/.test(gap) && (gap.startsWith('.') || !isWord);
  if (before && isFamily(word[at + 1] ?? '')) return { from: at, to: at + 2 };
  const after = at > 0 && !isWord && cased.slice(end[at - 1], start[at]) === ' ';
  return after && isFamily(word[at - 1] ?? '') ? { from: at - 1, to: at + 1 } : undefined;
}

function isLetter(one: string): boolean {
  return one.toLowerCase() !== one.toUpperCase();
}

function isFamily(word: string): boolean {
  return isSureFamily(word) && !isOrganisationWord(word);
}
