import type { Snapshot } from '../../../domain/model/snapshot.js';
import { roleNameIn } from '../../../domain/routine/definition/roles.js';
import type { RoutineBook } from '../../../domain/routine/definition/routine-book.js';
import type { Text } from '../../../text/text.js';

/** What the routines of the group call the role. */
export function roleName(
  { group }: Pick<Snapshot, 'group'>,
  routines: RoutineBook,
  role: string,
  text: Text,
): string {
  const own = group.value.routines.map((id) => routines.get(id));
  return roleNameIn(own, role)?.[text.locale] ?? text.members.noSuchRole;
}

/** As it stands within a sentence; an abbreviation keeps its capitals. */
export function withinSentence(name: string): string {
  return /^\p{Lu}\P{Lu}/u.test(name) ? name.charAt(0).toLocaleLowerCase('sv') + name.slice(1) : name;
}
