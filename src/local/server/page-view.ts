import type { LocalPerson } from '../stand-in/cast.js';
import type { Conversation, Message } from '../stand-in/conversations.js';
import type { TeamsStandIn } from '../stand-in/teams-stand-in.js';

const cardType = 'application/vnd.microsoft.card.adaptive';

/** Everything one person would see, and how much waits for each of the others. */
export function viewFor({ people, conversations }: TeamsStandIn, me: LocalPerson | undefined) {
  const unreadOf = (objectId: string) =>
    conversations.of(objectId).reduce((sum, each) => sum + conversations.unread(each, objectId), 0);
  const names = new Map(people.map(({ objectId, name }) => [objectId, name]));
  return {
    me: me?.objectId,
    people: people.map((person) => ({
      id: person.objectId,
      name: person.name,
      role: person.role,
      organisation: person.organisation,
      personalChat: person.personalChat,
      unread: unreadOf(person.objectId),
    })),
    conversations: (me === undefined ? [] : conversations.of(me.objectId)).map((conversation) => ({
      id: conversation.id,
      kind: conversation.channel === undefined ? 'chat' : 'channel',
      name: conversation.channel?.name,
      unread: conversations.unread(conversation, me?.objectId ?? ''),
      messages: inOrder(conversation).map((message) => shown(message, me?.objectId ?? '', names)),
    })),
  };
}

/** Threads by their latest word, as Teams shows a channel; a chat has threads of one. */
function inOrder({ messages }: Conversation): readonly Message[] {
  const latest = new Map<string, number>();
  for (const { rootId, order } of messages) latest.set(rootId, Math.max(latest.get(rootId) ?? 0, order));
  const place = (message: Message) => latest.get(message.rootId) ?? 0;
  return [...messages].sort((a, b) => place(a) - place(b) || a.order - b.order);
}

function shown(message: Message, me: string, names: ReadonlyMap<string, string>) {
  const { id, rootId, from, at, text, version, edited, attachments, views } = message;
  const own = views.get(me);
  const cards = attachments.filter((each) => each.contentType === cardType).map(({ content }) => content);
  return {
    id,
    rootId,
    from: from === 'bot' ? 'bot' : from === me ? 'me' : 'other',
    name: names.get(from),
    at,
    text,
    version,
    edited,
    private: own !== undefined && JSON.stringify(own) !== JSON.stringify(cards[0]),
    cards: own === undefined ? cards : [own],
  };
}
