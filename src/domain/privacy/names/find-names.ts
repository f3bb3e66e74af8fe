import {
  authorities,
  beginsSentence,
  called,
  isStaffWork,
  months,
  oftenNames,
  staff,
} from '../words/client-words.js';
import { isDigit } from '../words/digits.js';
import { findClientNames } from './find-client-names.js';
import { familyWords } from '../name-lists/family-names.js';
import { afterOrganisation, isGivenAlone, isOwnerAlone, isPlaceOfName } from './find-field-names.js';
import { beside, isHeading, isOnlyWord, isOpening, isShouted, type Run, runAt } from './name-runs.js';
import { beforeNamesOfThings, isKnownWord, isPlainGiven, isSpokenOf, type Span } from './name-signs.js';
import { isFarAway, isThingAndName } from './name-places.js';
import { isCounted, isTitle } from './named-things.js';
import { isShoutedPair } from './shouted-names.js';
import { isGiven, isListedFamily, isSure, isSureFamily } from '../name-lists/name-words.js';
import { isOrganisationWord, isPlaceAfterName, isThing } from '../words/organisation-words.js';
import type { Place } from '../words/place.js';
import { isListed, isSaidSmall, isSmallInverted, isSmallName } from './small-names.js';
import { isOfOrganisation, isOfStaff } from './staff-names.js';
import { wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';
import { isOfWork } from '../name-lists/works.js';

/** `field`: a few words that are kept or relayed, such as the name of a unit or a room. */
export type NamesOf = 'client' | 'talk' | 'field' | 'none';

/**
 * Names of people. In a text about someone who gets support every name counts; in everyday talk a given name beside a
 * family name does, whatever is said of it; in a field a given name alone does too, unless it belongs to a place, a unit or
 * an organisation.
 */
export function findNames(
  cased: string,
  words: Words,
  of: NamesOf,
  isField = of === 'field',
): readonly Place[] {
  const client = of === 'client' ? findClientNames(cased, words) : [];
  if (of === 'none' || (of === 'talk' && isAboutStaff(words))) return client;
  const plain = findPlainNames(cased, words, { isClient: of === 'client', isField }, client);
  const isNew = (one: Place) =>
    client.every((two) => two.index + two.length <= one.index || one.index + one.length <= two.index);
  return [...client, ...plain.filter(isNew)].sort((a, b) => a.index - b.index);
}

/** Colleagues are named by their work, by what they do at meetings, and by the authority they are at. */
function isAboutStaff({ word, capital }: Words): boolean {
  return word.some((one, i) => {
    if (isStaffWork(one)) return !isNotedOf(word, capital, i);
    return (
      (one === 'på' || one === 'at') &&
      (capital[i - 1] === true || staff(word[i - 1] ?? '')) &&
      authorities.has(word[i + 1] ?? '')
    );
  });
}

/** "Anteckning Elisabeth Brodin 17 april": whom the note is about, and of which day. */
function isNotedOf(word: readonly string[], capital: readonly boolean[], at: number): boolean {
  if (!(word[at] ?? '').startsWith('anteckning')) return false;
  const from = about.has(word[at + 1] ?? '') ? at + 2 : at + 1;
  return (
    capital[from] === true && capital[from + 1] === true && isDigit((word[from + 2] ?? '').charCodeAt(0))
  );
}

const about = wordList(`om för kring ang`);

/** @param known is not looked at again */
function findPlainNames(
  cased: string,
  words: Words,
  { isClient, isField }: { readonly isClient: boolean; readonly isField: boolean },
  known: readonly Place[],
): readonly Place[] {
  const found: Place[] = [];
  let next = 0;
  const isKnown = ({ from, to }: Run) => {
    const [start, end] = [words.start[from] ?? 0, words.end[to - 1] ?? 0];
    while (next < known.length && endOf(known[next]) <= start) next += 1;
    return next < known.length && (known[next]?.index ?? end) < end && endOf(known[next]) >= end;
  };
  const note = (from: number, to: number) => {
    const index = words.start[from] ?? 0;
    found.push({ index, length: (words.end[to - 1] ?? index) - index });
  };
  for (let i = 0; i < words.word.length; i += 1) {
    if (words.capital[i] !== true) {
      if (!isClient && isSmallName(cased, words, i)) note(i, i + 2);
      else if (isSmallInverted(cased, words, i)) note(i, i + 2);
      else if (isSaidSmall(words, i)) note(i, i + 1);
      else if (isField && isGivenAlone(cased, words, i)) note(i, i + 1);
      continue;
    }
    const run = runAt(cased, words, i);
    if (isKnown(run)) {
      i = run.to - 1;
      continue;
    }
    const name =
      pairIn(cased, words, run) ??
      invertedAt(cased, words, run) ??
      (isField ? afterOrganisation(cased, words, run) : undefined);
    if (name !== undefined) note(name.from, name.to);
    else if (isField) {
      const isPlace = isPlaceOfName(words.word[run.to] ?? '') && beside(cased, words, run.to);
      for (let at = run.from; at < run.to; at += 1)
        if ((!isPlace && isGivenAlone(cased, words, at)) || isOwnerAlone(cased, words, at)) note(at, at + 1);
    }
    i = Math.max(run.to, name?.to ?? 0) - 1;
  }
  return found;
}

function endOf(place: Place | undefined): number {
  return place === undefined ? 0 : place.index + place.length;
}

/** Two words or more with capitals, of which one is a given name and another may be a family name. */
function pairIn(cased: string, words: Words, run: Run): Span | undefined {
  const { word } = words;
  const { to } = run;
  let { from } = run;
  while (
    from < to &&
    (run.begins || from > run.from) &&
    isOpening(word[from] ?? '') &&
    !startsName(word, from)
  )
    from += 1;
  if (isHeading(words, run, from)) from += 1;
  if (to - from < 2) return initialAfter(cased, words, from, to) ?? saidAt(cased, words, from, to);
  if (isOfStaff(cased, words, from, to)) return undefined;
  if (beforeNamesOfThings.has(word[from] ?? '') || beforeNamesOfThings.has(word[from - 1] ?? ''))
    return undefined;
  const name = someoneOfMany(cased, words, run, from);
  return name === undefined || isSomething(cased, words, from, to) ? undefined : name;
}

/** What something is called, though people are called so too. */
function isSomething(cased: string, words: Words, from: number, to: number): boolean {
  if (isOfWork(words, from, to, false) || isTitle(cased, words, { from, to }, false)) return true;
  return isThingAndName(words, from, to) || isCounted(words, from, to) || isFarAway(words.word, from);
}

function someoneOfMany(cased: string, words: Words, run: Run, from: number): Span | undefined {
  const { word } = words;
  const { to } = run;
  const full = fullNameIn(words, from, to);
  if (full !== undefined && !isPlaceAfterName(word[full.to] ?? '')) return full;
  if (hasParticle(words, from, to)) return { from, to };
  if (isOfOrganisation(cased, words, from, to)) return undefined;
  const said = word.slice(from, to);
  const given = said.findIndex((one, i) => isPlainGiven(one) || isOftenNamed(one, said[i + 1] ?? ''));
  const certain = said.some(
    (one, i) =>
      isGiven(one) && said.some((other, k) => k !== i && (isSureFamily(other) || isListedFamily(other))),
  );
  const others = said.filter((_, i) => i !== given);
  const named =
    given !== -1 &&
    !others.every((one) => (isThing(one) && !isSure(one)) || months.has(one) || beginsSentence.has(one));
  // Neither is in a list, but what stands last can hardly be anything but a family name.
  const unknown = given === -1 && isSureFamily(said.at(-1) ?? '') && !said.some(isKnownWord);
  const spoken = isSpokenOf(cased, words, run, from) || isShoutedPair(cased, words, from, to);
  return certain || named || unknown || spoken ? { from, to } : undefined;
}

/** "Stina Rask", "Siv Bäckman": a name that is a word as well, beside what is no other word. */
function isOftenNamed(one: string, next: string): boolean {
  if (one.length < 3 || !oftenNames.has(one) || notAlone.has(one)) return false;
  return isSure(next) && !isOrganisationWord(next) && (familyWords.has(next) || !isOnlyWord(next));
}

const notAlone = wordList(`hans liv`);

/** "Dietrich af Klercker": between two capitals, and of few other things than people. */
function hasParticle({ word, capital }: Words, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at += 1)
    if (capital[at] !== true && nobleParticles.has(word[at] ?? '')) return true;
  return false;
}

