import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from './screen.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const warning = 'Någon annan har ändrat sedan du öppnade kortet';

/** Two coordinators have the same card open; the first saves, and the second presses. */
describe('two coordinators who change the same thing', () => {
  let town: Town;
  let groupId: string;
  let code: string;
  const asked = () => ({ groupId, meetingId: 'm-1' });
  const open = (who: string, verb: string, data: object = asked()) => town.send(who, verb, data);

  beforeAll(async () => {
    town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    for (const [name, full] of [
      ['maria', 'Maria Lund'],
      ['nils', 'Nils Berg'],
      ['samir', 'Samir Haddad'],
    ] as const)
      await town.move(name, full);
    await setUp(town, 'maria', {
      routine: 'verksam',
      known: 'VerkSam Habo',
      first: '2026-05-12',
      until: '2026-12-30',
      ownUnit: 'Habo kommun',
    });
    await join(town, 'nils', { unit: 'Habo kommun', role: 'Representant' }, 'maria');
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    const form = await open('maria', 'members.edit', { groupId, person: town.keyOf('nils') });
    await town.press('maria', form, 'Spara', { coordinator: 'true' });
    code = codeOn(await register(town, 'nils', { units: ['vårdcentral'] }));
  });
  afterAll(() => town.close());

  const meeting = async () => (await town.store.ledger.read('meeting', groupId, 'm-1'))?.value;
  const group = async () => (await town.store.ledger.read('group', groupId, groupId))?.value;

  /** The second is shown both, keeps what was typed, and may still have it so. */
  function shows(screen: Screen, ...both: readonly string[]): void {
    expect(screen.said).toContain(warning);
    for (const words of both) expect(screen.said).toContain(words);
  }

  it('are shown both times of a moved meeting', async () => {
    const first = await open('maria', 'meeting.move');
    const second = await open('nils', 'meeting.move');
    const ask = await open('nils', 'meeting.cancel');
    await town.press('maria', first, 'Flytta', { date: '2026-05-13', time: '10:00' });
    const shown = await town.press('nils', second, 'Flytta', { date: '2026-05-19', time: '14:30' });
    shows(shown, 'onsdag 13 maj 2026', 'tisdag 19 maj 2026', 'Nu gäller: 10.00. Du ville: 14.30.');
    expect((await meeting())?.date).toBe('2026-05-13');
    expect(shown.fields.get('date')?.value).toBe('2026-05-19');
    // Whoever was asked about another day is asked again.
    const again = await town.press('nils', ask, 'Ställ in');
    shows(again, 'Ställ in mötet onsdag 13 maj');
    expect((await meeting())?.state).toBe('planned');
    const moved = await town.press('nils', shown, 'Flytta');
    expect(moved.title).toBe('Mötet är flyttat');
    expect(await meeting()).toMatchObject({ date: '2026-05-19', time: '14:30' });
  });

  it('are told it is done when they wanted the same', async () => {
    const first = await open('maria', 'meeting.move');
    const second = await open('nils', 'meeting.move');
    await town.press('maria', first, 'Flytta', { date: '2026-05-20', time: '13:00' });
    const same = await town.press('nils', second, 'Flytta', { date: '2026-05-20', time: '13:00' });
    expect(same.title).toBe('Mötet är flyttat');
    expect((await meeting())?.revision).toBe(4);
  });

  it('are shown both settings, field by field, and a change elsewhere in the group is no hindrance', async () => {
    const first = await open('maria', 'group.settings', { groupId });
    const second = await open('nils', 'group.settings', { groupId });
    // Answering for a unit touches the group's row but not its settings.
    await open('samir', 'cases.acknowledge', { groupId, code, answer: 'not-told' });
    expect((await town.press('maria', first, 'Spara', { place: 'Biblioteket', minutes: '60' })).title).toBe(
      'Inställningarna är sparade',
    );
    const shown = await town.press('nils', second, 'Spara', { place: 'Rådhuset' });
    shows(shown, 'Nu gäller: Biblioteket. Du ville: Rådhuset.', 'Nu gäller: 60.');
    expect((await group())?.settings.place).toBe('Biblioteket');
    expect(shown.fields.get('place')?.value).toBe('Rådhuset');
    expect((await town.press('nils', shown, 'Spara')).title).toBe('Inställningarna är sparade');
    expect((await group())?.settings.place).toBe('Rådhuset');
  });

  it('are shown both places of a member, and nothing is half changed', async () => {
    const samir = town.keyOf('samir');
    const member = async () =>
      (await town.store.ledger.read('member', groupId, samir.replace('|', '~')))?.value;
    const first = await open('maria', 'members.edit', { groupId, person: samir });
    const second = await open('nils', 'members.edit', { groupId, person: samir });
    await town.press('maria', first, 'Spara', { deputy: town.keyOf('nils') });
    const unit = second.choice('unit', 'Habo kommun');
    const shown = await town.press('nils', second, 'Spara', { unit, coordinator: 'true' });
    shows(shown, 'Nu gäller: Nils Berg. Du ville: Ingen.', 'Nu gäller: Nej. Du ville: Ja.');
    expect(await member()).toMatchObject({ unitId: 'u-2', coordinator: false });
    const saved = await town.press('nils', shown, 'Spara');
    expect(saved.title).toBe('Samir Haddad är ändrad');
    expect(await member()).toMatchObject({ unitId: 'u-1', coordinator: true });
    expect(await member()).not.toHaveProperty('deputy');
    // One thing that cannot be stops all of it.
    const third = await open('maria', 'members.edit', { groupId, person: samir });
    const wrong = await town
      .press('maria', third, 'Spara', { coordinator: 'false', deputy: samir })
      .catch(() => undefined);
    expect(wrong?.title ?? 'Det gick inte').toBe('Det gick inte');
    expect(await member()).toMatchObject({ coordinator: true });
    const back = await open('maria', 'members.edit', { groupId, person: samir });
    await town.press('maria', back, 'Spara', {
      unit: back.choice('unit', 'vårdcentral'),
      coordinator: 'false',
    });
  });

  it('are shown the agenda as it stands and what they wanted, and a press is never done twice', async () => {
    const second = codeOn(await register(town, 'maria', { units: ['vårdcentral'] }));
    const first = await open('maria', 'agenda.show');
    const other = await open('nils', 'agenda.show');
    await town.press('maria', first, 'Ändra', { slot: second, change: 'first' });
    const shown = await town.press('nils', other, 'Ändra', { slot: second, change: 'longer' });
    shows(shown, 'Du ville: 5 minuter längre.');
    expect((await meeting())?.agenda.minutes).toEqual({});
    expect(shown.fields.get('change')?.value).toBe('longer');
    await town.press('nils', shown, 'Ändra');
    expect(Object.keys((await meeting())?.agenda.minutes ?? {})).toEqual([second]);
    // Nobody publishes an order they have not seen.
    shows(await town.press('nils', other, 'Publicera'));
    expect((await meeting())?.agendaState).not.toBe('published');
  });

  it('are shown both decisions on retention', async () => {
    const first = await open('maria', 'retention.show', { groupId });
    const second = await open('nils', 'retention.show', { groupId });
    const typed = { reference: 'SN 2026/7', decidedOn: '2026-03-02', days: '200' };
    await town.press('maria', first, 'Spara', typed);
    const shown = await town.press('nils', second, 'Spara', { ...typed, days: '100' });
    shows(shown, 'Nu gäller: 200. Du ville: 100.');
    expect((await group())?.retention?.days).toBe(200);
  });

  it('are shown both outcomes of a case and both lists of who was there', async () => {
    await town.until('2026-05-20', '14:00');
    const data = { ...asked(), code };
    const first = await open('maria', 'meeting.case', data);
    const second = await open('nils', 'meeting.case', data);
    const [one, two] = first.fields.get('outcome')?.choices ?? [];
    if (one === undefined || two === undefined) throw new Error('too few outcomes');
    const units = (words: string) => first.choice('carriedOnBy', words);
    await town.press('maria', first, 'Spara', {
      outcome: one.value,
      carriedOnBy: units('Habo kommun'),
      consent: 'true',
    });
    const shown = await town.press('nils', second, 'Spara', {
      outcome: one.value,
      carriedOnBy: units('vårdcentral'),
      consent: 'true',
    });
    shows(shown, 'Nu gäller: Habo kommun.', 'Du ville: Habo vårdcentral.');
    const pointer = async () => (await town.store.ledger.read('case', groupId, code))?.value;
    expect((await pointer())?.outcome?.carriedOnBy).toEqual([units('Habo kommun')]);
    const twice = await town.press('maria', first, 'Spara', {
      outcome: one.value,
      carriedOnBy: units('Habo kommun'),
      consent: 'true',
    });
    expect(twice.title).toBe('Resultatet är sparat');
    await town.press('nils', shown, 'Spara');
    expect((await pointer())?.outcome?.carriedOnBy).toEqual([units('vårdcentral')]);

    const here = await open('maria', 'meeting.outcomes');
    const there = await open('nils', 'meeting.outcomes');
    await town.press('maria', here, 'Spara närvaro', { present: 'u-1,u-2' });
    const both = await town.press('nils', there, 'Spara närvaro', { present: 'u-1' });
    shows(both, 'Nu gäller: Habo kommun, ', 'Du ville: Habo kommun.');
    expect((await meeting())?.presentUnits).toEqual(['u-1', 'u-2']);
  });

  it('and someone with two devices is shown both versions of the own case', async () => {
    const mine = codeOn(await register(town, 'nils', { units: ['vårdcentral'] }));
    const desk = await open('nils', 'cases.change', { groupId, code: mine });
    const phone = await open('nils', 'cases.change', { groupId, code: mine });
    await town.press('nils', desk, 'Spara', { units: desk.choice('units', 'Arbetsförmedlingen') });
    const shown = await town.press('nils', phone, 'Spara', {
      units: phone.choice('units', 'Försäkringskassan'),
    });
    shows(shown, 'Nu gäller: Arbetsförmedlingen. Du ville: Försäkringskassan.');
    expect((await town.press('nils', shown, 'Spara')).title).toBe('Ändringen är sparad');
  });

  it('a card without a mark, from before, still works', async () => {
    const data = { groupId, meetingId: 'm-2', date: '2026-06-24', time: '13:00' };
    expect((await open('maria', 'meeting.confirm-move', data)).title).toBe('Mötet är flyttat');
  });
});
