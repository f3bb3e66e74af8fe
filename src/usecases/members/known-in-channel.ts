import type { PersonKey } from '../../domain/model/person/person.js';
import { activeMembers } from '../../domain/model/members.js';
import type { Deps } from '../deps.js';

/**
 * The member of the channel's group with this Entra object id, while Teams does not tell the person's own tenant; undefined
 * when there is none, or more than one.
 */
export async function knownInChannel(
  deps: Deps,
  channelId: string,
  objectId: string,
): Promise<PersonKey | undefined> {
  const groupId = await deps.people.groupOfChannel(channelId);
  const snapshot = groupId === undefined ? undefined : await deps.ledger.snapshot(groupId);
  if (snapshot === undefined) return undefined;
  const [found, ...more] = activeMembers(snapshot).filter(({ person }) => person.endsWith(`|${objectId}`));
  return more.length === 0 ? found?.person : undefined;
}
