import { isDigit } from './digits.js';
import { isWordLetter } from './word-letter.js';

/** The words and numbers of a text, one after the other. */
export interface Words {
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** In small letters. */
  readonly word: readonly string[];
  /** Begins with a capital. */
  readonly capital: readonly boolean[];
}

const hyphen = 45;
const apostrophe = 39;

/** @param text the cased text in small letters, unit for unit */
export function wordsOf(cased: string, text: string): Words {
  const start: number[] = [];
  const end: number[] = [];
  const word: string[] = [];
  const capital: boolean[] = [];
  for (let from = 0; from < text.length;) {
    const unit = text.charCodeAt(from);
    const to = isDigit(unit) ? numberEnd(text, from) : isWordLetter(unit) ? wordEnd(text, from) : from;
    if (to > from) {
      start.push(from);
      end.push(to);
      word.push(text.slice(from, to));
      capital.push(cased.charCodeAt(from) !== unit);
    }
    from = Math.max(to, from + 1);
  }
  return { start, end, word, capital };
}

function numberEnd(text: string, from: number): number {
  let to = from + 1;
  while (isDigit(text.charCodeAt(to))) to += 1;
  return to;
}

/** A hyphen or an apostrophe between letters belongs to the word. */
function wordEnd(text: string, from: number): number {
  for (let to = from + 1; ; to += 1) {
    const unit = text.charCodeAt(to);
    if (isWordLetter(unit)) continue;
    const joins = (unit === hyphen || unit === apostrophe) && isWordLetter(text.charCodeAt(to + 1));
    if (!joins) return to;
  }
}
