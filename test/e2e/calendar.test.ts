import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { readers } from '../adapters/calendar/readers.js';
import { habo, join, register, setUp } from './steps.js';
import type { Screen } from './screen.js';
import { openTown, type Town, type TownOptions } from './town.js';

let open: Town | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function start(more: Partial<TownOptions> = {}) {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z', ...more });
  open = town;
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  return { town, groupId };
}

const addressOn = (card: Screen) => card.fields.get('address')?.value ?? '';

async function subscribe(town: Town, name: string): Promise<string> {
  const card = await town.say(name, 'kalender');
  return addressOn(await town.press(name, card, 'Skapa adress'));
}

async function get(town: Town, address: string, mark?: string) {
  const { pathname } = new URL(address);
  const headers = mark === undefined ? {} : { 'if-none-match': mark };
  return await fetch(new URL(pathname, town.url), { headers });
}

/** What each of the three readers makes of it, which is the same. */
async function read(town: Town, address: string) {
  const response = await get(town, address);
  expect(response.status).toBe(200);
  const ics = await response.text();
  const [first, ...others] = readers.map(([, reader]) => reader(ics));
  for (const other of others) expect(other).toEqual(first);
  return { ics, events: first ?? [], mark: response.headers.get('etag') ?? '' };
}

const meetings = ({ events }: Awaited<ReturnType<typeof read>>) =>
  events.filter(({ summary }) => /Samråd – /.test(summary));

