import type { CalendarAddress } from '../domain/model/person/calendar-address.js';
import type { CaseCode } from '../domain/model/case/case-pointer.js';
import type { ChannelBinding } from '../domain/model/group/group.js';
import type { ContactReference, PersonKey } from '../domain/model/person/person.js';
import type { Snapshot } from '../domain/model/snapshot.js';
import type { Change, Etag, Row, RowKind } from '../domain/model/row.js';
import type { Instant, LocalDate } from '../domain/calendar/dates/time.js';

export type CommitOutcome =
  | {
      readonly kind: 'committed';
      /** The new version of each row that was written, by `rowKey`; without those that storage does not give. */
      readonly etags?: ReadonlyMap<string, Etag>;
    }
  /** A row was changed, removed or inserted by someone else: nothing was written; load and decide again. */
  | { readonly kind: 'conflict' };

/** One partition per group (`group id`) or person (`person|tenant|object id`). */
export interface Ledger {
  /**
   * All of a group but timers, messages and events; undefined when there is no such group. With `since`, the part that
   * lives: without meetings of before that day, and without cases that have been concluded or withdrawn since before it,
   * so that the cost follows what is going on and not what has been.
   */
  snapshot(groupId: string, since?: LocalDate): Promise<Snapshot | undefined>;
  read<K extends RowKind>(kind: K, partition: string, id: string): Promise<Row<K> | undefined>;
  /** Rows of a kind whose id begins with `idPrefix`, in id order. */
  list<K extends RowKind>(kind: K, partition: string, idPrefix?: string): Promise<readonly Row<K>[]>;
  /**
   * All or nothing; one partition; ≤ 100 changes; each row once. Writes the due index for open timers
   * (`waiting`, `firing`) and messages (`planned`, `retry`, `queued`, `sending`) before the rows.
   * @throws StorageUnavailable when storage cannot be reached; then nothing or everything was written.
   */
  commit(changes: readonly Change[]): Promise<CommitOutcome>;
}

export interface DueEntry {
  readonly at: Instant;
  readonly partition: string;
  readonly kind: 'timer' | 'out';
  readonly id: string;
  /** Which writing of the entry was read; a removal then spares one that was written anew meanwhile. */
  readonly version?: string;
}

/** What is due, by time; a superset of the truth, which is in the ledger. */
export interface DueIndex {
  /** Entries at or before `now`, oldest first, at most `limit`; costs what is due, not what is stored. */
  due(now: Instant, limit: number): Promise<readonly DueEntry[]>;
  /** When the next entry after `now` falls, if any. */
  next(now: Instant): Promise<Instant | undefined>;
  put(entry: DueEntry): Promise<void>;
  /** Takes the entry away; one read from the index only when nobody has written it again since. */
  remove(entry: DueEntry): Promise<void>;
  /** Makes sure that no writer which had not yet committed can still commit this row. True when the row exists after all. */
  fence(entry: DueEntry): Promise<boolean>;
}

export interface CodeEntry {
  readonly code: CaseCode;
  readonly owner: PersonKey;
  readonly groupId: string;
  readonly state: 'reserved' | 'used';
}

/** Case codes, unique over all groups. */
export interface Codes {
  /** False when the code is taken. One open reservation per person and group: the earlier one is returned by `reservation`. */
  reserve(code: CaseCode, owner: PersonKey, groupId: string): Promise<boolean>;
  reservation(owner: PersonKey, groupId: string): Promise<CaseCode | undefined>;
  /** Marks a reservation used; idempotent for its owner; false when it is not the owner's. */
  use(code: CaseCode, owner: PersonKey): Promise<boolean>;
  find(code: CaseCode): Promise<CodeEntry | undefined>;
  /** Retention: the code is free again and its index entry gone. */
  forget(code: CaseCode): Promise<void>;
  /** Retention: gives back a reservation that its owner will not use. */
  release(owner: PersonKey, groupId: string): Promise<void>;
}

export type BoundChannel = Pick<ChannelBinding, 'channelId' | 'teamId'>;

export type Unreachable = Required<Pick<ContactReference, 'unreachableSince' | 'unreachableWhy'>>;

/** What the index keeps of one person. */
export interface IndexedPerson {
  readonly contact: ContactReference | undefined;
  readonly groups: readonly string[];
  readonly formerGroups: readonly string[];
  readonly calendar?: CalendarAddress;
}

/** Who is in which groups, and where each can be written to. An index of the ledger's member rows. */
export interface People {
  /** All there is of the person, asked at once. */
  about(person: PersonKey): Promise<IndexedPerson>;
  groupsOf(person: PersonKey): Promise<readonly string[]>;
  addToGroup(person: PersonKey, groupId: string): Promise<void>;
  /** The group is no longer theirs; that it was is kept until it is forgotten. With the last group the calendar address goes. */
  removeFromGroup(person: PersonKey, groupId: string): Promise<void>;
  formerGroupsOf(person: PersonKey): Promise<readonly string[]>;
  forgetGroup(person: PersonKey, groupId: string): Promise<void>;
  contact(person: PersonKey): Promise<ContactReference | undefined>;
  /** Those of the people who are known, asked at once. */
  contacts(people: readonly PersonKey[]): Promise<ReadonlyMap<PersonKey, ContactReference>>;
  remember(contact: ContactReference): Promise<void>;
  /**
   * Adds that the chat is closed, why and since when; when that is known, only that it has been tried in vain once more.
   * Leaves all else as it is; false for someone not known.
   */
  markUnreachable(person: PersonKey, mark: Unreachable): Promise<boolean>;
  /** Everything about where the person can be written to; the groups stay. */
  forgetContact(person: PersonKey): Promise<void>;
  /** Whose calendar address has the hash; whether it still is the person's own row that says. */
  calendarOwner(hash: string): Promise<PersonKey | undefined>;
  /**
   * Puts the address in place of the one that was read. The same hash once more makes sure that it leads to the person, and
   * is true. False when the address has changed since, or the hash is another person's.
   */
  changeCalendar(
    person: PersonKey,
    read: CalendarAddress | undefined,
    address: Omit<CalendarAddress, 'former'>,
  ): Promise<boolean>;
  forgetCalendar(person: PersonKey): Promise<void>;
  /** The group bound to a channel. */
  groupOfChannel(channelId: string): Promise<string | undefined>;
  bindChannel(channel: BoundChannel, groupId: string): Promise<void>;
  unbindChannel(channel: BoundChannel): Promise<void>;
  /** The channels of a team that groups are bound to. */
  channelsOfTeam(teamId: string): Promise<readonly string[]>;
}
