import type { CaseCode } from './case-pointer.js';

/** Letters and digits that are not mistaken for each other, without vowels, so that no word is made by chance. */
const alphabet = 'BCDFGHJKMNPRSTZ23456789';
const length = 6;

/** How many characters there are; a prime, so that the check character sees every single error and every swap. */
export const codeBase = alphabet.length;
export const codeLength = length;

/** A code such as `KTM-482R` from six random integers below {@link codeBase}. Its last character checks the others. */
export function newCaseCode(integers: readonly number[]): CaseCode {
  const body = integers.slice(0, length);
  return written(body.map((value) => alphabet.charAt(value)).join('') + checkOf(body));
}

/**
 * What may be beside or within a code that comes back from Word, Outlook or a phone: blanks, dashes of any kind, characters
 * that are not seen, quotation marks, brackets and the full stop of a sentence.
 */
const beside = /[\s\p{Pd}\p{Cf}\u2212\u00ad\u034f\u115f\u1160\u3164\uffa0\p{Pi}\p{Pf}"'()[\]<>.,:;!?…]/gu;

/** Reads a code as people write it: any case and width, with any dash or none. Undefined when it is none. */
export function parseCaseCode(text: string): CaseCode | undefined {
  const plain = text.normalize('NFKC').toUpperCase().replace(beside, '');
  if (plain.length !== length + 1) return undefined;
  const values = [...plain].map((character) => alphabet.indexOf(character));
  if (values.includes(-1)) return undefined;
  return checkOf(values.slice(0, length)) === plain.at(-1) ? written(plain) : undefined;
}

function checkOf(values: readonly number[]): string {
  return alphabet.charAt(values.reduce((sum, value, i) => sum + value * (i + 2), 0) % codeBase);
}

function written(plain: string): CaseCode {
  return `${plain.slice(0, 3)}-${plain.slice(3)}` as CaseCode;
}
