import type { Attempt } from '../../../src/domain/model/job/after-attempt.js';
import type { Caller } from '../../../src/domain/model/group/caller.js';
import type { NoticeRule } from '../../../src/domain/notices/notice-rule.js';
import { insert, replace, type Row } from '../../../src/domain/model/row.js';
import { notDelivered } from '../../../src/domain/notices/kinds/group/not-delivered.js';
import type { OutboxRow, Recipient, Timer } from '../../../src/domain/model/job/timer.js';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import {
  type Undelivered,
  undeliveredId,
  undeliveredMessage,
  undeliveredTimer,
} from '../../../src/domain/model/job/undelivered.js';
import { retryUndelivered } from '../../../src/usecases/undelivered/retry-undelivered.js';
import { deliverMessage } from '../../../src/usecases/delivery/sending/deliver-message.js';
import { Tally, tickDeps } from '../../../src/usecases/delivery/context/delivery.js';
import { runDue } from '../../../src/usecases/delivery/run-due.js';
import { recordAttempt } from '../../../src/usecases/delivery/sending/record-attempt.js';
import { pauseMessage } from '../../../src/usecases/delivery/sending/set-aside.js';
import { makeWorld, type World } from '../../world.js';
import { anna, plan, ruleFor, start, writeGroup } from './fixture.js';
import { type Seen, watched } from './state-watch.js';

type Way = (seen: Seen) => Promise<void>;
type State = OutboxRow['state'];

const toAnna: Recipient = { to: 'person', person: anna };
const toChannel: Recipient = { to: 'channel', part: 1 };
const usefulUntil = '2026-05-25T11:00:00.000Z' as Instant;
const evening = '2026-05-11T20:00:00.000Z' as Instant;
const key = 'm1|absence|1';

export function timerIn(state: string, over: Partial<Timer> = {}): Timer {
  const timer: Timer = {
    kind: 'absence',
    subject: { meetingId: 'm1' },
    occurrence: '1',
    at: start,
    usefulUntil,
    facts: {},
    state: state as Timer['state'],
    recipients: state === 'waiting' ? [] : [toAnna],
    done: 0,
  };
  return { ...timer, ...over };
}

export function messageIn(state: string, recipient = toAnna, over: Partial<OutboxRow> = {}): OutboxRow {
  const message: OutboxRow = {
    kind: 'absence',
    groupId: 'g1',
    timerKey: key,
    subject: { meetingId: 'm1' },
    occurrence: '1',
    facts: {},
    recipient,
    state: state as State,
    attempt: state === 'planned' ? 0 : 1,
    due: start,
    usefulUntil,
    repeat: false,
    fallback: false,
    ...(state === 'sending' ? { claim: 's-1', leaseUntil: later(start, 60) } : {}),
  };
  return { ...message, ...over };
}

const attemptOf: Record<Attempt['kind'], Attempt> = {
  sent: { kind: 'sent', activityId: 'a', conversationId: 'c1' },
  'not-delivered': { kind: 'not-delivered', code: 'x' },
  paced: { kind: 'paced', code: 'x', retryAfterSeconds: 5 },
  credentials: { kind: 'credentials', code: 'x' },
  unreachable: { kind: 'unreachable', code: 'x' },
  gone: { kind: 'gone', code: 'x' },
  ambiguous: { kind: 'ambiguous', code: 'x' },
  permanent: { kind: 'permanent', code: 'x' },
  held: { kind: 'held', code: 'x', at: 'facts' },
  'no-way': { kind: 'no-way', code: 'x', why: 'no-channel' },
  expired: { kind: 'expired' },
};
export const attempts = Object.values(attemptOf);

interface Scene {
  readonly world: World;
  /** Writes a row as it has come to be, which is no way that is looked at. */
  readonly put: (kind: 'out' | 'timer', value: OutboxRow | Timer) => Promise<void>;
}

/** A group with one meeting, watched from here on. */
async function scene(seen: Seen, rule: Partial<NoticeRule> = {}): Promise<Scene> {
  const world = makeWorld({
    now: start,
    rules: { absence: ruleFor(rule), 'not-delivered': notDelivered },
  });
  await writeGroup(world);
  await world.deps.people.addToGroup(anna, 'g1');
  const [member] = world.rows.all('member', 'g1');
  if (member === undefined) throw new Error('no member');
  await world.rows.commit([replace(member, { ...member.value, coordinator: true })]);
  const commit = world.rows.commit.bind(world.rows);
  world.rows.commit = watched(world.rows, commit, seen);
  const put: Scene['put'] = async (kind, value) => {
    const id = kind === 'out' ? `${key}|p~t1~anna` : key;
    await commit([insert(kind, 'g1', id, value)]);
  };
  return { world, put };
}

function theRow<K extends 'out' | 'timer'>({ world }: Scene, kind: K): Row<K> {
  const [row] = world.rows.all(kind, 'g1');
  if (row === undefined) throw new Error('no row');
  return row;
}

