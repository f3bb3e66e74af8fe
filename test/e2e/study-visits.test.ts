import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/domain/model/group/meeting.js';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { namesOf, roundsOf, tracedStore } from '../fakes/call-trace.js';
import { codeOn, join, register, setUp } from './steps.js';
import type { Screen } from './screen.js';
import { openTown, type Town } from './town.js';

/** Study visits of Knutpunkten, step after step: each test goes on where the one before it stopped. */
describe('study visits of a group of Knutpunkten', () => {
  const trace = tracedStore(createMemoryStore());
  let town: Town;
  let groupId: string;
  /** How many cards had arrived when the group was set up. */
  let begun: number;
  let visits: readonly Meeting[];
  const told = (who: string, from = 0) => town.arrived.slice(from).filter(({ to }) => to === who);
  const stored = async (id: string) => (await town.store.ledger.read('meeting', groupId, id))?.value;
  const row = (screen: Screen, when: string) =>
    screen.said.slice(screen.said.indexOf(`Studiebesök tisdag ${when}`)).split('Studiebesök tisdag')[1] ?? '';
  const data = (at: number) => ({ groupId, meetingId: visits[at]?.id ?? '' });
  const book = async (who: string, at: number, typed: Record<string, string>, title = 'Boka') =>
    await town.press(who, await town.send(who, 'bookings.form', data(at)), title, typed);

  beforeAll(async () => {
    town = await openTown({ now: '2026-01-07T07:00:00.000Z', store: trace.store });
    for (const [who, name] of [
      ['sofia', 'Sofia Ström'],
      ['karin', 'Karin Ek'],
      ['rut', 'Rut Berg'],
      ['hans', 'Hans Lind'],
      ['other', 'Otto Annan'],
    ] as const) {
      await town.move(who, name);
    }
    await town.move('eva', 'Eva North', { locale: 'en-GB' });
    await setUp(town, 'sofia', {
      ...{ routine: 'knutpunkten-case', known: 'Knutpunkten Västervik' },
      ...{ first: '2026-01-28', until: '2026-06-30', ownUnit: 'Försörjningsstöd Västervik' },
    });
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('sofia'));
    const unit = 'Försörjningsstöd Västervik';
    await join(town, 'karin', { unit, role: 'Handläggare' }, 'sofia');
    await join(town, 'rut', { unit: 'Öppenpsykiatrin', role: 'Representant' }, 'sofia');
    await join(town, 'hans', { unit, role: 'Handledare' }, 'sofia');
    const form = await town.say('eva', 'join', 'channel');
    const place = { unit: form.choice('unit', 'Öppenpsykiatrin'), role: form.choice('role', 'Caseworker') };
    await town.press('eva', form, 'Send the request', place, 'channel');
    await town.press('sofia', town.last('sofia'), 'Godkänn');
    begun = town.arrived.length;
    const all = (await town.store.ledger.snapshot(groupId))?.meetings.map(({ value }) => value) ?? [];
    visits = all.filter(({ kind }) => kind === 'study-visit').sort((a, b) => (a.date < b.date ? -1 : 1));
  }, 60_000);
  afterAll(() => town.close());

  it('are proposed with the group, Tuesdays of odd ISO weeks at 13, an hour each', () => {
    expect(visits.slice(0, 3).map(({ date, time, minutes }) => [date, time, minutes])).toEqual([
      ['2026-02-10', '13:00', 60],
      ['2026-02-24', '13:00', 60],
      ['2026-03-10', '13:00', 60],
    ]);
  });

  it('are listed with the places left by “studiebesök”, from the menu and from the start page', async () => {
    const list = await town.say('karin', 'studiebesök');
    expect(list.title).toBe('Boka plats');
    expect(row(list, '10 februari kl. 13.00')).toContain('4 av 4 platser kvar');
    expect((await town.say('karin', 'meny')).said).toContain('Boka plats på studiebesök');
    expect((await town.press('karin', await town.say('karin', 'start'), 'Boka plats')).title).toBe(
      'Boka plats',
    );
    expect((await town.say('eva', 'study visit')).said).toContain('4 of 4 places left');
    expect((await town.say('other', 'studiebesök')).said).toContain('Det finns inget att boka plats på');
    // The checklist of a registration says the word.
    const asked = await town.press('karin', await town.say('karin', 'anmäl ärende'), 'Nästa');
    expect((await town.press('karin', asked, 'Nästa', { checklist: 'consent' })).said).toContain(
      '”studiebesök”',
    );
  });

  it('are booked by a caseworker for so many places, with an own case that nobody else sees', async () => {
    const code = codeOn(await register(town, 'karin', { units: ['Gamleby'], meeting: '28 januari' }));
    const done = await book('karin', 0, { places: '2', code });
    expect(done.title).toBe('2 platser är bokade');
    expect(await stored(visits[0]?.id ?? '')).toMatchObject({ bookings: [{ places: 2, code }] });
    const list = row(await town.say('karin', 'studiebesök'), '10 februari kl. 13.00');
    expect(list).toContain('2 av 4 platser kvar');
    expect(list).toContain(`Du har bokat 2 platser (${code})`);
    expect((await book('eva', 0, { places: '1' }, 'Book')).title).toBe('1 place is booked');
    const seen = await town.send('sofia', 'meeting.show', data(0));
    expect(seen.said).toContain('Karin Ek, Försörjningsstöd Västervik: 2 platser');
    expect(seen.said).toContain('Eva North, Öppenpsykiatrin: 1 plats');
    expect(seen.said).not.toContain(code);
    expect(seen.buttons.map(({ title }) => title)).not.toContain('Dagordning');
    expect((await town.send('rut', 'meeting.show', data(0))).said).not.toContain('Karin');
  });

  it('give the last place to one of two at once; the other is told and keeps what was typed and what was booked', async () => {
    await book('rut', 1, { places: '1' });
    expect((await book('karin', 1, { places: '2' })).title).toBe('2 platser är bokade');
    // Both have the form before either presses.
    const forms = {
      karin: await town.send('karin', 'bookings.form', data(1)),
      rut: await town.send('rut', 'bookings.form', data(1)),
    };
    const answers = await Promise.all([
      town.press('karin', forms.karin, 'Spara', { places: '3' }),
      town.press('rut', forms.rut, 'Spara', { places: '2' }),
    ]);
    const won = answers.filter(({ title }) => title.endsWith('platser är bokade'));
    const [lost] = answers.filter(({ title }) => !title.endsWith('platser är bokade'));
    expect(won).toHaveLength(1);
    expect(lost?.said).toMatch(/Det finns bara \d plats(er)? kvar/);
    const bookings = (await stored(visits[1]?.id ?? ''))?.bookings ?? [];
    expect(bookings.reduce((sum, { places }) => sum + places, 0)).toBe(4);
    expect(bookings).toHaveLength(2);
  });

  it('say that they are full, and where there are places', async () => {
    const full = await town.send('eva', 'bookings.form', data(1));
    expect(full.said).toContain('There are no places left');
    expect(full.said).toContain('Full: all 4 places are booked');
    expect(full.said).toContain('4 of 4 places left');
    const asked = await town.send('eva', 'bookings.save', { ...data(1), places: '1' });
    expect(asked.said).toContain('There are no places left');
    expect((await book('eva', 2, { places: '5' }, 'Book')).said).toContain('There are only 4 places left.');
    expect((await book('eva', 2, { places: '0' }, 'Book')).said).toContain(
      'Write a whole number from 1 to 20.',
    );
  });

  it('are booked by caseworkers and representatives of the group and by nobody else, resends being answered the same', async () => {
    expect((await town.send('hans', 'bookings.form', data(2))).said).toContain(
      'Bara handläggare och representanter',
    );
    expect((await town.send('hans', 'bookings.save', { ...data(2), places: '1' })).said).toContain(
      'Bara handläggare',
    );
    const stranger = await town.send('other', 'bookings.save', { ...data(2), places: '1' });
    const missing = await town.send('karin', 'bookings.save', { groupId, meetingId: 'm-999', places: '1' });
    expect(stranger.said).toBe(missing.said);
    const form = await town.send('rut', 'bookings.form', data(2));
    const first = await town.press('rut', form, 'Boka', { places: '1' });
    const again = await town.press('rut', form, 'Boka', { places: '1' });
    expect(again.said).toBe(first.said);
    const cancels = [];
    for (let turn = 0; turn < 2; turn += 1)
      cancels.push((await town.send('rut', 'bookings.cancel', data(2))).said);
    expect(cancels[0]).toBe(cancels[1]);
    expect((await stored(visits[2]?.id ?? ''))?.bookings).toEqual([]);
  });

  it('cost at most four calls of storage a press, and are noted in the events', async () => {
    town.ticking(false);
    Object.assign(town.samrad.deps, { wake: () => undefined });
    for (const [verb, more] of [
      ['bookings.show', undefined],
      ['bookings.form', {}],
      ['bookings.save', { places: '1' }],
      ['bookings.save', { places: '9' }],
      ['bookings.cancel', {}],
    ] as const) {
      trace.begin();
      await town.send('rut', verb, more === undefined ? {} : { ...data(3), ...more });
      const calls = trace.end();
      expect(calls.length, `${verb}: ${namesOf(calls)}`).toBeLessThanOrEqual(4);
      expect(roundsOf(calls)).toBeLessThanOrEqual(4);
    }
    town.ticking(true);
    const events = await town.send('sofia', 'events.show', { groupId });
    expect(events.said).toContain('bokade eller avbokade platser');
  });

  it('come into the own calendar of who has booked, and into the coordinator’s term', async () => {
    const own = await town.send('karin', 'term.group', { groupId });
    expect(own.said).toContain('tisdag 10 februari 2026 kl. 13.00: Studiebesök');
    expect((await town.send('hans', 'term.group', { groupId })).said).not.toContain('Studiebesök');
    expect((await town.send('sofia', 'term.group', { groupId })).said).toContain(
      '16 juni 2026 kl. 13.00: Studiebesök',
    );
    expect((await town.say('karin', 'start')).said).toContain(
      'Bokat: Studiebesök tisdag 10 februari kl. 13.00, 2 platser',
    );
    expect((await town.say('karin', 'om mig')).said).toContain('Bokningar av platser: 2');
  });

  it('remind those who have booked at 9 the working day before, and tell the coordinator how many come', async () => {
    const from = town.arrived.length;
    await town.until('2026-02-09', '08:59');
    expect(told('karin', from).filter(({ screen }) => screen.said.includes('Din bokning'))).toEqual([]);
    await town.until('2026-02-09', '09:30');
    const reminders = told('karin', from).filter(({ screen }) =>
      screen.said.includes('Din bokning: 2 platser'),
    );
    expect(reminders.map(({ at }) => at.slice(0, -1))).toEqual(['2026-02-09 09:0']);
    expect(
      told('eva', from)
        .map(({ screen }) => screen.said)
        .join(),
    ).toContain('Your booking: 1 place');
    expect(
      told('sofia', from)
        .map(({ screen }) => screen.said)
        .join(),
    ).toContain('3 av 4 platser är bokade');
    expect(
      told('rut', from)
        .map(({ screen }) => screen.said)
        .join(),
    ).not.toContain('bokning');
    // Someone cancels after that: the coordinator hears of the new number before the visit.
    await town.send('eva', 'bookings.cancel', data(0));
    await town.until('2026-02-10', '12:30');
    expect(
      told('sofia', from)
        .map(({ screen }) => screen.said)
        .join(),
    ).toContain('2 av 4 platser är bokade');
  });

  it('that have begun are neither booked, changed nor cancelled', async () => {
    await town.until('2026-02-10', '13:00');
    expect((await town.send('karin', 'bookings.cancel', data(0))).said).toContain('Det har redan börjat');
    expect((await town.send('rut', 'bookings.save', { ...data(0), places: '1' })).said).toContain(
      'Det har redan börjat',
    );
    expect((await stored(visits[0]?.id ?? ''))?.bookings).toHaveLength(1);
  });

  it('that are moved or cancelled tell those who have booked at once, from old to new, and nobody else', async () => {
    await book('karin', 2, { places: '1' });
    const from = town.arrived.length;
    const move = await town.send('sofia', 'meeting.move', data(2));
    expect(move.said).toContain(
      'De som har bokat får ett meddelande direkt, och deras bokningar följer med.',
    );
    await town.press('sofia', move, 'Flytta', { date: '2026-03-11', time: '14:00' });
    await town.until('2026-02-10', '13:10');
    const moved = town.last('karin');
    expect(moved.said).toContain('tisdag 10 mars kl. 13.00');
    expect(moved.said).toContain('onsdag 11 mars kl. 14.00');
    expect(moved.said).toContain('Din bokning av 1 plats följer med');
    expect(told('rut', from)).toEqual([]);
    expect(told('hans', from)).toEqual([]);
    await town.press('sofia', await town.send('sofia', 'meeting.cancel', data(2)), 'Ställ in');
    await town.until('2026-02-10', '13:20');
    expect(town.last('karin').said).toContain('Din bokning av 1 plats gäller inte längre');
    expect((await town.press('karin', town.last('karin'), 'Boka plats')).title).toBe('Boka plats');
    expect((await town.send('karin', 'bookings.save', { ...data(2), places: '2' })).said).toContain(
      'Det är inställt',
    );
    expect(told('rut', from)).toEqual([]);
  });

  it('are free again when who booked leaves the group', async () => {
    await book('eva', 4, { places: '4' }, 'Book');
    expect((await town.send('rut', 'bookings.form', data(4))).said).toContain('Det finns inga platser kvar');
    await town.send('eva', 'members.confirm-leave', { groupId });
    expect((await stored(visits[4]?.id ?? ''))?.bookings).toEqual([]);
    expect((await book('rut', 4, { places: '4' })).title).toBe('4 platser är bokade');
  });

  it('are never told in the channel, whatever happens to them', async () => {
    await town.until('2026-06-30');
    const said = told('channel', begun)
      .map(({ screen }) => screen.said)
      .join('\n');
    expect(said).toContain('Dagordning');
    expect(said).not.toMatch(/Studiebesök|bok(ad|ning)|platser/);
  });
});
