import type { Caller } from '../../domain/caller.js';
import { texts } from '../../text/text.js';
import { loseChannel } from '../../usecases/group/lose-channel.js';
import { type IncomingActivity, isPersonal, tenantsOf, withoutThread } from './turn/activity.js';
import type { Edge } from './turn/edge.js';
import { rememberContact } from './turn/remember-contact.js';
import { reply } from './turn/reply.js';
import { welcomeView } from './views/chat/trouble.js';

/** The bot, a person or a channel came or went. Teams tells the same thing several times, so each is safe to repeat. */
export async function routePresence(edge: Edge, activity: IncomingActivity, caller: Caller | undefined) {
  if (isPersonal(activity)) {
    if (caller !== undefined) await personal(edge, activity, caller);
    return;
  }
  if (!isLoss(activity)) return;
  const [tenantId = ''] = tenantsOf(activity);
  for (const id of channelsOf(activity)) await loseChannel(edge.deps, id, tenantId);
}

async function personal(edge: Edge, activity: IncomingActivity, caller: Caller): Promise<void> {
  const { people, clock } = edge.deps;
  const gone = activity.type === 'installationUpdate' && (activity.action ?? '').startsWith('remove');
  if (!gone) {
    const isNew = await rememberContact(edge.deps, activity, caller);
    if (isNew) await reply(edge, activity, welcomeView(texts[caller.locale]), 'personal');
    return;
  }
  await people.markUnreachable(caller.person, {
    unreachableSince: clock.now(),
    unreachableWhy: 'app-removed',
  });
}

function isLoss(activity: IncomingActivity): boolean {
  const { type, action = '', channelData, membersRemoved = [], recipient } = activity;
  if (type === 'installationUpdate') return action.startsWith('remove');
  const event = channelData?.eventType;
  if (event === 'channelDeleted' || event === 'teamDeleted') return true;
  return membersRemoved.some(({ id }) => id === recipient.id);
}

/** The channel named by the event; for a whole team its general channel, whose id is the team's own. */
function channelsOf({ channelData, conversation }: IncomingActivity): ReadonlySet<string> {
  if (channelData?.eventType === 'channelDeleted') return new Set(idsOf([channelData.channel?.id]));
  const { channel, team, settings } = channelData ?? {};
  return new Set(
    idsOf([channel?.id, team?.id, settings?.selectedChannel?.id, withoutThread(conversation.id)]),
  );
}

function idsOf(ids: readonly (string | undefined)[]): readonly string[] {
  return ids.filter((id) => id !== undefined);
}