const nobleParticles = wordList(`af von van der bin ibn`);

/** A given name and, right after it, what can hardly be anything but a family name. */
function fullNameIn({ word }: Words, from: number, to: number): Span | undefined {
  for (let at = from; at + 1 < to; at += 1) {
    if (isPlainGiven(word[at] ?? '') && isSureFamily(word[at + 1] ?? '')) return { from: at, to: at + 2 };
  }
  return undefined;
}

/** "Anna S.": a given name and the first letter of another. */
function initialAfter(cased: string, words: Words, from: number, to: number): Span | undefined {
  if (to - from !== 1) return undefined;
  const one = words.word[from] ?? '';
  const isFamily = !isKnownWord(one) && !isOrganisationWord(one) && !isShouted(cased, words, from);
  if (isFamily && hasInitials(cased, words.start[from] ?? 0)) return { from, to };
  if (!isPlainGiven(words.word[from] ?? '')) return undefined;
  const next = cased.slice(words.end[from], (words.end[from] ?? 0) + 3);
  return /^ [A-ZÅÄÖ][.)]?$/.test(next) ? { from, to } : undefined;
}

/** "Namn: Dalal" */
function saidAt(cased: string, { word, start, end }: Words, from: number, to: number): Span | undefined {
  const isSaid = to - from === 1 && called.has(word[from - 1] ?? '') && isPlainGiven(word[from] ?? '');
  const colon = isSaid && cased.slice(end[from - 1], start[from]) === ': ';
  return colon && !isOrganisationWord(word[from - 2] ?? '') ? { from, to } : undefined;
}

