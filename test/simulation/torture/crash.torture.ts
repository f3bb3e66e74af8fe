import { expect, inject, it } from 'vitest';
import { openStage } from '../crash/stage.js';
import { type Killed, killAt, killPoints, runFlow } from '../crash/sweep.js';
import { Seeded } from '../virtual/seeded.js';
import { seed, share, wantedFlow } from './budget.js';

const lanesAtOnce = 2;

it('a bot that dies before and after every call', async () => {
  const stage = await openStage(inject('azurite'), lanesAtOnce);
  const left = share();
  const chance = new Seeded(seed);
  const killed: (Killed & { readonly flow: string })[] = [];
  const work = [];
  const flows = stage.flows.filter(({ name }) => name.includes(wantedFlow));
  for (const flow of flows) {
    const reference = await runFlow(stage.lane, flow);
    for (const point of killPoints(reference)) work.push({ flow, reference, point, order: chance.next() });
  }
  const queue = work.sort((a, b) => a.order - b.order).values();
  await Promise.all(
    stage.lanes.map(async (lane) => {
      for (const { flow, reference, point } of queue) {
        if (!left()) return;
        const one = { flow: flow.name, ...(await killAt(lane, flow, reference, point)) };
        killed.push(one);
        if (one.faults.length > 0) console.log('crash fault', JSON.stringify(one));
        if (killed.length % 100 === 0) console.log(`${killed.length} of ${work.length} points`);
      }
    }),
  );
  await stage.close();
  for (const { name } of flows) {
    const own = killed.filter(({ flow }) => flow === name);
    const extra = own.filter((one) => one.extra > 0).map(({ when, label }) => `${when} ${label}`);
    const points = work.filter(({ flow }) => flow.name === name).length;
    const figures = {
      ...{ points, killed: own.length, died: own.filter(({ died }) => died).length },
      lost: own.reduce((sum, { lost }) => sum + lost, 0),
      extra: own.reduce((sum, one) => sum + one.extra, 0),
      where: [...new Set(extra)],
    };
    console.log('crash', name, JSON.stringify(figures));
  }
  expect(
    killed.flatMap(({ flow, call, when, label, faults }) =>
      faults.map((fault) => `${flow} ${when} ${call} (${label}): ${fault}`),
    ),
  ).toEqual([]);
});
