import { findAddresses } from './find-addresses.js';
import { findNames, type Place } from './find-names.js';
import { findNumbers, type NumberPlace } from './find-numbers.js';
import { readableText } from './readable-text.js';

export interface Finding {
  readonly type: NumberPlace['type'] | 'name' | 'address';
  /** Offsets in the text, UTF-16 units; `end` is after the last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Everything in the text that names someone who gets support: personal, coordination, interim and reserve numbers in
 * all typed forms, birth dates, phone numbers, e-mail addresses, and names and home addresses where the sentence is about
 * such a person. Findings do not overlap and stand in order. The text itself is never returned.
 */
export function findPersonalData(original: string): readonly Finding[] {
  const found: Finding[] = [];
  const note = (type: Finding['type'], start: number, end: number) => {
    if (found.every((other) => end <= other.start || start >= other.end)) found.push({ type, start, end });
  };
  const { text, from } = readableText(original);
  for (const { type, index, length } of findNumbers(text)) {
    note(type, from[index] ?? 0, from[index + length] ?? original.length);
  }
  const words: [Finding['type'], readonly Place[]][] = [
    ['address', findAddresses(original)],
    ['name', findNames(original)],
  ];
  for (const [type, places] of words) {
    for (const { index, length } of places) note(type, index, index + length);
  }
  return found.sort((a, b) => a.start - b.start);
}
