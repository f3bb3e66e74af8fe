import type { Store } from '../../../src/wiring/compose.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { planNotice } from '../../../src/domain/timers/plan-notice.js';
import type { OutboxRow, Timer } from '../../../src/domain/model/job/timer.js';
import { type Change, insert } from '../../../src/domain/model/row.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { Delivery } from '../../../src/usecases/delivery/context/delivery.js';
import { makeWorld } from '../../world.js';
import { groupWith, meeting, pointer } from '../../domain/group-fixture.js';
import { ruleFor, start } from './fixture.js';

const past = '2021-02-01T10:00:00.000Z' as Instant;
const karin = 't|karin' as PersonKey;

export async function write({ ledger }: Store, changes: readonly Change[]): Promise<void> {
  for (let at = 0; at < changes.length; at += 100) {
    const outcome = await ledger.commit(changes.slice(at, at + 100));
    if (outcome.kind !== 'committed') throw new Error('conflict');
  }
}

/** A group as it is today, with a meeting to come. */
export async function writeGroup(store: Store, id: string): Promise<void> {
  const { group, members, units } = groupWith({ group: { id, name: id, routines: ['verksam'] } });
  await write(store, [
    insert('group', id, id, group.value),
    ...units.map((row) => insert('unit', id, row.id, row.value)),
    ...members.map((row) => insert('member', id, row.id, row.value)),
    insert('meeting', id, 'm1', meeting('m1', '2026-05-25')),
  ]);
  await store.people.remember({
    person: karin,
    serviceUrl: 'https://example.test/',
    tenantId: 't',
    conversationId: 'c1',
    locale: 'sv',
  });
}

/** Rows of what has been: of each kind, so many; all of it settled years ago. */
export function history(groupId: string, rows: number): readonly Change[] {
  return Array.from({ length: rows }, (_, i) => {
    switch (i % 5) {
      case 0:
        return insert('case', groupId, `C${i}`, pointer(`C${i}`, { state: 'decided', changedAt: past }));
      case 1:
        return insert('meeting', groupId, `old-${i}`, meeting(`old-${i}`, '2021-02-01'));
      case 2:
        return insert('timer', groupId, `m0+${i}|absence|1`, settledTimer);
      case 3:
        return insert('out', groupId, `m0+${i}|absence|1|p`, settledMessage);
      default:
        return insert('event', groupId, `group|${past}|${i}`, {
          at: past,
          by: 'timer',
          what: 'meeting-noted',
          subject: {},
        });
    }
  });
}

const settledTimer: Timer = {
  kind: 'absence',
  subject: {},
  occurrence: '1',
  at: past,
  usefulUntil: past,
  facts: {},
  state: 'fired',
  recipients: [{ to: 'person', person: karin }],
  done: 1,
};
const settledMessage: OutboxRow = {
  kind: 'absence',
  groupId: 'g',
  timerKey: 'k',
  subject: {},
  occurrence: '1',
  facts: {},
  recipient: { to: 'person', person: karin },
  state: 'sent',
  attempt: 1,
  due: past,
  usefulUntil: past,
  repeat: false,
  fallback: false,
};

/** So many timers, due now, one message each, spread over the groups; and as many again for the days to come. */
export async function planDue(
  store: Store,
  groups: readonly string[],
  due: number,
  mark = '',
): Promise<void> {
  const each = Math.ceil(due / groups.length);
  for (const groupId of groups) {
    const plans = Array.from({ length: each }, (_, i) => {
      const plan = {
        groupId,
        kind: 'absence' as const,
        usefulUntil: '2026-05-25T11:00:00.000Z' as Instant,
        subject: { meetingId: 'm1' },
        meetingRevision: 1,
      };
      const later = '2026-05-20T08:00:00.000Z' as Instant;
      return [
        planNotice({ ...plan, occurrence: `now-${mark}-${i}`, at: start }),
        planNotice({ ...plan, occurrence: `later-${mark}-${i}`, at: later }),
      ];
    });
    await write(store, plans.flat());
  }
}

/** What delivery runs with on this store; everything that is sent arrives. */
export function deliveryOn(store: Store): { readonly deps: Delivery; readonly sent: readonly unknown[] } {
  // Each to someone else, so that nobody's conversation is waited for.
  const rule = ruleFor({
    recipients: ({ snapshot, cause }) => [
      { to: 'person', person: `t|${snapshot.group.value.id}~${cause.occurrence}` },
    ],
  });
  const world = makeWorld({ now: start, rules: { absence: rule } });
  // Who waits for a turn to send moves time on.
  const clock = { ...world.deps.clock, wait: async (ms: number) => world.wait(ms / 1000) };
  return { deps: { ...world.deps, ...store, clock }, sent: world.sent };
}
