import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ownFiles } from '../../adapters/routines/load-routines.js';
import type { Terminal } from '../terminal.js';

const schemaFile = join(ownFiles, 'schema', 'routine.schema.json');
/** A small routine that runs; what is to be written where is told in `source`, for JSON has no comments. */
const startingFile = join(ownFiles, 'start', 'routine.json');

/** `samrad routine new ID`: writes a routine to start from as ID.json into the folder; never over a file that is there. */
export function writeStartingFile(id: string, folder: string, terminal: Terminal): number {
  if (!/^[a-z][a-z0-9-]{1,39}$/.test(id)) {
    terminal.err('ID: small letters, digits and hyphens, 2–40 characters');
    return 2;
  }
  const file = join(folder, `${id}.json`);
  const schema = relative(folder, schemaFile).replaceAll('\\', '/');
  const $schema = schema.startsWith('.') ? schema : `./${schema}`;
  const start: unknown = JSON.parse(readFileSync(startingFile, 'utf8'));
  const text = `${JSON.stringify(Object.assign({}, start, { $schema, id }), null, 2)}\n`;
  try {
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    terminal.err(isThere ? `${file} is there already; nothing was written` : `${file} cannot be written`);
    return 1;
  }
  terminal.out(`${file} is written; samrad routine check ${file}`);
  return 0;
}
