import { loadRoutines, readRoutineFile } from '../adapters/routines/load-routines.js';
import { readArgs } from './read-args.js';
import { routineJsonSchema } from './routine-json-schema.js';
import type { Terminal } from './terminal.js';

const usage = 'samrad routine list | show ID | check FILE | schema';

/** `samrad routine`: what routines are loaded, one of them whole, all faults of a file, or the language as JSON Schema. */
export async function routineCommand(
  args: readonly string[],
  directory: string | undefined,
  terminal: Terminal,
): Promise<number> {
  const { positionals: [what, which, ...more] = [] } = readArgs(args, {}) ?? {};
  if (more.length === 0 && what === 'list' && which === undefined) return list(directory, terminal);
  if (what === 'schema' && which === undefined) return schema(terminal);
  if (more.length === 0 && what === 'show' && which !== undefined) return show(which, directory, terminal);
  if (more.length === 0 && what === 'check' && which !== undefined) return check(which, terminal);
  terminal.err(usage);
  return 2;
}

function schema(terminal: Terminal): number {
  terminal.out(JSON.stringify(routineJsonSchema(), null, 2));
  return 0;
}

function list(directory: string | undefined, terminal: Terminal): number {
  for (const { id, version, name } of loadRoutines(directory).all)
    terminal.out(`${id}\t${version}\t${name.sv}`);
  return 0;
}

function show(id: string, directory: string | undefined, terminal: Terminal): number {
  const book = loadRoutines(directory);
  const routine = book.all.find((each) => each.id === id);
  if (routine === undefined) {
    terminal.err(`There is no routine of that name. Known: ${book.all.map((each) => each.id).join(', ')}`);
    return 1;
  }
  terminal.out(JSON.stringify(routine, null, 2));
  return 0;
}

function check(file: string, terminal: Terminal): number {
  try {
    const outcome = readRoutineFile(file);
    if (outcome.kind === 'routine') {
      terminal.out(`${outcome.routine.id}: no faults`);
      return 0;
    }
    for (const { line, path, value, allowed } of outcome.faults) {
      const where = line === undefined ? '' : `line ${line}: `;
      terminal.err(`${where}${path === '' ? 'the file' : path}: ${value}; allowed: ${allowed}`);
    }
    return 1;
  } catch {
    terminal.err('The file cannot be read.');
    return 2;
  }
}
