import type { Group, Member } from '../../../src/domain/model/group/group.js';
import type { ContactReference, PersonKey } from '../../../src/domain/model/person/person.js';
import type { NoticeRule } from '../../../src/domain/notices/notice-rule.js';
import type { PlainJobKind } from '../../../src/domain/model/job/job-facts.js';
import { type JobPlan, planNotice } from '../../../src/domain/timers/plan-notice.js';
import { insert } from '../../../src/domain/model/row.js';
import type { Instant, LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';
import type { World } from '../../world.js';

export const anna: PersonKey = 't1|anna';
export const start = '2026-05-11T08:00:00.000Z' as Instant; // a Monday, 10.00 in Stockholm
export const contact: ContactReference = {
  person: anna,
  serviceUrl: 'https://example.test/',
  tenantId: 't1',
  conversationId: 'c1',
  locale: 'sv',
};

const channel = { channelId: 'ch', teamId: 'te', serviceUrl: 'https://example.test/', tenantId: 't1' };

/** A rule that tells Anna as long as the group's name is not "gone". */
export function ruleFor(over: Partial<NoticeRule> = {}): NoticeRule {
  return {
    kind: 'absence',
    timing: 'at-once',
    digest: false,
    recipients: () => [{ to: 'person', person: anna }],
    notice({ snapshot, cause }) {
      const { id, name } = snapshot.group.value;
      return name === 'gone' ? undefined : { kind: cause.kind, groupId: id, groupName: name };
    },
    ...over,
  };
}

export async function writeGroup(world: World, id = 'g1'): Promise<void> {
  const group: Group = {
    id,
    tenantId: 't1',
    name: id,
    routines: [],
    state: 'active',
    plan: [],
    channel,
    settings: { minutes: 60, mode: 'on-site', closedDays: [] },
    locale: 'sv',
    createdBy: anna,
    createdAt: start,
  };
  const member: Member = {
    person: anna,
    name: 'Anna',
    kind: 'member',
    unitId: 'u1',
    role: 'representative',
    coordinator: false,
    state: 'active',
    since: start,
  };
  await world.deps.ledger.commit([
    insert('group', id, 'group', group),
    insert('member', id, 't1~anna', member),
    insert('meeting', id, 'm1', {
      id: 'm1',
      kind: 'k',
      date: '2026-05-25' as LocalDate,
      time: '13:00' as LocalTime,
      minutes: 60,
      state: 'planned',
      revision: 1,
      agenda: { order: [], minutes: {}, fixedPoints: [] },
      agendaState: 'none',
      agendaRevision: 0,
      posts: [],
      absent: [],
      nothingMore: [],
      toldNotNeeded: [],
      presentUnits: [],
      createdAt: start,
    }),
  ]);
  await world.deps.people.remember(contact);
}

export async function plan(world: World, over: Partial<JobPlan<PlainJobKind>> = {}): Promise<void> {
  await world.deps.ledger.commit([
    planNotice({
      groupId: 'g1',
      kind: 'absence',
      subject: { meetingId: 'm1' },
      occurrence: 1,
      at: start,
      usefulUntil: '2026-05-25T11:00:00.000Z' as Instant,
      meetingRevision: 1,
      ...over,
    }),
  ]);
}
