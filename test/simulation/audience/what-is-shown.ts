import type { ActivityJson } from '../../../src/adapters/teams/connector/connector.js';
import type { Member } from '../../../src/domain/model/group/group.js';

/** Everything that looks like a code, so that one that nobody knows is found as well. */
export function codesIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<![A-Z0-9-])[A-Z2-9]{3}-[A-Z2-9]{4}(?![A-Z0-9-])/g) ?? [])];
}

export function reportCodesIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<![A-Z0-9-])R-[A-Z2-9]{7}(?![A-Z0-9-])/g) ?? [])];
}

/** By name or, in what a button carries, by key. */
export function isNamedIn(text: string, { name, person }: Member): boolean {
  const objectId = person.slice(person.indexOf('|') + 1);
  return text.includes(name) || text.includes(objectId);
}

/** Every text of an activity, wherever it stands. */
export function textsOf(node: ActivityJson | unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.values(node).flatMap(textsOf);
}

/** A date or a time of day. */
export function holdsMoment(text: string): boolean {
  return /\b\d{1,2}[:.]\d{2}\b|\b\d{4}-\d{2}-\d{2}\b/.test(text);
}
