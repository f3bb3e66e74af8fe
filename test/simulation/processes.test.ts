import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compare } from './crash/compare.js';
import type { RunParts } from './crash/crash-run.js';
import { faultyRoads } from './crash/faulty-roads.js';
import { openStage, patienceMs, type Stage } from './crash/stage.js';
import { killPoints, runFlow } from './crash/sweep.js';
import { Seeded } from './virtual/seeded.js';

const seed = 4711;

describe('two bot processes on one storage', { timeout: patienceMs }, () => {
  let stage: Stage;
  let parts: RunParts;
  beforeAll(async () => {
    stage = await openStage(inject('azurite'), 1);
    parts = stage.lane;
  }, patienceMs);
  afterAll(() => stage.close());

  it('tell everyone what one would have told, once', async () => {
    for (const flow of stage.flows) {
      const reference = await runFlow(parts, flow);
      const both = await runFlow(parts, flow, { second: {} });
      expect(compare(both, reference), flow.name).toEqual({ lost: [], extra: [], faults: [] });
    }
  });

  it('tell everyone in a storm too: requests of both to storage and to Teams fail, before and after they are carried out', async () => {
    const chance = new Seeded(seed);
    const roads = await faultyRoads(inject('azurite'), chance);
    const calm = { hoursAfter: 3 };
    for (const flow of stage.flows) {
      const reference = await runFlow(parts, flow, calm);
      const outcome = await runFlow({ ...parts, roads }, flow, { ...calm, second: {} });
      expect(compare(outcome, reference, outcome.doubted), flow.name).toMatchObject({ lost: [], faults: [] });
    }
    await roads.close();
    // It did storm.
    expect(roads.drawn.storage).toBeGreaterThan(0);
    expect(roads.drawn.teams).toBeGreaterThan(0);
  });

  it('lose nothing when both are killed at calls of their own while they work', async () => {
    const chance = new Seeded(seed);
    let died = 0;
    for (const flow of stage.flows) {
      const reference = await runFlow(parts, flow);
      const points = killPoints(reference);
      const bots = { kill: chance.pick(points), second: { kill: chance.pick(points.slice(0, 60)) } };
      const outcome = await runFlow(parts, flow, bots);
      died += outcome.crashes.length;
      expect(compare(outcome, reference), `${flow.name} ${JSON.stringify(bots)}`).toMatchObject({
        lost: [],
        faults: [],
      });
    }
    expect(died).toBeGreaterThanOrEqual(stage.flows.length);
  });
});
