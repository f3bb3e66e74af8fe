import type { ChannelBinding } from '../domain/model/group.js';
import type { ContactReference } from '../domain/model/person.js';
import type { Locale } from '../domain/model/locale.js';
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

/** What is known after one attempt; exactly one outbound request was made (two for a first contact, none when paced). */
export type SendOutcome =
  /** Teams took it; it names no id where it made two messages of text and card, and some others. */
  | { readonly kind: 'sent'; readonly activityId?: string; readonly conversationId: string }
  | { readonly kind: 'not-delivered'; readonly code: string; readonly retryAfterSeconds?: number }
  /** Nothing was sent, to stay within what Teams takes. */
  | { readonly kind: 'paced'; readonly code: string; readonly retryAfterSeconds: number }
  | { readonly kind: 'credentials'; readonly code: string }
  | { readonly kind: 'unreachable'; readonly code: string }
  /** The chat or the post it was addressed to is no more; what does not change (person, channel) can have a new one. */
  | { readonly kind: 'gone'; readonly code: string }
  | { readonly kind: 'ambiguous'; readonly code: string }
  | { readonly kind: 'permanent'; readonly code: string }
  /** Stopped by the last look for personal data; its place is told, never the value. */
  | { readonly kind: 'held'; readonly code: string; readonly at: string };

export interface Messenger {
  send(envelope: Envelope): Promise<SendOutcome>;
  /** True when the last look for personal data would stop it; nothing is sent. */
  wouldHold(envelope: Envelope): boolean;
}
