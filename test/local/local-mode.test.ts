import { afterEach, describe, expect, it } from 'vitest';
import { demoPeople } from '../../src/local/demo-cast.js';
import { type LocalMode, runLocal } from '../../src/local/run-local.js';
import { startBot } from '../../src/local/start-bot.js';
import { freePort } from './free-port.js';
import { makeWorld } from '../world.js';

const [karin] = demoPeople as [(typeof demoPeople)[number]];
const quiet = () => undefined;
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
const running: LocalMode[] = [];

afterEach(async () => {
  for (const mode of running.splice(0)) await mode.close();
});

async function start(port: number): Promise<LocalMode> {
  const { deps, rates } = makeWorld();
  const parts = {
    store: { ...deps, rates },
    routines: deps.routines,
    log,
    locale: 'sv',
    holdsPersonalData: () => false,
  } as const;
  const mode = await runLocal({
    settings: { port, locale: 'sv' },
    clock: deps.clock,
    startBot: (at) => startBot(parts, at),
    suggestions: { sv: { chat: [], channel: [] }, en: { chat: [], channel: [] } },
  });
  running.push(mode);
  return mode;
}

const stateOf = async (mode: LocalMode, person = karin.objectId) =>
  (await (await fetch(`${mode.url}/api/state?person=${person}`)).json()) as {
    people: { unread: number }[];
    conversations: { id: string; messages: { from: string; cards: { type: string }[] }[] }[];
  };

describe('local mode', () => {
  it('greets everyone who can have a chat, through the bot’s own endpoint and the connector', async () => {
    const mode = await start(await freePort());
    const { people, conversations } = await stateOf(mode);
    // Lena reads the channel alone.
    expect(people.map(({ unread }) => unread)).toEqual(
      demoPeople.map(({ personalChat }) => (personalChat ? 1 : 0)),
    );
    expect(conversations[0]?.messages[0]).toMatchObject({ from: 'bot', cards: [{ type: 'AdaptiveCard' }] });
  });

  it('words written in a chat are answered with a card', async () => {
    const mode = await start(await freePort());
    const said = await fetch(`${mode.url}/api/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        person: karin.objectId,
        conversation: `a:${karin.objectId}`,
        locale: 'sv',
        text: 'hjälp',
      }),
    });
    expect(await said.json()).toEqual({ kind: 'said' });
    const { conversations } = await stateOf(mode);
    expect(conversations[0]?.messages.map(({ from }) => from)).toEqual(['bot', 'me', 'bot']);
  });

  it('someone else’s chat cannot be written in', async () => {
    const mode = await start(await freePort());
    const response = await fetch(`${mode.url}/api/say`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        person: karin.objectId,
        conversation: `a:${demoPeople[1]?.objectId}`,
        locale: 'sv',
        text: 'hej',
      }),
    });
    expect(response.status).toBe(404);
  });

  it('a taken port is told as such, and nothing is left running', async () => {
    const port = await freePort();
    const mode = await start(port);
    await expect(start(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(start(port + 1)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect((await stateOf(mode)).people).toHaveLength(demoPeople.length);
  });
});
