import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addWorkingDays } from '../../src/domain/calendar/working-days.js';
import type { Meeting } from '../../src/domain/model/group/meeting.js';
import { join, setUp } from './steps.js';
import { type Arrived, openTown, type Town } from './town.js';

const titled = (found: readonly Arrived[], words: RegExp) =>
  found.filter(({ screen }) => words.test(screen.said)).map(({ to, at }) => `${to} ${at}`);
const turn = /Dokumentera mötet: inte gjort än|Document the meeting: not done yet/;
const late = /Dokumentera mötet: sista dagen har passerat|Document the meeting: the last day has passed/;

describe('half a year of a group’s duties', () => {
  let town: Town;
  let groupId: string;
  let meetings: readonly Meeting[];
  const show = (who: string) => town.send(who, 'duties.show', { groupId });
  const done = { anna: 'Gjort', olle: 'Gjort', eva: 'Done' };

  beforeAll(async () => {
    town = await openTown({ now: '2025-12-15T08:00:00.000Z' });
    await town.move('anna', 'Anna Berg');
    await town.move('olle', 'Olle Sand');
    await town.move('eva', 'Eva North', { locale: 'en-GB' });
    await setUp(town, 'anna', {
      ...{ routine: 'internal-collaboration', known: 'Intern samverkan', ownUnit: 'IoF Vuxen' },
      ...{ first: '2026-01-07', until: '2026-06-30' },
    });
    await join(town, 'olle', { unit: 'ÄoF Äldre', role: 'Biträdande enhetschef' }, 'anna');
    const form = await town.say('eva', 'join', 'channel');
    const place = {
      unit: form.choice('unit', 'ÄoF Äldre'),
      role: form.choice('role', 'Deputy unit manager'),
    };
    await town.press('eva', form, 'Send the request', place, 'channel');
    await town.press('anna', town.last('anna'), 'Godkänn');
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('anna'));
    const snapshot = await town.store.ledger.snapshot(groupId);
    meetings = (snapshot?.meetings ?? [])
      .map(({ value }) => value)
      .sort((a, b) => (a.date < b.date ? -1 : 1));
  });
  afterAll(() => town.close());

  it('are there when the group is created: whole for the convener, their own for others, in their language', async () => {
    const all = await town.say('anna', 'uppgifter');
    for (const words of ['Dokumentera mötet', 'Inventera', 'utvärdera', 'Nya medarbetare', 'står på tur']) {
      expect(all.said).toContain(words);
    }
    expect(all.said).toContain('höstterminen 2025');
    const own = await town.say('eva', 'duties');
    expect(own.title).toBe('Duties in Intern samverkan');
    expect(own.said).toContain('New staff have visited the other units');
    expect(own.said).not.toContain('Take stock');
    expect(
      (await town.press('anna', await town.send('anna', 'members.show', { groupId }), 'Uppgifter')).title,
    ).toBe('Uppgifter i Intern samverkan');
  });

  it('ask what the routine asks, and say what is missing at its field', async () => {
    const number = await town.press('eva', await show('eva'), 'Answer');
    expect(number.said).toContain('Give the number of coming transfers');
    await town.press('eva', number, 'Save', { 'ask-coming': 'one-to-four' });
    const form = await town.press('eva', await show('eva'), 'Answer');
    const none = await town.press('eva', form, 'Save');
    expect(none.said).toContain('Answer the question.');
    const saved = await town.press('eva', none, 'Save', { 'ask-visits': 'planned' });
    expect(saved.title).toBe('The duty is done');
    // Sent again it is told the same; another unit’s is not hers.
    expect((await town.press('eva', none, 'Save', { 'ask-visits': 'planned' })).said).toBe(saved.said);
    const data = {
      life: 'internal-collaboration~duties',
      task: 'new-staff',
      unit: 'u-4',
      period: '2025-12-31',
    };
    expect((await town.send('eva', 'duties.done', { groupId, ...data })).said).not.toContain('is done');
  });

  it('remind of each meeting’s documentation whose turn it is, in turn, through a restart', async () => {
    const turns: string[] = [];
    for (const [i, { date }] of meetings.entries()) {
      const before = await town.until(date, '07:30');
      const [told = '', ...others] = titled(before, turn);
      expect(others, date).toEqual([]);
      const [who, on] = told.split(' ') as [keyof typeof done, string];
      expect(on, date).toBe(addWorkingDays(date, -2));
      turns.push(who);
      if (i === 2) await town.restart();
      await town.until(date, '15:00');
      if (i === 3) {
        // Forgotten: whose turn it was is told on the day after the last, and the convener two days later.
        const after = await town.until(addWorkingDays(date, 8), '09:00');
        expect(titled(after, late)).toEqual([
          `${who} ${addWorkingDays(date, 6)} 08:01`,
          `anna ${addWorkingDays(date, 8)} 08:01`,
        ]);
      }
      const answer = await town.press(who, await show(who), done[who]);
      expect(answer.title).toMatch(/Uppgiften är gjord|The duty is done/);
    }
    expect(meetings).toHaveLength(6);
    for (const who of ['anna', 'olle', 'eva']) expect(turns.filter((one) => one === who)).toHaveLength(2);
  });

  it('are taken back by who did them, and stand in the log of events', async () => {
    const list = await show('eva');
    const back = await town.press('eva', list, 'Not done');
    expect(back.title).toBe('The duty is not done');
    expect((await town.press('eva', list, 'Not done')).said).toBe(back.said);
    await town.press('eva', await show('eva'), 'Done');
    const log = await town.send('anna', 'events.show', { groupId });
    expect(log.said).toContain('Eva North gjorde en uppgift för gruppen: Dokumentera mötet – mötet');
    expect(log.said).toContain('Eva North tog tillbaka att en uppgift är gjord: Dokumentera mötet – mötet');
  });

  it('told the convener of the term’s inventory in time and when it was late, and show it as overdue', async () => {
    await town.until('2026-07-01', '09:00');
    const told = titled(town.arrived, /Inventera kommande överföringar/);
    expect(told.filter((one) => one.includes('2026-'))).toContain('anna 2026-07-01 08:01');
    const home = await town.say('anna', 'start');
    expect(home.said).toContain('Uppgift som skulle ha gjorts senast');
    const list = await town.press('anna', home, 'Uppgifter');
    expect(list.said).toContain('Skulle ha gjorts senast tisdag 30 juni 2026');
    expect(await town.store.due.due(town.clock.now, 10)).toEqual([]);
  });
});
