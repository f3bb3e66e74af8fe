import type { Clock } from '../../ports/clock.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import { chatId, type LocalChannel, type LocalPerson } from './cast.js';

export interface Attachment {
  readonly contentType: string;
  readonly content?: unknown;
}

export interface Message {
  readonly id: string;
  readonly conversationId: string;
  /** The post that starts its thread; its own id for a post and in personal chats. */
  readonly rootId: string;
  /** `bot`, or an object id. */
  readonly from: string;
  readonly at: Instant;
  text: string;
  attachments: readonly Attachment[];
  /** Grows with every change anyone can see; orders messages too. */
  version: number;
  readonly order: number;
  edited: boolean;
  /** Cards that one person alone sees in its place: the answers to their presses. */
  readonly views: Map<string, unknown>;
}

export interface Conversation {
  readonly id: string;
  /** Set for a personal chat. */
  readonly person?: LocalPerson;
  /** Set for a channel. */
  readonly channel?: LocalChannel;
  /** Object ids. */
  readonly members: Set<string>;
  /** The bot was removed: what it sends is refused. */
  closed: boolean;
  readonly messages: Message[];
  readonly readUpTo: Map<string, number>;
}

export interface NewMessage {
  readonly from: string;
  readonly text: string;
  readonly attachments?: readonly Attachment[];
  readonly rootId?: string;
}

/** All chats and channels, in memory, as the clients of everybody would show them. */
export class Conversations {
  private readonly all = new Map<string, Conversation>();
  private readonly listeners = new Set<() => void>();
  private steps = 0;
  /** Messages that the bot has posted; tells whether moving the clock made anything happen. */
  posted = 0;

  constructor(
    people: readonly LocalPerson[],
    channels: readonly LocalChannel[],
    private readonly clock: Clock,
  ) {
    const empty = () => ({ closed: false, messages: [], readUpTo: new Map() });
    for (const person of people.filter((each) => each.personalChat)) {
      const id = chatId(person.objectId);
      this.all.set(id, { id, person, members: new Set([person.objectId]), ...empty() });
    }
    for (const channel of channels) {
      this.all.set(channel.id, { id: channel.id, channel, members: new Set(channel.members), ...empty() });
    }
  }

  /** By its id, with or without a thread's `;messageid=`, or by the id of a channel's team. */
  find(id: string): Conversation | undefined {
    const base = id.split(';')[0] ?? id;
    return this.all.get(base) ?? [...this.all.values()].find((each) => each.channel?.teamId === base);
  }

  of(objectId: string): readonly Conversation[] {
    return [...this.all.values()].filter((each) => each.members.has(objectId));
  }

  message(conversation: Conversation, id: string): Message | undefined {
    return conversation.messages.find((each) => each.id === id);
  }

  add(conversation: Conversation, { from, text, attachments = [], rootId }: NewMessage): Message {
    const order = this.step();
    const id = String(1_700_000_000_000 + order);
    const message: Message = {
      id,
      conversationId: conversation.id,
      rootId: rootId ?? id,
      from,
      at: this.clock.now(),
      text,
      attachments,
      version: order,
      order,
      edited: false,
      views: new Map(),
    };
    conversation.messages.push(message);
    if (from === 'bot') this.posted += 1;
    else conversation.readUpTo.set(from, order);
    this.changed();
    return message;
  }

  /** The post itself is replaced, for everyone. */
  replace(message: Message, text: string, attachments: readonly Attachment[]): void {
    Object.assign(message, { text, attachments, version: this.step(), edited: true });
    message.views.clear();
    this.changed();
  }

  /** One person's own view of a post, until the post itself is replaced. */
  show(message: Message, objectId: string, card: unknown): void {
    message.views.set(objectId, card);
    message.version = this.step();
    this.changed();
  }

  remove(conversation: Conversation, message: Message): void {
    conversation.messages.splice(conversation.messages.indexOf(message), 1);
    this.changed();
  }

  read(conversation: Conversation, objectId: string): void {
    if (this.unread(conversation, objectId) === 0) return;
    conversation.readUpTo.set(objectId, this.steps);
    this.changed();
  }

  unread(conversation: Conversation, objectId: string): number {
    const upTo = conversation.readUpTo.get(objectId) ?? 0;
    return conversation.messages.filter((each) => each.from !== objectId && each.order > upTo).length;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells every open page to look again. */
  changed(): void {
    for (const listener of this.listeners) listener();
  }

  private step(): number {
    this.steps += 1;
    return this.steps;
  }
}
