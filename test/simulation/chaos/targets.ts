import type { Notice } from '../../../src/domain/notices/notice.js';
import { personPartition } from '../../../src/domain/model/job/outbox-rows.js';
import type { OutboxRow, Subject } from '../../../src/domain/model/job/timer.js';
import type { Envelope } from '../../../src/ports/messenger.js';
import type { Shown } from '../virtual/far-teams.js';
import type { Round } from './world.js';
import { keyOf, nameOf, people } from './town-rows.js';

/** One thing that somebody is told: a message, or one line of a digest. */
export interface Told {
  readonly at: number;
  /** To whom and of what: kind, group, meeting or case. */
  readonly cause: string;
  /** With what the message says of it beside. */
  readonly label: string;
  readonly repeat: boolean;
  readonly late: boolean;
}

/** What somebody is to be told, and the window in which it is of use. */
export interface Target extends Told {
  readonly notBefore: number;
  readonly notAfter: number;
}

/** Everything that anyone was told, lines of digests one by one; updates of a post are not among them. */
export function toldIn({ teams, codes }: Round): readonly Told[] {
  const named = new Map([...codes].map(([nth, code]) => [code as string, `case-${nth}`]));
  return teams.shown
    .filter(({ envelope }) => envelope.address.to !== 'post')
    .flatMap((shown) => linesOf(shown).map((notice) => told(shown, notice, named)));
}

function linesOf({ envelope: { notice } }: Shown): readonly Notice[] {
  return notice.lines ?? [notice];
}

function told({ at, envelope }: Shown, notice: Notice, named: ReadonlyMap<string, string>): Told {
  const { kind, groupId, meeting, code, unitId, daysLeft, accepted, answer, staffName } = notice;
  const subject = { ...(meeting === undefined ? {} : { meetingId: meeting.id }), ...(code && { code }) };
  const cause = causeOf(recipientOf(envelope), kind, groupId, subject, named);
  const more = { on: meeting?.date, from: meeting?.time, unitId, daysLeft, accepted, answer, staffName };
  return {
    ...{ at, cause, repeat: envelope.repeat, late: notice.late === true },
    label: `${cause} ${JSON.stringify(more)}`,
  };
}

function recipientOf({ address }: Envelope): string {
  return address.to === 'person' || address.to === 'mention' ? nameOf(address.contact.person) : 'channel';
}

function causeOf(
  recipient: string,
  kind: string,
  groupId: string,
  { code, meetingId = '' }: Subject,
  named: ReadonlyMap<string, string>,
): string {
  const about = code === undefined ? meetingId : (named.get(code) ?? 'unknown-case');
  return `${recipient} ${kind} ${groupId} ${about}`;
}

/** Rows of messages whose outcome was recorded as unknown, and of those that were given up, by cause. */
export async function recorded(
  round: Round,
  wanted: (row: OutboxRow) => boolean,
): Promise<ReadonlyMap<string, number>> {
  const { store, codes } = round;
  const named = new Map([...codes].map(([nth, code]) => [code as string, `case-${nth}`]));
  const found = new Map<string, number>();
  for (const { partition, value } of await messagesOf(round)) {
    if (!wanted(value)) continue;
    const to = value.recipient.to === 'person' ? nameOf(value.recipient.person) : 'channel';
    const lines =
      value.kind === 'digest'
        ? (await store.ledger.list('line', partition, `${value.slot ?? ''}|`)).map((row) => row.value)
        : [{ kind: value.kind, groupId: value.groupId, subject: value.subject }];
    for (const { kind, groupId, subject } of lines) {
      // A message may tell of its case or of its meeting alone.
      const { code: _code, ...ofMeeting } = subject;
      const causes = new Set([subject, ofMeeting].map((of) => causeOf(to, kind, groupId, of, named)));
      for (const cause of causes) found.set(cause, (found.get(cause) ?? 0) + 1);
    }
  }
  return found;
}

/** Every message row, whosever. */
export async function messagesOf({ store, workload }: Round) {
  const partitions = [...workload.groups.map(({ id }) => id), ...personPartitions];
  const rows = await Promise.all(partitions.map((partition) => store.ledger.list('out', partition)));
  return rows.flat();
}

const personPartitions = Object.keys(people).map((name) => personPartition(keyOf(name)));

/** Targets from a run in fine weather: what was told there, with the windows of the timers behind it. */
export async function targetsOf(round: Round): Promise<readonly Target[]> {
  const { store, workload, codes } = round;
  const timers = (await Promise.all(workload.groups.map(({ id }) => store.ledger.list('timer', id)))).flat();
  const byCase = new Map([...codes].map(([nth, code]) => [`case-${nth}`, code as string]));
  return toldIn(round).map((one) => {
    const [, kind = '', groupId = '', about = ''] = one.cause.split(' ');
    const subject = byCase.get(about) ?? about;
    const causes = timers.filter(
      ({ partition, value }) =>
        partition === groupId &&
        value.kind === kind &&
        (value.subject.code === subject || value.subject.meetingId === subject) &&
        Date.parse(value.at) <= one.at,
    );
    const nearest = causes.sort((a, b) => (a.value.at < b.value.at ? 1 : -1))[0]?.value;
    if (nearest === undefined) throw new Error(`nothing planned ${one.label}`);
    return {
      ...one,
      notBefore: Date.parse(nearest.at),
      notAfter: Date.parse(nearest.usefulUntil),
    };
  });
}
