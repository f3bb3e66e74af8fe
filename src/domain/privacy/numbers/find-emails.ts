import { isDigit } from '../words/digits.js';
import type { Place } from '../words/place.js';
import { isWordLetter } from '../words/word-letter.js';

/** The sign itself, and how it is written to get past a filter. */
const at = / ?[([{](?:at|a|@|snabel-?a)[)\]}] ?| ?@ ?| (?:at|snabel-?a) /g;
const domain =
  /^[\p{L}\p{N}-]{1,63}(?:(?:\.| ?(?:punkt|dot) ?| ?\((?:punkt|dot)\) ?)[\p{L}\p{N}-]{1,63}){1,4}/u;
const longest = { local: 64, domain: 160 };

/** E-mail addresses, also with the sign or the full stop in words. */
export function findEmails(text: string): readonly Place[] {
  return [...text.matchAll(at)].flatMap(({ 0: said, index }) => {
    const from = beginningOf(text, index);
    const end = index + said.length;
    const rest = from === index ? null : domain.exec(text.slice(end, end + longest.domain));
    // "at" is a word as well: then only what ends like an address is one.
    if (rest === null || (/^ at $/.test(said) && !/[.] ?[a-z]{2,}$|(?:punkt|dot)/.test(rest[0]))) return [];
    return [{ index: from, length: end + rest[0].length - from }];
  });
}

function isLocal(unit: number): boolean {
  return isWordLetter(unit) || isDigit(unit) || "._%+'-".includes(String.fromCharCode(unit));
}

function beginningOf(text: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < longest.local && isLocal(text.charCodeAt(from - 1))) from -= 1;
  return from;
}
