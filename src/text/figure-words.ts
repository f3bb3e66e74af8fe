import { kindName } from '../domain/figures/layout.js';
import type { Period } from '../domain/figures/period.js';
import type { Routine } from '../domain/routine/definition/routine-schema.js';
import type { Text } from './text.js';

/** What a row counts: the routine's own name, or the program's. */
export function figureName(versions: readonly Routine[], kind: string, { figures, locale }: Text): string {
  const own: Readonly<Record<string, string>> = figures.kinds;
  return kindName(versions, kind)?.[locale] ?? own[kind] ?? figures.total;
}

export function periodName({ column, year }: Period, { figures }: Text): string {
  return column === 'year' ? figures.year(year) : figures.half[column](year);
}

/** "Individärenden: 12 (60 %)": the share only where the whole is shown too. */
export function figureSentence(
  name: string,
  n: number,
  whole: number | undefined,
  { figures }: Text,
): string {
  return whole === undefined ? figures.line(name, n) : figures.lineOf(name, n, Math.round((100 * n) / whole));
}
