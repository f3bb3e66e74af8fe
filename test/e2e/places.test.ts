import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** Step after step: each test goes on where the one before it stopped. */
describe('the number of places that a group sets', () => {
  let town: Town;
  let groupId: string;
  const codes: string[] = [];
  const stageOf = async (code: string) =>
    (await town.store.ledger.read('case', groupId, code))?.value.life?.stage;
  const stages = () => Promise.all(codes.map(stageOf));
  const open = (locale: 'maria' | 'ida' = 'maria') => town.send(locale, 'group.settings', { groupId });

  beforeAll(async () => {
    town = await openTown({ now: '2026-08-17T07:00:00.000Z', routines: loadRoutines('test/routines') });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('ida', 'Ida Holm', { locale: 'en-GB' });
    await setUp(town, 'maria', {
      ...{ routine: 'enrolment', known: 'Norra kretsen', ownUnit: 'Norra skolan' },
      ...{ first: '2026-09-08', until: '2026-12-15' },
    });
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    await join(town, 'karin', { unit: 'Norra skolan', role: 'Handläggare' }, 'maria');
    const form = await town.say('ida', 'join', 'channel');
    await town.press('ida', form, 'Send the request', { unit: 'u-1', role: 'supervisor' }, 'channel');
    await town.press('maria', town.last('maria'), 'Godkänn');
    await town.send('maria', 'members.save', {
      ...{ groupId, person: town.keyOf('ida'), unit: 'u-1', role: 'supervisor', coordinator: 'true' },
    });
    for (let nth = 0; nth < 4; nth += 1) {
      codes.push(codeOn(await register(town, 'karin', { units: ['mottagningen'], meeting: '8 september' })));
    }
  });
  afterAll(() => town.close());

  it('stands on the settings card with what the file proposes, in either language, and is judged at its field', async () => {
    const form = await open();
    expect(form.said).toContain('Antal platser');
    expect(form.said).toContain('Ett helt tal, 1–40.');
    expect(form.fields.get('number-places')?.value).toBe('2');
    const wrong = await town.press('maria', form, 'Spara', { 'number-places': '400' });
    expect(wrong.said).toContain('Skriv ett helt tal, 1–40.');
    expect(wrong.fields.get('number-places')?.value).toBe('400');
    expect((await open('ida')).said).toContain('Places');
    expect((await town.press('maria', wrong, 'Spara', { 'number-places': '1' })).title).toBe(
      'Inställningarna är sparade',
    );
    expect((await open('ida')).fields.get('number-places')?.value).toBe('1');
    // A card of an earlier release knows nothing of it.
    const plain = { groupId, minutes: '60', mode: 'on-site', place: 'Rum 9' };
    expect((await town.send('maria', 'group.save-settings', plain)).said).toContain(
      'Skriv ett helt tal, 1–40.',
    );
  });

  it('lets in so many, and the others queue in the order they were admitted', async () => {
    await town.until('2026-09-08', '12:00');
    for (const [nth, code] of codes.entries()) {
      await town.send('maria', 'meeting.record-outcome', {
        ...{ groupId, meetingId: 'm-1', code, outcome: 'admit' },
      });
      await town.until('2026-09-08', `12:1${nth}`);
    }
    expect(await stages()).toEqual(['enrolled', 'queued', 'queued', 'queued']);
    const third = await town.send('karin', 'cases.show', { groupId, code: codes[2] ?? '' });
    expect(third.said).toContain('Ärendet står i kö, plats 2.');
  });

  it('admits those who wait at once when it is raised, in order, and tells them; lowered, it throws nobody out', async () => {
    const from = town.arrived.length;
    await town.press('maria', await open(), 'Spara', { 'number-places': '3' });
    expect(await stages()).toEqual(['enrolled', 'enrolled', 'enrolled', 'queued']);
    // Messages to one person go a little apart, in no order.
    await town.until('2026-09-08', '12:30');
    const told = town.arrived.slice(from).flatMap(({ to, screen }) => (to === 'karin' ? [screen.title] : []));
    const placed = [codes[1], codes[2]].map((code) => `En plats är ledig för ärende ${code}`);
    expect(told.sort()).toEqual(placed.sort());
    await town.press('ida', await open('ida'), 'Save', { 'number-places': '1' });
    expect(await stages()).toEqual(['enrolled', 'enrolled', 'enrolled', 'queued']);
    const events = await town.store.ledger.list('event', groupId);
    expect(events.filter(({ value }) => value.what === 'settings-changed')).toHaveLength(3);
  });

  it('admits them also when the process stopped right after the limit was saved', async () => {
    const form = await open();
    town.ticking(false);
    const { ledger } = town.store;
    const { commit } = ledger;
    let commits = 0;
    ledger.commit = (changes) => {
      commits += 1;
      if (commits > 1) throw new Error('the process stops');
      return commit.call(ledger, changes);
    };
    await town.press('maria', form, 'Spara', { 'number-places': '4' }).catch(() => undefined);
    ledger.commit = commit;
    expect((await stages())[3]).toBe('queued');
    town.ticking(true);
    await town.restart();
    await town.until('2026-09-08', '14:00');
    expect((await stages())[3]).toBe('enrolled');
  });
});
