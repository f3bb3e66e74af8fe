import type { Instant } from '../../../calendar/dates/time.js';
import { later } from '../../../calendar/dates/later.js';
import { toLocal } from '../../../calendar/dates/zone.js';
import { activeMember, coordinatorsOf } from '../../../model/members.js';
import { halfDay } from '../../../model/job/outbox-rows.js';
import type { MessageTimer } from '../../../model/job/timer.js';
import type { JobPlan, ToldPlan } from '../../../timers/plan-notice.js';
import { meetingOf, noticeMeeting, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';

type CallsKind = 'calls-waiting' | 'calls-urgent';

const usefulSeconds = 7 * 24 * 3600;

/** One message for each half-day, however many calls come in it. */
export function callsWaitingPlan(groupId: string, at: Instant): JobPlan<'calls-waiting'> {
  return {
    groupId,
    kind: 'calls-waiting',
    subject: {},
    occurrence: halfDay(toLocal(at)),
    at,
    usefulUntil: later(at, usefulSeconds),
  };
}

/** One message for each cause, however many are to be called. */
export function callsUrgentPlan(
  groupId: string,
  { kind, subject, occurrence, usefulUntil }: MessageTimer,
  now: Instant,
): ToldPlan<'calls-urgent'> {
  const { meetingId, code } = subject;
  return {
    groupId,
    kind: 'calls-urgent',
    subject: {
      ...(meetingId === undefined ? {} : { meetingId }),
      ...(code === undefined ? {} : { code }),
    },
    occurrence: `${kind}~${occurrence}`,
    at: now,
    usefulUntil,
    facts: { about: kind },
  };
}

function toCoordinators<K extends CallsKind>(kind: K): Pick<NoticeRule<K>, 'kind' | 'recipients'> {
  return { kind, recipients: ({ snapshot }) => people(coordinatorsOf(snapshot)) };
}

function isForReader({ snapshot }: RuleWorld, recipient: Parameters<typeof recipientPerson>[0]): boolean {
  const reader = recipientPerson(recipient);
  return reader !== undefined && activeMember(snapshot, reader)?.coordinator === true;
}

/** How many wait is counted where it is sent: calls are not among the rows that a rule sees. */
export const callsWaiting: NoticeRule<'calls-waiting'> = {
  ...toCoordinators('calls-waiting'),
  timing: 'working-hours',
  digest: true,
  notice: (world, recipient) =>
    isForReader(world, recipient) ? noticeOf(world, 'calls-waiting') : undefined,
};

export const callsUrgent: NoticeRule<'calls-urgent'> = {
  ...toCoordinators('calls-urgent'),
  timing: 'at-once',
  digest: false,
  notice(world, recipient) {
    if (!isForReader(world, recipient)) return undefined;
    const meeting = meetingOf(world);
    return {
      ...noticeOf(world, 'calls-urgent'),
      calls: { about: world.cause.facts.about },
      ...(meeting === undefined ? {} : { meeting: noticeMeeting(world, meeting) }),
    };
  },
};

export function isAboutCalls(kind: string): kind is CallsKind {
  return kind === 'calls-waiting' || kind === 'calls-urgent';
}
