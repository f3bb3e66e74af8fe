import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { compare } from './crash/compare.js';
import type { Outcome, RunParts } from './crash/crash-run.js';
import { openStage, patienceMs, type Stage } from './crash/stage.js';
import { killAt, killPoints, runFlow } from './crash/sweep.js';
import { Seeded } from './virtual/seeded.js';

const seed = 20261125;
const killsPerFlow = 3;

describe('a bot process that dies at any call', { timeout: patienceMs }, () => {
  let stage: Stage;
  let parts: RunParts;
  beforeAll(async () => {
    stage = await openStage(inject('azurite'), 1);
    parts = stage.lane;
  }, patienceMs);
  afterAll(() => stage.close());

  it('loses nothing, and sends more only of what Teams had taken and storage did not know', async () => {
    const chance = new Seeded(seed);
    for (const flow of stage.flows) {
      const reference = await runFlow(parts, flow);
      const points = killPoints(reference);
      const kinds = new Set(reference.calls);
      expect([...kinds], flow.name).toEqual(expect.arrayContaining(['table batch', 'table due GET']));
      for (let n = 0; n < killsPerFlow; n += 1) {
        const killed = await killAt(parts, flow, reference, chance.pick(points));
        expect(killed, flow.name).toMatchObject({ died: true, lost: 0, faults: [] });
      }
    }
  });

  it('between “Teams has taken it” and “recorded” sends once more, marked, and nowhere else', async () => {
    const [register] = stage.flows;
    if (register === undefined) throw new Error('no flow');
    const reference = await runFlow(parts, register);
    const call = reference.calls.indexOf('teams POST') + 1;
    const before = await killAt(parts, register, reference, { call, when: 'before' });
    expect(before).toMatchObject({ died: true, lost: 0, extra: 0, faults: [] });
    const after = await killAt(parts, register, reference, { call, when: 'after' });
    expect(after).toMatchObject({ died: true, lost: 0, extra: 1, faults: [] });
  });

  it('lives on in a later run when its call never came', async () => {
    const { connectionString, copies, pool } = parts;
    const prefix = `k${randomUUID().replaceAll('-', '')}`;
    const order = { connectionString, prefix, seed, now: '2026-05-11T10:00:00.000Z' as Instant };
    const bot = await pool.take();
    expect(await bot.open({ ...order, kill: { call: 3, when: 'before' } })).toBeDefined();
    // It asks storage more than three times to open, before a new call is named.
    expect(await bot.open(order)).toBeDefined();
    pool.giveBack(bot);
    await copies.remove(prefix);
  });
});

describe('the comparison of two runs', () => {
  const sent = (to: string, said: string) => ({
    ...{ method: 'POST', to, said, activityId: `post-${said}`, repeat: false, reply: false },
  });
  const content = (activityId: string, said: string) => ({ ...sent('t', said), method: 'PUT', activityId });
  const outcome = (more: Partial<Outcome> = {}): Outcome => ({
    ...{
      accepted: [sent('a:anna', 'one'), content('post-1', 'agenda')],
      rows: [],
      crashes: [],
      doubted: [],
      calls: [],
    },
    ...more,
  });

  it('sees what is lost, what came too often, and an agenda that stands twice', () => {
    const faults = (accepted: Outcome['accepted']) => compare(outcome({ accepted }), outcome()).faults;
    const { accepted } = outcome();
    expect(faults(accepted)).toEqual([]);
    expect(faults(accepted.slice(1))).toEqual(['lost: a:anna: one']);
    expect(faults([...accepted, sent('a:anna', 'one')])[0]).toContain('1 extra not explained');
    expect(faults([...accepted, content('post-2', 'agenda')])[0]).toContain('stands 2 times');
  });

  it('takes one more for each send that was in flight, when it is marked', () => {
    const crashes = [{ accepted: 1, sending: ['a:anna'] }];
    const again = { ...sent('a:anna', 'one'), repeat: true };
    const accepted = [...outcome().accepted, again];
    expect(compare(outcome({ accepted, crashes }), outcome()).faults).toEqual([]);
    expect(compare(outcome({ accepted: [...accepted, again], crashes }), outcome()).faults).toHaveLength(1);
    const elsewhere = [{ accepted: 1, sending: ['a:bo'] }];
    expect(compare(outcome({ accepted, crashes: elsewhere }), outcome()).faults).toHaveLength(1);
  });

  it('sees rows that differ, and a message that is left open', () => {
    const row = { partitionKey: 'g', rowKey: 'case|BCD-FGHJ', state: 'registered' };
    const faults = compare(
      outcome({ rows: [row] }),
      outcome({ rows: [{ ...row, state: 'withdrawn' }] }),
    ).faults;
    expect(faults).toHaveLength(2);
    const left = { partitionKey: 'g', rowKey: 'out|x', state: 'queued' };
    expect(compare(outcome({ rows: [left] }), outcome()).faults).toEqual(['the rows differ: queued out|x']);
  });
});
