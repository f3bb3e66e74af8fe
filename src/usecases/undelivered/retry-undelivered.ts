import { groupEvents } from '../../domain/audit/events-of.js';
import type { Caller } from '../../domain/model/group/caller.js';
import {
  canBeSentAgain,
  firedAgain,
  noteRef,
  sentAgain,
  isUndelivered,
  isUseful,
  type Undelivered,
  undeliveredId,
  undeliveredMessage,
  unreachedPerson,
} from '../../domain/model/job/undelivered.js';
import { type Change, insert, remove, type Row, replace } from '../../domain/model/row.js';
import { isOfAgenda } from '../../domain/notices/of-agenda.js';
import { composeNotice } from '../delivery/sending/compose-notice.js';
import { findAddress } from '../delivery/sending/find-address.js';
import { linesOf } from '../delivery/sending/note-undelivered.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../group/own-groups.js';
import { latestNotes } from './look-at-undelivered.js';

/** How each of them went: on its way, of no use any more, still stopped by the last look, or seen to by someone else. */
export type Retry = 'again' | 'tooLate' | 'held' | 'already';
export type Retried = Readonly<Record<Retry, number>>;

const attempts = 4;
/** Put back side by side: a press is to be answered within seconds. */
const atOnce = 10;

/**
 * Puts what did not arrive back to be sent, for a coordinator of the group: one note, or all. Pressed twice, or by two at
 * once: sent once.
 */
export async function retryUndelivered(
  deps: Deps,
  caller: Caller,
  groupId: string,
  ref: string | 'all',
): Promise<Retried | 'notFound' | 'notAllowed'> {
  const group = await coordinatedGroup(deps, caller, groupId);
  if (typeof group === 'string') return group;
  return await retryNotes(deps, caller, groupId, ({ id }) => ref === 'all' || noteRef(id) === ref);
}

/** What of the agenda of a meeting has not arrived in the channel, for a coordinator of the group. */
export async function retryAgenda(deps: Deps, caller: Caller, groupId: string, meetingId: string) {
  return await retryNotes(deps, caller, groupId, ({ value }) => isOfAgenda(value, meetingId));
}

async function retryNotes(
  deps: Deps,
  caller: Caller,
  groupId: string,
  isWanted: (note: Row<'undelivered'>) => boolean,
): Promise<Retried> {
  const notes = await latestNotes(deps, groupId);
  const wanted = notes.filter(isWanted);
  const counts = { again: 0, tooLate: 0, held: 0, already: 0 };
  if (wanted.length === 0) return { ...counts, already: 1 };
  for (let at = 0; at < wanted.length; at += atOnce) {
    const some = wanted.slice(at, at + atOnce).map(({ id }) => retryOne(deps, caller, groupId, id));
    for (const outcome of await Promise.all(some)) counts[outcome] += 1;
  }
  if (counts.again > 0) deps.wake();
  return counts;
}

async function retryOne(deps: Deps, caller: Caller, groupId: string, id: string): Promise<Retry> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const note = await deps.ledger.read('undelivered', groupId, id);
    if (note === undefined) return 'already';
    if (!isUseful(note.value, deps.clock.now())) return 'tooLate';
    const row = await standing(deps, note.value);
    if (row === undefined) {
      await deps.ledger.commit([remove(note)]);
      return 'already';
    }
    if (!canBeSentAgain(row.value)) return 'already';
    if (note.value.why === 'held' && (await stillHeld(deps, row))) return 'held';
    if (await putBack(deps, row, groupId, [remove(note), deedOf(deps, caller, note)])) return 'again';
  }
  return 'already';
}

async function standing(
  { ledger }: Deps,
  { source, partition, rowId }: Undelivered,
): Promise<Row<'out'> | Row<'timer'> | undefined> {
  const row =
    source === 'out'
      ? await ledger.read('out', partition, rowId)
      : await ledger.read('timer', partition, rowId);
  return row !== undefined && isUndelivered(row.value) ? row : undefined;
}

/**
 * A message of the group goes back in the transaction that takes its note away. A digest is in its recipient's partition: it goes
 * first, since a note left behind says nothing, and then the notes in each of its groups.
 */
async function putBack(
  deps: Deps,
  row: Row<'out'> | Row<'timer'>,
  groupId: string,
  here: readonly Change[],
): Promise<boolean> {
  const now = deps.clock.now();
  const back =
    row.kind === 'out' ? replace(row, sentAgain(row.value, now)) : replace(row, firedAgain(row.value, now));
  if (row.partition === groupId) return (await deps.ledger.commit([back, ...here])).kind === 'committed';
  if ((await deps.ledger.commit([back])).kind === 'conflict') return false;
  await deps.ledger.commit(here);
  if (row.kind === 'out') await removeElsewhere(deps, row, groupId);
  return true;
}

async function removeElsewhere(deps: Deps, row: Row<'out'>, groupId: string): Promise<void> {
  const groups = new Set((await linesOf(deps, row)).map(({ value }) => value.groupId));
  const id = undeliveredId(undeliveredMessage(row, row.value, 'unknown', row.value.due));
  for (const other of groups) {
    const note = other === groupId ? undefined : await deps.ledger.read('undelivered', other, id);
    if (note !== undefined) await deps.ledger.commit([remove(note)]);
  }
}

/** Asks the last look again: what was mended since may go. */
async function stillHeld(deps: Deps, row: Row<'out'> | Row<'timer'>): Promise<boolean> {
  if (row.kind === 'timer') return false;
  const composed = await composeNotice(deps, row);
  if (composed.kind === 'gone') return false;
  const addressed = await findAddress(deps, row.value, composed.notice, composed.snapshot);
  return addressed.kind === 'envelope' && deps.messenger.wouldHold(addressed.envelope);
}

/** Who asked, in the group's list of events. */
function deedOf(deps: Deps, { person: by }: Caller, { partition, value: note }: Row<'undelivered'>): Change {
  const at = deps.clock.now();
  const person = unreachedPerson(note);
  const { meetingId } = note.subject;
  const subject = {
    ...(meetingId === undefined ? {} : { meetingId }),
    ...(person === undefined ? {} : { person }),
  };
  const id = `${groupEvents}|${at}|${deps.ids.next('e')}`;
  return insert('event', partition, id, { at, by, what: 'message-sent-again', subject });
}