async function deliver(at: Scene): Promise<void> {
  const { partition, id } = theRow(at, 'out');
  await deliverMessage(at.world.deps, { partition, id }, new Tally());
}

const broken = () => {
  throw new TypeError('never');
};

/** A coordinator asks for everything that did not arrive. */
async function askAgain({ world }: Scene, note: Undelivered): Promise<void> {
  await world.rows.commit([insert('undelivered', 'g1', undeliveredId(note), note)]);
  const caller = { person: anna, surface: 'personal', locale: 'sv' } as unknown as Caller;
  await retryUndelivered(world.deps, caller, 'g1', 'all');
}

const askForMessage = async (at: Scene) => {
  const row = theRow(at, 'out');
  await askAgain(at, undeliveredMessage(row, row.value, 'not-reached', start));
};
const askForTimer = async (at: Scene) => {
  const row = theRow(at, 'timer');
  await askAgain(at, undeliveredTimer(row, row.value, 'broken', start));
};

/** A message that is not being sent: what may happen to it. */
const open = ['planned', 'queued', 'retry'].flatMap((state): readonly Way[] => {
  const when =
    (rule: Partial<NoticeRule>, over: Partial<OutboxRow>, act: (at: Scene) => Promise<unknown>) =>
    async (seen: Seen) => {
      const at = await scene(seen, rule);
      await at.put('out', messageIn(state, over.recipient ?? toAnna, over));
      await act(at);
    };
  return [
    when({}, {}, ({ world }) => runDue(world.deps)),
    when({}, {}, deliver),
    when({ notice: () => undefined }, {}, deliver),
    when({ notice: broken }, {}, deliver),
    when({ notice: broken }, { faults: 4 }, deliver),
    when({ timing: 'working-hours' }, {}, async (at) => {
      at.world.state.now = evening;
      await deliver(at);
    }),
    when({}, { noted: true }, askForMessage),
  ];
});

const sending = attempts.map((attempt): Way => async (seen) => {
  for (const recipient of [toAnna, toChannel]) {
    const at = await scene(seen);
    await at.put('out', messageIn('sending', recipient));
    await recordAttempt(at.world.deps, theRow(at, 'out'), attempt);
  }
});

/** A digest that others still add to. */
const gathering = (['planned', 'queued'] as const).map((state): Way => async (seen) => {
  const at = await scene(seen, { digest: true });
  await plan(at.world);
  await runDue(at.world.deps);
  const [digest] = at.world.rows.all('out');
  if (digest === undefined) throw new Error('no digest');
  if (state === 'queued') {
    at.world.state.now = digest.value.due;
    await runDue(at.world.deps);
  }
  await plan(at.world, { occurrence: 2 });
  await runDue(at.world.deps);
});

export const messageWays: readonly Way[] = [
  ...open,
  ...sending,
  ...gathering,
  async (seen) => {
    const at = await scene(seen);
    await plan(at.world);
    await runDue(tickDeps(at.world.deps));
  },
  async (seen) => {
    const at = await scene(seen);
    await at.put('out', messageIn('sending'));
    await runDue(at.world.deps);
    await pauseMessage(at.world.deps, theRow(at, 'out'), new TypeError('never'), new Tally());
  },
  async (seen) => {
    const at = await scene(seen);
    await at.put('out', messageIn('failed', toAnna, { reason: 'x' }));
    await askForMessage(at);
  },
  ...['sending', 'uncertain'].map((state): Way => async (seen) => {
    const at = await scene(seen);
    await at.put('out', messageIn(state, toAnna, { noted: true }));
    await askForMessage(at);
  }),
];

const many = Array.from({ length: 100 }, (_, i): Recipient => ({ to: 'person', person: `t1|p-${i}` }));

/** A due timer, in the state and with the rule. */
function due(state: string, rule: Partial<NoticeRule>, over: Partial<Timer> = {}): Way {
  return async (seen) => {
    const at = await scene(seen, rule);
    await at.put('timer', timerIn(state, over));
    await runDue(at.world.deps);
  };
}

export const timerWays: readonly Way[] = [
  async (seen) => {
    const at = await scene(seen);
    await plan(at.world);
    await runDue(at.world.deps);
  },
  due('waiting', { recipients: () => many }),
  due('waiting', { digest: true }),
  ...['waiting', 'firing'].flatMap((state) => [
    due(state, {}, { meetingRevision: 9 }),
    due(state, { recipients: broken, digest: true, notice: broken }),
  ]),
  async (seen) => {
    const at = await scene(seen, { timing: 'working-hours' });
    await at.put('timer', timerIn('waiting'));
    at.world.state.now = evening;
    await runDue(at.world.deps);
  },
  ...[0, 1].map((recipients): Way => async (seen) => {
    const at = await scene(seen);
    await at.put('timer', timerIn('void', { recipients: [toAnna].slice(0, recipients) }));
    await askForTimer(at);
  }),
];
