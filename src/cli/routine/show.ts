import { loadRoutines } from '../../adapters/routines/load-routines.js';
import type { Terminal } from '../terminal.js';

/** Every version that is loaded. */
export function listRoutines(directory: string | undefined, terminal: Terminal): number {
  for (const { id, version, name, appliesFrom } of loadRoutines(directory).versions)
    terminal.out(`${id}\t${version}\t${name.sv}${appliesFrom === undefined ? '' : `\tfrom ${appliesFrom}`}`);
  return 0;
}

/** One version whole; without a number the one in force. */
export function showRoutine(
  id: string,
  version: string | undefined,
  directory: string | undefined,
  terminal: Terminal,
): number {
  const book = loadRoutines(directory);
  const routine =
    version === undefined ? book.all.find((each) => each.id === id) : book.find(id, Number(version));
  if (routine === undefined) {
    const known = book.versions.map((each) => `${each.id} ${each.version}`).join(', ');
    terminal.err(`There is no routine of that name and version. Known: ${known}`);
    return 1;
  }
  terminal.out(JSON.stringify(routine, null, 2));
  return 0;
}
