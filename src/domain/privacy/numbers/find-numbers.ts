import { findBirthDates } from './find-birth-dates.js';
import { findEmails } from './find-emails.js';
import { findIdentityNumbers, type IdentityPlace } from './find-identity-numbers.js';
import { findOtherIdentities } from './find-other-identities.js';
import { findCutPhones, findPhones, findSpokenPhones } from './find-phones.js';
import { findReserveNumbers } from './find-reserve-numbers.js';
import { findToldNumbers } from './find-told-numbers.js';
import { hideHarmless, hideIds } from './hide-harmless.js';
import { type Link, linksIn, readThrough, withoutLinks } from './links.js';
import type { NumberType } from './personal-number.js';
import type { Place } from '../words/place.js';
import type { ReadableText } from '../words/readable-text.js';

export interface NumberPlace extends Place {
  readonly type: NumberType | 'other-identity' | 'birth-date' | 'phone' | 'email';
}

/** Numbers and addresses of people, kind by kind, each in order; those that say most first. */
export function findNumbers(
  { text, cased }: Pick<ReadableText, 'text' | 'cased'>,
  links: readonly Link[],
): readonly (readonly NumberPlace[])[] {
  if (links.length === 0) return numbersIn(text, cased);
  // A link is read as what it says; what it holds is found as the whole of it.
  const inLinks = links.flatMap(({ index, length, said, cased: written }): readonly NumberPlace[] => {
    const [first] = numbersIn(said, written).flat();
    return first === undefined ? [] : [{ type: first.type, index, length }];
  });
  return [...numbersIn(withoutLinks(text, links), withoutLinks(cased, links)), inLinks, across(text, links)];
}

/** Numbers of which a part stands in a link and the rest beside it. */
function across(text: string, links: readonly Link[]): readonly NumberPlace[] {
  const { said, at } = readThrough(text, links);
  return sureNumbers(hideIds(said)).map(({ type, index, length }) => {
    const from = at(index);
    return { type, index: from, length: Math.max(at(index + length) - from, 1) };
  });
}

function numbersIn(text: string, cased: string): readonly (readonly NumberPlace[])[] {
  const as = (type: NumberPlace['type'], places: readonly Place[]) =>
    places.map(({ index, length }): NumberPlace => ({ type, index, length }));
  const withoutIds = hideIds(text);
  const emails = as('email', findEmails(withoutIds));
  if (!/\d/.test(text)) {
    return [
      as('phone', findSpokenPhones(text)),
      ...findBirthDates(text).map((places) => as('birth-date', places)),
      emails,
    ];
  }
  const left = hideHarmless(withoutIds);
  return [
    // Whatever is called harmless: what is surely someone's number is one at the first door as at the last.
    left === text ? [] : sureNumbers(text),
    findIdentityNumbers(left, true),
    findToldNumbers(withoutIds),
    as('reserve-number', findReserveNumbers(cased)),
    as('other-identity', findOtherIdentities(withoutIds)),
    ...findBirthDates(text).map((places) => as('birth-date', places)),
    as('phone', findPhones(left)),
    as('phone', findCutPhones(left)),
    as('phone', findSpokenPhones(text)),
    emails,
  ];
}

function sureNumbers(text: string): readonly IdentityPlace[] {
  return findIdentityNumbers(text, false).filter(({ sure }) => sure);
}

/** For the last doors: only what is typed as such a number is, and checks. A door that holds must not be wrong. */
export function hasSureNumber(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return sureNumbers(hideIds(readThrough(text, linksIn(text)).said)).length > 0;
}
