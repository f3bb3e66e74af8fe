import { newCaseCode } from '../../src/domain/model/case/case-code.js';
import type { PersonKey } from '../../src/domain/model/person/person.js';

/** Ids of the shapes that the program makes, for what reads rows as strictly as they are written. */
export const groupId = 'g-bcdfghjkm234';
export const tenantId = '11111111-1111-4111-8111-111111111111';
const names = ['maria', 'karin', 'samir', 'lena'];
const units: Readonly<Record<string, string>> = { kommun: 'u-1', vc: 'u-2', af: 'u-3' };

export function person(name: string): PersonKey {
  return `${tenantId}|44444444-4444-4444-8444-44444444440${names.indexOf(name)}`;
}

export const code = (number: number) => newCaseCode([number, 1, 2, 3, 4, 5]);

/** A value of the fixtures, or rows of them, with such ids in the place of its short ones. */
export function asStored<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => asStored(one)) as T;
  if (typeof value === 'string') return stored(value) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, of(name, one)] as const)) as T;
}

function of(name: string, value: unknown): unknown {
  if (name === 'name') return value;
  if (name === 'tenantId') return tenantId;
  if (name === 'channelId' || name === 'teamId') return `19:${String(value)}`;
  return asStored(value);
}

function stored(text: string): string {
  if (text === 'g') return groupId;
  const name = text.startsWith('t|') ? text.slice(2) : undefined;
  return name === undefined ? (units[text] ?? text) : person(name);
}
