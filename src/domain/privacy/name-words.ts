import { familyWords, isFamilyListed, isFamilyName, isSureFamilyName } from './family-names.js';
import { givenNames } from './given-names.js';
import { moreGivenNames } from './more-given-names.js';
import { namesAbroad } from './names-abroad.js';
import { nicknames } from './nicknames.js';

const listed = [...givenNames, ...moreGivenNames, ...namesAbroad, ...nicknames];

/** A family name that is hardly anything else. */
export function isSureFamily(word: string): boolean {
  return (
    isArticled.test(word) ||
    either(word, (one) => one.length > 4 && isSureFolded(one) && !familyWords.has(one))
  );
}

/** One of the lists of family names, however short; no word for a thing. */
export function isListedFamily(word: string): boolean {
  return either(
    word,
    (one) =>
      !familyWords.has(one) && (isFamilyListed(one) || (isMarked.test(one) && isFamilyListed(folded(one)))),
  );
}

/** A word that may be a family name, beside a given name. */
export function isSure(word: string): boolean {
  return either(word, (one) => isFamilyName(one) || (isMarked.test(one) && isFamilyName(folded(one))));
}

function isSureFolded(word: string): boolean {
  return isSureFamilyName(word) || (isMarked.test(word) && isSureFamilyName(folded(word)));
}

export function isGiven(word: string): boolean {
  const hyphen = word.indexOf('-');
  return either(word, isKnownGiven) || (hyphen > 0 && isKnownGiven(word.slice(0, hyphen)));
}

/** With or without the s of a genitive. */
function either(word: string, is: (one: string) => boolean): boolean {
  return is(word) || (word.endsWith('s') && is(word.slice(0, -1)));
}

/** Names are written with more marks than the list of them has: "Dagný", "Máret", "Şule". */
function isKnownGiven(word: string): boolean {
  return allGiven.has(word) || (isMarked.test(word) && allGiven.has(folded(word)));
}

const isMarked = /[^a-zåäö]/;
/** An Arabic family name with its article, or the like: "al-Khatib". */
const isArticled = /^(?:al|el|ul|bin|ibn|abu|ben|bou|ait)-./;

const letters: Readonly<Record<string, string>> = {
  ð: 'd',
  þ: 'th',
  ø: 'ö',
  æ: 'ä',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ŋ: 'n',
  ß: 'ss',
};

/** What each marked letter reads as; worked out once for those that are met. */
const plainLetters = new Map<string, string>();

function folded(word: string): string {
  let plain = '';
  for (const one of word) {
    const known = plainLetters.get(one) ?? learn(one);
    plain += known;
  }
  return plain;
}

function learn(one: string): string {
  const marked = letters[one] ?? one.normalize('NFD').replace(/\p{Mn}/gu, '');
  const plain = 'åäö'.includes(one) ? one : marked;
  plainLetters.set(one, plain);
  return plain;
}

const allGiven: ReadonlySet<string> = new Set([
  ...listed,
  ...listed.filter((one) => isMarked.test(one)).map((one) => folded(one)),
]);
