import { expect, test } from 'vitest';
import { allCommands } from '../../src/surface/commands/all-commands.js';
import { allVerbs } from '../../src/surface/all-verbs.js';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import type { Store } from '../../src/wiring/compose.js';
import { hits, mixedCanaries } from './canaries.js';
import { plantings } from './plantings.js';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown } from './town.js';

const secrets = mixedCanaries(4713);
const metricsToken = 'a-token-of-more-than-24-characters';

/** A store that tells everything it is asked: keys that are looked up, rows, index entries, queue messages. */
function overheard(store: Store, asked: string[]): Store {
  const ear = <T extends object>(port: T): T =>
    new Proxy(port, {
      get(target, name) {
        const found: unknown = Reflect.get(target, name);
        if (typeof found !== 'function') return found;
        return (...args: unknown[]) => {
          asked.push(JSON.stringify(args));
          return (found as (...given: unknown[]) => unknown).apply(target, args);
        };
      },
    });
  const ledger = ear(store.ledger);
  const { due, codes, people, queue, rates } = store;
  return {
    ledger,
    due: ear(due),
    codes: ear(codes),
    people: ear(people),
    queue: ear(queue),
    rates: ear(rates),
  };
}

test('in every field of every button they reach no storage, message, answer, log line or count', async () => {
  const asked: string[] = [];
  const town = await openTown({
    now: '2026-04-01T07:00:00.000Z',
    store: overheard(createMemoryStore(), asked),
    metricsToken,
  });
  let next = 0;
  const secret = () => secrets[next++ % secrets.length] ?? '';
  await town.move('maria', 'Maria Lund');
  await town.move('karin', `Karin ${secret()}`);
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
  const person = town.keyOf('karin');
  const draft = await town.send('karin', 'register.start', {});
  const state = (await town.press('karin', draft, 'Nästa')).button('Nästa').data['answers'];
  town.channel('19:andra@thread.tacv2');
  const wizard = (await town.say('maria', 'skapa grupp', 'channel')).button('Nästa').data['answers'];
  const harmless = {
    ...{
      groupId,
      code,
      person,
      state,
      meetingId: 'm-1',
      to: person,
      owner: person,
      unit: 'u-1',
      kind: 'registration-reminder',
      slot: '2026-04-28~am',
      visit: 1,
      period: '2026-06-23',
    },
    ...{ role: 'caseworker', date: '2026-06-23', time: '13:00', opened: 'abcdefghijklmnop', ref: 'abcdefgh' },
    ...{
      secret: 'bcdfghjkmn'.repeat(6),
      after: '',
      seed: 's-abcdefghjkmn',
      word: 'hjälp',
      who: town.objectIdOf('karin'),
      deputy: person,
    },
  };

  const reached = new Set<string>();
  for (const { verb, data: form } of allVerbs) {
    const answers = verb.startsWith('register.') ? state : wizard;
    for (const { field, data } of plantings(form, { ...harmless, answers }, secret)) {
      if (form.safeParse(data).success) reached.add(verb);
      for (const [who, where] of [
        ['karin', 'chat'],
        ['maria', 'channel'],
      ] as const) {
        const screen = await town.send(who, verb, data, where);
        expect(hits(secrets, JSON.stringify(screen.card)), `${verb} ${field}`).toEqual([]);
      }
    }
  }
  // A button that takes anything at all was reached past its schema, so that what lies behind has been tried.
  const takes = allVerbs.filter(({ data }) => plantings(data, harmless, () => 'x').length > 1);
  expect(takes.map(({ verb }) => verb).filter((verb) => !reached.has(verb))).toEqual([]);
  expect(next).toBeGreaterThan(2 * secrets.length);

  for (const { words } of allCommands) {
    for (const word of [...words.sv, ...words.en]) {
      for (const where of ['chat', 'channel'] as const) {
        const screen = await town.say('maria', `${word} ${secret()}`, where);
        expect(hits(secrets, JSON.stringify(screen.card))).toEqual([]);
      }
    }
  }
  await town.until('2026-05-20');

  const metrics = await fetch(new URL('/metrics', town.url), {
    headers: { authorization: `Bearer ${metricsToken}` },
  });
  const places = {
    storage: asked.join('\n'),
    // Everything that left the house, with its address and headers.
    out: JSON.stringify(town.connector.heard),
    log: town.logged.join('\n'),
    metrics: await metrics.text(),
  };
  expect(places.storage).toContain('VerkSam Habo');
  expect(places.metrics).toContain('samrad_events_total');
  for (const [place, text] of Object.entries(places)) expect(hits(secrets, text), place).toEqual([]);
  await town.close();
}, 300_000);
