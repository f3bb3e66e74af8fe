import { loadRoutines } from '../../adapters/routines/load-routines.js';
import type { Locale } from '../../domain/model/person/locale.js';
import type { Terminal } from '../terminal.js';
import { drawRoutine } from './draw/draw-life.js';

/** A loaded routine as diagrams, in Markdown. */
export function drawCommand(
  id: string,
  directory: string | undefined,
  locale: Locale,
  terminal: Terminal,
): number {
  const book = loadRoutines(directory);
  const routine = book.all.find((one) => one.id === id);
  if (routine === undefined) {
    terminal.err(`There is no routine of that name. Known: ${book.all.map((one) => one.id).join(', ')}`);
    return 1;
  }
  terminal.out(drawRoutine(routine, locale));
  return 0;
}
