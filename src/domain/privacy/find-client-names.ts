import { ofPlaces, papers, beginsSentence } from './client-words.js';
import { isNameAlone, isSaid, nameEnd } from './name-alone.js';
import { beside, isHeading, isOpening, isShouted, type Run, runAt } from './name-runs.js';
import { isPlainGiven } from './name-signs.js';
import { isGiven, isListedFamily, isSure, isSureFamily } from './name-words.js';
import { isThing } from './organisation-words.js';
import { isPersonWord } from './person-words.js';
import type { Place } from './place.js';
import { isOfOrganisation, isOfStaff } from './staff-names.js';
import type { Words } from './words-of.js';

/**
 * Names of people, for a text about someone who gets support: known given names and family names beside another capital,
 * what is said to be a name ("heter …", "klienten …"), and two unknown words with capitals where no place or organisation is
 * spoken of. Names of units and places, and of staff who are greeted or named by their work, are left alone.
 */
export function findClientNames(cased: string, words: Words): readonly Place[] {
  const found: Place[] = [];
  const note = (from: number, to: number) => {
    const index = words.start[from] ?? 0;
    found.push({ index, length: (words.end[to - 1] ?? index) - index });
  };
  for (let i = 0; i < words.word.length; i += 1) {
    if (words.capital[i] !== true) {
      if (isSmallName(cased, words, i)) note(i, i + 2);
      continue;
    }
    const run = runAt(cased, words, i);
    const name = nameIn(cased, words, run);
    if (name !== undefined) note(name.from, name.to);
    i = Math.max(run.to, name?.to ?? 0) - 1;
  }
  return found;
}

function nameIn(
  cased: string,
  words: Words,
  run: Run,
): { readonly from: number; readonly to: number } | undefined {
  const { word } = words;
  const { to, begins } = run;
  let { from } = run;
  const lead = begins || !beside(cased, words, from) ? '' : (word[from - 1] ?? '');
  // The first words of a sentence have capitals whatever they are.
  while (
    from < to &&
    (begins || from > run.from
      ? isOpening(word[from] ?? '')
      : from + 1 < to && isPersonWord(word[from] ?? ''))
  )
    from += 1;
  if (isHeading(words, run, from)) {
    if (to - from === 2) return undefined;
    from += 1;
  }
  if (from === to) return undefined;
  const before = from > run.from ? (word[from - 1] ?? '') : lead;
  const said = isSaid(cased, words, from);
  if (isOfStaff(cased, words, from, to) || isOfOrganisation(cased, words, from, to)) return undefined;
  const size = to - from;
  if (size === 1)
    return isNameAlone(cased, words, from, { said, before, begins: begins && from === run.from })
      ? { from, to: nameEnd(cased, words, from, to) }
      : undefined;
  const known = word.slice(from, to).some((one, i) => isGiven(one) || (i > 0 && isSure(one)));
  if (known || said) return { from, to };
  const ofPaper = before === 'på' && papers.has(word[from - 2] ?? '');
  const things = word.slice(from, to).some((one, i) => isThing(one) || isShouted(cased, words, from + i));
  return things || (ofPlaces.has(before) && !ofPaper) ? undefined : { from, to };
}

/** Typed without capitals: a given name that is no word, and what can hardly be anything but a family name. */
export function isSmallName(cased: string, words: Words, at: number): boolean {
  if (!isPlainGiven(words.word[at] ?? '') || !beside(cased, words, at + 1)) return false;
  const next = words.word[at + 1] ?? '';
  if (beginsSentence.has(next)) return false;
  return isSureFamily(next) || (next.length > 3 && isListedFamily(next) && !isGiven(next));
}
