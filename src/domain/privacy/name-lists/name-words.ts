import { familyWords, isFamilyName, isListedFamilyName, isSureFamilyName } from './family-names.js';
import { folded, isUnusual } from './fold-name.js';
import { givenNames } from './given-names.js';
import { moreGivenNames } from './more-given-names.js';
import { namesAbroad } from './names-abroad.js';
import { nicknames } from './nicknames.js';

/** As they are listed, without their marks, and each of both in the genitive. */
const allGiven: ReadonlySet<string> = new Set(
  [...givenNames, ...moreGivenNames, ...namesAbroad, ...nicknames].flatMap((one) => {
    const plain = isUnusual(one) ? folded(one) : one;
    return [one, `${one}s`, plain, `${plain}s`];
  }),
);
/** An Arabic family name with its article, or the like: "al-Khatib". */
const isArticled = /^(?:al|el|ul|bin|ibn|abu|ben|bou|ait)-./;

export function isGiven(word: string): boolean {
  return allGiven.has(word) || (isUnusual(word) && isUnusualGiven(word));
}

/** With marks, or two names with a hyphen of which the first is known. */
function isUnusualGiven(word: string): boolean {
  const plain = folded(word);
  const hyphen = plain.indexOf('-');
  return allGiven.has(plain) || (hyphen > 0 && allGiven.has(plain.slice(0, hyphen)));
}

/** A family name that is hardly anything else. */
export function isSureFamily(word: string): boolean {
  if (word.length < 5) return false;
  return (
    either(word, (one) => one.length > 4 && isSureFamilyName(one) && !familyWords.has(one)) ||
    isArticled.test(word)
  );
}

/** One of the lists of family names, however short; no word for a thing. */
export function isListedFamily(word: string): boolean {
  return either(word, (one) => isListedFamilyName(one) && !familyWords.has(one));
}

/** A word that may be a family name, beside a given name. */
export function isSure(word: string): boolean {
  return either(word, isFamilyName);
}

/** With or without the s of a genitive, and without marks. */
function either(word: string, is: (one: string) => boolean): boolean {
  if (is(word) || (word.endsWith('s') && is(word.slice(0, -1)))) return true;
  return isUnusual(word) && isPlainEither(folded(word), is);
}

function isPlainEither(plain: string, is: (one: string) => boolean): boolean {
  return is(plain) || (plain.endsWith('s') && is(plain.slice(0, -1)));
}
