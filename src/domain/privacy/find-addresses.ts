import type { Place } from './find-names.js';

/** A street with a number, as it is written in Sweden. */
const street =
  /(?<![\p{L}\d])(?:\p{L}[\p{L}.]{0,30} ){0,2}\p{L}{0,30}(?:gatan|gata|vägen|väg|gränd|gränden|stigen|stig|torget|torg|allén|allé|backen|backe|plan|leden|kajen|strand|stranden|bron|parken|esplanaden) ?\d{1,4} ?[a-h]?(?![\p{L}\d])(?:,? ?(?:lgh|lägenhet) ?\d{3,4})?/giu;
/** What shows that it is where someone lives, and not where people meet. */
const lives =
  /(?<![\p{L}\d])(?:bor|bodde|boende|bosatt|bostad\p{L}*|adress\p{L}*|hemadress\p{L}*|hemma|hemmet|folkbokförd|lägenhet\p{L}*|lgh|flytta\p{L}*|inneboende|vräk\p{L}*|hyresgäst\p{L}*|hembesök\p{L}*|lives|address)(?![\p{L}\d])/iu;
const sentence = /[^!?\n;]+(?:[!?;\n]|$)/g;

/** Where someone lives: a street address in a sentence that says so. A meeting place is no such address. */
export function findAddresses(text: string): readonly Place[] {
  if (!lives.test(text)) return [];
  return [...text.matchAll(sentence)].flatMap(({ 0: said, index }) =>
    lives.test(said)
      ? [...said.matchAll(street)].map((match) => ({
          index: index + match.index,
          length: match[0].trimEnd().length,
        }))
      : [],
  );
}
