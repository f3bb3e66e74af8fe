import { randomUUID } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import { connectAzureStore } from '../../src/adapters/storage/azure/azure-store.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const wish = {
  routine: 'verksam',
  known: 'VerkSam Habo',
  first: '2026-05-12',
  until: '2026-12-30',
  ownUnit: 'Habo kommun',
};
const started = '2026-04-01T07:00:00.000Z';

async function connect(prefix: string) {
  return await connectAzureStore({ kind: 'connection-string', connectionString: inject('azurite'), prefix });
}

/** The same people in every instance: their ids follow the order in which they come. */
async function people(town: Town) {
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await town.move('samir', 'Samir Haddad');
  await town.move('berit', 'Berit Sand');
}

it('a bot that is started anew goes on where it was: wizard, codes, reminders', async () => {
  const prefix = `r${randomUUID().replaceAll('-', '')}`;
  const first = await openTown({ now: started, store: await connect(prefix) });
  await people(first);
  await setUp(first, 'maria', wish);
  await join(first, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(first, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  let half = await first.say('karin', 'anmäl ärende');
  half = await first.press('karin', half, 'Nästa');
  await first.close();

  const second = await openTown({ now: started, store: await connect(prefix) });
  await people(second);
  let screen = await second.press('karin', half, 'Nästa', { checklist: 'consent,question,two-parties' });
  screen = await second.press('karin', screen, 'Nästa', { units: 'u-2', categories: 'income' });
  screen = await second.press('karin', screen, 'Nästa');
  screen = await second.press('karin', screen, 'Nästa');
  screen = await second.press('karin', screen, 'Anmäl');
  expect(screen.title).toBe('Ärendet är anmält');
  expect(second.last('samir').said).toContain(codeOn(screen));
  const morning = await second.until('2026-04-28', '09:00');
  expect(morning.filter(({ screen: seen }) => seen.said.includes('att anmäla ärenden'))).toHaveLength(2);
  await second.close();
});

it('two instances on the same storage send each message once', async () => {
  const prefix = `i${randomUUID().replaceAll('-', '')}`;
  const one = await openTown({ now: started, store: await connect(prefix) });
  const two = await openTown({ now: started, store: await connect(prefix) });
  await people(one);
  await setUp(one, 'maria', wish);
  await join(one, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(one, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  await join(one, 'berit', { unit: 'Försäkringskassan', role: 'Kontaktperson' }, 'maria');
  const code = codeOn(await register(one, 'karin', { units: ['vårdcentral'] }));
  const before = one.connector.heard.length;
  const until = '2026-05-14T10:00:00.000Z' as Instant;
  for (;;) {
    const next = await one.samrad.deps.due.next(one.clock.now);
    const now = next === undefined || next > until ? until : next;
    one.clock.now = now;
    two.clock.now = now;
    await Promise.all([one.samrad.ticker.tick(), two.samrad.ticker.tick()]);
    if (now === until) break;
  }
  const said = one.connector.heard
    .slice(before)
    .map(({ method, path, body }) => `${method} ${path} ${JSON.stringify(body)}`);
  const count = (words: string) => said.filter((line) => line.includes(words)).length;
  expect(count('3 arbetsdagar kvar')).toBe(2);
  expect(count('sista dagen att anmäla')).toBe(2);
  expect(count('Se över dagordningen')).toBe(1);
  expect(count('kommer här alldeles strax')).toBe(1);
  expect(said.filter((line) => line.startsWith('PUT') && line.includes(code))).toHaveLength(1);
  expect(count('Din tid på dagordningen')).toBe(2);
  expect(two.connector.heard).toHaveLength(0);
  const [groupId = ''] = await one.store.people.groupsOf(one.keyOf('maria'));
  const states = (await one.store.ledger.list('out', groupId)).map(({ value }) => value.state);
  expect(states.every((state) => state === 'sent' || state === 'cancelled')).toBe(true);
  await Promise.all([one.close(), two.close()]);
});

it('many who register for the same meeting at once all get their case', async () => {
  const prefix = `m${randomUUID().replaceAll('-', '')}`;
  const town = await openTown({ now: started, store: await connect(prefix) });
  await people(town);
  await setUp(town, 'maria', wish);
  for (const who of ['karin', 'samir', 'berit']) {
    await join(
      town,
      who,
      { unit: who === 'samir' ? 'Habo vårdcentral' : 'Habo kommun', role: 'Handläggare' },
      'maria',
    );
  }
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  const ready = [];
  for (const who of ['maria', 'karin', 'samir', 'berit']) {
    let screen = await town.press(who, await town.say(who, 'anmäl ärende'), 'Nästa');
    screen = await town.press(who, screen, 'Nästa', { checklist: 'consent,question,two-parties' });
    screen = await town.press(who, screen, 'Nästa', {
      units: screen.choice('units', 'Arbetsförmedlingen'),
      categories: 'income',
    });
    screen = await town.press(who, screen, 'Nästa');
    ready.push({ who, screen: await town.press(who, screen, 'Nästa') });
  }
  const receipts = await Promise.all(ready.map(({ who, screen }) => town.press(who, screen, 'Anmäl')));
  expect(receipts.map(({ title }) => title)).toEqual(Array(4).fill('Ärendet är anmält'));
  const cases = (await town.store.ledger.snapshot(groupId))?.cases ?? [];
  expect(new Set(cases.map(({ value }) => value.code)).size).toBe(4);
  await town.close();
});
