import type { Store } from '../../../src/wiring/compose.js';
import type { Group, Member } from '../../../src/domain/model/group/group.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { planNotice } from '../../../src/domain/timers/plan-notice.js';
import type { PlainJobKind } from '../../../src/domain/model/job/job-facts.js';
import { type Change, insert } from '../../../src/domain/model/row.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';

const perGroup = 10;
const serviceUrl = 'https://example.test/';

/** Groups of ten in each tenant with something to tell everybody now, and one group with as many channel posts. */
export async function peopleCrowd(
  store: Store,
  start: number,
  recipients: Readonly<Record<string, number>>,
  channelPosts: number,
): Promise<void> {
  const at = new Date(start).toISOString() as Instant;
  for (const [tenantId, count] of Object.entries(recipients)) {
    for (let first = 0; first < count; first += perGroup) {
      const id = `g-${tenantId}-${first}`;
      const people = Array.from({ length: Math.min(perGroup, count - first) }, (_, i) =>
        personOf(tenantId, first + i),
      );
      await store.ledger.commit([groupRow(id, tenantId, at), ...people.map((one) => memberRow(id, one, at))]);
      await store.ledger.commit([noticeOf(id, 'absence', at, 1)]);
      for (const [i, person] of people.entries()) {
        const chat = i % 3 === 0 ? {} : { conversationId: `a:${person}` };
        await store.people.remember({ person, serviceUrl, tenantId, locale: 'sv', ...chat });
      }
    }
  }
  if (channelPosts === 0) return;
  await store.ledger.commit([groupRow('g-channel', 'c', at)]);
  for (let n = 1; n <= channelPosts; n += 1) {
    await store.ledger.commit([noticeOf('g-channel', 'agenda-too-long', at, n)]);
  }
}

function personOf(tenantId: string, n: number): PersonKey {
  return `${tenantId}|p${n}`;
}

function groupRow(id: string, tenantId: string, at: Instant): Change {
  const group: Group = {
    id,
    tenantId,
    name: id,
    routines: [],
    state: 'active',
    plan: [],
    channel: { channelId: `19:${id}`, teamId: 't', serviceUrl, tenantId },
    settings: { minutes: 60, mode: 'on-site', closedDays: [] },
    locale: 'sv',
    createdBy: personOf(tenantId, 0),
    createdAt: at,
  };
  return insert('group', id, id, group);
}

function memberRow(groupId: string, person: PersonKey, since: Instant): Change {
  const member: Member = {
    person,
    name: person,
    kind: 'member',
    unitId: 'u-1',
    role: 'representative',
    coordinator: false,
    state: 'active',
    since,
  };
  return insert('member', groupId, person.replace('|', '~'), member);
}

function noticeOf(groupId: string, kind: PlainJobKind, at: Instant, occurrence: number): Change {
  const usefulUntil = '2026-05-12T08:00:00.000Z' as Instant;
  return planNotice({ groupId, kind, subject: {}, occurrence, at, usefulUntil });
}
