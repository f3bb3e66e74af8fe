import type { Instant } from '../../domain/calendar/dates/time.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { Envelope, Messenger, SendOutcome } from '../../ports/messenger.js';

/** Something that Teams showed. */
export interface Heard {
  readonly at: Instant;
  readonly envelope: Envelope;
  readonly activityId: string;
}

export interface Hearing {
  readonly now: () => Instant;
  /** True for someone whom Teams gives the bot a chat with. */
  readonly hasChat: (person: PersonKey) => boolean;
  readonly hear: (heard: Heard) => void;
}

/** Teams as it is on a good day: everything arrives; who has no chat with the bot refuses one. */
export function hearingMessenger({ now, hasChat, hear }: Hearing): Messenger {
  let posts = 0;
  return {
    wouldHold: () => false,
    async send(envelope): Promise<SendOutcome> {
      const { address } = envelope;
      if (address.to === 'person' && !hasChat(address.contact.person)) {
        return { kind: 'unreachable', code: '403' };
      }
      posts += 1;
      const activityId = address.to === 'post' ? address.activityId : `a-${posts}`;
      hear({ at: now(), envelope, activityId });
      return { kind: 'sent', activityId, conversationId: conversationOf(envelope, activityId) };
    },
  };
}

function conversationOf({ address }: Envelope, activityId: string): string {
  switch (address.to) {
    case 'person':
      return address.contact.conversationId ?? `a:${address.contact.person}`;
    case 'post':
      return address.conversationId;
    case 'channel':
    case 'mention':
      return `${address.channel.channelId};messageid=${activityId}`;
  }
}
