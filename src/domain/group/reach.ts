import type { Instant } from '../time.js';
import type { ContactReference, UnreachableWhy } from './person.js';

/**
 * How someone can be written to: in the own chat, else by a mention in the group's channel, else not at all, because the
 * channel has failed too (`neither`) or there is none (`nowhere`).
 */
export type Reach =
  | { readonly way: 'chat' }
  | {
      readonly way: 'channel' | 'neither' | 'nowhere';
      readonly since: Instant;
      readonly why?: UnreachableWhy;
    }
  /** Never heard of, and there is no channel through which a chat could be opened. */
  | { readonly way: 'unknown' };

export function reachOf(
  contact: ContactReference | undefined,
  hasChannel: boolean,
  channelFailed = false,
): Reach {
  if (contact === undefined) return { way: hasChannel ? 'chat' : 'unknown' };
  const { unreachableSince: since, unreachableWhy: why } = contact;
  if (since === undefined) return { way: 'chat' };
  const way = hasChannel ? (channelFailed ? 'neither' : 'channel') : 'nowhere';
  return { way, since, ...(why === undefined ? {} : { why }) };
}

/** The contact of someone whose chat took a message after all. */
export function reachedAgain(contact: ContactReference): ContactReference {
  const { unreachableSince: _since, unreachableWhy: _why, ...reached } = contact;
  return reached;
}

/** What the connector's code for a refusal says of the chat. */
export function whyUnreachable(code: string): UnreachableWhy {
  return code === 'http-404' ? 'not-found' : 'refused';
}
