import { faultsOf } from '../../adapters/routines/load-routines.js';
import { readRoutineFile } from '../../adapters/routines/read-routine-file.js';
import type { RoutineFault } from '../../domain/routine/read-routine.js';
import type { Terminal } from '../terminal.js';

/** All faults of a file, each with its line, the value, why, and what is allowed; then what its author should know. */
export function checkFile(file: string, terminal: Terminal): number {
  try {
    const read = readRoutineFile(file);
    const faults = faultsOf(read, file);
    if (read.outcome.kind === 'routine' && faults.length === 0) {
      for (const note of read.outcome.notes) terminal.err(`note, ${inWords(note, file)}`);
      terminal.out(`${read.outcome.routine.id}: no faults`);
      return 0;
    }
    for (const fault of faults) terminal.err(inWords(fault, file));
    return 1;
  } catch {
    terminal.err('The file cannot be read.');
    return 2;
  }
}

function inWords({ line, path, value, reason, allowed }: RoutineFault, file: string): string {
  const where = line === undefined ? file : `${file}:${line}`;
  const why = reason === undefined ? '' : `; ${reason}`;
  return `${where}: ${path === '' ? 'the file' : path}: ${value}${why}; allowed: ${allowed}`;
}
