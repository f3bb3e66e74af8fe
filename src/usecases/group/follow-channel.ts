import type { ChannelBinding } from '../../domain/model/group/group.js';
import { replace } from '../../domain/model/row.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/** Teams moves tenants: what is posted in a channel goes where it was last spoken from. Only its own tenant can say so. */
export async function followChannel(deps: Deps, said: ChannelBinding): Promise<void> {
  const groupId = await deps.people.groupOfChannel(said.channelId);
  if (groupId === undefined) return;
  await decideInGroup(deps, groupId, 'timer', ({ snapshot: { group } }) => {
    const { channel } = group.value;
    const isOwn = channel?.channelId === said.channelId && channel.tenantId === said.tenantId;
    const moved = isOwn && channel.serviceUrl !== said.serviceUrl;
    const changes = moved
      ? [replace(group, { ...group.value, channel: { ...channel, serviceUrl: said.serviceUrl } })]
      : [];
    return { changes, result: { kind: 'done' as const } };
  });
}
