import type { Snapshot } from '../../../domain/model/snapshot.js';
import type { Notice } from '../../../domain/notices/notice.js';
import { isAboutCalls } from '../../../domain/notices/kinds/group/calls.js';
import { occurrenceIn } from '../../../domain/timers/plan-notice.js';
import type { Row } from '../../../domain/model/row.js';
import type { LocalDate } from '../../../domain/calendar/dates/time.js';
import { openCalls } from './open-calls.js';
import { type Composing, liveSnapshot } from '../context/delivery.js';
import { makeNotice } from './make-notice.js';
import { TickReadings } from '../context/tick-readings.js';

/** The notice, from the rows as they are now; or why there is none any more. */
export type Composed =
  | {
      readonly kind: 'notice';
      readonly notice: Notice;
      readonly snapshot: Snapshot;
      /** Days on which every group that it is about is closed. */
      readonly closed: readonly LocalDate[];
    }
  | { readonly kind: 'gone'; readonly reason: string };

export async function composeNotice(deps: Composing, row: Row<'out'>): Promise<Composed> {
  if (row.value.kind === 'digest') return await composeDigest(deps, row);
  const snapshot = await liveSnapshot(deps, row.value.groupId);
  if (snapshot === undefined) return { kind: 'gone', reason: 'no-such-group' };
  const { groupId, timerKey } = row.value;
  const readings = deps.readings ?? new TickReadings(deps.ledger, deps.clock);
  const meetingRevision = await readings.meetingRevision(groupId, timerKey);
  const cause = {
    ...row.value,
    kind: row.value.kind,
    ...(meetingRevision === undefined ? {} : { meetingRevision }),
  };
  const notice = await counted(deps, snapshot, makeNotice(deps, snapshot, cause, row.value.recipient));
  return notice === undefined
    ? { kind: 'gone', reason: 'reason-gone' }
    : { kind: 'notice', notice, snapshot, closed: closedAll([snapshot]) };
}

/** All lines of the slot over all groups; a line whose reason is gone is left out. */
async function composeDigest(deps: Composing, row: Row<'out'>): Promise<Composed> {
  const rows = await deps.ledger.list('line', row.partition, `${row.value.slot ?? ''}|`);
  const snapshots = new Map<string, Snapshot>();
  const lines: Notice[] = [];
  for (const { value: line } of rows) {
    const snapshot = snapshots.get(line.groupId) ?? (await liveSnapshot(deps, line.groupId));
    if (snapshot === undefined) continue;
    snapshots.set(line.groupId, snapshot);
    const cause = { ...line, occurrence: occurrenceIn(line.timerKey) };
    const notice = await counted(deps, snapshot, makeNotice(deps, snapshot, cause, row.value.recipient));
    if (notice !== undefined) lines.push(inDigest(notice, line.slot));
  }
  const ordered = [...lines].sort((a, b) => a.groupName.localeCompare(b.groupName, 'sv'));
  const [first] = ordered;
  const among = ordered.flatMap(({ groupId }) => snapshots.get(groupId) ?? []);
  // Where the person is mentioned when the own chat is closed: any of the groups that has a channel.
  const snapshot = among.find(({ group }) => group.value.channel !== undefined) ?? among[0];
  if (first === undefined || snapshot === undefined) return { kind: 'gone', reason: 'reason-gone' };
  const closed = closedAll(among);
  if (ordered.length === 1) return { kind: 'notice', notice: first, snapshot, closed };
  const { groupId, groupName } = first;
  const notice: Notice = { kind: 'digest', groupId, groupName, lines: ordered };
  return { kind: 'notice', notice, snapshot, closed };
}

/** Whoever puts one line off comes back to the others. */
function inDigest({ snooze, ...notice }: Notice, slot: string): Notice {
  return snooze === undefined ? notice : { ...notice, snooze: { ...snooze, slot } };
}

/** A message about calls says how many wait now, and is gone with the last of them. */
export async function counted(
  deps: Composing,
  snapshot: Snapshot,
  notice: Notice | undefined,
): Promise<Notice | undefined> {
  if (notice === undefined || !isAboutCalls(notice.kind)) return notice;
  const { calls, meeting } = notice;
  const open = (await openCalls(deps, snapshot)).filter(
    ({ call, notice: said }) =>
      calls === undefined ||
      (call.kind === calls.about && (meeting === undefined || said.meeting?.id === meeting.id)),
  );
  return open.length === 0 ? undefined : { ...notice, count: open.length };
}

/** The same where the group is read anew, for one notice about calls that is looked at. */
export async function countedCalls(
  deps: Composing,
  groupId: string,
  notice: Notice,
): Promise<Notice | undefined> {
  if (!isAboutCalls(notice.kind)) return notice;
  const snapshot = await liveSnapshot(deps, groupId);
  return snapshot && (await counted(deps, snapshot, notice));
}

/** A line of one group does not wait for another group that is closed: only days on which all are closed count. */
function closedAll(snapshots: readonly Snapshot[]): readonly LocalDate[] {
  const [first = [], ...others] = snapshots.map(({ group }) => group.value.settings.closedDays);
  return first.filter((day) => others.every((days) => days.includes(day)));
}
