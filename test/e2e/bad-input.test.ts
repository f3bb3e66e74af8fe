import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { StorageUnavailable } from '../../src/ports/storage-unavailable.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

describe('what should not be, in a group that runs', () => {
  let town: Town;
  let groupId: string;
  let code: string;
  let down = false;

  beforeAll(async () => {
    const store = createMemoryStore();
    const commit = store.ledger.commit.bind(store.ledger);
    store.ledger.commit = async (changes) => {
      if (down) throw new StorageUnavailable('test');
      return await commit(changes);
    };
    town = await openTown({ now: '2026-04-01T07:00:00.000Z', store });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('samir', 'Samir Haddad', { guest: true });
    await town.move('stranger', 'Någon Annan');
    await setUp(town, 'maria', {
      routine: 'verksam',
      known: 'VerkSam Habo',
      first: '2026-05-12',
      until: '2026-12-30',
      ownUnit: 'Habo kommun',
    });
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('karin'));
  });
  afterAll(() => town.close());

  const cases = async () =>
    (await town.store.ledger.snapshot(groupId))?.cases.map(({ value }) => value) ?? [];

  it('an unknown word gets the menu; a personal number a warning that does not repeat it', async () => {
    expect((await town.say('karin', 'vad är det här')).said).toContain('Jag förstod inte');
    const warned = await town.say('karin', 'det gäller 121212-1212');
    expect(warned.title).toBe('Ta bort ditt meddelande');
    expect(warned.said).not.toContain('1212');
    expect(town.logged.join()).not.toContain('1212-');
  });

  it('a case that is not there and one that is not yours get the same answer', async () => {
    const missing = await town.send('stranger', 'cases.show', { groupId, code: 'BBB-BBBB' });
    const foreign = await town.send('stranger', 'cases.show', { groupId, code });
    expect(foreign.said).toBe(missing.said);
    expect(foreign.said).toContain('Det finns inte');
    const list = await town.say('karin', 'mina ärenden');
    expect((await town.press('karin', list, 'Sök', { search: 'hej' })).said).toContain(
      'Det är ingen ärendekod',
    );
    expect(
      (await town.press('karin', list, 'Sök', { search: code.toLowerCase().replace('-', ' ') })).title,
    ).toBe(`Ärende ${code}`);
  });

  it('someone outside every group is told what to do', async () => {
    expect((await town.say('stranger', 'anmäl ärende')).said).toContain('Gå med i en grupp först');
    expect((await town.say('stranger', 'start')).said).toContain('Du är inte med i någon grupp än');
  });

  it('a person without the role changes nothing', async () => {
    const meetingId = 'm-1';
    for (const verb of ['meeting.confirm-cancel', 'agenda.publish', 'meeting.outcomes']) {
      expect((await town.send('karin', verb, { groupId, meetingId })).said).toContain(
        'Du har inte behörighet',
      );
    }
    expect((await town.send('samir', 'cases.confirm-withdraw', { groupId, code })).said).toContain(
      'behörighet',
    );
    expect(
      (await town.send('samir', 'group.save-settings', { groupId, minutes: '60', mode: 'digital' })).said,
    ).toContain('behörighet');
    expect((await cases())[0]?.state).toBe('registered');
  });

  it('a tampered card is no longer valid, whatever was changed in it', async () => {
    const tampered: [string, object][] = [
      ['cases.show', { groupId, code, extra: 1 }],
      ['cases.show', { groupId: 'x'.repeat(41), code }],
      ['register.confirm', { state: { groupId, routine: 'verksam' } }],
      ['register.units', { state: 'no' }],
      ['nothing.there', {}],
      ['meeting.record-outcome', { groupId, meetingId: 'm-1', code, outcome: 'carry-on', consent: 'maybe' }],
    ];
    for (const [verb, data] of tampered) {
      expect((await town.send('karin', verb, data)).title, verb).toBe('Kortet gäller inte längre');
    }
  });

  it('a wizard’s answers are judged again at confirm, and a foreign code is nobody’s', async () => {
    const state = {
      groupId,
      routine: 'verksam',
      type: 'individual',
      anonymous: false,
      code,
      checklist: [],
      units: ['u-2'],
      categories: ['income'],
      meetingId: 'm-2',
    };
    expect((await town.send('samir', 'register.confirm', { state })).title).toBe('Kortet gäller inte längre');
    const form = await town.say('samir', 'anmäl ärende');
    const next = await town.press('samir', form, 'Nästa');
    const own = codeOf(next);
    const judged = await town.send('samir', 'register.confirm', {
      state: { ...state, code: own, units: ['u-1'] },
    });
    expect(judged.said).toContain('Inte klart: Personen har skrivit under samtycket');
    expect(await cases()).toHaveLength(1);
  });

  it('pressing confirm again, from another device or much later, is one case with one receipt', async () => {
    let screen = await town.say('karin', 'anmäl ärende');
    const phone = await town.say('karin', 'anmäl ärende');
    screen = await town.press('karin', screen, 'Nästa');
    const onPhone = await town.press('karin', phone, 'Nästa');
    expect(codeOf(onPhone)).toBe(codeOf(screen));
    screen = await town.press('karin', screen, 'Nästa', { checklist: 'consent,question,two-parties' });
    screen = await town.press('karin', screen, 'Nästa', { units: 'u-2', categories: 'income' });
    const wrong = await town.press('karin', screen, 'Nästa', { reference: '121212-1212' });
    expect(wrong.said).toContain('personuppgift');
    expect(JSON.stringify(wrong.card)).not.toContain('121212');
    const pattern = await town.press('karin', wrong, 'Nästa', { reference: 'abc' });
    expect(pattern.said).toContain('Numret ser inte ut som det ska');
    expect(pattern.said).toContain('IFO-2026-00123');
    expect(pattern.fields.get('reference')?.value).toBe('');
    expect(JSON.stringify(pattern.card)).not.toContain('ABC');
    const day = await town.press('karin', pattern, 'Nästa', { reference: 'ab850516' });
    expect(day.said).toContain('ett födelsedatum');
    expect(JSON.stringify(day.card)).not.toContain('850516');
    const state = { ...(screen.button('Nästa').data['answers'] as object), reference: 'AB 850516' };
    for (const [verb, more] of [
      ['register.meeting', {}],
      ['register.back', { to: 'units' }],
      ['register.back', { to: 'type' }],
      ['register.confirm', {}],
    ] as const) {
      const shown = await town.send('karin', verb, { state, ...more });
      expect(JSON.stringify(shown), verb).not.toContain('850516');
    }
    const split = { state: { ...state, reference: 'Rum 850516' }, reference: '9808' };
    const across = await town.send('karin', 'register.reference', split);
    expect(across.said).toContain('personuppgift');
    expect(JSON.stringify(across.card)).not.toMatch(/850516|9808/);
    screen = await town.press('karin', day, 'Nästa', { reference: 'ifo-2026-00007' });
    screen = await town.press('karin', screen, 'Nästa');
    const receipts = await Promise.all([1, 2, 3].map(() => town.press('karin', screen, 'Anmäl')));
    expect(new Set(receipts.map(codeOn)).size).toBe(1);
    expect(await cases()).toHaveLength(2);
    await town.until('2026-04-20');
    expect(codeOn(await town.press('karin', screen, 'Anmäl'))).toBe(codeOn(receipts[0] ?? screen));
    expect(await cases()).toHaveLength(2);
  });

  it('back keeps what was answered; cancel stores nothing', async () => {
    let screen = await town.say('karin', 'anmäl ärende');
    screen = await town.press('karin', screen, 'Nästa');
    screen = await town.press('karin', screen, 'Nästa', { checklist: 'consent,question,two-parties' });
    screen = await town.press('karin', screen, 'Nästa', {
      units: 'u-2',
      categories: 'income,responsibility',
    });
    screen = await town.press('karin', screen, 'Tillbaka');
    expect(screen.fields.get('categories')?.value).toBe('income,responsibility');
    screen = await town.press('karin', screen, 'Tillbaka');
    expect(screen.fields.get('checklist')?.value).toBe('consent,question,two-parties');
    expect((await town.press('karin', screen, 'Avbryt')).title).toBe('Inget är anmält');
    expect(await cases()).toHaveLength(2);
  });

  it('storage that is down says so, keeps what was answered, and the same press works afterwards', async () => {
    let screen = await town.say('karin', 'anmäl ärende');
    screen = await town.press('karin', screen, 'Nästa');
    screen = await town.press('karin', screen, 'Nästa', { checklist: 'consent,question,two-parties' });
    screen = await town.press('karin', screen, 'Nästa', { units: 'u-2', categories: 'income' });
    screen = await town.press('karin', screen, 'Nästa');
    screen = await town.press('karin', screen, 'Nästa');
    down = true;
    const failed = await town.press('karin', screen, 'Anmäl');
    down = false;
    expect(failed.said).toContain('Samråd når inte sitt lager just nu');
    expect(await cases()).toHaveLength(2);
    expect((await town.press('karin', failed, 'Försök igen')).title).toBe('Ärendet är anmält');
    expect(await cases()).toHaveLength(3);
  });

  it('a meeting cannot be put in the past, on a day off or on a day that is taken', async () => {
    const move = (date: string) =>
      town.send('maria', 'meeting.confirm-move', { groupId, meetingId: 'm-2', date, time: '13:00' });
    expect((await move('2026-01-13')).said).toContain('inte har varit');
    expect((await move('2026-06-19')).said).toContain('midsommarafton');
    expect((await move('2026-05-12')).said).toContain('redan ett möte');
    expect((await move('nonsense')).said).toContain('Välj ett datum');
  });

  it('a change of one’s mind is told to those concerned; withdrawn twice is withdrawn once', async () => {
    const card = await town.send('karin', 'cases.show', { groupId, code });
    const form = await town.press('karin', card, 'Ändra');
    const bad = await town.press('karin', form, 'Spara', { units: '' });
    expect(bad.said).toContain('Välj minst en');
    await town.press('karin', form, 'Spara', { units: 'u-3', categories: 'income' });
    expect(town.last('samir').title).toBe('Ett ärende berör inte längre din enhet');
    // The form was opened before the change, so both versions are shown first; pressed again, it goes.
    const both = await town.press('karin', form, 'Spara', { units: 'u-2', categories: 'income' });
    expect(both.said).toContain('Nu gäller: Arbetsförmedlingen. Du ville: Habo vårdcentral.');
    expect(town.last('samir').title).toBe('Ett ärende berör inte längre din enhet');
    await town.press('karin', both, 'Spara');
    expect(town.last('samir').title).toBe('Ett ärende berör din enhet');
    const ask = await town.press(
      'karin',
      await town.send('karin', 'cases.show', { groupId, code }),
      'Dra tillbaka',
    );
    const [once, twice] = [
      await town.press('karin', ask, 'Dra tillbaka'),
      await town.press('karin', ask, 'Dra tillbaka'),
    ];
    expect(once.title).toBe(`Ärende ${code} är tillbakadraget`);
    expect(twice.title).toBe(once.title);
    const withdrawn = town.arrived.filter(
      ({ to, screen }) => to === 'samir' && screen.title === 'Ett ärende är tillbakadraget',
    );
    expect(withdrawn).toHaveLength(1);
  });

  it('cases are handed over to a colleague of the own unit only', async () => {
    const list = await town.say('karin', 'mina ärenden');
    const form = await town.press('karin', list, 'Lämna över alla');
    expect(form.fields.get('to')?.choices.map(({ title }) => title)).toEqual(['Maria Lund']);
    const foreign = await town.send('karin', 'cases.confirm-hand-over', { groupId, to: town.keyOf('samir') });
    expect(foreign.said).toContain('behörighet');
    const done = await town.press('karin', form, 'Lämna över', { to: town.keyOf('maria') });
    expect(done.title).toBe('Ärendena är överlämnade');
    expect(
      (await cases())
        .filter(({ state }) => state === 'registered')
        .every(({ owner }) => owner === town.keyOf('maria')),
    ).toBe(true);
    expect(town.last('maria').title).toBe('Du har tagit över ett ärende');
  });

  it('the last coordinator cannot leave; with a second one it goes', async () => {
    const leave = () => town.send('maria', 'members.confirm-leave', { groupId });
    expect((await leave()).said).toContain('Utse en annan först');
    const members = await town.send('maria', 'members.show', { groupId });
    const form = await town.press('maria', members, 'Ändra', { person: town.keyOf('samir') });
    const saved = await town.press('maria', form, 'Spara', {
      coordinator: 'true',
      deputy: town.keyOf('maria'),
    });
    expect(saved.title).toBe('Samir Haddad är ändrad');
    expect((await leave()).said).toContain('Du har lämnat');
    expect((await town.send('maria', 'members.show', { groupId })).said).toContain('Det finns inte');
  });

  it('cancelling a meeting moves its cases on and tells everyone', async () => {
    const before = (await cases()).filter(
      ({ state, meetingId }) => state === 'registered' && meetingId === 'm-1',
    );
    expect(before.length).toBeGreaterThan(0);
    const ask = await town.send('samir', 'meeting.cancel', { groupId, meetingId: 'm-1' });
    const done = await town.press('samir', ask, 'Ställ in');
    expect(done.title).toBe('Mötet är inställt');
    expect(
      (await cases())
        .filter(({ meetingId }) => meetingId === 'm-1')
        .every(({ state }) => state !== 'registered'),
    ).toBe(true);
    expect(
      (await cases()).filter(({ meetingId, state }) => meetingId === 'm-2' && state === 'registered'),
    ).toHaveLength(before.length);
  });
});

