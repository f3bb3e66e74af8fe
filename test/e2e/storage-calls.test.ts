import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allCommands } from '../../src/surface/commands/all-commands.js';
import { allVerbs } from '../../src/surface/all-verbs.js';
import { namesOf, roundsOf, type TracedCall, tracedStore } from '../fakes/call-trace.js';
import { presses, type When } from './rights-presses.js';
import {
  everyone,
  freeChannel,
  openRightsTown,
  ownChannel,
  type RightsTown,
  type Who,
} from './rights-town.js';
import {
  aboveBounds,
  callTable,
  mostCalls,
  mostCallsOfMany,
  mostRounds,
  ofMany,
} from './storage-calls-table.js';

let t: RightsTown;
let rewind: () => void;
const trace: { of?: ReturnType<typeof tracedStore> } = {};
beforeAll(async () => {
  t = await openRightsTown((store) => (trace.of = tracedStore(store)).store);
  // What goes out afterwards is the tick's.
  Object.assign(t.town.samrad.deps, { wake: () => undefined });
  t.town.ticking(false);
}, 120_000);
afterAll(async () => {
  await t.town.close();
  console.log(lines.join('\n'));
});

/** Name → calls and rounds before, calls and rounds now. */
const table = new Map(
  [...callTable.matchAll(/^(\S.*?) +(\d+) +(\d+) +(\d+) +(\d+)$/gm)].map(([, name = '', ...numbers]) => [
    name,
    numbers.map(Number),
  ]),
);
const words = allCommands.map(({ words: { sv }, surface }) => ({ word: sv[0] ?? '', surface }));
const lines: string[] = ['button or word             before    now'];

/** What someone's press or word asks of storage until it is answered. */
async function callsOf(act: () => Promise<unknown>): Promise<readonly TracedCall[]> {
  trace.of?.begin();
  try {
    await act();
  } catch (error) {
    if (!(error instanceof Error && /answered 403|no answer to/.test(error.message))) throw error;
  } finally {
    rewind();
  }
  return trace.of?.end() ?? [];
}

async function costliest(act: (who: Who) => Promise<unknown>): Promise<readonly TracedCall[]> {
  let most: readonly TracedCall[] = [];
  for (const who of everyone) {
    const calls = await callsOf(() => act(who));
    if (calls.length > most.length) most = calls;
  }
  return most;
}

function press(verb: string, who: Who): Promise<unknown> {
  const found = presses[verb];
  if (found === undefined) throw new Error(`no press for ${verb}`);
  t.town.channel(found.where === 'free channel' ? freeChannel : ownChannel);
  const where = found.where === undefined || found.where === 'chat' ? 'chat' : 'channel';
  return t.town.send(who, verb, found.data(t, who), where);
}

function judge(name: string, calls: readonly TracedCall[]): void {
  const [callsBefore = 0, roundsBefore = 0, callsNow = 0, roundsNow = 0] = table.get(name) ?? [];
  const rounds = roundsOf(calls);
  const numbers = [callsBefore, roundsBefore, calls.length, rounds].map((n) => String(n).padStart(3));
  lines.push(`${name.padEnd(26)}${numbers.join(' ')}   ${namesOf(calls)}`);
  expect(calls.length, namesOf(calls)).toBe(callsNow);
  expect(rounds).toBeLessThanOrEqual(roundsNow);
  if (name in aboveBounds) return;
  expect(callsNow).toBeLessThanOrEqual(ofMany.has(name) ? mostCallsOfMany : mostCalls);
  expect(roundsNow).toBeLessThanOrEqual(mostRounds);
}

test('every button and every word has its row', () => {
  const all = [...allVerbs.map(({ verb }) => verb), ...words.map(({ word }) => `“${word}”`)];
  expect([...table.keys()].sort()).toEqual(all.sort());
});

describe.each<[When, () => Promise<unknown>]>([
  ['before', async () => undefined],
  ['after the meeting', () => t.town.until('2026-05-12', '16:00')],
  ['without a channel', () => t.town.loseChannel()],
])('%s', (when, come) => {
  beforeAll(async () => {
    t.town.channel(ownChannel);
    t.town.ticking(true);
    await come();
    t.town.ticking(false);
    rewind = t.keep();
  }, 60_000);
  const verbs = allVerbs.map(({ verb }) => verb).filter((verb) => (presses[verb]?.when ?? 'before') === when);

  test.each(verbs)('%s asks storage no more than its row says', async (verb) => {
    judge(verb, await costliest((who) => press(verb, who)));
  });

  if (when !== 'before') return;
  test.each(words)('“$word” asks storage no more than its row says', async ({ word, surface }) => {
    t.town.channel(ownChannel);
    const where = surface === 'personal' ? 'chat' : 'channel';
    judge(`“${word}”`, await costliest((who) => t.town.say(who, word, where)));
  });
});
