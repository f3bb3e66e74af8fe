import type { Attempt } from '../domain/model/job/after-attempt.js';
import type { ChannelBinding } from '../domain/model/group/group.js';
import type { ContactReference } from '../domain/model/person/person.js';
import type { Locale } from '../domain/model/person/locale.js';
import type { Notice } from '../domain/notices/notice.js';

export type Address =
  | { readonly to: 'person'; readonly contact: ContactReference }
  | { readonly to: 'channel'; readonly channel: ChannelBinding }
  /** An existing post to be replaced in place. */
  | {
      readonly to: 'post';
      readonly channel: ChannelBinding;
      readonly conversationId: string;
      readonly activityId: string;
    }
  /** "Du har något i Samråd", as a mention in the group's channel. */
  | {
      readonly to: 'mention';
      readonly channel: ChannelBinding;
      readonly contact: ContactReference;
      readonly name: string;
    };

export interface Envelope {
  readonly address: Address;
  readonly notice: Notice;
  readonly locale: Locale;
  /** Sent once more because the first attempt's outcome is unknown. */
  readonly repeat: boolean;
}

/** What one attempt to send came to. */
export type SendOutcome = Exclude<Attempt, { readonly kind: 'no-way' | 'expired' }>;

export interface Messenger {
  /** Exactly one outbound request is made (two for a first contact, none when paced). */
  send(envelope: Envelope): Promise<SendOutcome>;
  /** True when the last look for personal data would stop it; nothing is sent. */
  wouldHold(envelope: Envelope): boolean;
}