describe('setting up a group', () => {
  it('is for those the IT department has named, and an operator can appoint a coordinator', async () => {
    const probe = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await probe.move('maria', 'Maria Lund');
    await probe.move('olga', 'Olga Drift');
    const [maria, olga] = [probe.objectIdOf('maria'), probe.objectIdOf('olga')];
    await probe.close();
    const town = await openTown({
      now: '2026-04-01T07:00:00.000Z',
      groupCreators: [maria],
      operators: [olga],
    });
    await town.move('maria', 'Maria Lund');
    await town.move('olga', 'Olga Drift');
    await town.move('karin', 'Karin Ek');
    expect((await town.say('karin', 'skapa grupp', 'channel')).said).toContain('Bara vissa personer');
    expect((await town.say('maria', 'skapa grupp')).said).toContain('kanal');
    const wish = {
      routine: 'verksam',
      known: 'VerkSam Habo',
      first: '2026-05-12',
      until: '2026-12-30',
      ownUnit: 'Habo kommun',
    };
    await setUp(town, 'maria', wish);
    expect((await town.say('maria', 'skapa grupp', 'channel')).said).toContain('redan en grupp');
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Representant' }, 'maria');
    expect((await town.say('karin', 'utse koordinator', 'channel')).said).toContain('driftansvarig');
    const form = await town.say('olga', 'utse koordinator', 'channel');
    const done = await town.press('olga', form, 'Utse', { person: town.keyOf('karin') }, 'channel');
    expect(done.title).toBe('Karin Ek är nu koordinator');
    await town.close();
  });

  it('that is cut short in the middle is carried on with at the next touch, and is one group', async () => {
    const store = createMemoryStore();
    const commit = store.ledger.commit.bind(store.ledger);
    let left = 1;
    store.ledger.commit = async (changes) => {
      if (changes.some(({ kind }) => kind === 'meeting') && (left -= 1) < 0)
        throw new StorageUnavailable('test');
      return await commit(changes);
    };
    const town = await openTown({ now: '2026-04-01T07:00:00.000Z', store });
    await town.move('maria', 'Maria Lund');
    const wish = {
      routine: 'verksam',
      known: 'VerkSam Habo',
      first: '2026-05-12',
      until: '2028-03-30',
      ownUnit: 'Habo kommun',
    };
    const failed = await setUp(town, 'maria', wish);
    expect(failed.said).toContain('Samråd når inte sitt lager');
    const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    const half = await store.ledger.snapshot(groupId);
    expect(half?.group.value.state).toBe('creating');
    expect(half?.group.value.plan.length).toBeGreaterThan(0);
    left = 100;
    expect((await town.say('maria', 'start')).said).toContain('tisdag 12 maj');
    const whole = await store.ledger.snapshot(groupId);
    expect(whole?.group.value).toMatchObject({ state: 'active', plan: [] });
    const again = await town.press('maria', failed, 'Försök igen', {}, 'channel');
    expect(again.title).toBe('VerkSam Habo är skapad');
    expect((await store.ledger.snapshot(groupId))?.meetings).toHaveLength(whole?.meetings.length ?? 0);
    await town.close();
  });

  it('tells at the field what is wrong, keeps the rest, and is one person’s wizard', async () => {
    const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    const on = (screen: Awaited<ReturnType<Town['say']>>, title: string, typed = {}) =>
      town.press('maria', screen, title, typed, 'channel');
    let screen = await town.say('maria', 'create group', 'channel');
    expect((await town.press('karin', screen, 'Nästa', { routines: 'verksam' }, 'channel')).said).toContain(
      'någon annan',
    );
    screen = await on(screen, 'Nästa', { routines: 'verksam' });
    screen = await on(screen, 'Nästa', { knownGroup: 'own', name: 'Ring 070-123 45 67' });
    expect(screen.said).toContain('personuppgift');
    screen = await on(screen, 'Nästa', { name: 'Vår grupp' });
    screen = await on(screen, 'Nästa', {
      unit0: 'Kommunen',
      party0: 'municipality',
      unit1: 'kommunen',
      party1: 'region',
    });
    expect(screen.said).toContain('Enheten står två gånger');
    screen = await on(screen, 'Nästa', { unit1: 'Vårdcentralen' });
    screen = await on(screen, 'Nästa');
    screen = await on(screen, 'Nästa', { mode: 'digital', joinLink: 'http://example.org/x', minutes: '5' });
    expect(screen.said).toContain('https://');
    expect(screen.said).toContain('15–480');
    screen = await on(screen, 'Nästa', { joinLink: 'https://teams.microsoft.com/l/meetup', minutes: '60' });
    screen = await on(screen, 'Nästa', { first: '2026-03-01', until: '2026-02-01' });
    expect(screen.said).toContain('inte har varit');
    screen = await on(screen, 'Nästa', { first: '2026-05-12', until: '2028-03-01', every: '60' });
    expect(screen.said).toContain('en termin utan möten');
    expect(screen.fields.get('first')?.value).toBe('2026-05-12');
    screen = await on(screen, 'Nästa', { every: '6', until: '2026-07-01' });
    screen = await on(screen, 'Skapa gruppen', screen.fields.has('accepted') ? { accepted: 'true' } : {});
    const again = await town.send(
      'karin',
      'join.ask',
      { groupId: 'g-unknown', unit: 'u-1', role: 'caseworker' },
      'channel',
    );
    expect(again.said).toContain('Det finns inte');
    expect(screen.title).toBe('Vår grupp är skapad');
    await town.close();
  });
});

/** The code that rides in a wizard's button. */
function codeOf(screen: Awaited<ReturnType<Town['say']>>): string {
  const state = screen.button('Nästa').data['answers'] as { code?: string } | undefined;
  return state?.code ?? '';
}
