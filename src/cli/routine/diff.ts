import { readRoutineFile } from '../../adapters/routines/read-routine-file.js';
import type { Locale } from '../../domain/model/person/locale.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import { routineDiffEn } from '../../text/en/routine/routine-diff.js';
import { routineDiffSv } from '../../text/sv/routine/routine-diff.js';
import type { Terminal } from '../terminal.js';
import { diffRoutines } from './diff/diff-routines.js';

/** What differs between two files, a plain sentence each. */
export function diffFiles(files: readonly string[], locale: Locale, terminal: Terminal): number {
  const read = files.map((file) => routineIn(file, terminal));
  const [before, after] = read;
  if (before === undefined || after === undefined) return 2;
  const sentences = diffRoutines(before, after, locale);
  const { none } = locale === 'sv' ? routineDiffSv : routineDiffEn;
  for (const sentence of sentences.length === 0 ? [none] : sentences) terminal.out(sentence);
  return 0;
}

function routineIn(file: string, terminal: Terminal): Routine | undefined {
  try {
    const { outcome } = readRoutineFile(file);
    if (outcome.kind === 'routine') return outcome.routine;
    terminal.err(`${file}: the file has faults; samrad routine check tells them`);
  } catch {
    terminal.err(`${file}: the file cannot be read.`);
  }
  return undefined;
}
