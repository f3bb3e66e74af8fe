import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOn, join, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** A case that no meeting takes up: each test goes on where the one before it stopped. */
describe('a year in a coordination team, told by its file alone', () => {
  let town: Town;
  let groupId: string;
  let code: string;
  const pointer = async () => (await town.store.ledger.read('case', groupId, code))?.value;
  const show = (who: string) => town.send(who, 'cases.show', { groupId, code });
  const act = async (who: string, title: string, typed: Record<string, string> = {}) =>
    await town.press(who, await town.press(who, await show(who), title), 'Spara', typed);
  const heard = (who: string) =>
    town.arrived
      .filter(({ to }) => to === who)
      .map(({ screen }) => screen.said)
      .join('\n');

  beforeAll(async () => {
    town = await openTown({ now: '2026-01-07T07:00:00.000Z' });
    for (const [who, name] of [
      ['vera', 'Vera Lund'],
      ['karin', 'Karin Ek'],
      ['rut', 'Rut Berg'],
      ['samir', 'Samir Haddad'],
      ['hans', 'Hans Lind'],
    ] as const) {
      await town.move(who, name);
    }
    await setUp(town, 'vera', {
      ...{ routine: 'coordination-team', known: 'Samordningsteam Sala', ownUnit: 'Sala kommun' },
      ...{ first: '2026-01-27', until: '2027-03-31' },
    });
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('vera'));
    await join(town, 'karin', { unit: 'Försäkringskassan', role: 'Handläggare' }, 'vera');
    await join(town, 'rut', { unit: 'Försäkringskassan', role: 'Ledamot i styrgruppen' }, 'vera');
    await join(town, 'samir', { unit: 'Region Västmanland', role: 'Ledamot i styrgruppen' }, 'vera');
    await join(town, 'hans', { unit: 'Sala kommun', role: 'Handledare i teamet' }, 'vera');
    const settings = await town.send('vera', 'group.settings', { groupId });
    const places = [...settings.fields.keys()].find((id) => id.includes('places')) ?? '';
    await town.press('vera', settings, 'Spara', { [places]: '12' });
  }, 60_000);
  afterAll(() => town.close());

  it('is referred at any time, without a meeting to choose', async () => {
    let screen = await town.press('karin', await town.say('karin', 'anmäl ärende'), 'Nästa');
    const all = screen.fields.get('checklist')?.choices.map(({ value }) => value) ?? [];
    screen = await town.press('karin', screen, 'Nästa', { checklist: all.join(',') });
    const typed = { units: screen.choice('units', 'Region'), categories: 'coordinated-planning' };
    screen = await town.press('karin', screen, 'Nästa', typed);
    expect(screen.fields.has('meetingId')).toBe(false);
    code = codeOn(await town.press('karin', screen, 'Anmäl'));
    expect(await pointer()).toMatchObject({ state: 'running', meetingId: '', life: { stage: 'referred' } });
    expect(town.last('samir').said).toContain(code);
    expect((await show('karin')).said).toContain('Remitterat');
  });

  it('gets its visit, which is chased, and is taken in by the supervisor', async () => {
    await town.until('2026-01-29', '12:00');
    expect(heard('hans')).toContain('Studiebesök eller information på plats: inte gjort än');
    expect(heard('vera')).toContain('Studiebesök eller information på plats: sista dagen har passerat');
    await act('hans', 'Gjort');
    const form = await town.press('hans', await show('hans'), 'Tas emot');
    expect((await town.press('hans', form, 'Spara')).said).toContain('Inskrivet i teamet');
    // Sent again, it is answered as the first time.
    expect((await town.press('hans', form, 'Spara')).said).toContain('Inskrivet i teamet');
    await town.until('2026-01-29', '12:10');
    expect(heard('karin')).toContain(`Ärende ${code} är nu i läget Inskrivet i teamet`);
    expect(heard('samir')).toContain('Tas emot');
  });

  it('is decided on by each authority every third month, and the team leader hears who has not', async () => {
    await town.until('2026-04-16', '12:00');
    for (const who of ['samir', 'rut'])
      expect(heard(who)).toContain('tar ställning till fortsatt deltagande');
    expect(heard('hans')).toContain('deltagaren tar ställning till fortsatt deltagande');
    await act('samir', 'Svara', { 'ask-continues': 'continues' });
    await town.until('2026-05-08', '12:00');
    const told = heard('vera');
    expect(told).toContain('remittenten tar ställning till fortsatt deltagande: sista dagen har passerat');
    expect(told).not.toContain(
      'myndigheten tar ställning till fortsatt deltagande: sista dagen har passerat',
    );
  });

  it('says when it has lasted as long as the routine expects', async () => {
    await town.until('2027-02-01', '12:00');
    expect(heard('vera')).toContain('så länge som rutinen räknar med');
  });

  it('closes with a planned next step, and is over when documentation and registration are done', async () => {
    const shown = await show('hans');
    expect(shown.has('Avslutas till fortsatt aktiv rehabilitering')).toBe(false);
    const visit = async () => (await pointer())?.life?.visit;
    const data = { groupId, code, visit: await visit(), task: 'onward-plan' };
    expect((await town.send('hans', 'life.act', data)).title).toBe('Sparat');
    expect((await act('hans', 'Avslutas till fortsatt aktiv rehabilitering')).said).toContain('Avslutas');
    await town.until('2027-02-15', '12:00');
    expect(heard('hans')).toContain('Slutdokumentation till deltagare och remittent: inte gjort än');
    for (const task of ['final-documentation', 'exit-registered']) {
      await town.send('hans', 'life.act', { groupId, code, visit: await visit(), task });
    }
    expect(await pointer()).toMatchObject({ state: 'decided', life: { stage: 'closed' } });
  });
});
