import type { RowKind, RowValues } from '../../../domain/model/row.js';
import { StorageUnavailable } from '../../../ports/storage-unavailable.js';
import { decode, encode, type Stored } from './columns.js';
import { rowColumns } from './row-columns.js';

/** What stands in storage, as the table gives it back. */
export type StoredRow = Readonly<Record<string, unknown>>;
/** Turns what one version stored into what the next one stores. */
export type Migration = (stored: StoredRow) => StoredRow;
/** For each kind the steps since its first version: the first step makes version 2 of version 1, and so on. */
export type Schema = Partial<Record<RowKind, readonly Migration[]>>;

/**
 * The steps of this release. A change that older rows cannot be read with (a field renamed, or made necessary) adds one
 * here; a new optional field needs none.
 */
export const currentSchema: Schema = {
  timer: [purgeHasItsOwnKind],
};

/** The purge of each night stood under the kind of the question to the coordinators. */
function purgeHasItsOwnKind(stored: StoredRow): StoredRow {
  const isPurge = stored['kind'] === 'retention' && String(stored['facts']).includes('"decision"');
  return isPurge ? { ...stored, kind: 'purge' } : stored;
}

/** A row written before versions were stored is of the first. */
export const versionColumn = 'schema';

export function schemaVersion(schema: Schema, kind: RowKind): number {
  return 1 + (schema[kind]?.length ?? 0);
}

/** As it is to stand, always in the present version: an older row is written anew by its next change. */
export function encodeRow<K extends RowKind>(schema: Schema, kind: K, value: RowValues[K]): Stored {
  return { ...encode(rowColumns[kind], value), [versionColumn]: schemaVersion(schema, kind) };
}

/**
 * As the program knows it, taken through the steps it has missed.
 * @throws StorageUnavailable for a row of a later release: read with this one, its next change would lose fields
 */
export function decodeRow<K extends RowKind>(schema: Schema, kind: K, stored: StoredRow): RowValues[K] {
  const version = Number(stored[versionColumn] ?? 1);
  if (version > schemaVersion(schema, kind)) throw new StorageUnavailable('row-of-later-release');
  const steps = schema[kind]?.slice(version - 1) ?? [];
  const present = steps.reduce((row, step) => step(row), stored);
  return decode(rowColumns[kind], present) as unknown as RowValues[K];
}
