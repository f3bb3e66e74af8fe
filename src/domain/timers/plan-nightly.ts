import { addDays } from '../calendar/dates/local-date.js';
import { toInstant, toLocal } from '../calendar/dates/zone.js';
import { later } from '../calendar/dates/later.js';
import { planNotice } from './plan-notice.js';
import type { Change } from '../model/row.js';
import type { Instant, LocalTime } from '../calendar/dates/time.js';
import type { RetentionDecision } from '../model/case/retention.js';

const night = '03:00' as LocalTime;
const morning = '09:00' as LocalTime;
/** How long a group runs before its coordinators are asked for the decision, and until they are asked again. */
const askAfterDays = 90;
const askDuringSeconds = 30 * 24 * 3600;
const forEver = '9999-12-31T00:00:00.000Z' as Instant;

/** The night after, at three in Stockholm. */
export function nextNight(now: Instant): Instant {
  return toInstant(addDays(toLocal(now).date, 1), night);
}

/** The timer that purges each night; one for each decision, so that a former decision's ends with it. */
export function planNightly(groupId: string, { at }: RetentionDecision): Change {
  return planNotice({
    groupId,
    kind: 'purge',
    subject: {},
    occurrence: `nightly~${at.replaceAll(':', '')}`,
    at: nextNight(at),
    usefulUntil: forEver,
    facts: { decision: at },
  });
}

/** Asks the coordinators for the authority's decision, while there is none. */
export function planAsk(groupId: string, now: Instant): Change {
  const at = toInstant(addDays(toLocal(now).date, askAfterDays), morning);
  return planNotice({
    groupId,
    kind: 'retention',
    subject: {},
    occurrence: `ask~${toLocal(at).date}`,
    at,
    usefulUntil: later(at, askDuringSeconds),
  });
}