describe('a calendar address', () => {
  it('is shown once to its owner and shows the meetings and last days, by the group’s name and no other', async () => {
    const { town } = await start();
    const code = await register(town, 'karin', { units: ['vårdcentral'] });
    const address = await subscribe(town, 'karin');
    expect(address).toMatch(/^https:\/\/samrad\.example\.se\/calendar\/[a-z]{60}\.ics$/);
    const found = await read(town, address);
    expect(meetings(found)[0]).toMatchObject({
      summary: 'Samråd – VerkSam Habo',
      start: '2026-05-12T11:00:00.000Z',
      status: 'CONFIRMED',
    });
    expect(found.events.some(({ summary }) => summary === 'Sista dag att anmäla – VerkSam Habo')).toBe(true);
    for (const word of [
      'Karin',
      'Maria',
      'kommun',
      'vårdcentral',
      'Rum',
      code.said.match(/[A-Z]{3}-[A-Z0-9]{4}/)?.[0] ?? 'no code',
    ]) {
      expect(found.ics).not.toContain(word);
    }
    const again = await town.say('karin', 'kalender');
    expect(JSON.stringify(again.card)).not.toContain(new URL(address).pathname.split('/')[2]?.slice(0, 60));
    expect(again.said).toContain('Du har en kalenderadress sedan onsdag 1 april 2026.');
  });

  it('shows a move at the next refresh, and keeps a cancelled meeting, with a raised sequence', async () => {
    const { town, groupId } = await start();
    const address = await subscribe(town, 'karin');
    const before = await read(town, address);
    expect((await get(town, address, before.mark)).status).toBe(304);
    const move = { groupId, meetingId: 'm-1', date: '2026-05-13', time: '09:30' };
    await town.send('maria', 'meeting.confirm-move', move);
    expect((await get(town, address, before.mark)).status).toBe(200);
    const moved = await read(town, address);
    const [was, is] = [meetings(before)[0], meetings(moved)[0]];
    expect(is).toMatchObject({ uid: was?.uid, start: '2026-05-13T07:30:00.000Z' });
    expect(is?.sequence).toBeGreaterThan(was?.sequence ?? Infinity);
    await town.send('maria', 'meeting.confirm-cancel', { groupId, meetingId: 'm-1' });
    const cancelled = await read(town, address);
    const gone = cancelled.events.find(({ uid }) => uid === was?.uid);
    expect(gone).toMatchObject({ status: 'CANCELLED', summary: 'Inställt: Samråd – VerkSam Habo' });
    expect(gone?.sequence).toBeGreaterThan(is?.sequence ?? Infinity);
    // Weeks after its day it is still there.
    await town.until('2026-06-20');
    expect((await read(town, address)).events.some(({ uid }) => uid === was?.uid)).toBe(true);
  });

  it('stands in no row, no log line and no chat but its owner’s; only what it comes to is stored', async () => {
    const store = createMemoryStore();
    const { town } = await start({ store });
    const address = await subscribe(town, 'karin');
    const secret = /[a-z]{60}/.exec(address)?.[0] ?? 'none';
    await get(town, address);
    const rows = JSON.stringify(store, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
    expect(rows).toContain(town.samrad.deps.ids.hash(secret));
    expect(rows + town.logged.join()).not.toContain(secret);
    const chats = town.arrived.filter(({ screen }) => JSON.stringify(screen.card).includes(secret));
    expect(new Set(chats.map(({ to }) => to))).toEqual(new Set(['karin']));
  });

  it('that was changed or removed answers as one that never was; the new one works', async () => {
    const { town } = await start();
    const first = await subscribe(town, 'karin');
    const card = await town.say('karin', 'kalender');
    const renewed = await town.press('karin', card, 'Byt adress');
    const second = addressOn(renewed);
    expect(second).not.toBe(first);
    const unknown = `https://samrad.example.se/calendar/${'b'.repeat(60)}.ics`;
    const seen = async (address: string) => {
      const response = await get(town, address);
      const headers = [...response.headers].filter(([name]) => name !== 'date');
      return [response.status, headers, await response.text()];
    };
    const nothing = await seen(unknown);
    expect(nothing[0]).toBe(404);
    expect(await seen(first)).toEqual(nothing);
    expect((await get(town, second)).status).toBe(200);
    expect((await town.press('karin', renewed, 'Ta bort adressen')).title).toBe('Adressen är borttagen');
    expect(await seen(second)).toEqual(nothing);
  });

  it('cannot be brought back, changed or removed by the button of an old card', async () => {
    const { town } = await start();
    const card = await town.say('karin', 'kalender');
    const made = await town.press('karin', card, 'Skapa adress');
    const first = addressOn(made);
    // The same press sent again is the same address.
    expect(addressOn(await town.press('karin', card, 'Skapa adress'))).toBe(first);
    await town.press('karin', made, 'Ta bort adressen');
    const stale = await town.press('karin', card, 'Skapa adress');
    expect(stale.said).toContain('har ändrats sedan kortet visades');
    expect((await get(town, first)).status).toBe(404);
    const second = addressOn(await town.press('karin', stale, 'Skapa adress'));
    const old = await town.press('karin', made, 'Ta bort adressen');
    // At the same moment of the clock both cards were made from an address that was there.
    expect([200, 404]).toContain((await get(town, second)).status);
    expect(old.title).toMatch(/Kalender|Adressen är borttagen/);
  });

  it('shows all of the person’s groups, and ends with the last of them', async () => {
    const { town, groupId } = await start();
    town.channel('19:andra@thread.tacv2');
    await setUp(town, 'maria', { ...habo, known: 'VerkSam Mullsjö', ownUnit: 'Mullsjö kommun' });
    await join(town, 'karin', { unit: 'Mullsjö kommun', role: 'Handläggare' }, 'maria');
    const address = await subscribe(town, 'karin');
    const groups = async () =>
      new Set((await read(town, address)).events.map(({ summary }) => summary.split(' – ')[1]));
    expect(await groups()).toEqual(new Set(['VerkSam Habo', 'VerkSam Mullsjö']));
    await town.send('karin', 'members.confirm-leave', { groupId });
    expect(await groups()).toEqual(new Set(['VerkSam Mullsjö']));
    const [left = ''] = await town.store.people.groupsOf(town.keyOf('karin'));
    await town.send('maria', 'members.remove', { groupId: left, person: town.keyOf('karin') });
    expect((await get(town, address)).status).toBe(404);
    expect((await town.store.people.about(town.keyOf('karin'))).calendar).toBeUndefined();
  });

  it('of someone whose tenant is no longer allowed leads to nothing', async () => {
    const allowed = { all: true };
    const { town } = await start({ tenantAllowed: () => allowed.all });
    const address = await subscribe(town, 'karin');
    expect((await get(town, address)).status).toBe(200);
    allowed.all = false;
    expect((await get(town, address)).status).toBe(404);
  });

  it('is read in the person’s language, and as a page to print', async () => {
    const { town, groupId } = await start();
    await town.move('ida', 'Ida Holm', { locale: 'en-GB' });
    const ida = { groupId, who: town.objectIdOf('ida'), unit: 'u-1', role: 'caseworker' };
    await town.send('maria', 'members.add', ida);
    const card = await town.say('ida', 'calendar');
    const made = await town.press('ida', card, 'Make an address');
    const { events } = await read(town, addressOn(made));
    expect(events.some(({ summary }) => summary === 'Last day to register – VerkSam Habo')).toBe(true);
    const page = await get(town, addressOn(made).replace('.ics', '.html'));
    expect(page.headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(await page.text()).toContain('<h1>Term: Samråd</h1>');
  });

  it('costs three questions to storage with one group, also when nothing has changed', async () => {
    const store = createMemoryStore();
    const asked: string[] = [];
    const counted = (part: object) =>
      new Proxy(part, {
        get: (target, name) => {
          const value: unknown = Reflect.get(target, name);
          if (typeof value !== 'function') return value;
          return (...args: unknown[]): unknown => {
            asked.push(String(name));
            return (value as (...all: unknown[]) => unknown).apply(target, args);
          };
        },
      });
    const { town } = await start({
      store: {
        ...store,
        people: counted(store.people) as typeof store.people,
        ledger: counted(store.ledger) as typeof store.ledger,
      },
    });
    const address = await subscribe(town, 'karin');
    const { mark } = await read(town, address);
    asked.length = 0;
    expect((await get(town, address, mark)).status).toBe(304);
    expect(asked).toEqual(['calendarOwner', 'about', 'snapshot']);
  });

  it('may be asked for every few minutes, and not much more often; others are answered meanwhile', async () => {
    const { town } = await start();
    const [karin, maria] = [await subscribe(town, 'karin'), await subscribe(town, 'maria')];
    const statuses: number[] = [];
    for (let n = 0; n < 31; n += 1) statuses.push((await get(town, karin)).status);
    expect(statuses).toEqual([...Array.from({ length: 30 }, () => 200), 429]);
    expect((await get(town, maria)).status).toBe(200);
  });

  it('that is unknown is asked about some hundred times, and then waits, while known ones are answered', async () => {
    const { town } = await start();
    const karin = await subscribe(town, 'karin');
    expect((await get(town, karin)).status).toBe(200);
    const letters = 'bcdfghjklmnpqrstvwxz';
    const guess = (n: number) =>
      `https://a.test/calendar/${[...String(n).padStart(60, '0')].map((one) => letters[Number(one)]).join('')}.ics`;
    const statuses: number[] = [];
    for (let n = 0; n < 301; n += 1) statuses.push((await get(town, guess(n))).status);
    expect(new Set(statuses.slice(0, 300))).toEqual(new Set([404]));
    expect(statuses.at(-1)).toBe(429);
    expect((await get(town, karin)).status).toBe(200);
  });
});

describe('the calendar card', () => {
  it('shows what comes in each group, and a coordinator the whole term with the group’s duties', async () => {
    const { town } = await start();
    const home = await town.say('maria', 'start');
    const card = await town.press('maria', home, 'Kalender');
    expect(card.said).toContain('VerkSam Habo');
    expect(card.said).toContain('tisdag 12 maj 2026 kl. 13.00: Samråd');
    expect(card.said).toContain('måndag 4 maj 2026: Sista dag att anmäla');
    const term = await town.press('maria', card, 'Visa terminen');
    expect(term.title).toBe('Terminen i VerkSam Habo');
    expect(term.said).toContain('tisdag 30 juni 2026: Gemensam samling');
    const own = await town.press('karin', await town.say('karin', 'kalender'), 'Visa terminen');
    expect(own.said).not.toContain('Gemensam samling');
  });

  it('offers no address while nobody has said where the bot is reached', async () => {
    const { town } = await start({ withoutPublicUrl: true });
    const card = await town.say('karin', 'kalender');
    expect(card.said).toContain('inte ställt in någon adress');
    expect(card.buttons.map(({ title }) => title)).not.toContain('Skapa adress');
    const pressed = await town.send('karin', 'term.renew', { secret: 'b'.repeat(60), after: '' });
    expect(pressed.said).toContain('inte ställt in någon adress');
  });

  it('is told of in what is stored about oneself, as a day and never as an address', async () => {
    const { town } = await start();
    expect((await town.say('karin', 'om mig')).said).toContain('Kalenderadress: ingen');
    const address = await subscribe(town, 'karin');
    const card = await town.say('karin', 'om mig');
    expect(card.said).toContain('Kalenderadress: finns sedan onsdag 1 april 2026');
    expect(JSON.stringify(card.card)).not.toContain(address.slice(-30));
  });
});
