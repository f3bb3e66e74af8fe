import type { Instant } from '../../../domain/calendar/dates/time.js';
import type { Change } from '../../../domain/model/row.js';
import type { Note } from '../../acts/parts/visit.js';
import type { Heard } from '../../world/heard.js';
import type { World } from '../../world/world.js';

/** What must hold in every year of every routine. */
export type Law =
  | 'places'
  | 'ends'
  | 'clocks'
  | 'reminders'
  | 'codes'
  | 'canary'
  | 'left'
  | 'delivered'
  | 'actions'
  | 'threw';

/** Looks on while a group lives its years, and does nothing itself. */
export interface Onlooker {
  heard?(heard: Heard): void;
  /** A transaction has been written. */
  wrote?(changes: readonly Change[]): void;
  noted?(note: Note): void;
  logged?(level: 'info' | 'warn' | 'error', event: string, fields: object): void;
  /** Each night, with the group at rest. */
  night?(): void;
  /** After the last day. */
  end?(): void;
}

export interface Watched {
  readonly world: World;
  /** Somebody has left, and nobody has come instead. */
  readonly isVacant: () => boolean;
  readonly broke: (law: Law, how: string) => void;
}

export interface Break {
  readonly law: Law;
  readonly how: string;
  readonly at: Instant;
}
