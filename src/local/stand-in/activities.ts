import type { Locale } from '../../domain/model/person/locale.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import { botAccount, type LocalPerson, teamsId } from './cast.js';
import type { Conversation } from './conversations.js';

/** An activity in the protocol of Bot Framework, as Teams words it. */
export type Activity = Readonly<Record<string, unknown>>;

export interface Speaking {
  readonly person: LocalPerson;
  readonly conversation: Conversation;
  readonly locale: Locale;
  /** The thread spoken in, for a channel. */
  readonly rootId?: string;
}

export interface Sending {
  readonly id: string;
  readonly serviceUrl: string;
  readonly at: Instant;
}

/** What every activity from Teams says: who, where, when, and which tenant vouches for it. */
export function activityFrom(
  { person, conversation, locale, rootId }: Speaking,
  { id, serviceUrl, at }: Sending,
): Activity {
  const language = locale === 'sv' ? 'sv-SE' : 'en-GB';
  return {
    id,
    channelId: 'msteams',
    serviceUrl,
    timestamp: at,
    localTimezone: 'Europe/Stockholm',
    locale: language,
    from: { id: teamsId(person.objectId), name: person.name, aadObjectId: person.objectId },
    recipient: botAccount,
    conversation: placeOf(conversation, person, rootId),
    entities: [{ type: 'clientInfo', locale: language, country: 'SE', platform: 'Web' }],
    channelData: channelDataOf(conversation, person),
  };
}

function placeOf({ id, channel }: Conversation, person: LocalPerson, rootId?: string) {
  if (channel === undefined) return { conversationType: 'personal', tenantId: person.tenantId, id };
  const thread = rootId === undefined ? id : `${id};messageid=${rootId}`;
  return { isGroup: true, conversationType: 'channel', tenantId: channel.tenantId, id: thread };
}

function channelDataOf({ channel }: Conversation, person: LocalPerson) {
  if (channel === undefined) return { tenant: { id: person.tenantId } };
  return {
    teamsChannelId: channel.id,
    teamsTeamId: channel.teamId,
    channel: { id: channel.id },
    team: { id: channel.teamId },
    tenant: { id: channel.tenantId },
  };
}

export function messageActivity(base: Activity, text: string, mention: boolean): Activity {
  if (!mention) return { ...base, type: 'message', textFormat: 'plain', text };
  const at = `<at>${botAccount.name}</at>`;
  const entities = [
    { type: 'mention', mentioned: botAccount, text: at },
    ...(base['entities'] as readonly object[]),
  ];
  return { ...base, type: 'message', textFormat: 'plain', text: `${at} ${text}`, entities };
}

/** A pressed button: the data that rode in it and the inputs arrive merged. */
export function pressActivity(base: Activity, replyToId: string, verb: string, data: object): Activity {
  return {
    ...base,
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId,
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}

export function dialogActivity(
  base: Activity,
  name: 'task/fetch' | 'task/submit',
  data: object,
  replyToId?: string,
): Activity {
  const reply = replyToId === undefined ? {} : { replyToId };
  return {
    ...base,
    ...reply,
    type: 'invoke',
    name,
    value: { data, context: { theme: 'default' }, tabContext: null },
  };
}

export function installationActivity(base: Activity, action: 'add' | 'remove'): Activity {
  return { ...base, type: 'installationUpdate', action };
}

/** Someone, or the bot itself, came to or left a chat or team. */
export function membersActivity(
  base: Activity,
  change: 'membersAdded' | 'membersRemoved',
  members: readonly { readonly id: string }[],
  eventType?: string,
): Activity {
  const channelData = base['channelData'] as object;
  const data = eventType === undefined ? channelData : { ...channelData, eventType };
  return { ...base, type: 'conversationUpdate', [change]: members, channelData: data };
}
