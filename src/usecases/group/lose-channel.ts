import { planChannelLost } from '../../domain/decisions/group/bind-channel.js';
import { replace } from '../../domain/model/row.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';

/**
 * The channel or the bot in it was removed: the group stays, without a channel, and may be bound anew; its coordinators hear
 * of it. Only the tenant of the channel can say so.
 */
export async function loseChannel(deps: Deps, channelId: string, tenantId: string): Promise<void> {
  const groupId = await deps.people.groupOfChannel(channelId);
  if (groupId === undefined) return;
  const outcome = await decideInGroup(deps, groupId, 'timer', ({ snapshot: { group }, now }) => {
    const { channel, ...rest } = group.value;
    const teamId = channel?.teamId ?? '';
    const foreign = channel !== undefined && channel.tenantId !== tenantId;
    const lost = !foreign && channel?.channelId === channelId;
    const changes = lost ? [replace(group, rest), planChannelLost(groupId, now)] : [];
    return { changes, result: { kind: 'done' as const, foreign, teamId } };
  });
  if (outcome.kind === 'done' && outcome.foreign) return;
  const teamId = outcome.kind === 'done' ? outcome.teamId : '';
  await deps.people.unbindChannel({ channelId, teamId });
}
