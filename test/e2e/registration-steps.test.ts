import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from './screen.js';
import { codeOn, habo, join, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const all = 'consent,question,two-parties';

describe('the steps of a registration', () => {
  let town: Town;
  let groupId: string;
  beforeAll(async () => {
    town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('samir', 'Samir Haddad', { guest: true });
    await setUp(town, 'maria', habo);
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('karin'));
  });
  afterAll(() => town.close());

  const next = (screen: Screen, typed: Record<string, string> = {}) =>
    town.press('karin', screen, 'Nästa', typed);
  const back = (screen: Screen) => town.press('karin', screen, 'Tillbaka');
  const answersOn = (screen: Screen) => screen.button('Avbryt').data['answers'] as Record<string, unknown>;
  const send = (answers: object, step: string, typed: object = {}) =>
    town.send('karin', 'register.next', { answers, step, ...typed });
  const cases = async () => (await town.store.ledger.snapshot(groupId))?.cases.length;
  /** As far as the step with this field, all answers right. */
  async function at(field: string): Promise<Screen> {
    let screen = await town.say('karin', 'anmäl ärende');
    const typed: Record<string, Record<string, string>> = {
      ...{ choice: {}, checklist: { checklist: all }, units: { units: 'u-2', categories: 'income' } },
      ...{ reference: { reference: 'IFO-2026-00007' }, meetingId: {} },
    };
    while (!screen.fields.has(field)) {
      const [first = ''] = screen.fields.keys();
      screen = await next(screen, typed[first]);
    }
    return screen;
  }

  it('each keeps what was answered, forwards and backwards, and says where one is', async () => {
    let screen = await next(await at('meetingId'));
    expect(screen.texts).toContain('Stämmer det här?');
    const shown = [];
    while (screen.has('Tillbaka')) {
      screen = await back(screen);
      shown.push(screen.texts.find((line) => line.startsWith('Steg')));
    }
    expect(shown).toEqual(['Steg 5 av 6', 'Steg 4 av 6', 'Steg 3 av 6', 'Steg 2 av 6', undefined]);
    screen = await next(screen);
    expect(screen.fields.get('checklist')?.value).toBe(all);
    screen = await next(screen);
    expect(screen.fields.get('categories')?.value).toBe('income');
    screen = await next(screen);
    expect(screen.fields.get('reference')?.value).toBe('IFO-2026-00007');
  });

  it('each says what is wrong where it is wrong, and goes no further', async () => {
    const none = await next(await at('checklist'), { checklist: 'consent' });
    expect(none.said).toContain('Inte klart: ');
    expect(none.fields.get('checklist')?.value).toBe('consent');
    const units = await next(await at('units'), { categories: 'income' });
    expect(units.said).toContain('Välj minst en.');
    const reference = await next(await at('reference'), { reference: '19121212-1212' });
    expect(reference.said).toContain('personuppgift');
    expect(JSON.stringify(reference.card)).not.toContain('1212');
    expect((await send(answersOn(await at('meetingId')), 'meeting', { meetingId: 'm-99' })).said).toContain(
      'Anmälan till det mötet är stängd',
    );
  });

  it.each([
    ['checklist', { checklist: ['consent', 'x'] }, 'Det finns inte längre', 'x'],
    ['units', { units: ['u-1'] }, 'Det finns inte längre', 'u-1'],
    ['units', { categories: ['zzz'] }, 'Det finns inte längre', 'zzz'],
    ['choice', { type: 'zzz' }, 'Vad vill du anmäla?', 'zzz'],
    ['reference', { reference: 'ABC' }, 'Numret ser inte ut', 'ABC'],
  ])(
    'an answer of the step with %s that was forged or is gone leads back to it, and rides on no further',
    async (field, forged, said, gone) => {
      const screen = await next(await at('meetingId'));
      for (const step of ['meeting', 'review']) {
        const shown = await send({ ...answersOn(screen), ...forged }, step);
        expect([...shown.fields.keys()]).toContain(field);
        expect(shown.said).toContain(said);
        expect(JSON.stringify(answersOn(shown))).not.toContain(`"${gone}"`);
        const once = await town.press(
          'karin',
          shown,
          'Nästa',
          field === 'checklist' ? { checklist: all } : {},
        );
        expect(once.title).not.toBe('Kortet gäller inte längre');
      }
      expect(await cases()).toBe(0);
    },
  );

  it('another kind of case, or another place, forgets what was ticked for the former', async () => {
    const first = await back(await at('checklist'));
    const choice = first.fields.get('choice')?.choices[0]?.value ?? '';
    const answers = { ...answersOn(first), checklist: ['consent'], reference: 'IFO-2026-00007' };
    expect(answersOn(await send(answers, 'type', { choice }))).toMatchObject({ checklist: ['consent'] });
    const other = answersOn(await send({ ...answers, type: 'another' }, 'type', { choice }));
    expect(other).toMatchObject({ checklist: [] });
    expect(other).not.toHaveProperty('reference');
  });

  it('cards of an earlier release stay good from the first press to the receipt', async () => {
    const [choice = ''] = [(await town.say('karin', 'anmäl ärende')).fields.get('choice')?.choices[0]?.value];
    let screen = await town.send('karin', 'register.type', { choice });
    const state = { ...answersOn(screen), checklist: all.split(','), units: ['u-2'], categories: ['income'] };
    screen = await town.send('karin', 'register.type', { choice, owner: 'self', state });
    expect(screen.fields.get('checklist')?.value).toBe(all);
    screen = await town.send('karin', 'register.checklist', { state: answersOn(screen), checklist: all });
    screen = await town.send('karin', 'register.units', {
      state: answersOn(screen),
      units: 'u-2',
      categories: 'income',
    });
    screen = await town.send('karin', 'register.reference', {
      state: answersOn(screen),
      reference: 'ifo-2026-00008',
    });
    screen = await town.send('karin', 'register.meeting', { state: answersOn(screen), meetingId: 'm-1' });
    expect(
      (await town.send('karin', 'register.back', { state: answersOn(screen), to: 'units' })).said,
    ).toContain('Vilka enheter berörs?');
    const done = await town.send('karin', 'register.confirm', { state: answersOn(screen) });
    expect(done.title).toBe('Ärendet är anmält');
    expect(codeOn(await town.send('karin', 'register.confirm', { state: answersOn(screen) }))).toBe(
      codeOn(done),
    );
    expect(await cases()).toBe(1);
    const gone = await town.send('karin', 'register.units', { state: { ...state, more: 1 }, units: 'u-2' });
    expect(gone.title).toBe('Kortet gäller inte längre');
    expect(gone.buttons.map(({ verb }) => verb)).toContain('home.open');
  });
});
