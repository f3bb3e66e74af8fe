import { replace } from '../../domain/storage/row.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** The channel or the bot in it was removed: the group stays, without a channel, and may be bound anew. */
export async function loseChannel(deps: Deps, channelId: string): Promise<void> {
  const groupId = await deps.people.groupOfChannel(channelId);
  if (groupId === undefined) return;
  await decideInGroup(deps, groupId, 'timer', ({ group }) => {
    const { channel, ...rest } = group.value;
    const lost = channel?.channelId === channelId;
    return { changes: lost ? [replace(group, rest)] : [], result: { kind: 'done' as const } };
  });
  await deps.people.unbindChannel(channelId);
}
