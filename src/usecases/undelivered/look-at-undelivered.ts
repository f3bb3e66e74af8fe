import type { Caller } from '../../domain/model/group/caller.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import {
  noteRef,
  isUndelivered,
  isUseful,
  type Undelivered,
  unreachedPerson,
} from '../../domain/model/job/undelivered.js';
import { memberRow } from '../../domain/model/members.js';
import type { Row } from '../../domain/model/row.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../group/own-groups.js';

export interface UndeliveredSeen {
  readonly ref: string;
  readonly note: Undelivered;
  /** The recipient's name, when it was someone. */
  readonly name?: string;
  /** Still of use, so it can be sent again. */
  readonly useful: boolean;
}

export interface UndeliveredView {
  readonly snapshot: Snapshot;
  /** The latest first. */
  readonly all: readonly UndeliveredSeen[];
}

/** More than a group ever has, unless all of Teams was away; further ones show as these are dealt with. */
const mostRead = 100;

/** What did not arrive in a group, for its coordinators. */
export async function lookAtUndelivered(
  deps: Deps,
  caller: Caller,
  groupId: string,
): Promise<UndeliveredView | 'notFound' | 'notAllowed'> {
  const snapshot = await coordinatedGroup(deps, caller, groupId);
  if (typeof snapshot === 'string') return snapshot;
  const rows = await latestNotes(deps, groupId);
  const standing = await Promise.all(rows.map((row) => stands(deps, row.value)));
  const now = deps.clock.now();
  const all = rows.filter((_row, i) => standing[i]).map((row) => seen(row, snapshot, now));
  return { snapshot, all };
}

export async function latestNotes({ ledger }: Deps, groupId: string): Promise<readonly Row<'undelivered'>[]> {
  const notes = await ledger.list('undelivered', groupId);
  return [...notes].sort((a, b) => (a.value.at < b.value.at ? 1 : -1)).slice(0, mostRead);
}

function seen({ id, value: note }: Row<'undelivered'>, snapshot: Snapshot, now: Instant): UndeliveredSeen {
  const person = unreachedPerson(note);
  const name = person === undefined ? undefined : memberRow(snapshot, person)?.value.name;
  const useful = isUseful(note, now);
  return { ref: noteRef(id), note, useful, ...(name === undefined ? {} : { name }) };
}

/** A note whose message is on its way again, or was taken away, says nothing any more. */
async function stands({ ledger }: Deps, note: Undelivered): Promise<boolean> {
  const row = await ledger.read(note.source, note.partition, note.rowId);
  return row !== undefined && isUndelivered(row.value);
}

/** How many might be sent again; by the notes alone, for a start page that is opened often. */
export async function countUndelivered({ ledger, clock }: Deps, groupId: string): Promise<number> {
  const now = clock.now();
  const notes = await ledger.list('undelivered', groupId);
  return notes.filter(({ value }) => isUseful(value, now)).length;
}
