import type { Instant } from '../../calendar/dates/time.js';

/** The address under which someone's term is read without signing in; storage holds what its secret comes to, never the secret. */
export interface CalendarAddress {
  /** Missing once the address has been taken back. */
  readonly hash?: string;
  /** The one before it, until nothing leads from it any more. */
  readonly former?: string;
  /** When it was made or taken back. */
  readonly changedAt: Instant;
}

export const secretAlphabet = 'bcdfghjklmnpqrstvwxz';
/** So many letters are a little more than 256 bits. */
export const secretLength = 60;

/** Letters alone, and no vowels: nothing in it can be taken for a number or a name. */
export function newSecret(numbers: readonly number[]): string {
  return numbers.map((number) => secretAlphabet[number] ?? '').join('');
}

/** What a card about the address was made from, so that a press on an old one changes nothing. */
export function addressMark(address: CalendarAddress | undefined): string {
  if (address === undefined) return '';
  return `${address.changedAt}~${address.hash === undefined ? 'none' : 'one'}`;
}

/** Takes as long for a near guess as for a far one. */
export function isSameHash(one: string, other: string): boolean {
  let differs = one.length ^ other.length;
  for (let i = 0; i < one.length; i += 1) differs |= one.charCodeAt(i) ^ other.charCodeAt(i);
  return differs === 0;
}
