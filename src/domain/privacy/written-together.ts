import { isAboutClient, isStaffWork } from './words/client-words.js';
import { isUndottedFamily, undotted } from './name-lists/family-names.js';
import { isGivenAlone } from './names/find-field-names.js';
import { givenNames } from './name-lists/given-names.js';
import type { Link } from './numbers/links.js';
import { beforeNamesOfThings, isPlainGiven } from './names/name-signs.js';
import { isListedFamily, isSureFamily } from './name-lists/name-words.js';
import { isPlaceAfterName } from './words/organisation-words.js';
import type { Place } from './words/place.js';
import { wordList } from './words/word-list.js';
import { wordsOf, type Words } from './words/words-of.js';
import { isOfWork } from './name-lists/works.js';

/** Parts of a link that are the name of whoever a drive or a room of meetings belongs to: never someone who gets support. */
const owners: readonly RegExp[] = [
  /^https:\/\/[a-z\d-]{1,60}-my\.sharepoint\.com(?:\/:[a-z]:)?(?:\/[a-z])?\/personal\/[^/?#]{1,120}/,
  /^https:\/\/[a-z\d-]{1,40}\.webex\.com\/meet\/[^/?#]{1,80}/,
  /^https:\/\/(?:[a-z\d-]{1,40}\.)?zoom\.us\/my\/[^/?#]{1,80}/,
  /^https:\/\/meet\.lync\.com\/[a-z\d-]{1,40}\/[^/?#]{1,80}/,
];
const host = /^https?:\/\/[^/?#]*/;
const betweenParts = /[/?&=#:;,@|!"{}()[\]]+/;

/**
 * A name among the words of a link's path, query or fragment.
 * @param kept it is kept, or a client is spoken of: a given name alone counts. Else a page may be about anyone, and only a
 *   full name in a file's name or in what is asked for does
 */
export function isNameInLink({ said, cased }: Link, kept: boolean): boolean {
  const known = owners.find((one) => one.test(said)) ?? host;
  const rest = cased.slice(known.exec(said)?.[0].length ?? 0);
  const isMeant = kept || isAboutClient(wordsOf(rest, rest.toLowerCase()));
  if (isMeant) return rest.split(betweenParts).some((part) => holdsName(part, true));
  const asked = rest.slice(rest.search(/[?#]/)).split(betweenParts);
  const path = rest.replace(/[?#].*$/, '').split('/');
  return [...(/[?#]/.test(rest) ? asked : []), ...path.filter((part) => fileEnd.test(part))].some((part) =>
    holdsName(part, false),
  );
}

const fileEnding =
  '\\.(?:pdf|docx?|docm|xlsx?|xlsm|pptx?|od[tsp]|rtf|txt|csv|msg|eml|jpe?g|png|gif|heic|tiff?|zip|7z|mp[34]|m4a|wav|mov|loop|one|vsdx?|html?|md)(?![\\p{L}\\d])';
const fileEnd = new RegExp(`${fileEnding}$`, 'iu');
const fileEnds = new RegExp(fileEnding, 'giu');
const beforeFiles = /[\n\r/\\:*?"<>|;!]/;

/** Names of files in which a full name stands, as a whole. */
export function namesOfFiles(cased: string): readonly Place[] {
  if (!cased.includes('.')) return [];
  const found: Place[] = [];
  let after = 0;
  for (const { 0: ending, index } of cased.matchAll(fileEnds)) {
    const to = index + ending.length;
    const name =
      cased
        .slice(Math.max(after, index - longestFile), index)
        .split(beforeFiles)
        .at(-1) ?? '';
    const written = name.trimStart();
    if (holdsName(written, false))
      found.push({ index: index - written.length, length: to - index + written.length });
    after = to;
  }
  return found;
}

const longestFile = 200;

/** Words that marks, capitals or nothing but a change of the kind of letter parts, as in file names and links. */
export function holdsName(written: string, alone: boolean): boolean {
  const { words } = partedWords(written, shortestPart);
  if (!alone && words.word.some(isStaffWork)) return false;
  return words.word.some((_, at) => isListedPair(words, at)) || (alone && hasGivenAlone(written));
}

function hasGivenAlone(written: string): boolean {
  const { words, parted } = partedWords(written, shortestPartAlone);
  const { word } = words;
  const isPlace = (at: number) => [1, 2].some((n) => isPlaceAfterName(word[at + n] ?? ''));
  return word.some((one, at) => !pageWords.has(one) && isGivenAlone(parted, words, at) && !isPlace(at));
}

const shortestPart = 3;
const shortestPartAlone = 4;

function partedWords(written: string, shortest: number) {
  const parted = written
    .split(/[^\p{L}\d]+/u)
    .map((token) => wordsIn(token, shortest))
    .join(' ');
  return { parted, words: wordsOf(parted, parted.toLowerCase()) };
}

/** The words of "AnnaBergström", "samtyckeAnna", "Anna2"; none of an id, where letters and digits, or capitals, are mixed. */
function wordsIn(token: string, shortest: number): string {
  const letters = token.replace(/^\d{1,8}(?=\p{L})|(?<=\p{L})\d{1,8}$/gu, '');
  if (/^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.test(letters)) return letters;
  if (!/^(?:\p{Ll}{3,})?(?:\p{Lu}\p{Ll}{2,}){1,4}$/u.test(letters)) return '0';
  const parts = letters.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.map((one) => (one.length < shortest ? '0' : one)).join(' ');
}

/** A given name and a family name, in either order, both in a list; not those of a place. */
function isListedPair(words: Words, at: number): boolean {
  const { word } = words;
  const [one = '', other = ''] = word.slice(at, at + 2);
  const isPair = (given: string, family: string) =>
    isFamily(family) && (isPlainGiven(given) || undottedGiven.has(given));
  if (!isPair(one, other) && !isPair(other, one)) return false;
  if (isPlaceAfterName(word[at + 2] ?? '') || beforeNamesOfThings.has(word[at - 1] ?? '')) return false;
  return !isOfWork(words, at, at + 2, false);
}

function isFamily(word: string): boolean {
  return isListedFamily(word) || isSureFamily(word) || isUndottedFamily(word);
}

const undottedGiven = new Set(
  [...givenNames].filter((one) => one.length > 2 && /[åäö]/.test(one)).map(undotted),
);

/** Given names that are words of addresses of pages. */
const pageWords = wordList(`edit`);
