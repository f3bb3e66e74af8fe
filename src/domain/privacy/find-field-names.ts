import { isShouted, type Run } from './name-runs.js';
import { beforeNamesOfThings, isKnownWord, isPlainGiven, isSpokenOf, type Span } from './name-signs.js';
import { isOrganisationWord } from './organisation-words.js';
import { wordList } from './word-list.js';
import type { Words } from './words-of.js';

/** "IFO Karzan Amedi": behind what has its name, two words or more that nothing has. */
export function afterOrganisation(cased: string, words: Words, { from, to, begins }: Run): Span | undefined {
  let first = from;
  while (first < to && isOrganisationWord(words.word[first] ?? '')) first += 1;
  if (first === from || to - first < 2) return undefined;
  return isSpokenOf(cased, words, { from: first, to, begins }, first) ? { from: first, to } : undefined;
}

/** A given name that is not a part of the name of a place, a unit or a house: "Birgittas hus", "Villa Kristina". */
export function isGivenAlone({ word }: Words, at: number): boolean {
  if (!isPlainGiven(word[at] ?? '')) return false;
  const [before, after] = [word[at - 1] ?? '', word[at + 1] ?? ''];
  const isPlace = (one: string) => isOrganisationWord(one) && !ofPersons.has(one);
  return !isPlace(before) && !isPlace(after) && !beforeNamesOfThings.has(before);
}

/** "Zeyneps SIP", "SIP Kittisak": what someone has, in a field, where the word is no place's. */
export function isOwnerAlone(cased: string, words: Words, at: number): boolean {
  const one = words.word[at] ?? '';
  const known = isKnownWord(one) && !isPlainGiven(one);
  if (known || isOrganisationWord(one) || isShouted(cased, words, at)) return false;
  const owns = one.endsWith('s') && ofOnePerson.has(words.word[at + 1] ?? '');
  return owns || meetingsOfOne.has(words.word[at - 1] ?? '');
}

const ofOnePerson = wordList(
  `sip lägenhet klassrum skolgång plan planen ärende insats insatser familj rum boende mamma pappa möte nätverk vårdplan`,
);
const meetingsOfOne = wordList(`sip sip-möte nätverksmöte vårdplanering hembesök klient brukare patient`);

/** Words of organisations that stand beside someone's own name as well. */
const ofPersons = wordList(
  `grupp gruppen enhet enheten avdelning team teamet hemma hem ärende ärendet familj familjen barn barnen ungdom stöd möte mötet boende individ vuxen först grund stort lilla stora nya gamla unga`,
);
