import type { ContactReference } from '../model/person/person.js';
import type { RowKind, RowValues } from '../model/row.js';
import type { Instant } from '../calendar/dates/time.js';

/** The kinds of rows that are a group's own; a person's gathered reminders stand with the person and are not among them. */
export const backedUp = [
  'group',
  'unit',
  'member',
  'meeting',
  'case',
  'life',
  'life-report',
  'report-text',
  'count',
  'purge',
  'event',
  'timer',
  'out',
  'undelivered',
  'call',
] as const satisfies readonly RowKind[];
export type BackedUpKind = (typeof backedUp)[number];

/** One row as it was. */
export type BackupRow = {
  [K in BackedUpKind]: { readonly kind: K; readonly id: string; readonly value: RowValues[K] };
}[BackedUpKind];

/** A group as it stood at one moment: its rows, and where its members could be written to. */
export interface Backup {
  readonly groupId: string;
  readonly at: Instant;
  readonly rows: readonly BackupRow[];
  readonly contacts: readonly ContactReference[];
}

/** The values of one kind. */
export function valuesOf<K extends BackedUpKind>(
  { rows }: Pick<Backup, 'rows'>,
  kind: K,
): readonly RowValues[K][] {
  return rows.flatMap((row) => (row.kind === kind ? [row.value as RowValues[K]] : []));
}
