import { isAboutClient } from './words/client-words.js';
import { findAddresses } from './find-addresses.js';
import { findNames } from './names/find-names.js';
import { findNumbers, type NumberPlace } from './numbers/find-numbers.js';
import type { Place } from './words/place.js';
import { isPublic } from './public-contacts.js';
import { type Link, linksIn, withoutLinks } from './numbers/links.js';
import { type ReadableText, readableText } from './words/readable-text.js';
import { wordsOf } from './words/words-of.js';
import { isNameInLink, namesOfFiles } from './written-together.js';

export interface Finding {
  readonly type: NumberPlace['type'] | 'name' | 'address';
  /** Offsets in the text, UTF-16 units; `end` is after the last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Where a text stands: words of a chat; a few words that are kept or relayed; of these, where people meet, which has an
 * address of its own; the display name of a colleague.
 */
export type Where = 'text' | 'field' | 'place' | 'staff';

/**
 * Everything in the text that names someone who gets support: personal, coordination, interim and reserve numbers in
 * all typed forms, birth dates, phone numbers, e-mail addresses, and names and home addresses where the sentence is about
 * such a person. Findings do not overlap and stand in order. The text itself is never returned.
 * @param where a field is a few words that are kept or relayed, where a given name alone is refused; of staff
 *   the name is looked for nowhere but in a sentence about a client
 * @param publicContacts organisations' own mailboxes and switchboards, which pass
 */
export function findPersonalData(
  original: string,
  publicContacts: readonly string[] = [],
  where: Where = 'text',
): readonly Finding[] {
  const read = readableText(original);
  const links = linksIn(read.text, read.cased);
  const lists = [...findNumbers(read, links), ...findWords(read, links, where)];
  return lists
    .reduce(merged, [])
    .filter(
      ({ type, index, length }) =>
        (type !== 'email' && type !== 'phone') ||
        !isPublic(read.text.slice(index, index + length), publicContacts),
    )
    .map(({ type, index, length }) => ({ type, start: read.at(index), end: read.at(index + length) }));
}

/** Addresses and names. What a link says is read apart from the sentence in which it stands. */
function findWords(read: ReadableText, links: readonly Link[], where: Where): readonly (readonly Found[])[] {
  const all = wordsOf(read.cased, read.text);
  const aboutClient = isAboutClient(all);
  const cased = withoutLinks(read.cased, links);
  const words = links.length === 0 ? all : wordsOf(cased, withoutLinks(read.text, links));
  const as = (type: 'address' | 'name', places: readonly Place[]) =>
    places.map((place): Found => ({ type, ...place }));
  const of = aboutClient ? 'client' : kindOf[where];
  const lists = [
    as('address', where === 'place' && !aboutClient ? [] : findAddresses(cased, words, aboutClient)),
    as('name', findNames(cased, words, of, where === 'field' || where === 'place')),
  ];
  if (of === 'none') return lists;
  const inLinks = links.filter((link) => isNameInLink(link, of !== 'talk'));
  return [...lists, as('name', inLinks), as('name', namesOfFiles(cased))];
}

const kindOf = { text: 'talk', field: 'field', place: 'field', staff: 'none' } as const;

type Found = Place & Pick<Finding, 'type'>;

/** Both in order, without those of the second that overlap one of the first. */
function merged(first: readonly Found[], second: readonly Found[]): readonly Found[] {
  if (second.length === 0) return first;
  const all: Found[] = [];
  let i = 0;
  for (const one of second) {
    for (let next = first[i]; next !== undefined && next.index + next.length <= one.index; next = first[i]) {
      all.push(next);
      i += 1;
    }
    const next = first[i];
    if (next === undefined || one.index + one.length <= next.index) all.push(one);
  }
  return [...all, ...first.slice(i)];
}
