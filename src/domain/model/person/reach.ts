import { later } from '../../calendar/dates/later.js';
import type { Instant } from '../../calendar/dates/time.js';
import type { ContactReference, MemberKind, UnreachableWhy } from './person.js';

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

const triedAgainSeconds = 24 * 3600;

/**
 * True for a chat that is not worth trying for this message. One that was refused is tried once more a day, since what an
 * organisation has closed for an hour must not silence its people for good; not where the person took the app away, nor
 * where Teams mostly refuses. When a coordinator asks `again`, it is tried whatever has been.
 */
export function isClosed(
  contact: ContactReference | undefined,
  {
    again,
    kind,
    now,
  }: { readonly again?: Instant | undefined; readonly kind?: MemberKind | undefined; readonly now: Instant },
): boolean {
  const { unreachableSince: since, unreachableTried: tried } = contact ?? {};
  if (since === undefined) return false;
  const refused = tried ?? since;
  if (again !== undefined && again >= refused) return false;
  return isShut(contact, kind) || later(refused, triedAgainSeconds) > now;
}

/** True for a chat that no waiting opens: the person took the app away, or Teams mostly refuses. */
export function isShut(contact: ContactReference | undefined, kind: MemberKind | undefined): boolean {
  const { unreachableSince: since, unreachableWhy: why } = contact ?? {};
  return since !== undefined && (why === 'app-removed' || kind === 'shared-channel');
}

/** The contact of someone whose chat took a message after all. */
export function reachedAgain(contact: ContactReference): ContactReference {
  const { unreachableSince: _since, unreachableWhy: _why, unreachableTried: _tried, ...reached } = contact;
  return reached;
}

/** What a refusal means for the chat. */
export function whyUnreachable({ missing = false }: { readonly missing?: boolean }): UnreachableWhy {
  return missing ? 'not-found' : 'refused';
}
