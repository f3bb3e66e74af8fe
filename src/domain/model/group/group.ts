import type { Locale } from '../person/locale.js';
import type { Instant, LocalDate, LocalTime } from '../../calendar/dates/time.js';
import type { RetentionDecision } from '../case/retention.js';
import type { MemberKind, PersonKey } from '../person/person.js';

/** A Teams channel that a group posts to. */
export interface ChannelBinding {
  readonly channelId: string;
  readonly teamId: string;
  readonly serviceUrl: string;
  readonly tenantId: string;
}

export interface GroupSettings {
  readonly minutes: number;
  readonly mode: 'on-site' | 'digital';
  /** A room or house, for on-site meetings; the group's own words, filtered. */
  readonly place?: string;
  /** An https link on an approved host, for digital meetings. */
  readonly joinLink?: string;
  /** The https link of the external form the group's figures are handed in through. */
  readonly statisticsLink?: string;
  /** Numbers that its routines ask for, such as how many places there are, by their ids in the routine. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** Days the group itself has closed; never working days. */
  readonly closedDays: readonly LocalDate[];
}

/** One meeting that a group's stored creation plan still has to write. */
export interface PlannedMeeting {
  readonly id: string;
  readonly kind: string;
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** A samverkansgrupp. `creating` until its stored plan is carried out whole. */
export interface Group {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly routines: readonly string[];
  readonly state: 'creating' | 'active';
  /** Meetings not yet written; empty when the group is active. */
  readonly plan: readonly PlannedMeeting[];
  readonly channel?: ChannelBinding;
  readonly settings: GroupSettings;
  readonly retention?: RetentionDecision;
  readonly locale: Locale;
  readonly createdBy: PersonKey;
  readonly createdAt: Instant;
}

export interface Unit {
  readonly id: string;
  readonly name: string;
  /** A party of the group's routines: `municipality`, `region`, … */
  readonly party: string;
}

/** `caseworker`, `representative`, `contact`, or one that the file of a routine of the group names. */
export type Role = string;

/** Someone's belonging to one group. Rights come from this row alone. */
export interface Member {
  readonly person: PersonKey;
  readonly name: string;
  readonly kind: MemberKind;
  readonly unitId: string;
  readonly role: Role;
  readonly coordinator: boolean;
  readonly state: 'asked' | 'active' | 'left';
  /** Who stands in for this representative. */
  readonly deputy?: PersonKey;
  readonly since: Instant;
  /** The latest answer to this person's wish to join: who gave it, so that a second press can say so. */
  readonly decided?: { readonly by: PersonKey; readonly accepted: boolean; readonly at: Instant };
}

type AnyMember = Pick<Member, 'state'>;

export function isActive<M extends AnyMember>(
  member: M | undefined,
): member is M & { readonly state: 'active' } {
  return member?.state === 'active';
}

/** Wishes to join; nobody has decided. */
export function hasAsked<M extends AnyMember>(
  member: M | undefined,
): member is M & { readonly state: 'asked' } {
  return member?.state === 'asked';
}

/** Left, was removed or was declined. */
export function hasLeft<M extends AnyMember>(
  member: M | undefined,
): member is M & { readonly state: 'left' } {
  return member?.state === 'left';
}

/** Its first rows are still being written. */
export function isBeingCreated({ state }: Pick<Group, 'state'>): boolean {
  return state === 'creating';
}
