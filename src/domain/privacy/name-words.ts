import { familyWords, isFamilyName, isSureFamilyName } from './family-names.js';
import { givenNames } from './given-names.js';
import { moreGivenNames } from './more-given-names.js';

/** A family name that is hardly anything else. */
export function isSureFamily(word: string): boolean {
  return either(word, (one) => one.length > 4 && isSureFamilyName(one) && !familyWords.has(one));
}

/** A word that may be a family name, beside a given name. */
export function isSure(word: string): boolean {
  return either(word, isFamilyName);
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
  if (givenNames.has(word) || moreGivenNames.has(word)) return true;
  if (!/[^a-zåäö]/.test(word)) return false;
  const plain = folded(word);
  return givenNames.has(plain) || moreGivenNames.has(plain);
}

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
