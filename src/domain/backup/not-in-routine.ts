import { referenceFor } from '../decisions/registration/registration-world.js';
import type { CasePointer } from '../model/case/case-pointer.js';
import { hasLeft } from '../model/group/group.js';
import { holdsDayOfBirth } from '../privacy/holds-day.js';
import { isRoleIn, rolesIn } from '../routine/definition/roles.js';
import type { RoutineBook } from '../routine/definition/routine-book.js';
import { type Backup, type BackupRow, valuesOf } from './backup.js';

/** A row with a text that the routines of its group do not have, and what they have. */
export interface NotInRoutine {
  readonly row: Pick<BackupRow, 'kind' | 'id'>;
  readonly field: string;
  readonly allowed: string;
}

/**
 * The first row that the group's routines do not fit: a member whose role none has, of whom nobody could tell what they may do;
 * a unit of a party that none has; a reference that is not as its unit's pattern. Whoever has left may do nothing, and may
 * have had a role that is gone since.
 */
export function notInRoutine(backup: Backup, routines: RoutineBook): NotInRoutine | undefined {
  const ids = valuesOf(backup, 'group').flatMap((group) => group.routines);
  const own = routines.all.filter(({ id }) => ids.includes(id));
  const versions = routines.versions.filter(({ id }) => ids.includes(id));
  const roles = rolesIn(own).map(({ value }) => value);
  const parties = [...new Set(versions.flatMap((routine) => routine.parties.map(({ id }) => id)))];
  for (const row of backup.rows) {
    if (row.kind === 'member' && !hasLeft(row.value) && !isRoleIn(own, row.value.role)) {
      return { row, field: 'role', allowed: `one of ${roles.join(', ')}` };
    }
    if (row.kind === 'unit' && !parties.includes(row.value.party)) {
      return { row, field: 'party', allowed: `one of ${parties.join(', ')}` };
    }
    if (row.kind === 'case' && !hasPattern(row.value, backup, routines)) {
      return { row, field: 'reference', allowed: 'as the pattern of its unit' };
    }
  }
  return undefined;
}

/** By the version that the case follows, and by the one in force, which it may have been changed under. */
function hasPattern(pointer: CasePointer, backup: Backup, { find, all }: RoutineBook): boolean {
  const { reference, routine: id, routineVersion, registeringUnit, anonymous } = pointer;
  if (reference === undefined) return true;
  const unit = valuesOf(backup, 'unit').find((one) => one.id === registeringUnit);
  if (unit === undefined || holdsDayOfBirth(reference)) return false;
  return [find(id, routineVersion), all.find((one) => one.id === id)].some((routine) => {
    const form = routine && referenceFor(routine, unit, anonymous);
    return form !== undefined && new RegExp(`^(?:${form.pattern})$`, 'u').test(reference);
  });
}
