import type { Locale } from './locale.js';
import type { Instant } from '../../calendar/dates/time.js';

/** `home tenant|Entra object id`, both lower case. Says who someone is across tenants. */
export type PersonKey = `${string}|${string}`;

/** How a person belongs to the host tenant's team; decides how they can be reached. */
export type PersonKind = 'member' | 'guest' | 'shared-channel';

export function personKey(tenantId: string, objectId: string): PersonKey {
  return `${tenantId.toLowerCase()}|${objectId.toLowerCase()}`;
}

/** Where the bot can write to a person; kept from installations and messages, may change. */
export interface ContactReference {
  readonly person: PersonKey;
  readonly serviceUrl: string;
  /** The tenant the conversation lives in (the host tenant for a guest). */
  readonly tenantId: string;
  /** The personal conversation, once there is one. */
  readonly conversationId?: string;
  readonly locale: Locale;
  /** Set when Teams refused a personal chat; cleared by the next sign of life in it. */
  readonly unreachableSince?: Instant;
  readonly unreachableWhy?: UnreachableWhy;
  /** When it was last tried in vain, if that was later. */
  readonly unreachableTried?: Instant;
}

/** Teams allows no chat (403), there is none any more (404), or the person took the app away. */
export type UnreachableWhy = 'refused' | 'not-found' | 'app-removed';
