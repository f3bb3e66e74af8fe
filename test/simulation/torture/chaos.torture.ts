import { expect, it } from 'vitest';
import { checkRound } from '../chaos/check-round.js';
import { runRound } from '../chaos/run-round.js';
import { fine, storm } from '../chaos/weather.js';
import { seed, share } from './budget.js';

const mostRounds = 1000;

it('a thousand months in a storm', async () => {
  const left = share();
  const sum = { rounds: 0, targets: 0, told: 0, extras: 0, unknown: 0, givenUp: 0 };
  const faults: string[] = [];
  while (sum.rounds < mostRounds && left()) {
    const one = seed * 100_000 + sum.rounds;
    const verdict = await checkRound(await runRound(one, storm(one)), await runRound(one, fine));
    sum.rounds += 1;
    for (const key of ['targets', 'told', 'extras', 'unknown', 'givenUp'] as const) sum[key] += verdict[key];
    const found = verdict.faults.map((fault) => `${one}: ${fault}`);
    faults.push(...found);
    if (sum.rounds % 100 === 0) console.log(`${sum.rounds} of ${mostRounds} rounds`);
    if (found.length > 0) console.log('chaos fault', JSON.stringify(found));
  }
  console.log('chaos', JSON.stringify({ ...sum, faults: faults.length }));
  expect(faults).toEqual([]);
});
