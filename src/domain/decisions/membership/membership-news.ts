import { planNotice } from '../../timers/plan-notice.js';
import type { Change } from '../../model/row.js';
import type { Instant } from '../../calendar/dates/time.js';
import type { MembershipChange } from '../../model/person/membership-change.js';
import type { PersonKey } from '../../model/person/person.js';
import type { GroupNow } from '../../routine/scene.js';

/** Fourteen days: so long is news about someone's place in the group worth telling. */
const usefulMilliseconds = 14 * 24 * 3600 * 1000;

export function usefulUntil(now: Instant): Instant {
  return new Date(Date.parse(now) + usefulMilliseconds).toISOString() as Instant;
}

/** Tells the person, or for `left` the coordinators, of a change. */
export function membershipNews(
  { snapshot, now }: GroupNow,
  person: PersonKey,
  change: MembershipChange,
  of?: PersonKey,
): Change {
  return planNotice({
    groupId: snapshot.group.value.id,
    kind: 'membership-changed',
    subject: { person },
    occurrence: `${change}.${now}`,
    at: now,
    usefulUntil: usefulUntil(now),
    facts: { change, for: of },
  });
}

export function joinAskedNews({ snapshot, now }: GroupNow, person: PersonKey): Change {
  return planNotice({
    groupId: snapshot.group.value.id,
    kind: 'join-asked',
    subject: { person },
    occurrence: now,
    at: now,
    usefulUntil: usefulUntil(now),
  });
}

export function joinDecidedNews({ snapshot, now }: GroupNow, person: PersonKey, accepted: boolean): Change {
  return planNotice({
    groupId: snapshot.group.value.id,
    kind: 'join-decided',
    subject: { person },
    occurrence: now,
    at: now,
    usefulUntil: usefulUntil(now),
    facts: { accepted },
  });
}
