import type { CasePointer } from './case-pointer.js';

/** The units that the registrant wants concerned: those that are, and those that wait for the coordinator's word. */
export function unitsWanted({
  units,
  lateUnits = [],
}: Pick<CasePointer, 'units' | 'lateUnits'>): readonly string[] {
  return [...units, ...lateUnits];
}

/** The case with these units, of which some may wait. */
export function withUnits(
  pointer: CasePointer,
  units: readonly string[],
  waiting: readonly string[] = [],
): CasePointer {
  const { lateUnits: _, ...rest } = pointer;
  return { ...rest, units, ...(waiting.length === 0 ? {} : { lateUnits: waiting }) };
}
