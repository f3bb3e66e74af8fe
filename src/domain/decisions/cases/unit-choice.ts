import type { FormFault } from '../../form/form-fault.js';
import type { Unit } from '../../model/group/group.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Routine } from '../../routine/definition/routine-schema.js';

/** What can be wrong with the units, categories, meeting or owner that are chosen for a case. */
export type CaseFaultCode = 'missing' | 'not-allowed' | 'unknown' | 'too-many' | 'closed' | 'begun';
export type CaseFault = FormFault<CaseFaultCode>;

/** Where the choice is made: the group, the routine, and the unit that registers. */
export interface UnitChoice {
  readonly snapshot: Snapshot;
  readonly routine: Routine;
  readonly unit: Pick<Unit, 'id'>;
}

/** The group's units besides the registering one. */
export function otherUnits({ snapshot, unit }: Omit<UnitChoice, 'routine'>): readonly Unit[] {
  return snapshot.units.map(({ value }) => value).filter(({ id }) => id !== unit.id);
}

export function judgeUnits(
  choice: UnitChoice,
  { units, categories }: { readonly units: readonly string[]; readonly categories: readonly string[] },
): readonly CaseFault[] {
  const { maxUnits, categories: known } = choice.routine.registration;
  const other = otherUnits(choice).map(({ id }) => id);
  const faults: CaseFault[] = [];
  if (units.length === 0) faults.push({ field: 'units', code: 'missing' });
  else if (units.some((id) => !other.includes(id))) faults.push({ field: 'units', code: 'unknown' });
  else if (units.length > maxUnits) faults.push({ field: 'units', code: 'too-many' });
  if (categories.length === 0) faults.push({ field: 'categories', code: 'missing' });
  else if (categories.some((id) => !known.some((one) => one.id === id))) {
    faults.push({ field: 'categories', code: 'unknown' });
  }
  return faults;
}