/** "A. Hedlund", "E.H. Hedlund" */
function hasInitials(cased: string, at: number): boolean {
  return /(?:^|[ (:])(?:[A-ZÅÄÖ]\. ?){1,3}$/.test(cased.slice(Math.max(0, at - 10), at));
}

function startsName(word: readonly string[], at: number): boolean {
  return isGiven(word[at] ?? '') && isSureFamily(word[at + 1] ?? '');
}

/** "Family, Given". */
function invertedAt(cased: string, words: Words, { to }: Run): Span | undefined {
  const after = words.start[to];
  if (after === undefined || cased.slice(words.end[to - 1], after) !== ', ') return undefined;
  const at = to - 1;
  const family = (words.word[at] ?? '').replace(/^(?:al|el|ul|bin|ibn|abu)-/, '');
  const given = words.word[to] ?? '';
  if (
    isOrganisationWord(family) ||
    beforeNamesOfThings.has(words.word[at - 1] ?? '') ||
    (isKnownWord(family) && !isListedFamily(family)) ||
    isListed(cased, words, to)
  )
    return undefined;
  // A case code, not a name in capitals.
  const isCode = given.includes('-') && isShouted(cased, words, to);
  if (isCode || /[-\d]/.test(cased.slice(words.end[to], (words.end[to] ?? 0) + 1))) return undefined;
  // "Elmia, Gustaf Dalénsgatan": what follows is a name of its own.
  if (beside(cased, words, to + 1) && words.capital[to + 1] === true) return undefined;
  const pair = { from: at, to: to + 1 };
  if (isGiven(given) && isListedFamily(family) && words.capital[to] === true) return pair;
  if (isPlainGiven(given)) return isGiven(family) && !isSure(family) ? undefined : pair;
  // Both are unknown: of people someone speaks so, of little else.
  const spoken = words.capital[to] === true && !isKnownWord(given) && !isOrganisationWord(given);
  return spoken && isSpokenOf(cased, words, { from: at, to, begins: false }, at) ? pair : undefined;
}
