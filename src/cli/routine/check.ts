import { faultsOf } from '../../adapters/routines/load-routines.js';
import { readRoutineFile } from '../../adapters/routines/read-routine-file.js';
import type { Terminal } from '../terminal.js';

/** All faults of a file, each with its line, the value and what is allowed. */
export function checkFile(file: string, terminal: Terminal): number {
  try {
    const read = readRoutineFile(file);
    const faults = faultsOf(read, file);
    if (read.outcome.kind === 'routine' && faults.length === 0) {
      terminal.out(`${read.outcome.routine.id}: no faults`);
      return 0;
    }
    for (const { line, path, value, allowed } of faults) {
      const where = line === undefined ? '' : `line ${line}: `;
      terminal.err(`${where}${path === '' ? 'the file' : path}: ${value}; allowed: ${allowed}`);
    }
    return 1;
  } catch {
    terminal.err('The file cannot be read.');
    return 2;
  }
}
