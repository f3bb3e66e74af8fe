import { beside, isShouted, type Run } from './name-runs.js';
import { beforeNamesOfThings, isKnownWord, isPlainGiven, isSpokenOf, type Span } from './name-signs.js';
import { isCalledByName, isRoomOfName } from './name-places.js';
import { isOrganisationWord, isPlaceAfterName } from '../words/organisation-words.js';
import { isPlaceName } from '../words/place-names.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

/** "IFO Karzan Amedi": behind what has its name, two words or more that nothing has. */
export function afterOrganisation(cased: string, words: Words, { from, to, begins }: Run): Span | undefined {
  let first = from;
  while (first < to && isOrganisationWord(words.word[first] ?? '')) first += 1;
  if (first === from || to - first < 2 || isRoomOfName(words.word[first - 1] ?? '')) return undefined;
  return isSpokenOf(cased, words, { from: first, to, begins }, first) ? { from: first, to } : undefined;
}

/**
 * A given name that is not a part of the name of a place, a unit or a house: "Birgittas hus", "Boendet Alma". An organisation
 * that has a name of its own makes none of it: "Habo kommun, Fatuma", "Rehab Gunnar".
 */
export function isGivenAlone(cased: string, words: Words, at: number): boolean {
  const { word } = words;
  const one = word[at] ?? '';
  if (!isPlainGiven(one)) return false;
  const [before, after] = [word[at - 1] ?? '', word[at + 1] ?? ''];
  if (beforeNamesOfThings.has(before) || isPlaceOrOfIt(one, before, after)) return false;
  if (beside(cased, words, at) && (isCalledByName(before) || titles.has(before))) return false;
  return !beside(cased, words, at + 1) || !isPlaceOfName(after);
}

/** "Birgittas hus"; a team, a home or a room may be what someone has. */
export function isPlaceOfName(word: string): boolean {
  return isPlaceAfterName(word) && !ofPersons.has(word);
}

const ofPersons = wordList(`team teamet hem hemma hemmet boende boendet rum rummet plats minne lokal`);

/** "Nora kommun", "Maria Malmö": towns that people are called after, and a clinic with its town. */
function isPlaceOrOfIt(one: string, before: string, after: string): boolean {
  if (isPlaceName(one)) return isOrganisationWord(before) || isOrganisationWord(after);
  return one === 'maria' && isPlaceName(after);
}

const titles = wordList(`kung drottning prins prinsessan hotell herrgården`);

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
