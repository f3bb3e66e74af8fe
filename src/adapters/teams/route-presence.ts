import type { Caller } from '../../domain/model/group/caller.js';
import { texts } from '../../text/text.js';
import { loseChannel } from '../../usecases/group/lose-channel.js';
import { type IncomingActivity, isPersonal, tenantsOf, withoutThread } from './gate/activity.js';
import type { Edge, Turn } from './turn/edge.js';
import { rememberContact } from './turn/remember-contact.js';
import { reply } from './turn/reply.js';
import { welcomeView } from '../../surface/card/trouble.js';

/** The bot, a person or a channel came or went. Teams tells the same thing several times, so each is safe to repeat. */
export async function routePresence(edge: Turn, activity: IncomingActivity, caller: Caller | undefined) {
  if (isPersonal(activity)) {
    if (caller !== undefined) await personal(edge, activity, caller);
    return;
  }
  if (!isLoss(activity)) return;
  const [tenantId = ''] = tenantsOf(activity);
  for (const id of await channelsOf(edge, activity)) await loseChannel(edge.deps, id, tenantId);
}

async function personal(edge: Turn, activity: IncomingActivity, caller: Caller): Promise<void> {
  const { people, clock } = edge.deps;
  const { type, action = '' } = activity;
  const gone = type === 'installationUpdate' && action.startsWith('remove');
  // A new version that an administrator rolls out says nothing of the person.
  const installs = type === 'installationUpdate' && action === 'add';
  if (!gone) {
    // Members that come or go in the chat are no sign of life: Teams tells of them beside the removal too, and late.
    const { isNew, locale } = await rememberContact(edge.deps, activity, caller, { isSignOfLife: installs });
    if (isNew) await reply(edge, activity, welcomeView(texts[locale]), 'personal');
    return;
  }
  await people.markUnreachable(caller.person, {
    unreachableSince: clock.now(),
    unreachableWhy: 'app-removed',
  });
}

/** Events that take away one channel, or the bot from it, though they name its team as well. */
const ofOneChannel = new Set(['channelDeleted', 'channelMemberRemoved']);
/** Events that take away a whole team. An archived team can still be written to by none, and comes back as it was. */
const ofWholeTeam = new Set(['teamDeleted', 'teamHardDeleted']);

function isLoss(activity: IncomingActivity): boolean {
  const { type, action = '', channelData, membersRemoved = [], recipient } = activity;
  if (type === 'installationUpdate') return action.startsWith('remove');
  const event = channelData?.eventType ?? '';
  if (event === 'channelDeleted' || ofWholeTeam.has(event)) return true;
  return membersRemoved.some(({ id }) => id === recipient.id);
}

/**
 * The channel that the event is about, or all of its team's. The app stands in a team as a whole, but in each shared or
 * private channel by itself.
 */
async function channelsOf({ deps }: Edge, activity: IncomingActivity): Promise<ReadonlySet<string>> {
  const { channelData, conversation } = activity;
  const { channel, team, settings, eventType = '' } = channelData ?? {};
  const here = withoutThread(conversation.id);
  // Of a channel that is odd nobody knows whether it is the team's.
  const isOdd = channel !== undefined && channel.id === undefined;
  const own = isOdd || channel?.type === 'shared' || channel?.type === 'private';
  if (ofOneChannel.has(eventType) || own) return new Set([channel?.id ?? here]);
  const ofTeam = team === undefined ? [] : [team.id, ...(await deps.people.channelsOfTeam(team.id))];
  return new Set(
    [channel?.id, settings?.selectedChannel?.id, here, ...ofTeam].filter((id) => id !== undefined),
  );
}
