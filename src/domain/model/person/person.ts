import type { Locale } from './locale.js';
import type { Instant } from '../../calendar/dates/time.js';

/** `home tenant|Entra object id`, both lower case. Says who someone is across tenants. */
export type PersonKey = `${string}|${string}`;

/** How a person belongs to the host tenant's team; decides how they can be reached. */
export type PersonKind = 'member' | 'guest' | 'shared-channel';

/** How a member of a group can be: someone whose organisation has nobody in Teams is told by the coordinators. */
export type MemberKind = PersonKind | 'without-teams';

/** The tenant of nobody: an id that no directory gives. */
const noTenant = '00000000-0000-0000-0000-000000000000';

/** True for someone who is in no directory: nothing can be sent to them, and they press nothing. */
export function isWithoutTeams(person: PersonKey): boolean {
  return tenantOf(person) === noTenant;
}

/** A key of ours for someone who is in no directory, made of letters alone. */
export function keyWithoutTeams(hash: string): PersonKey {
  const letters = [...hash].map((letter) => 'abcdef'.charAt(letter.charCodeAt(0) % 6));
  const parts = [8, 4, 4, 4, 12].map((length) => letters.splice(0, length).join(''));
  return `${noTenant}|${parts.join('-')}`;
}

export function tenantOf(person: PersonKey): string {
  return person.slice(0, person.indexOf('|'));
}

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
