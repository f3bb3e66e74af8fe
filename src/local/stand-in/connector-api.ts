import { z } from 'zod';
import { chatId, type LocalPerson, teamsId } from './cast.js';
import type { Conversation, Conversations, Message } from './conversations.js';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export interface Connector {
  readonly people: readonly LocalPerson[];
  readonly conversations: Conversations;
  readonly serviceUrl: () => string;
}

const activity = z.object({
  type: z.string(),
  text: z.string().optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
});

const newConversation = z.object({
  members: z.array(z.object({ id: z.string() })).optional(),
  channelData: z.object({ channel: z.object({ id: z.string() }).optional() }).optional(),
  activity: activity.optional(),
});

/** Teams takes about 100 KB. */
const mostBytes = 100_000;

/** The part of the Bot Connector API that a Teams bot uses, by path below `/v3`. */
export function answerBot(
  connector: Connector,
  method: string,
  path: readonly string[],
  body: unknown,
): Answer {
  const [area, id, below, part] = path;
  if (JSON.stringify(body ?? null).length > mostBytes) return fault(413, 'MessageSizeTooBig');
  if (area === 'teams' && id !== undefined) return team(connector, id, below);
  if (area !== 'conversations') return fault(404, 'ServiceNotFound');
  if (id === undefined) return method === 'POST' ? open(connector, body) : fault(405, 'MethodNotAllowed');
  const conversation = connector.conversations.find(id);
  if (conversation === undefined) return fault(404, 'ConversationNotFound');
  if (below === 'members') return members(connector, conversation, part);
  if (below === 'pagedmembers') return { status: 200, body: { members: accounts(connector, conversation) } };
  if (below !== 'activities') return fault(404, 'ServiceNotFound');
  if (path[4] === 'members') return members(connector, conversation, undefined);
  if (conversation.closed) return fault(403, 'BotNotInConversationRoster');
  return change(connector, { conversation, thread: id.split(';messageid=')[1] }, method, part, body);
}

interface Place {
  readonly conversation: Conversation;
  readonly thread: string | undefined;
}

function change(
  { conversations }: Connector,
  { conversation, thread }: Place,
  method: string,
  messageId: string | undefined,
  body: unknown,
): Answer {
  const known = messageId === undefined ? undefined : conversations.message(conversation, messageId);
  if (method === 'DELETE') {
    if (known === undefined) return fault(404, 'ActivityNotFoundInConversation');
    conversations.remove(conversation, known);
    return { status: 200, body: {} };
  }
  const sent = activity.safeParse(body);
  if (!sent.success) return fault(400, 'BadSyntax');
  const { type, text = '', attachments = [] } = sent.data;
  if (method === 'PUT') {
    if (known === undefined) return fault(404, 'ActivityNotFoundInConversation');
    conversations.replace(known, text, attachments);
    return { status: 200, body: { id: known.id } };
  }
  if (method !== 'POST') return fault(405, 'MethodNotAllowed');
  if (type !== 'message') return { status: 201, body: { id: 'passing' } };
  const root = rootOf(conversation, thread, known);
  const message = conversations.add(conversation, { from: 'bot', text, attachments, ...root });
  return { status: 201, body: { id: message.id } };
}

/** In a channel an answer is put in its thread; in a chat there are no threads. */
function rootOf({ channel }: Conversation, thread: string | undefined, known: Message | undefined) {
  const rootId = thread ?? known?.rootId;
  return channel === undefined || rootId === undefined ? {} : { rootId };
}

function open(connector: Connector, body: unknown): Answer {
  const { conversations, people, serviceUrl } = connector;
  const asked = newConversation.safeParse(body);
  if (!asked.success) return fault(400, 'BadSyntax');
  const { members: [member] = [], channelData, activity: first } = asked.data;
  const channelId = channelData?.channel?.id;
  const person = people.find(({ objectId }) => isPerson(objectId, member?.id));
  if (channelId === undefined && person === undefined) return fault(404, 'ConversationNotFound');
  const conversation = conversations.find(channelId ?? chatId(person?.objectId ?? ''));
  if (conversation === undefined || conversation.closed) return fault(403, 'ForbiddenOperationException');
  if (first === undefined) return { status: 201, body: { id: conversation.id, serviceUrl: serviceUrl() } };
  const { text = '', attachments = [] } = first;
  const message = conversations.add(conversation, { from: 'bot', text, attachments });
  const id = channelId === undefined ? conversation.id : `${conversation.id};messageid=${message.id}`;
  return { status: 201, body: { id, activityId: message.id, serviceUrl: serviceUrl() } };
}

function isPerson(objectId: string, id: string | undefined): boolean {
  return id === objectId || id === teamsId(objectId);
}

function members(connector: Connector, conversation: Conversation, id: string | undefined): Answer {
  const all = accounts(connector, conversation);
  if (id === undefined) return { status: 200, body: all };
  const found = all.find(({ aadObjectId }) => isPerson(aadObjectId, id));
  return found === undefined ? fault(404, 'MemberNotFoundInConversation') : { status: 200, body: found };
}

function accounts({ people }: Connector, conversation: Conversation) {
  return people
    .filter(({ objectId }) => conversation.members.has(objectId))
    .map(({ objectId, name, tenantId, kind }) => ({
      id: teamsId(objectId),
      name,
      aadObjectId: objectId,
      objectId,
      tenantId,
      userRole: kind === 'guest' ? 'guest' : 'user',
    }));
}

function team({ conversations }: Connector, id: string, below: string | undefined): Answer {
  const channel = conversations.find(id)?.channel;
  if (channel === undefined) return fault(404, 'TeamNotFound');
  if (below === 'conversations') {
    return { status: 200, body: { conversations: [{ id: channel.id, name: channel.name }] } };
  }
  return { status: 200, body: { id, name: channel.name, tenantId: channel.tenantId } };
}

function fault(status: number, code: string): Answer {
  return { status, body: { error: { code, message: code } } };
}
