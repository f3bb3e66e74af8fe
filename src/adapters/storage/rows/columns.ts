/** How one field of a row stands in storage; what has no column is never stored. */
export type Column =
  'text' | 'number' | 'flag' | 'texts' | 'map' | { readonly list: Columns } | { readonly record: Columns };
export type Columns = Readonly<Record<string, Column>>;

type KeysOf<T> = T extends unknown ? keyof T : never;
/** A column for each field of the shape, no more and no fewer. */
export type ColumnsOf<T> = { readonly [K in KeysOf<T> & string]-?: Column };

export function listOf<T>(list: ColumnsOf<T>): Column {
  return { list: list as Columns };
}
export function recordOf<T>(record: ColumnsOf<T>): Column {
  return { record: record as Columns };
}

/** What a table takes: flat, and texts of at most 64 KiB. */
export type Stored = Record<string, string | number | boolean>;

/** Field by field; lists and records as JSON of the fields that have columns. */
export function encode(columns: Columns, value: object): Stored {
  const stored: Stored = {};
  for (const [name, column] of Object.entries(columns)) {
    const field = (value as Record<string, unknown>)[name];
    if (field === undefined) continue;
    const plain = pick(column, field);
    stored[name] = typeof plain === 'object' ? JSON.stringify(plain) : (plain as string | number | boolean);
  }
  return stored;
}

/** @throws Error when what stands in storage is not what the column says */
export function decode(columns: Columns, stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(columns)) {
    const field = stored[name];
    if (field === undefined || field === null) continue;
    const flat = column === 'text' || column === 'number' || column === 'flag';
    value[name] = pick(column, flat ? field : (JSON.parse(String(field)) as unknown));
  }
  return value;
}

const flatTypes = { text: 'string', number: 'number', flag: 'boolean' } as const;

function pick(column: Column, value: unknown): unknown {
  if (typeof column === 'object') {
    if ('list' in column) return (value as readonly object[]).map((one) => pickRecord(column.list, one));
    return pickRecord(column.record, value as object);
  }
  if (column === 'texts') return (value as readonly unknown[]).map((one) => ofType(one, 'string'));
  if (column === 'map') return Object.fromEntries(Object.entries(value as object));
  return ofType(value, flatTypes[column]);
}

function pickRecord(columns: Columns, value: object): Record<string, unknown> {
  const fields = Object.entries(columns).flatMap(([name, column]) => {
    const field = (value as Record<string, unknown>)[name];
    return field === undefined ? [] : [[name, pick(column, field)] as const];
  });
  return Object.fromEntries(fields);
}

function ofType(value: unknown, type: 'string' | 'number' | 'boolean'): unknown {
  if (typeof value !== type) throw new Error(`a stored ${type} is a ${typeof value}`);
  return value;
}
