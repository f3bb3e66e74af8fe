import { loadRoutines } from '../adapters/routines/load-routines.js';
import { fieldPaths, storedColumns } from '../adapters/storage/rows/other-columns.js';
import { dataProtection } from '../text/data-protection.js';
import { readArgs } from './read-args.js';
import { type StoredFields, writePack } from './privacy-pack/write-pack.js';
import type { Terminal } from './terminal.js';

export const storedFields: StoredFields = Object.fromEntries(
  Object.entries(storedColumns).map(([kind, columns]) => [kind, fieldPaths(columns)]),
);

/** `samrad privacy-pack [sv|en]`: the data-protection pack as Markdown, from the schema of what is stored. */
export async function privacyPackCommand(
  args: readonly string[],
  directory: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const { positionals: [locale = 'sv', ...more] = ['', ''] } = readArgs(args, {}) ?? {};
  if (more.length > 0 || (locale !== 'sv' && locale !== 'en')) {
    terminal.err('samrad privacy-pack [sv|en]');
    return 2;
  }
  terminal.out(writePack(storedFields, loadRoutines(directory).all, dataProtection[locale]));
  return 0;
}
