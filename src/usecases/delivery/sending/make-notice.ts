import { later } from '../../../domain/calendar/dates/later.js';
import { meantFor } from '../../../domain/model/job/outbox-rows.js';
import type { Snapshot } from '../../../domain/model/snapshot.js';
import type { DigestLine, OutboxRow, Recipient } from '../../../domain/model/job/timer.js';
import type { Notice } from '../../../domain/notices/notice.js';
import { meetingChanged } from '../../../domain/notices/meeting-changed.js';
import { recipientPerson } from '../../../domain/notices/notice-parts.js';
import { isWithoutTeams } from '../../../domain/model/person/person.js';
import { snoozableBy } from '../../../domain/snooze/snoozable.js';
import { causeOf } from '../../../domain/timers/job.js';
import { type Composing, lateSeconds, ruleOf } from '../context/delivery.js';

/** The cause of a message, of a digest's line or of a call, as it is stored. */
export type StoredCause = Pick<DigestLine, 'kind' | 'subject' | 'facts' | 'meetingRevision'> & {
  readonly occurrence: string;
};

/** What is to be said now; undefined when the reason is gone. */
export function makeNotice(
  deps: Pick<Composing, 'rules' | 'routines' | 'clock'>,
  snapshot: Snapshot,
  cause: StoredCause,
  recipient: Recipient,
): Notice | undefined {
  const rule = ruleOf(deps, cause.kind);
  if (rule === undefined || meetingChanged(snapshot, cause)) return undefined;
  const now = deps.clock.now();
  const world = { snapshot, routines: deps.routines, cause: causeOf(cause.kind, cause), now };
  const told = rule.notice(world, recipient);
  if (told === undefined) return undefined;
  const reader = recipientPerson(recipient);
  const snooze =
    reader === undefined || isWithoutTeams(reader) ? undefined : snoozableBy(rule, world, told, reader);
  const notice = { ...told, ...(snooze === undefined ? {} : { snooze }) };
  const meant = cause.facts[meantFor] as OutboxRow['due'] | undefined;
  if (meant === undefined || later(meant, lateSeconds) >= now) return notice;
  return { ...notice, late: true };
}
