import { expect, test } from 'vitest';
import { Ticker } from '../../../src/adapters/schedule/ticker.js';

const quiet = () => undefined;
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };

test('a tick waits for a whole round that began after it, and never are two at work', async () => {
  let atWork = 0;
  let most = 0;
  let begun = 0;
  const ticker = new Ticker(async () => {
    begun += 1;
    atWork += 1;
    most = Math.max(most, atWork);
    await new Promise(setImmediate);
    atWork -= 1;
  }, log);
  const first = ticker.tick();
  await new Promise(setImmediate);
  const second = ticker.tick();
  ticker.wake();
  await Promise.all([first, second]);
  expect({ most, begun }).toEqual({ most: 1, begun: 2 });
  await ticker.tick();
  expect(begun).toBe(3);
});

test('work that wakes the ticker gets one more round', async () => {
  let rounds = 0;
  const ticker: Ticker = new Ticker(async () => {
    rounds += 1;
    if (rounds === 1) ticker.wake();
  }, log);
  await ticker.tick();
  expect(rounds).toBe(2);
});

test('a round that fails does not end the ticking', async () => {
  let rounds = 0;
  const ticker = new Ticker(async () => {
    rounds += 1;
    throw new Error('no');
  }, log);
  await ticker.tick();
  await ticker.tick();
  expect(rounds).toBe(2);
});
