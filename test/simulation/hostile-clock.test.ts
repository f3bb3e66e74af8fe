import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toLocal } from '../../src/domain/calendar/dates/zone.js';
import type { Instant, LocalDate, LocalTime } from '../../src/domain/calendar/dates/time.js';
import { checkRound } from './chaos/check-round.js';
import { toldIn } from './chaos/targets.js';
import { momentOf } from './chaos/town-rows.js';
import { fine } from './chaos/weather.js';
import { type Round, type Weather, World } from './chaos/world.js';
import type { Workload } from './chaos/workload.js';
import type { Machine } from './virtual/machine.js';
import { Seeded } from './virtual/seeded.js';

const hour = 3_600_000;
const watching: Weather = { ...fine, tickMs: 15_000 };

interface Wish {
  readonly meeting: string;
  readonly time?: string;
  readonly from: string;
  readonly until: string;
}

function quietMonth({ meeting, time = '13:00', from, until }: Wish): Workload {
  const meetings = [{ id: 'm-1', date: meeting as LocalDate, time: time as LocalTime }];
  const [start, end] = [momentOf(from as LocalDate, '06:00'), momentOf(until as LocalDate, '06:00')];
  return { start, end, groups: [{ id: 'g1', meetings }], deeds: [] };
}

async function run(
  wish: Wish,
  weather: Weather = watching,
  befalls: (world: World, machines: readonly Machine[]) => void = () => undefined,
): Promise<Round> {
  const workload = quietMonth(wish);
  const world = new World(workload, new Seeded(1), weather);
  befalls(world, await world.prepare());
  await world.time.runUntil(workload.end);
  return await world.round();
}

const toldOf = (round: Round, kind: string) =>
  toldIn(round).filter(({ cause }) => cause.split(' ')[1] === kind);
const localOf = (at: number) => toLocal(new Date(at).toISOString() as Instant);

/** A meeting in May: reminders on 28 April and 4 May at 08, the last day to register. */
const may: Wish = { meeting: '2026-05-12', from: '2026-04-27', until: '2026-05-14' };

describe.each(['UTC', 'America/St_Johns', 'Pacific/Kiritimati'])('on a machine in %s', (zone) => {
  const { TZ } = process.env;
  beforeAll(() => void (process.env['TZ'] = zone));
  afterAll(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  it('runs there', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  it('sends each message once and in its time though the machine’s clock jumps two days ahead and back', async () => {
    const morning = momentOf('2026-04-28' as LocalDate, '08:00');
    const wish = { ...may, until: '2026-04-29' };
    const round = await run(wish, { ...watching, tickMs: 60_000, everyTick: true }, ({ time }, [machine]) => {
      const set = (at: number, skew: number) => time.at(at, () => machine && (machine.skew = skew));
      set(morning - 3 * hour, 26 * hour);
      set(morning - 2 * hour, -3 * hour);
      set(morning - hour, 49 * hour);
      set(morning + 30_000, -48 * hour);
      set(morning + 90_000, 5 * hour);
      set(morning + 2 * hour, 0);
    });
    const { faults, extras } = await checkRound(round, await run(wish, fine));
    expect({ faults, extras }).toEqual({ faults: [], extras: 0 });
    expect(toldOf(round, 'registration-reminder')).toHaveLength(3);
  });

  it.each([
    [
      'to summer time',
      { meeting: '2026-04-10', from: '2026-03-24', until: '2026-04-12' },
      '2026-03-26',
      '2026-03-31',
    ],
    [
      'to winter time',
      { meeting: '2026-11-05', from: '2026-10-19', until: '2026-11-07' },
      '2026-10-23',
      '2026-10-28',
    ],
  ])('keeps to eight in the morning when the clocks go over %s', async (_, wish, first, last) => {
    const reminders = toldOf(await run(wish), 'registration-reminder').map(({ at }) => localOf(at));
    expect([...new Set(reminders.map(({ date }) => date))]).toEqual([first, last]);
    expect(new Set(reminders.map(({ time }) => time.slice(0, 4)))).toEqual(new Set(['08:0']));
    expect(reminders).toHaveLength(6);
  });

  it('five hours away: the missed reminder comes once, and says that it is late', async () => {
    const round = await run(may, watching, (world) =>
      world.down(momentOf('2026-04-28' as LocalDate, '07:30'), 5 * hour),
    );
    const first = toldOf(round, 'registration-reminder').filter(
      ({ at }) => localOf(at).date === '2026-04-28',
    );
    expect(first.map(({ late, at }) => [late, localOf(at).time.slice(0, 4)])).toEqual(
      Array(3).fill([true, '12:3']),
    );
    expect(toldOf(round, 'registration-reminder')).toHaveLength(6);
    expect(round.counts['dropped:superseded']).toBeUndefined();
  });

  it('twenty-five hours away, over the start of the meeting: what no longer helps is dropped and counted', async () => {
    const round = await run({ ...may, time: '09:00' }, watching, (world) =>
      world.down(momentOf('2026-05-11' as LocalDate, '08:30'), 25 * hour),
    );
    expect(toldOf(round, 'your-time')).toEqual([]);
    expect(round.counts['dropped:too-late']).toBe(1);
    expect(toldOf(round, 'statistics').map(({ late }) => late)).toEqual([false]);
  });

  it('three days away, over two reminders of a kind: only the latest comes, and the other is counted', async () => {
    // Monday and Thursday, seventy-two hours apart.
    const wish = { meeting: '2026-09-25', from: '2026-09-10', until: '2026-09-28' };
    const undisturbed = toldOf(await run(wish), 'registration-reminder').map(({ at }) => localOf(at).date);
    expect([...new Set(undisturbed)]).toEqual(['2026-09-14', '2026-09-17']);
    const round = await run(wish, watching, (world) =>
      world.down(momentOf('2026-09-14' as LocalDate, '07:45'), 72.5 * hour),
    );
    const told = toldOf(round, 'registration-reminder');
    expect(told.map(({ at }) => localOf(at).date)).toEqual(Array(3).fill('2026-09-17'));
    expect(round.counts['dropped:superseded']).toBe(1);
  });
});
