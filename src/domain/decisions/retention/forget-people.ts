import type { PersonKey } from '../../model/person/person.js';
import type { Change, Row, RowKind, RowValues } from '../../model/row.js';
import { replace } from '../../model/row.js';
import { formerMember } from '../../model/case/retention.js';

/** Rows that name one of the people, with "former member" in their place; nothing for a row that names none. */
export function withoutPeople<K extends RowKind>(
  row: Row<K>,
  people: readonly PersonKey[],
): readonly Change[] {
  const value = forgotten(row.value, new Set(people)) as RowValues[K];
  return JSON.stringify(value) === JSON.stringify(row.value) ? [] : [replace(row, value)];
}

function forgotten(value: unknown, people: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return people.has(value) ? formerMember : value;
  if (Array.isArray(value)) return value.map((one) => forgotten(one, people));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, forgotten(inner, people)]));
}
