import { failureOfStatus } from '../../../src/adapters/teams/connector/send-outcome.js';
import { createRandomIds } from '../../../src/adapters/ids/random-ids.js';
import { createMemoryStore } from '../../../src/adapters/storage/memory/memory-store.js';
import type { Store } from '../../../src/wiring/compose.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { NoticeRule } from '../../../src/domain/notices/notice-rule.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { Envelope, SendOutcome } from '../../../src/ports/messenger.js';
import type { Delivery } from '../../../src/usecases/delivery/context/delivery.js';
import { drain } from '../../../src/usecases/delivery/drain.js';
import { Pace, type Request } from '../../../src/usecases/pace/pace.js';
import { makeWorld } from '../../world.js';
import { Seeded } from '../virtual/seeded.js';
import { VirtualTime } from '../virtual/virtual-time.js';
import { peopleCrowd } from './people-crowd.js';
import { StrictTeams } from './strict-teams.js';

const start = Date.parse('2026-05-11T08:00:00.000Z');
const jitterMs = 40;
const longestRunMs = 3_600_000;

export interface CrowdOptions {
  readonly instances: number;
  readonly seed: number;
  /** How many people of each tenant are told something; every third has no chat yet, which costs two requests. */
  readonly recipients: Readonly<Record<string, number>>;
  readonly channelPosts?: number;
  /** Someone presses a button at each instance this often. */
  readonly pressEveryMs?: number;
  /** Teams refuses this tenant for its first minute. */
  readonly throttled?: string;
}

/** Delivery itself over a store in memory, before a Teams as strict as can be; time is virtual. */
export async function runCrowd(options: CrowdOptions) {
  const time = new VirtualTime(start);
  const chance = new Seeded(options.seed);
  const teams = new StrictTeams(time);
  const store = createMemoryStore();
  const presses: number[] = [];
  const arrived: { readonly to: string; readonly at: number; readonly by: number }[] = [];
  const state = { busy: options.instances };

  const travel = () => time.sleep(chance.between(0, jitterMs));
  /** One request as the connector makes it, judged where it arrives. */
  async function request(pace: Pace, asked: Request): Promise<SendOutcome | { readonly kind: 'answered' }> {
    const turn = await pace.turn(asked);
    if (turn.kind === 'paced') return { kind: 'paced', code: turn.code, retryAfterSeconds: turn.seconds };
    await travel();
    const mean = options.throttled === asked.tenantId && time.now - start < 60_000;
    const status = mean ? 429 : teams.arrive(asked.tenantId, asked.conversation);
    await travel();
    return await pace.told(
      asked,
      status === 429
        ? failureOfStatus(429, new Headers({ 'retry-after': '10' }))
        : { kind: 'answered' as const },
    );
  }

  function messengerOf(pace: Pace, by: number) {
    return async ({ address }: Envelope): Promise<SendOutcome> => {
      if (address.to !== 'person' && address.to !== 'channel') throw new Error('unexpected address');
      const isPerson = address.to === 'person';
      const tenantId = isPerson ? address.contact.tenantId : address.channel.tenantId;
      const conversation = isPerson ? address.contact.person : address.channel.channelId;
      const times = isPerson && address.contact.conversationId === undefined ? 2 : 1;
      for (let n = 0; n < times; n += 1) {
        const answer = await request(pace, { tenantId, conversation, waiting: 'timer' });
        if (answer.kind !== 'answered') return answer;
      }
      arrived.push({ to: isPerson ? tenantId : 'channel', at: time.now, by });
      return { kind: 'sent', activityId: `a${arrived.length}`, conversationId: conversation };
    };
  }

  async function press(pace: Pace, every: number): Promise<void> {
    const who = chance.between(1, 400);
    while (state.busy > 0) {
      await time.sleep(every);
      const asked = time.now;
      await pace.turn({ tenantId: 'a', conversation: `a:presser-${who}`, waiting: 'person' });
      presses.push(time.now - asked);
      await travel();
      teams.arrive('a', `a:presser-${who}-${time.now}`);
    }
  }

  async function live(n: number): Promise<void> {
    const instant = () => new Date(time.now).toISOString() as Instant;
    const clock = {
      now: instant,
      unmoved: instant,
      wait: (milliseconds: number) => time.sleep(milliseconds),
    };
    const { deps, rules } = await peopleDeps(store, clock);
    const pace = new Pace({ rates: store.rates, clock, log: deps.log, instance: `i-${n}` });
    const messenger = { ...deps.messenger, send: messengerOf(pace, n) };
    const delivery: Delivery = { ...deps, ids: createRandomIds(), rules, messenger };
    if (options.pressEveryMs !== undefined) void press(pace, options.pressEveryMs);
    for (;;) {
      await drain(delivery);
      if ((await store.due.due(later(instant(), 86_400), 1)).length === 0) break;
      await time.sleep(1000);
    }
    state.busy -= 1;
  }

  await peopleCrowd(store, start, options.recipients, options.channelPosts ?? 0);
  for (let n = 0; n < options.instances; n += 1) void live(n);
  for (let end = start; state.busy > 0 && end < start + longestRunMs; end += 10_000) await time.runUntil(end);

  const moments = teams.taken.map((at) => at - start).sort((a, b) => a - b);
  // Until shares are settled and after the last messages are few, nothing is sustained.
  const steady = moments.filter((at) => at > 10_000 && at < (moments.at(-1) ?? 0) - 10_000);
  const first = steady[0] ?? 0;
  return {
    refused: teams.refused,
    presses,
    perSecond: (steady.length - 1) / (((steady.at(-1) ?? 0) - first) / 1000),
    /** Each instance's part of what was sent. */
    share: Array.from(
      { length: options.instances },
      (_, n) => arrived.filter(({ by }) => by === n).length / arrived.length,
    ),
    told: (to: string) => arrived.filter((one) => one.to === to).length,
    secondsUntilLast: (to: string) =>
      (Math.max(...arrived.filter((one) => one.to === to).map(({ at }) => at)) - start) / 1000,
  };
}

async function peopleDeps(store: Store, clock: Delivery['clock']) {
  const { deps } = makeWorld();
  const { ledger, due, codes, people, queue } = store;
  const rule: NoticeRule = {
    kind: 'absence',
    timing: 'at-once',
    digest: false,
    recipients: ({ snapshot }) =>
      snapshot.members.map(({ value }) => ({ to: 'person', person: value.person as PersonKey })),
    notice: ({ snapshot, cause }) => {
      const { id, name } = snapshot.group.value;
      return { kind: cause.kind, groupId: id, groupName: name };
    },
  };
  const inChannel: NoticeRule = {
    ...rule,
    kind: 'agenda-too-long',
    recipients: () => [{ to: 'channel', part: 0 }],
  };
  return {
    deps: { ...deps, ledger, due, codes, people, queue, clock },
    rules: { absence: rule, 'agenda-too-long': inChannel },
  };
}
