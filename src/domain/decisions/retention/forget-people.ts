import type { PersonKey } from '../../model/person/person.js';
import type { Change, Row, RowKind, RowValues } from '../../model/row.js';
import { replace } from '../../model/row.js';
import { formerMember } from '../../model/case/retention.js';

/** Rows that name one of the people, with "former member" in their place; nothing for a row that names none. */
export function withoutPeople<K extends RowKind>(
  row: Row<K>,
  people: readonly PersonKey[],
): readonly Change[] {
  const gone = new Set<string>(people);
  return withTexts(row, (text) => (gone.has(text) ? formerMember : text));
}

/** A row that names the one, with the other in the place; nothing for a row that does not. */
export function withOther<K extends RowKind>(
  row: Row<K>,
  { from, to }: { readonly from: PersonKey; readonly to: PersonKey },
): readonly Change[] {
  return withTexts(row, (text) => (text === from ? to : text));
}

function withTexts<K extends RowKind>(row: Row<K>, change: (text: string) => string): readonly Change[] {
  const value = changed(row.value, change) as RowValues[K];
  return JSON.stringify(value) === JSON.stringify(row.value) ? [] : [replace(row, value)];
}

function changed(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => changed(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner, change)]));
}
