import type { Snapshot } from '../../../domain/model/snapshot.js';
import { later } from '../../../domain/calendar/dates/later.js';
import type { Notice } from '../../../domain/notices/notice.js';
import { causeOf } from '../../../domain/timers/job.js';
import { meantFor } from '../../../domain/model/job/outbox-rows.js';
import { occurrenceIn } from '../../../domain/timers/plan-notice.js';
import type { DigestLine, OutboxRow, Recipient } from '../../../domain/model/job/timer.js';
import type { Row } from '../../../domain/model/row.js';
import type { LocalDate } from '../../../domain/calendar/dates/time.js';
import { type Composing, lateSeconds, liveSnapshot, ruleOf } from '../context/delivery.js';
import { meetingChanged } from '../context/subject-rows.js';
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
  const notice = makeNotice(deps, snapshot, cause, row.value.recipient);
  return notice === undefined
    ? { kind: 'gone', reason: 'reason-gone' }
    : { kind: 'notice', notice, snapshot, closed: closedAll([snapshot]) };
}

/** The cause of a message or of a digest's line, as it is stored. */
type StoredCause = Pick<DigestLine, 'kind' | 'subject' | 'facts' | 'meetingRevision'> & {
  readonly occurrence: string;
};

function makeNotice(
  deps: Composing,
  snapshot: Snapshot,
  cause: StoredCause,
  recipient: Recipient,
): Notice | undefined {
  const rule = ruleOf(deps, cause.kind);
  if (rule === undefined || meetingChanged(snapshot, cause)) return undefined;
  const now = deps.clock.now();
  const notice = rule.notice(
    { snapshot, routines: deps.routines, cause: causeOf(cause.kind, cause), now },
    recipient,
  );
  const meant = cause.facts[meantFor] as OutboxRow['due'] | undefined;
  if (notice === undefined || meant === undefined || later(meant, lateSeconds) >= now) return notice;
  return { ...notice, late: true };
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
    const notice = makeNotice(
      deps,
      snapshot,
      { ...line, occurrence: occurrenceIn(line.timerKey) },
      row.value.recipient,
    );
    if (notice !== undefined) lines.push(notice);
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

/** A line of one group does not wait for another group that is closed: only days on which all are closed count. */
function closedAll(snapshots: readonly Snapshot[]): readonly LocalDate[] {
  const [first = [], ...others] = snapshots.map(({ group }) => group.value.settings.closedDays);
  return first.filter((day) => others.every((days) => days.includes(day)));
}
