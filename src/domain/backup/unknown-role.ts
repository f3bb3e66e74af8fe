import { hasLeft } from '../model/group.js';
import { isRoleIn, rolesIn } from '../routine/roles.js';
import type { RoutineBook } from '../routine/routine-book.js';
import { type Backup, valuesOf } from './backup.js';

export interface UnknownRole {
  /** Which row. */
  readonly memberId: string;
  /** The roles that the group's routines have. */
  readonly roles: readonly string[];
}

/**
 * A member whose role no routine of the group has: nobody could tell what they may do. Whoever has left may do nothing,
 * and may have had a role that is gone since.
 */
export function unknownRole(backup: Backup, routines: RoutineBook): UnknownRole | undefined {
  const ids = valuesOf(backup, 'group').flatMap((group) => group.routines);
  const own = routines.all.filter(({ id }) => ids.includes(id));
  const row = backup.rows.find(
    ({ kind, value }) => kind === 'member' && !hasLeft(value) && !isRoleIn(own, value.role),
  );
  return row && { memberId: row.id, roles: rolesIn(own).map(({ value }) => value) };
}
