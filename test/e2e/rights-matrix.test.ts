import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { allCommands } from '../../src/surface/commands/all-commands.js';
import { allVerbs } from '../../src/surface/all-verbs.js';
import { commonSv } from '../../src/text/sv/common.js';
import { presses, type When } from './rights-presses.js';
import { commandTable, verbTable } from './rights-table.js';
import {
  everyone,
  freeChannel,
  openRightsTown,
  ownChannel,
  type RightsTown,
  type Who,
} from './rights-town.js';
import type { Screen } from './screen.js';

let t: RightsTown;
let rewind: () => void;
let before: string;
beforeAll(async () => {
  t = await openRightsTown();
}, 120_000);
afterAll(() => t.town.close());

const rowsOf = (table: string) =>
  [...table.matchAll(/^([\p{L}. -]+?) {2,}((?:[CswANOX] *)+)$/gmu)].map(
    ([, name = '', cells = '']) => [name, cells.trim().split(/ +/)] as const,
  );
const verbRows = rowsOf(verbTable);
const commandRows = rowsOf(commandTable);
const whenOf = (verb: string): When => presses[verb]?.when ?? 'before';
/** Never in any group of the matrix's: what they see must be the same as if it were not there. */
const outsiders: readonly Who[] = ['removed', 'left', 'elsewhere', 'abroad', 'guest', 'stranger'];

/** From the same rows every time. */
function from(state: RightsTown) {
  rewind = state.keep();
  before = state.text();
}

async function press(verb: string, who: Who, instead: object = {}): Promise<Screen | 'refused'> {
  const found = presses[verb];
  if (found === undefined) throw new Error(`no press for ${verb}`);
  t.town.channel(found.where === 'free channel' ? freeChannel : ownChannel);
  const where = found.where === undefined || found.where === 'chat' ? 'chat' : 'channel';
  return await refusedOr(t.town.send(who, verb, { ...found.data(t, who), ...instead }, where));
}

async function refusedOr(sent: Promise<Screen>): Promise<Screen | 'refused'> {
  try {
    return await sent;
  } catch (error) {
    if (error instanceof Error && /answered 403: $|no answer to/.test(error.message)) return 'refused';
    throw error;
  }
}

function letterOf(screen: Screen | 'refused'): string {
  const changed = t.text() !== before;
  if (screen === 'refused') return changed ? 'refused, and rows changed' : 'X';
  if (changed) return 'C';
  if (screen.said.includes(commonSv.notAllowed)) return 'A';
  if (screen.said.includes(commonSv.notFound)) return 'N';
  if (screen.said.includes(commonSv.staleCard)) return 'O';
  return screen.title === 'Det gick inte' ? 'w' : 's';
}

/** Codes, people and places of the group; they may only be read by its members. */
function secretsIn(screen: Screen | 'refused'): readonly string[] {
  if (screen === 'refused') return [];
  const { code, late, done } = t;
  const card = JSON.stringify(screen.card);
  return [code, late, done, 'Maria Lund', 'Karin Ek', 'Samir Haddad', 'Kommunhuset'].filter((one) =>
    card.includes(one),
  );
}

test('every button and every command has its row, and every row all its cells', () => {
  expect(verbRows.map(([verb]) => verb).sort()).toEqual(allVerbs.map(({ verb }) => verb).sort());
  expect(Object.keys(presses).sort()).toEqual(verbRows.map(([verb]) => verb).sort());
  expect(commandRows.map(([word]) => word)).toEqual(allCommands.map(({ words }) => words.sv[0]));
  for (const [name, cells] of [...verbRows, ...commandRows]) {
    expect(cells, name).toHaveLength(everyone.length);
  }
});

describe.each<[When, () => Promise<unknown>]>([
  ['before', async () => undefined],
  ['after the meeting', () => t.town.until('2026-05-12', '16:00')],
  ['without a channel', () => t.town.loseChannel()],
])('%s', (when, come) => {
  beforeAll(async () => {
    t.town.channel(ownChannel);
    await come();
    from(t);
  }, 60_000);
  afterEach(() => rewind());

  test.each(verbRows.filter(([verb]) => whenOf(verb) === when))('%s', async (verb, cells) => {
    const letters: string[] = [];
    for (const who of everyone) {
      const screen = await press(verb, who);
      letters.push(letterOf(screen));
      // A new group's wizard and a search show what the one who presses wrote.
      const own = verb === 'cases.search' || (verb.startsWith('group.') && !cells.includes('N'));
      if (outsiders.includes(who) && !own) expect(secretsIn(screen), who).toEqual([]);
      rewind();
    }
    expect(letters.join('  ')).toBe(cells.join('  '));
    if (!cells.includes('N') || verb === 'cases.search') return;
    for (const who of outsiders) {
      const foreign = await press(verb, who);
      const missing = await press(verb, who, { groupId: 'g-nowhere12345' });
      expect(JSON.stringify(foreign), who).toBe(
        JSON.stringify(missing).replaceAll('g-nowhere12345', t.groupId),
      );
      rewind();
    }
  });

  if (when !== 'before') return;
  test.each(commandRows)('“%s”', async (word, cells) => {
    const command = allCommands.find(({ words }) => words.sv[0] === word);
    t.town.channel(ownChannel);
    const letters: string[] = [];
    for (const who of everyone) {
      const where = command?.surface === 'personal' ? 'chat' : 'channel';
      const screen = await refusedOr(t.town.say(who, word, where));
      letters.push(letterOf(screen));
      if (outsiders.includes(who)) expect(secretsIn(screen), who).toEqual([]);
      rewind();
    }
    expect(letters.join('  ')).toBe(cells.join('  '));
  });
});
