import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectAzureStore } from '../../src/adapters/storage/azure/azure-store.js';
import type { Screen } from './screen.js';
import { codeOn, join, register, setUp } from './steps.js';
import { host, openTown, type Town } from './town.js';

const region = '22222222-2222-4222-8222-222222222222';

/** One whole round, on Azurite, step after step: each test goes on where the one before it stopped. */
describe('a round of VerkSam on real parts', () => {
  let town: Town;
  let receipt: Screen;
  let code: string;

  beforeAll(async () => {
    const prefix = `e${randomUUID().replaceAll('-', '')}`;
    const store = await connectAzureStore({
      kind: 'connection-string',
      connectionString: inject('azurite'),
      prefix,
    });
    town = await openTown({ now: '2026-04-01T07:00:00.000Z', store });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('samir', 'Samir Haddad', { tenant: region, guest: true });
    await town.move('eva', 'Eva Nord', { locale: 'en-GB' });
  });
  afterAll(() => town.close());

  it('begins with a group set up in its channel, public holidays avoided', async () => {
    const guest = await town.say('samir', 'skapa grupp', 'channel');
    expect(guest.said).toContain('Gäster');
    const created = await setUp(town, 'maria', {
      routine: 'verksam',
      known: 'VerkSam Habo',
      first: '2026-05-12',
      until: '2026-08-30',
      ownUnit: 'Habo kommun',
    });
    expect(created.title).toBe('VerkSam Habo är skapad');
    const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    const snapshot = await town.store.ledger.snapshot(groupId);
    expect(snapshot?.group.value).toMatchObject({ state: 'active', plan: [], tenantId: host });
    expect(snapshot?.meetings.map(({ value }) => value.date)).toEqual([
      '2026-05-12',
      '2026-06-23',
      '2026-08-04',
    ]);
    expect(await town.store.ledger.list('timer', groupId)).toHaveLength(
      // Three meetings with their timers, the question of the retention decision, and for each duty its reminders and
      // the end of its period: two with three reminders, one with two, and one of each of the four units with one.
      3 * 9 + 1 + 2 * 4 + 3 + 4 * 2,
    );
  });

  it('lets people of two tenants join when the coordinator agrees', async () => {
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    expect(town.last('samir').said).toContain('Du är nu med i gruppen');
    const form = await town.say('eva', 'join', 'channel');
    const typed = { unit: form.choice('unit', 'Försäkringskassan'), role: form.choice('role', 'Contact') };
    await town.press('eva', form, 'Send the request', typed, 'channel');
    await town.press('maria', town.last('maria'), 'Avböj');
    expect(town.last('eva').said).toContain('declined');
  });

  it('registers a case; the unit concerned is told at once, with the code and nothing of the person', async () => {
    receipt = await register(town, 'karin', { units: ['vårdcentral'], reference: 'IFO-2026-00012' });
    code = codeOn(receipt);
    expect(receipt.said).toContain('på godkänt sätt utanför Samråd');
    const told = town.last('samir');
    expect(told.title).toBe('Ett ärende berör din enhet');
    expect(told.said).toContain(code);
    expect(told.said).toContain('tisdag 12 maj kl. 13.00');
    expect(told.said).not.toContain('IFO-2026-00012');
  });

  it('is acknowledged: whoever was not told who it is makes the registrant hear of it', async () => {
    const answer = await town.press('samir', town.last('samir'), 'Jag har inte fått veta vem');
    expect(answer.said).toContain('Tack!');
    expect(town.last('karin').said).toContain('Habo vårdcentral har inte fått veta vem ärendet gäller');
    await town.send('samir', 'ack.answer', {
      groupId: (await town.store.people.groupsOf(town.keyOf('samir')))[0],
      code,
      answer: 'known',
    });
    const seen = await town.press('karin', town.last('karin'), 'Visa ärendet');
    expect(seen.said).toContain('vet vem det gäller');
    expect(seen.said).toContain('IFO-2026-00012');
  });

  it('reminds some working days before and on the last day, until nothing more comes from the unit', async () => {
    const early = await town.until('2026-04-28', '09:00');
    // Both go at the same moment, in no order.
    const told = early.map(({ to, at, screen }) => [to, at, screen.title]);
    expect(told.sort((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual([
      ['maria', '2026-04-28 08:01', 'Det är 3 arbetsdagar kvar att anmäla ärenden.'],
      ['samir', '2026-04-28 08:01', 'Det är 3 arbetsdagar kvar att anmäla ärenden.'],
    ]);
    await town.press('samir', town.last('samir'), 'Vi har inga fler ärenden');
    const last = await town.until('2026-05-04', '09:00');
    expect(last.map(({ to, screen }) => [to, screen.title])).toEqual([
      ['maria', 'Det är sista dagen att anmäla ärenden.'],
    ]);
  });

  it('gives the coordinator a draft when registration has closed, and publishes when told to', async () => {
    await town.until('2026-05-05', '07:30');
    const draft = town.last('maria');
    expect(draft.said).toContain('1 ärende är anmält');
    expect(draft.said).toContain('Publiceras automatiskt torsdag 7 maj kl. 10.00.');
    let agenda = await town.press('maria', draft, 'Se dagordningen');
    expect(agenda.said).toContain('13.00–13.20');
    agenda = await town.press('maria', agenda, 'Ändra', {
      slot: code,
      change: 'longer',
      points: 'opening,statistics',
    });
    expect(agenda.said).toContain('13.05–13.30');
    expect(agenda.said).toContain('Inledning');
    await town.press('maria', agenda, 'Publicera');
    const posts = town.arrived.filter(({ to }) => to === 'channel');
    const shown = posts.at(-1);
    expect(posts.at(-2)?.screen.said).toContain('kommer här alldeles strax');
    expect(shown?.updated).toBe(true);
    expect(shown?.screen.said).toContain(code);
    expect(shown?.screen.said).not.toContain('IFO');
  });

  it('lets a late case in when the coordinator agrees, and the posted agenda shows it in its place', async () => {
    const late = await register(town, 'karin', { units: ['vårdcentral'], meeting: '12 maj' });
    expect(late.title).toBe('Koordinatorn har fått frågan');
    const second = codeOn(late);
    expect(town.last('channel').said).not.toContain(second);
    await town.press('maria', town.last('maria'), 'Ja, ta upp det');
    expect(town.last('karin').title).toBe('Ditt ärende tas upp på mötet');
    const shown = town.arrived.findLast(({ to }) => to === 'channel');
    expect(shown?.updated).toBe(true);
    expect(shown?.screen.said).toContain(second);
  });

  it('tells everyone at once when the meeting is moved, and corrects what was posted', async () => {
    const home = await town.say('maria', 'start');
    const meeting = await town.press('maria', home, 'Visa mötet');
    let form = await town.press('maria', meeting, 'Flytta');
    form = await town.press('maria', form, 'Flytta', { date: '2026-05-14', time: '09:00' });
    expect(form.said).toContain('Kristi himmelsfärdsdag');
    form = await town.press('maria', form, 'Flytta', { date: '2026-05-13', time: '09:00' });
    expect(form.said).toContain('onsdag 13 maj kl. 09.00');
    for (const who of ['samir', 'karin'])
      expect(town.last(who).said).toContain('Ny tid\nonsdag 13 maj kl. 09.00');
    const shown = town.last('channel');
    expect(shown.title).toBe('Dagordning onsdag 13 maj kl. 09.00');
    expect(shown.said).toContain(code);
  });

  it('tells each their time the day before; an absence reaches the coordinator', async () => {
    await town.until('2026-05-12', '10:00');
    expect(town.last('samir').title).toBe('Din tid på dagordningen');
    await town.press('samir', town.last('samir'), 'Jag kan inte komma');
    expect(town.last('maria').said).toContain('Samir Haddad kan inte komma');
  });

  it('notes outcomes: consent, who carries on, and what is carried over to the next meeting', async () => {
    await town.until('2026-05-13', '10:00');
    const home = await town.say('maria', 'start');
    const meeting = await town.press('maria', home, 'Visa mötet');
    let list = await town.press('maria', meeting, 'Anteckna resultat');
    list = await town.press('maria', list, 'Spara närvaro', {
      present: list.choice('present', 'Habo kommun'),
    });
    expect(list.said).toContain('Närvaron är sparad');
    let form = await town.press('maria', list, 'Anteckna');
    form = await town.press('maria', form, 'Spara', { outcome: 'carry-on' });
    expect(form.said).toContain('Välj minst en enhet');
    const saved = await town.press('maria', form, 'Spara', {
      outcome: 'carry-on',
      carriedOnBy: form.choice('carriedOnBy', 'vårdcentral'),
      consent: 'true',
    });
    expect(saved.title).toBe('Resultatet är sparat');
    list = await town.press('maria', saved, 'Nästa ärende');
    form = await town.press('maria', list, 'Anteckna');
    const over = await town.press('maria', form, 'Spara', { outcome: 'carried-over' });
    expect(over.said).toContain('tisdag 23 juni kl. 13.00');
    const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    const cases = (await town.store.ledger.snapshot(groupId))?.cases.map(({ value }) => value) ?? [];
    expect(cases.find((one) => one.code === code)).toMatchObject({
      state: 'decided',
      consentShownOn: '2026-05-13',
      outcome: { id: 'carry-on' },
    });
    expect(cases.find((one) => one.code !== code)).toMatchObject({
      state: 'registered',
      carriedOver: 1,
      meetingId: 'm-2',
    });
  });

  it('reminds of telling the caseworkers and of the figures afterwards', async () => {
    const after = await town.until('2026-05-15', '09:00');
    const titles = after.map(({ to, screen }) => `${to}: ${screen.said}`);
    expect(
      titles.some((title) => title.startsWith('samir') && title.includes('Berätta för handläggarna')),
    ).toBe(true);
    expect(titles.some((title) => title.startsWith('maria') && title.includes('statistik'))).toBe(true);
  });

  it('leaves no reference, name of a client or typed text in the log', () => {
    expect(town.logged.join('\n')).not.toMatch(/IFO|Kommunhuset|Karin|Samir/);
  });
});
