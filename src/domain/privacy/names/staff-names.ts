import { authorities, greeting, staff } from '../words/client-words.js';
import { beside, followedBySmall, particles } from './name-runs.js';
import { isGiven, isSure } from '../name-lists/name-words.js';
import { isOrganisationWord, isPlaceAfterName } from '../words/organisation-words.js';
import { endsWithOneOf, wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

/** Greeted, thanked, signing, or named by their work. */
export function isOfStaff(cased: string, words: Words, from: number, to: number): boolean {
  const { word, start, end } = words;
  const back = (n: number) => word[from - n] ?? '';
  const gap = cased.slice(end[from - 1] ?? 0, start[from] ?? 0);
  if (greeting.has(back(1)) && isGreeted(cased, words, to, gap)) return true;
  if (['och', 'and', '&'].includes(back(1)) && greeting.has(back(3))) return true;
  if (staff(back(1)) && /^[ ,:]{1,2}$/.test(gap) && !back(1).endsWith('s')) return true;
  if (['är', 'heter', 'is'].includes(back(1)) && staff(back(2))) return true;
  if (calls.has(back(1) === 'med' ? back(2) : back(1)) && isAtAuthority(cased, words, to)) return true;
  const after = word[to] ?? '';
  return staff(after) && cased.slice(end[to - 1] ?? 0, start[to] ?? 0) === ', ';
}

/** "ring Karin på AF" */
function isAtAuthority(cased: string, words: Words, to: number): boolean {
  const { word } = words;
  return (
    ['på', 'från', 'at', 'from'].includes(word[to] ?? '') &&
    authorities.has(word[to + 1] ?? '') &&
    beside(cased, words, to)
  );
}

const calls = wordList(
  `ring ringer ringde ringa mejla mejlar mejlade maila kontakta fråga frågar frågade prata pratar hör kolla stäm call email ask`,
);

/** "Hej Anna", "Tack, Anna!"; not "Hej! Anna …" or "hej, Anna är …", which tell of her. */
function isGreeted(cased: string, words: Words, to: number, gap: string): boolean {
  if (/[!?.]/.test(gap)) return false;
  return !gap.includes(',') || !followedBySmall(cased, words, to - 1);
}

/** "kommunen": ends as family names do, but is none. */
const isAuthority = endsWithOneOf(wordList(`kommunen regionen stationen institutionen planen`));

export function isOfOrganisation(cased: string, words: Words, from: number, to: number): boolean {
  const { word } = words;
  for (let i = from; i < to; i += 1) {
    const one = word[i] ?? '';
    // "af" within a name is no authority.
    if (particles.has(one) && i > from && i < to - 1) continue;
    if (isOrganisationWord(one) && (!(i > from && isSure(one)) || isAuthority(one)) && !isGiven(one))
      return true;
  }
  const next = word[to] ?? '';
  return beside(cased, words, to) && isPlaceAfterName(next);
}
