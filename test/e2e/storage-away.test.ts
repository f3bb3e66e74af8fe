import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { connectAzureStore } from '../../src/adapters/storage/azure/azure-store.js';
import { askedEveryMs } from '../../src/usecases/storage-asked.js';
import { type Interference, storageProxy } from '../fakes/storage-proxy.js';
import type { Screen } from './screen.js';
import { codeOn, join, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const away: readonly [string, Interference][] = [
  ['refuses connections', 'reset'],
  ['throttles', { answer: 503, headers: { 'retry-after': '0' } }],
  ['refuses the credentials', { answer: 403 }],
  ['has lost its tables', { answer: 404, body: '{"odata.error":{"code":"TableNotFound"}}' }],
];

describe('storage that is away while people work', () => {
  let town: Town;
  let groupId: string;
  let proxy: Awaited<ReturnType<typeof storageProxy>>;
  beforeAll(async () => {
    proxy = await storageProxy(inject('azurite'));
    const { connectionString } = proxy;
    const prefix = `a${randomUUID().replaceAll('-', '')}`;
    const store = await connectAzureStore({ kind: 'connection-string', connectionString, prefix });
    town = await openTown({ now: '2026-04-01T07:00:00.000Z', store });
    for (const [name, full] of [
      ['maria', 'Maria Lund'],
      ['karin', 'Karin Ek'],
      ['samir', 'Samir Haddad'],
    ] as const)
      await town.move(name, full);
    await setUp(town, 'maria', {
      ...{ routine: 'verksam', known: 'VerkSam Habo', ownUnit: 'Habo kommun' },
      ...{ first: '2026-05-12', until: '2026-12-30' },
    });
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  });
  afterAll(async () => {
    await town.close();
    await proxy.close();
  });

  /** The last step before a case is registered. */
  async function review(): Promise<Screen> {
    let screen = await town.press('karin', await town.say('karin', 'anmäl ärende'), 'Nästa');
    screen = await town.press('karin', screen, 'Nästa', { checklist: 'consent,question,two-parties' });
    screen = await town.press('karin', screen, 'Nästa', { units: 'u-2', categories: 'income' });
    screen = await town.press('karin', screen, 'Nästa');
    return await town.press('karin', screen, 'Nästa');
  }
  const cases = async () => (await town.store.ledger.snapshot(groupId))?.cases ?? [];

  it.each(away)(
    'is told plainly when it %s, keeps what was typed, and is no matter afterwards',
    async (_, how) => {
      const before = (await cases()).length;
      const last = await review();
      proxy.interfere(() => how);
      const told = await town.press('karin', last, 'Anmäl');
      expect(told.title).toBe('Det gick inte');
      expect(told.said).toContain('Samråd når inte sitt lager just nu. Försök igen om en stund.');
      expect(told.said).toContain('finns kvar');
      // Pressed again while it is still away it is the same card.
      const still = await town.press('karin', told, 'Försök igen');
      expect(still.title).toBe('Det gick inte');
      // Words are answered too.
      expect((await town.say('karin', 'mina ärenden')).said).toContain('når inte sitt lager');
      proxy.heal();
      expect(await cases()).toHaveLength(before);
      const receipt = await town.press('karin', still, 'Försök igen');
      expect(receipt.title).toBe('Ärendet är anmält');
      expect(await cases()).toHaveLength(before + 1);
      expect(town.last('samir').said).toContain(codeOn(receipt));
      const hidden = ['Karin', 'u-2', groupId, codeOn(receipt)];
      const lines = town.logged.filter((line) => line.includes('failed'));
      for (const one of hidden) expect(lines.join('\n')).not.toContain(one);
    },
  );

  it('when it goes away half-way a case is registered once, whatever request was the last', async () => {
    const requests = await (async () => {
      const last = await review();
      const from = proxy.asked.length;
      expect((await town.press('karin', last, 'Anmäl')).title).toBe('Ärendet är anmält');
      return proxy.asked.length - from;
    })();
    const steps = Math.min(requests, 14);
    for (let k = 1; k <= steps; k += 1) {
      const before = (await cases()).length;
      const last = await review();
      let asked = 0;
      // From the k:th request on nothing is answered, though the k:th itself is done.
      proxy.interfere(() => {
        asked += 1;
        return asked < k ? undefined : asked === k ? 'lose-answer' : 'reset';
      });
      const told = await town.press('karin', last, 'Anmäl');
      proxy.heal();
      const receipt = told.has('Försök igen') ? await town.press('karin', told, 'Försök igen') : told;
      expect(receipt.title, `request ${k}`).toBe('Ärendet är anmält');
      expect(await cases(), `request ${k}`).toHaveLength(before + 1);
    }
  }, 120_000);

  it('is told of within the time that Teams waits, though nothing ever answers', async () => {
    const last = await review();
    const told = () => town.logged.filter((line) => line.includes('press.failed')).length;
    const before = told();
    proxy.interfere(() => 'hang');
    const started = performance.now();
    // The card goes out when the press is judged; the tick that follows in this test waits on.
    const press = town.press('karin', last, 'Anmäl');
    await vi.waitUntil(() => told() > before, { timeout: 20_000, interval: 50 });
    expect(performance.now() - started).toBeLessThan(7000);
    proxy.heal();
    const { said } = await press;
    expect(said).toContain('Det tar för lång tid just nu. Försök igen om en stund.');
    expect(said).toContain('finns kvar');
  }, 60_000);

  it('makes the program not ready, and ready again, as each next asking of storage shows', async () => {
    let passed = 0;
    const now = performance.now.bind(performance);
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => now() + passed);
    const ready = async () => {
      passed += askedEveryMs;
      return (await fetch(new URL('/readyz', town.url))).status;
    };
    expect(await ready()).toBe(200);
    proxy.interfere(() => 'reset');
    expect(await ready()).toBe(503);
    proxy.heal();
    expect(await ready()).toBe(200);
    clock.mockRestore();
  });
});
