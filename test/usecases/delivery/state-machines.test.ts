import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MemoryLedger } from '../../../src/adapters/storage/memory/memory-ledger.js';
import { purgesMessage, purgesTimer } from '../../../src/domain/decisions/retention/purgeable.js';
import { afterAttempt, type Attempt } from '../../../src/domain/model/job/after-attempt.js';
import type { PurgeRow } from '../../../src/domain/model/case/retention.js';
import { later } from '../../../src/domain/calendar/dates/later.js';
import { runRound } from '../../simulation/chaos/run-round.js';
import { storm } from '../../simulation/chaos/weather.js';
import { start } from './fixture.js';
import { attempts, messageIn, messageWays, timerIn, timerWays } from './state-ways.js';
import { drawn, explained, guide, type Machine, nothingSeen, states, watched } from './state-watch.js';

const machines = ['timer', 'out'] as const;
const ends = (arrow: string) => arrow.split(' --> ');

/** A purge of everything: about the row, and long after it was of use. */
const purge: PurgeRow = {
  state: 'running',
  at: start,
  reference: 'x',
  decidedOn: '2026-05-11' as PurgeRow['decidedOn'],
  days: 1,
  codes: [],
  meetings: ['m1'],
  people: [],
  messagesBefore: later(start, 365 * 24 * 3600),
  counts: {},
};
const purged: Record<Machine, readonly string[]> = {
  timer: states.timer.filter((state) => purgesTimer(timerIn(state), purge)),
  out: states.out.filter((state) => purgesMessage(messageIn(state), purge)),
};

describe.each(machines)('the diagram of the states: %s', (machine) => {
  it('has every state of the type, and no other', () => {
    const named = new Set(drawn(machine).flatMap(ends));
    named.delete('[*]');
    expect([...named].sort()).toEqual([...states[machine]].sort());
  });

  it('has every arrow in its table, with who makes it, once', () => {
    const general = new Set(purged[machine].map((state) => `${state} --> [*]`));
    const own = drawn(machine).filter((one) => !general.has(one));
    expect(explained(machine)).toEqual([...own, '… --> [*]'].sort());
  });

  it('draws exactly the ways that delivery takes with rows in each state', async () => {
    const seen = nothingSeen();
    for (const way of machine === 'timer' ? timerWays : messageWays) await way(seen);
    for (const state of purged[machine]) seen[machine].add(`${state} --> [*]`);
    expect([...seen[machine]].sort()).toEqual(drawn(machine));
  });
});

it('an attempt leads from sending where the diagram says, and nowhere else', () => {
  const rows = [messageIn('sending'), messageIn('sending', { to: 'channel', part: 1 })];
  const leads = rows.flatMap((row) =>
    attempts.map((attempt: Attempt) => afterAttempt(row, attempt, start, 0.5).row.state),
  );
  const ways = drawn('out').filter((one) => one.startsWith('sending --> '));
  expect([...new Set([...leads, 'sending'])].map((to) => `sending --> ${to}`).sort()).toEqual(ways);
});

describe('a month in a storm', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('takes no way that is not drawn', async () => {
    const seen = nothingSeen();
    const commit = MemoryLedger.prototype.commit;
    vi.spyOn(MemoryLedger.prototype, 'commit').mockImplementation(async function (
      this: MemoryLedger,
      changes,
    ) {
      return await watched(this, commit.bind(this), seen)(changes);
    });
    await runRound(500, storm(500));
    for (const machine of machines) {
      expect(seen[machine].size).toBeGreaterThan(3);
      expect([...seen[machine]].filter((way) => !drawn(machine).includes(way))).toEqual([]);
    }
  });
});

it('every file that writes a state of a timer or a message is named in the guide', () => {
  const all = [...states.timer, ...states.out].join('|');
  const writes = new RegExp(`\\bstate(?::| = )[^;{}\n]*'(?:${all})'`);
  const writers = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => {
    if (!name.endsWith('.ts')) return false;
    const text = readFileSync(`src/${name}`, 'utf8');
    return writes.test(text) && /\b(?:OutboxRow|Timer|Row<'(?:timer|out)'>)/.test(text);
  });
  expect(writers.length).toBeGreaterThan(8);
  // The type, and two lists that only ask for a state.
  const asks = [
    'domain/model/timer.ts',
    'domain/decisions/retention/purgeable.ts',
    'usecases/backup/rows-to-restore.ts',
  ];
  const named = (name: string) => guide.includes(name.slice(name.lastIndexOf('/') + 1));
  expect(writers.filter((name) => !asks.includes(name) && !named(name))).toEqual([]);
});

it('every file that the guide links to is there', () => {
  const links = [...guide.matchAll(/\]\(([^)#]+)/g)].map(([, link = '']) => `src/usecases/delivery/${link}`);
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
