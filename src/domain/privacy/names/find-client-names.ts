import { alsoWords, beginsSentence, isClientWord, months, ofPlaces, papers } from '../words/client-words.js';
import { initialsAt } from './find-initials.js';
import { isNameAlone, isSaid, nameEnd } from './name-alone.js';
import { isOfThing } from './name-places.js';
import { beside, isHeading, isOnlyWord, isOpening, isShouted, type Run, runAt } from './name-runs.js';
import type { Span } from './name-signs.js';
import { isCounted, isTitle } from './named-things.js';
import { isGiven, isSure, isSureFamily } from '../name-lists/name-words.js';
import { isPlaceAfterName, isThing } from '../words/organisation-words.js';
import { isOrdinaryWord } from '../words/ordinary-words.js';
import { isPersonWord } from '../words/person-words.js';
import type { Place } from '../words/place.js';
import { isSaidPair, isSmallAlone, isSmallName } from './small-names.js';
import { isOfOrganisation, isOfStaff } from './staff-names.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';
import { isOfWork } from '../name-lists/works.js';

/**
 * Names of people, for a text about someone who gets support: known given names and family names beside another capital,
 * what is said to be a name ("heter …", "klienten …"), and two unknown words with capitals where no place or organisation is
 * spoken of. Names of units and places, ordinary words with a capital, and staff who are greeted or named by their work, are
 * left alone.
 */
export function findClientNames(cased: string, words: Words): readonly Place[] {
  const found: Place[] = [];
  let last = 0;
  const note = ({ from, to }: Span) => {
    const index = words.start[from] ?? 0;
    if (from >= last) found.push({ index, length: (words.end[to - 1] ?? index) - index });
    last = Math.max(last, to);
  };
  for (let i = 0; i < words.word.length; i += 1) {
    const initials = initialsAt(cased, words, i);
    if (initials !== undefined) note(initials);
    if (words.capital[i] !== true) {
      if (isSaidPair(cased, words, i)) note({ from: i, to: i + 2 });
      if (!isGiven(words.word[i] ?? '')) continue;
      if (isSmallName(cased, words, i)) note({ from: i, to: i + 2 });
      else if (isSmallAlone(cased, words, i)) note({ from: i, to: i + 1 });
      continue;
    }
    const run = runAt(cased, words, i);
    const name = nameIn(cased, words, run);
    if (name !== undefined) note(name);
    else
      for (let at = run.from + 1; at < run.to; at += 1) {
        const inRun = initialsAt(cased, words, at);
        if (inRun !== undefined) note(inRun);
      }
    i = Math.max(run.to, name?.to ?? 0) - 1;
  }
  return found;
}

/** The first words of a sentence have capitals whatever they are, and ordinary words after a label. */
function nameStart({ word }: Words, run: Run): number {
  let { from } = run;
  while (from < run.to && isLead(word, run, from)) from += 1;
  return from;
}

function isLead(word: readonly string[], { from, to, begins }: Run, at: number): boolean {
  const one = word[at] ?? '';
  const opens = (begins || at > from) && isOpening(one);
  if (opens || (isOnlyWord(one) && isLastOrGiven(word[at + 1], to - at))) return true;
  const isLabel = at + 1 < to && at === from && (!begins || isOnlyWord(word[at + 1] ?? ''));
  return isLabel && isPersonWord(one);
}

/** "Klient: Sju", "Hälsa Alice": alone, or before a given name, an ordinary word begins no name of anything else. */
function isLastOrGiven(next: string | undefined, left: number): boolean {
  return left === 1 || isGiven(next ?? '');
}

function nameIn(cased: string, words: Words, run: Run): Span | undefined {
  const name = someoneIn(cased, words, run);
  if (name === undefined) return undefined;
  const { from, to } = name;
  const said = isSaid(cased, words, from);
  if (isOfWork(words, from, to, said) || (!said && isOfThing(words, from, to))) return undefined;
  return isTitle(cased, words, name, said) || isCounted(words, from, to) ? undefined : name;
}

function someoneIn(cased: string, words: Words, run: Run): Span | undefined {
  const { word } = words;
  const { to, begins } = run;
  let from = nameStart(words, run);
  const lead = begins || !beside(cased, words, run.from) ? '' : (word[run.from - 1] ?? '');
  if (isHeading(words, run, from)) {
    if (to - from === 2) return undefined;
    from += 1;
  }
  if (from === to) return undefined;
  const before = from > run.from ? (word[from - 1] ?? '') : lead;
  const said = isSaidIn(cased, words, run.from, from);
  if (isOfStaff(cased, words, from, to) || isOfOrganisation(cased, words, from, to)) return undefined;
  if (to - from === 1)
    return isNameAlone(cased, words, from, { said, before, begins: begins && from === run.from })
      ? { from, to: nameEnd(cased, words, from, to) }
      : undefined;
  if (isAllOrdinary(word.slice(from, to))) return undefined;
  return said || isNameOfMany(cased, words, { from, to }, before) ? { from, to } : undefined;
}

/** "Klient Fikreta", "Klient: Okänd Eriksson" */
function isSaidIn(cased: string, words: Words, first: number, from: number): boolean {
  return (
    isSaid(cased, words, from) ||
    (first < from && isSaid(cased, words, first) && isSureFamily(words.word[from] ?? ''))
  );
}

/** "Steg Två", "Family Of Four": an answer to a label with a capital on each word. */
function isAllOrdinary(said: readonly string[]): boolean {
  return said.every((one) => isOnlyWord(one) || isClientWord(one) || small.has(one) || one.length < 2);
}

const small = wordList(`i of and och av to by on in for vid med`);

/** Words with capitals beside each other, of which one is a name, or which only people are called by. */
function isNameOfMany(cased: string, words: Words, { from, to }: Span, before: string): boolean {
  const { word } = words;
  const said = word.slice(from, to);
  if (said.some((one, i) => i > 0 && isPlaceAfterName(one) && !isSure(one) && !isGiven(one))) return false;
  const known = said.filter((one, i) => isGiven(one) || (i > 0 && isSure(one)));
  if (known.length > 0) return !said.every(isWordRather);
  const ofPaper = before === 'på' && papers.has(word[from - 2] ?? '');
  const things = said.some((one, i) => isThing(one) || isOnlyWord(one) || isShouted(cased, words, from + i));
  return !things && (!ofPlaces.has(before) || ofPaper);
}

/** "May I", "Bo Klok": beside ordinary words a short name that is a word as well is none. */
function isWordRather(word: string): boolean {
  if (months.has(word) || beginsSentence.has(word) || isOnlyWord(word)) return true;
  if (alsoWords.has(word) && isOrdinaryWord(word)) return true;
  return alsoWords.has(word) && word.length <= longestDoubtful;
}

const longestDoubtful = 3;
