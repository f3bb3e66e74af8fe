import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Screen } from './screen.js';
import { openTown, type Town } from './town.js';

describe('the numbers that a routine asks a group for', () => {
  let town: Town;
  let screen: Screen;
  const on = (title: string, typed: Record<string, string> = {}) =>
    town.press('sofia', screen, title, typed, 'channel');

  beforeAll(async () => {
    town = await openTown({ now: '2026-01-07T07:00:00.000Z' });
    await town.move('sofia', 'Sofia Ström');
    screen = await town.say('sofia', 'skapa grupp', 'channel');
    screen = await on('Nästa', { routines: 'knutpunkten-case' });
    screen = await on('Nästa', { knownGroup: screen.choice('knownGroup', 'Knutpunkten Västervik') });
    screen = await on('Nästa');
    screen = await on('Nästa', { ownUnit: screen.choice('ownUnit', 'Försörjningsstöd Västervik') });
  }, 60_000);
  afterAll(() => town.close());

  it('are asked for when the group is set up, by the name and within the bounds of the file', () => {
    expect(screen.said).toContain('Platser');
    expect(screen.fields.has('number0')).toBe(true);
    // Places for those who are enrolled, and at each study visit.
    expect(screen.fields.has('number1')).toBe(true);
    expect(screen.fields.has('number2')).toBe(false);
  });

  it('are refused at their field when they are out of bounds, and what was typed stays', async () => {
    screen = await on('Nästa', { place: 'Kommunhuset', number0: '201' });
    expect(screen.said).toContain('Skriv ett helt tal, 0–200.');
    expect(screen.fields.get('number0')?.value).toBe('201');
    expect(screen.fields.get('place')?.value).toBe('Kommunhuset');
  });

  it('stand in the group from its first day, and in its settings', async () => {
    screen = await on('Nästa', { place: 'Kommunhuset', number0: '8' });
    screen = await on('Nästa', { first: '2026-01-27', until: '2026-06-15' });
    await on('Skapa gruppen', screen.fields.has('accepted') ? { accepted: 'true' } : {});
    const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('sofia'));
    expect((await town.store.ledger.snapshot(groupId))?.group.value.settings.numbers).toEqual({ places: 8 });
    const settings = await town.send('sofia', 'group.settings', { groupId });
    expect(settings.fields.get('number-places')?.value).toBe('8');
  });
});
