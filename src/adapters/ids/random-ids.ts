import { createHash, randomInt } from 'node:crypto';
import type { Ids } from '../../ports/ids.js';

/** Without 0 and 1, which are taken for letters. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz23456789';
const length = 12;
/** In place of hexadecimal digits: a run of digits could be taken for someone's number. */
const hashLetters = 'bcdfghjklmnpqrst';

/** Ids and integers from the platform's cryptographic source. */
export function createRandomIds(): Ids {
  const integers = (n: number, bound: number): readonly number[] =>
    Array.from({ length: n }, () => randomInt(bound));
  return {
    integers,
    hash: (secret) =>
      [...createHash('sha256').update(secret).digest('hex')]
        .map((digit) => hashLetters[Number.parseInt(digit, 16)] ?? '')
        .join(''),
    next(prefix) {
      const letters = integers(length, alphabet.length).map((at) => alphabet[at] ?? 'a');
      return `${prefix}-${letters.join('')}`;
    },
  };
}
