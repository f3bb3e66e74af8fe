import { z } from 'zod';
import { fieldPaths, contactColumns } from '../../adapters/storage/rows/other-columns.js';
import { type Columns, decode, encode } from '../../adapters/storage/rows/columns.js';
import { rowColumns } from '../../adapters/storage/rows/row-columns.js';
import {
  currentSchema,
  decodeRow,
  encodeRow,
  type Schema,
  versionColumn,
} from '../../adapters/storage/rows/schema.js';
import { storable } from '../../adapters/storage/rows/storage-door.js';
import { type Backup, backedUp, type BackupRow } from '../../domain/backup/backup.js';
import { contactForms, rowForms, rowIdForms } from '../../domain/backup/row-forms.js';
import { type FormMismatch, formMismatch, type TextRules } from '../../domain/backup/text-form.js';
import type { ContactReference } from '../../domain/model/person/person.js';
import type { Instant } from '../../domain/calendar/dates/time.js';

const flat = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const headLine = z.strictObject({
  samrad: z.literal('group'),
  version: z.literal(1),
  group: z.string().max(40),
  at: z.iso.datetime(),
});
const rowLine = z.strictObject({ kind: z.enum(backedUp), id: z.string().max(500), row: flat });
const contactLine = z.strictObject({ contact: flat });
const endLine = z.strictObject({ end: z.number().int() });

/** A backup as JSON lines: what it is, the rows field by field as they are stored, and how many lines there were. */
export function* backupLines({ groupId, at, rows, contacts }: Backup): Generator<string> {
  yield JSON.stringify({ samrad: 'group', version: 1, group: groupId, at });
  for (const { kind, id, value } of rows) {
    yield JSON.stringify({ kind, id, row: encodeRow(currentSchema, kind, value) });
  }
  for (const contact of contacts) yield JSON.stringify({ contact: encode(contactColumns, contact) });
  yield JSON.stringify({ end: rows.length + contacts.length });
}

export type ReadBackup =
  | { readonly kind: 'backup'; readonly backup: Backup }
  /** The line and what is wrong there; never its value. */
  | { readonly kind: 'fault'; readonly line: number; readonly what: string };

/** What a backup is read by. */
export interface HowToRead {
  readonly schema?: Schema;
  readonly rules?: TextRules;
}

/**
 * Reads a backup as strictly as anything that comes in: rows of earlier releases through the steps they have missed, and each
 * text as the form that writes it takes it.
 */
export function readBackup(lines: readonly string[], how: HowToRead = {}): ReadBackup {
  const { schema = currentSchema, rules = { joinHosts: [], publicContacts: [] } } = how;
  const rows: BackupRow[] = [];
  const contacts: ContactReference[] = [];
  let line = 1;
  try {
    const head = headLine.parse(JSON.parse(lines[0] ?? ''));
    for (line = 2; line < lines.length; line += 1) {
      const parsed = z.union([rowLine, contactLine]).parse(JSON.parse(lines[line - 1] ?? ''));
      if ('contact' in parsed) contacts.push(contactOf(parsed.contact, rules));
      else rows.push(rowOf(parsed, { schema, rules }));
    }
    const { end } = endLine.parse(JSON.parse(lines.at(-1) ?? ''));
    if (end !== rows.length + contacts.length) throw new Error('lines are missing');
    const groups = rows.filter(({ kind, id }) => kind === 'group' && id === head.group);
    if (groups.length !== 1 || rows.filter(({ kind }) => kind === 'group').length !== 1) {
      throw new Error('not the rows of one group');
    }
    return { kind: 'backup', backup: { groupId: head.group, at: head.at as Instant, rows, contacts } };
  } catch (error) {
    return { kind: 'fault', line, what: whatIsWrong(error) };
  }
}

function rowOf(
  { kind, id, row }: z.output<typeof rowLine>,
  { schema, rules }: Required<HowToRead>,
): BackupRow {
  const value = decodeRow(schema, kind, row);
  const again = encodeRow(schema, kind, value);
  // Only a row that is of the present version is known to have nothing more than its columns.
  const present = row[versionColumn] === again[versionColumn];
  if (present) onlyColumns(rowColumns[kind], row);
  storable({ id, ...again });
  asItIsWritten(formMismatch(rowIdForms[kind], id, rules, 'id'));
  asItIsWritten(formMismatch(rowForms[kind], value, rules));
  return { kind, id, value } as BackupRow;
}

/** @throws Error naming the field, and what it may be */
function asItIsWritten(mismatch: FormMismatch | undefined): void {
  if (mismatch !== undefined) throw new Error(`${mismatch.field}: ${mismatch.allowed}`);
}

function contactOf(contact: z.output<typeof flat>, rules: TextRules): ContactReference {
  onlyColumns(contactColumns, contact);
  const value = storable(decode(contactColumns, contact));
  asItIsWritten(formMismatch(contactForms, value, rules));
  return value as unknown as ContactReference;
}

function onlyColumns(columns: Columns, row: object): void {
  const known = new Set([...Object.keys(columns), versionColumn]);
  if (!Object.keys(row).every((name) => known.has(name))) {
    throw new Error(`only these fields are stored: ${fieldPaths(columns).join(', ')}`);
  }
}

function whatIsWrong(error: unknown): string {
  if (error instanceof z.ZodError) return 'is not a line of a backup';
  if (error instanceof SyntaxError) return 'is not JSON';
  return error instanceof Error ? error.message : 'cannot be read';
}
