import { oneOfWhom } from '../words/client-words.js';
import { beside, isOnlyWord, isShouted } from './name-runs.js';
import { isKnownWord } from './name-signs.js';
import { isCommonWord, isOrganisationWord, isPlaceAfterName, isThing } from '../words/organisation-words.js';
import { isPersonWord } from '../words/person-words.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

const shortest = 4;
/** So many words before and after tell whether all is in capitals. */
const near = 8;
/** Of whom or what one speaks. */
const before = wordList(
  `till med om åt av från kring angående gällande gäller tar ringer ring träffa träffar möter möta for with about to call meet`,
);

/** "nyckeln till SHAMIRAM CHAMOUN": two unknown words in capitals, where nothing else is, and someone is the object. */
export function isShoutedPair(cased: string, words: Words, from: number, to: number): boolean {
  if (to - from !== 2) return false;
  for (let at = from; at < to; at += 1) if (!isUnknown(cased, words, at)) return false;
  if (beside(cased, words, to) && isPlaceAfterName(words.word[to] ?? '')) return false;
  for (let at = Math.max(0, from - near); at < Math.min(words.word.length, to + near); at += 1)
    if (
      (at < from || at >= to) &&
      (words.word[at] ?? '').length > 1 &&
      isShouted(cased, words, at) &&
      words.capital[at] === true
    )
      return false;
  const gap = cased.slice(words.end[to - 1], words.start[to]);
  const next = words.word[to] ?? '';
  return (
    before.has(words.word[from - 1] ?? '') || (gap === ' (' && (oneOfWhom.has(next) || isPersonWord(next)))
  );
}

function isUnknown(cased: string, words: Words, at: number): boolean {
  const one = words.word[at] ?? '';
  if (one.length < shortest || words.capital[at] !== true || !isShouted(cased, words, at)) return false;
  return !(
    isOnlyWord(one) ||
    isKnownWord(one) ||
    isOrganisationWord(one) ||
    isCommonWord(one) ||
    isThing(one)
  );
}
