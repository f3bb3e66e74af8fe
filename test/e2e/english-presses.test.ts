import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allCommands } from '../../src/surface/commands/all-commands.js';
import { allVerbs } from '../../src/surface/all-verbs.js';
import { presses, type When } from './rights-presses.js';
import { freeChannel, openRightsTown, ownChannel, type RightsTown, type Who } from './rights-town.js';
import type { Screen } from './screen.js';

/** Names of people, units, groups and places; they are as they are in any language. */
const names =
  /VerkSam|Habo|vårdcentral|kommun|Arbetsförmedlingen|Försäkringskassan|Samråd|Mullsjö|Jönköping|Åberg|Frågar|Lämnat|Spärrad|Okänd|Gäst Gästsson|Bankeryds|Råslätts|Öxnehaga|Gränna|Kommunhuset|IoF–ÄoF|Rosenhälsan|Norrahammars|hälsocentral/g;
/** What someone wrote in Swedish stays as it was written. */
const typed = 'Kallelser skickas en vecka före.';
/** Words of Swedish sentences without a letter of its own. */
const words = /\b(och|inte|till|med|det|som|av|den|ett|eller|ni|vill|kan|ska|har|Spara|Tillbaka|Avbryt)\b/;
const readers: readonly Who[] = ['coordinator', 'registrant', 'representative', 'operator', 'stranger'];

let t: RightsTown;
beforeAll(async () => {
  t = await openRightsTown();
  for (const who of readers) t.town.speak(who, 'en-GB');
}, 120_000);
afterAll(() => t.town.close());

function swedishOn({ texts, buttons, fields }: Screen): readonly string[] {
  const said = [
    ...texts,
    ...buttons.map(({ title }) => title),
    ...[...fields.values()].flatMap(({ choices }) => choices.map(({ title }) => title)),
  ];
  return said.filter((line) => {
    const rest = line.replace(typed, '').replace(names, '');
    return /[åäöÅÄÖ]/.test(rest) || words.test(rest);
  });
}

test('the same look is in Swedish for who reads Swedish', async () => {
  const rewind = t.keep();
  expect(swedishOn(await t.town.say('deputy', 'hjälp'))).not.toEqual([]);
  expect((await t.town.say('coordinator', 'members')).said).toContain('Members');
  rewind();
});

async function said(screen: Promise<Screen>): Promise<readonly string[]> {
  try {
    return swedishOn(await screen);
  } catch (error) {
    if (error instanceof Error && /answered 403: $|no answer to/.test(error.message)) return [];
    throw error;
  }
}

describe.each<[When, () => Promise<unknown>]>([
  ['before', async () => undefined],
  ['after the meeting', () => t.town.until('2026-05-12', '16:00')],
  ['without a channel', () => t.town.loseChannel()],
])('who reads English meets no Swedish sentence, %s,', (when, come) => {
  let rewind: () => void;
  beforeAll(async () => {
    t.town.channel(ownChannel);
    await come();
    rewind = t.keep();
  }, 60_000);

  test.each(allVerbs.map(({ verb }) => verb).filter((verb) => (presses[verb]?.when ?? 'before') === when))(
    'on the button %s',
    async (verb) => {
      const found = presses[verb];
      for (const who of readers) {
        t.town.channel(found?.where === 'free channel' ? freeChannel : ownChannel);
        const where = found?.where === undefined || found.where === 'chat' ? 'chat' : 'channel';
        expect(await said(t.town.send(who, verb, found?.data(t, who) ?? {}, where)), who).toEqual([]);
        rewind();
      }
    },
  );

  if (when !== 'before') return;
  test.each(allCommands.map((command) => [command.words.en[0] ?? '', command.surface] as const))(
    'after the word “%s”',
    async (word, surface) => {
      for (const who of readers) {
        t.town.channel(ownChannel);
        const where = surface === 'personal' ? 'chat' : 'channel';
        expect(await said(t.town.say(who, word, where)), who).toEqual([]);
        rewind();
      }
    },
  );
});
