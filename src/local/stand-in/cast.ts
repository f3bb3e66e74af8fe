import type { PersonKind } from '../../domain/model/person/person.js';
import type { Bilingual } from '../../domain/model/person/locale.js';

/** Someone you can be in local mode. */
export interface LocalPerson {
  /** Entra object id. */
  readonly objectId: string;
  /** The home tenant; another than the channel's for guests and people of shared channels. */
  readonly tenantId: string;
  readonly name: string;
  readonly kind: PersonKind;
  /** False: Teams refuses a personal chat with the bot, as it may for people of other tenants. */
  readonly personalChat: boolean;
  readonly role: Bilingual;
  readonly organisation: string;
}

export interface LocalChannel {
  readonly id: string;
  readonly teamId: string;
  readonly name: string;
  /** The host tenant. */
  readonly tenantId: string;
  /** Object ids of who is in the channel. */
  readonly members: readonly string[];
}

export const botAccount = { id: '28:samrad', name: 'Samråd' } as const;

/** The id that Teams gives a person towards a bot. */
export function teamsId(objectId: string): string {
  return `29:${objectId}`;
}

export function chatId(objectId: string): string {
  return `a:${objectId}`;
}
