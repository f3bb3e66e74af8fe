import type { Caller } from '../../domain/model/group/caller.js';
import type { Deps } from '../deps.js';
import { forgetInGroup } from '../retention/forget-in-group.js';

/**
 * Takes away what is stored about the caller in groups that the caller has left, at once; where to write to goes too when
 * there is no group left. Groups one is in need their rows: one leaves them first.
 */
export async function forgetMe(deps: Deps, { person }: Caller): Promise<{ readonly groupsLeft: number }> {
  for (const groupId of await deps.people.formerGroupsOf(person))
    await forgetInGroup(deps, groupId, [person]);
  const groupsLeft = (await deps.people.groupsOf(person)).length;
  if (groupsLeft === 0) {
    await deps.people.forgetContact(person);
    await deps.people.forgetCalendar(person);
  }
  return { groupsLeft };
}
