import { findBirthDates } from './find-birth-dates.js';
import { findEmails } from './find-emails.js';
import { findIdentityNumbers } from './find-identity-numbers.js';
import { findPhones } from './find-phones.js';
import { findReserveNumbers } from './find-reserve-numbers.js';
import { findToldNumbers } from './find-told-numbers.js';
import { hideHarmless, hideIds } from './hide-harmless.js';
import type { NumberType } from './personal-number.js';
import type { Place } from './place.js';
import type { ReadableText } from './readable-text.js';

export interface NumberPlace extends Place {
  readonly type: NumberType | 'birth-date' | 'phone' | 'email';
}

/** Numbers and addresses of people, kind by kind, each in order; those that say most first. */
export function findNumbers({
  text,
  cased,
}: Pick<ReadableText, 'text' | 'cased'>): readonly (readonly NumberPlace[])[] {
  const as = (type: NumberPlace['type'], places: readonly Place[]) =>
    places.map(({ index, length }): NumberPlace => ({ type, index, length }));
  const withoutIds = hideIds(text);
  const emails = as('email', findEmails(withoutIds));
  if (!/\d/.test(text)) return [emails];
  const left = hideHarmless(withoutIds);
  return [
    findIdentityNumbers(left),
    findToldNumbers(left),
    as('reserve-number', findReserveNumbers(cased)),
    ...findBirthDates(text).map((places) => as('birth-date', places)),
    as('phone', findPhones(left)),
    emails,
  ];
}

/** For the last doors: only what is typed as such a number is, and checks. A door that holds must not be wrong. */
export function hasSureNumber(text: string): boolean {
  return /\d/.test(text) && findIdentityNumbers(hideIds(text)).some(({ sure }) => sure);
}
