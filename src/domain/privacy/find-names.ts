import {
  clientWord,
  familyEnding,
  familyNames,
  givenNames,
  nameLead,
  nameSaid,
  notAName,
  organisationWord,
  sureFamilyEnding,
} from './words.js';

export interface Place {
  readonly index: number;
  readonly length: number;
}

/** Up to four words that begin with a capital; `s` of a genitive allowed. */
const capitals = /(?<![\p{L}\d])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){0,3}/gu;
/** How much of the text before and after decides. */
const near = 40;

/**
 * Names of people in a text about someone who gets support: a known given name or a sure family name, what is said to
 * be a name ("heter …"), or two words with capitals where a sentence does not begin. Names of units and places, and
 * names of staff in texts about other things, are left alone. Needs the text with its capitals.
 */
export function findNames(text: string): readonly Place[] {
  if (!clientWord.test(text.toLowerCase())) return [];
  return [...text.matchAll(capitals)].flatMap(({ 0: whole, index }) => {
    const before = text.slice(Math.max(0, index - near), index);
    const after = text.slice(index + whole.length, index + whole.length + near);
    return nameIn(whole.split(' '), before, after).map((place) => ({ ...place, index: index + place.index }));
  });
}

function nameIn(words: readonly string[], before: string, after: string): readonly Place[] {
  const next = after.trimStart().split(/[\s,.]/)[0] ?? '';
  if ([...words, next].some((word) => isOrganisation(word))) return [];
  const lead = before.trimEnd().toLowerCase();
  const said = nameSaid.test(lead);
  const begins = lead === '' || /[.!?:\n]$/.test(before.trimEnd());
  const first = words.findIndex(
    (word, i) => isGiven(word) || (i + 1 < words.length && isSureFamily(words[i + 1] ?? '')),
  );
  const start = first === -1 ? firstUnknown(words, said, begins) : first;
  if (start === -1) return [];
  const own = words.slice(start);
  const alone = own.length === 1 || !own.slice(1).some((word) => first === -1 || said || isFamily(word));
  const offset = words.slice(0, start).join(' ').length + (start === 0 ? 0 : 1);
  if (!alone) return [{ index: offset, length: own.join(' ').length }];
  const leads = said || (first !== -1 && (start > 0 || nameLead.test(lead)));
  return leads ? [{ index: offset, length: own[0]?.length ?? 0 }] : [];
}

/** Where a name begins that is in no list: anywhere when it is said to be one, else two capitals within a sentence. */
function firstUnknown(words: readonly string[], said: boolean, begins: boolean): number {
  if (said) return 0;
  const from = begins ? 1 : 0;
  return words.length - from >= 2 ? from : -1;
}

/** A word such as "vårdcentral", or one that places begin with, makes it something else than a person. */
function isOrganisation(word: string): boolean {
  const lower = word.toLowerCase();
  return organisationWord.test(lower) || notAName.has(lower);
}

function bare(word: string): readonly string[] {
  const lower = word.toLowerCase().replaceAll('é', 'e');
  return lower.endsWith('s') ? [lower, lower.slice(0, -1)] : [lower];
}

function isGiven(word: string): boolean {
  return bare(word).some((one) => one.split('-').some((part) => givenNames.has(part)));
}

function isFamily(word: string): boolean {
  return bare(word).some((one) => familyNames.has(one) || familyEnding.test(one) || givenNames.has(one));
}

function isSureFamily(word: string): boolean {
  return bare(word).some((one) => sureFamilyEnding.test(one));
}
