import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import type { Screen } from './screen.js';
import { join } from './steps.js';
import { openTown, type Town } from './town.js';

describe('a routine whose kinds of meetings have rhythms of their own', () => {
  let town: Town;
  let groupId: string;
  let preview: Screen;

  beforeAll(async () => {
    town = await openTown({ now: '2026-08-17T07:00:00.000Z', routines: loadRoutines('test/routines') });
    await town.move('maria', 'Maria Lund');
    await town.move('samir', 'Samir Haddad');
    const on = (screen: Screen, title: string, typed: Record<string, string> = {}) =>
      town.press('maria', screen, title, typed, 'channel');
    let screen = await town.say('maria', 'skapa grupp', 'channel');
    screen = await on(screen, 'Nästa', { routines: 'enrolment' });
    screen = await on(screen, 'Nästa', { knownGroup: screen.choice('knownGroup', 'Norra kretsen') });
    screen = await on(screen, 'Nästa');
    screen = await on(screen, 'Nästa', { ownUnit: screen.choice('ownUnit', 'Norra skolan') });
    screen = await on(screen, 'Nästa', { place: 'Skolan' });
    preview = await on(screen, 'Nästa', { first: '2026-09-08', until: '2026-12-15' });
    await on(preview, 'Skapa gruppen');
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    await join(town, 'samir', { unit: 'Norra mottagningen', role: 'Representant' }, 'maria');
  });
  afterAll(() => town.close());

  it('has all of them proposed: two on one day, those without cases without a last day to register', () => {
    expect(preview.texts).toContain('Det blir 12 möten.');
    const lines = preview.texts.filter((line) => line.includes('8 september'));
    expect(lines).toEqual([
      'tisdag 8 september 2026 kl. 09.00 · Intagningsmöte · anmäl senast fredag 4 september',
      'tisdag 8 september 2026 kl. 13.00 · Studiebesök',
    ]);
  });

  it('has the meetings in its rows, each with its time and length', async () => {
    const meetings = (await town.store.ledger.snapshot(groupId))?.meetings.map(({ value }) => value) ?? [];
    const on = meetings
      .filter(({ date }) => date === '2026-09-08')
      .map(({ kind, time, minutes }) => [kind, time, minutes]);
    expect(on).toEqual([
      ['intake', '09:00', 60],
      ['study-visit', '13:00', 30],
    ]);
    expect(meetings.filter(({ kind }) => kind === 'study-visit')).toHaveLength(8);
    expect(meetings.filter(({ kind }) => kind === 'intake')).toHaveLength(4);
  });

  it('reminds nobody to register cases for a meeting that takes up none, and names its time alone', async () => {
    const visit = (await town.store.ledger.snapshot(groupId))?.meetings.find(
      ({ value }) => value.kind === 'study-visit' && value.date === '2026-09-08',
    );
    const card = await town.send('samir', 'meeting.show', { groupId, meetingId: visit?.id ?? '' });
    expect(card.title).toBe('Studiebesök tisdag 8 september kl. 13.00');
    expect(card.said).not.toContain('Anmäl senast');
    await town.until('2026-09-08', '10:30');
    const home = await town.say('samir', 'start');
    // Whoever has not booked does not come: it stands beside the group's next meeting, as what can be booked.
    const lines = home.said.split('\n').filter((line) => line.includes('Studiebesök'));
    expect(lines).toEqual(['Studiebesök tisdag 8 september kl. 13.00: platser finns']);
    const from = town.arrived.length;
    await town.until('2026-09-30', '12:00');
    const said = town.arrived.slice(from).map(({ to, screen }) => [to, screen.title]);
    expect(said).toEqual([]);
    const reminded = await town.until('2026-10-02', '12:00');
    expect(reminded.map(({ to }) => to)).toContain('samir');
  });
});
