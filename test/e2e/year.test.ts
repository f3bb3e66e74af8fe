import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar/dates/local-date.js';
import { isWorkingDay } from '../../src/domain/calendar/day-off.js';
import { addWorkingDays } from '../../src/domain/calendar/working-days.js';
import type { Meeting } from '../../src/domain/model/group/meeting.js';
import type { LocalDate } from '../../src/domain/calendar/dates/time.js';
import { codeOn, join, register, setUp } from './steps.js';
import { type Arrived, openTown, type Town } from './town.js';

async function meetingsOf(town: Town, who: string): Promise<readonly Meeting[]> {
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf(who));
  const snapshot = await town.store.ledger.snapshot(groupId);
  return (snapshot?.meetings ?? []).map(({ value }) => value).sort((a, b) => (a.date < b.date ? -1 : 1));
}

const titled = (found: readonly Arrived[], words: string) =>
  found.filter(({ screen }) => screen.said.includes(words));

/** Notes the first outcome of the list for every case of the meeting that now is. */
async function noteOutcomes(town: Town, who: string, units: string): Promise<number> {
  const home = await town.say(who, 'start');
  if (!home.has('Anteckna resultat')) return 0;
  let list = await town.press(who, home, 'Anteckna resultat');
  let noted = 0;
  while (list.has('Anteckna')) {
    const form = await town.press(who, list, 'Anteckna');
    const outcome = form.fields.get('outcome')?.choices[0]?.value ?? '';
    const saved = await town.press(who, form, 'Spara', {
      outcome,
      ...(form.fields.has('consent') ? { consent: 'true' } : {}),
      carriedOnBy: form.choice('carriedOnBy', units),
    });
    expect(saved.title).toBe('Resultatet är sparat');
    list = await town.press(who, saved, 'Nästa ärende');
    noted += 1;
  }
  return noted;
}

describe('a year of VerkSam', () => {
  let town: Town;
  let meetings: readonly Meeting[];
  beforeAll(async () => {
    town = await openTown({ now: '2025-12-15T08:00:00.000Z' });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('samir', 'Samir Haddad', { tenant: '22222222-2222-4222-8222-222222222222', guest: true });
    await town.move('lena', 'Lena Åberg', { tenant: '44444444-4444-4444-8444-444444444444' });
    await setUp(town, 'maria', {
      routine: 'verksam',
      known: 'VerkSam Habo',
      first: '2026-01-13',
      until: '2026-12-31',
      ownUnit: 'Habo kommun',
    });
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    await join(town, 'lena', { unit: 'Arbetsförmedlingen', role: 'Kontaktperson' }, 'maria');
    meetings = await meetingsOf(town, 'maria');
  });
  afterAll(() => town.close());

  it('has a meeting every sixth week, on working days', () => {
    expect(meetings.map(({ date }) => date)).toEqual([
      '2026-01-13',
      '2026-02-24',
      '2026-04-07',
      '2026-05-19',
      '2026-06-30',
      '2026-08-11',
      '2026-09-22',
      '2026-11-03',
      '2026-12-15',
    ]);
    expect(meetings.every(({ date }) => isWorkingDay(date))).toBe(true);
  });

  it('runs every meeting from registration to outcome, with or without cases, at the hours that are due', async () => {
    for (const [i, meeting] of meetings.entries()) {
      const { date } = meeting;
      const withCase = i % 3 !== 1;
      await town.until(addWorkingDays(date, -12), '10:00');
      const code = withCase ? codeOn(await register(town, 'karin', { units: ['vårdcentral'] })) : undefined;
      if (withCase) await town.press('samir', town.last('samir'), 'Jag vet vem det gäller');
      const before = await town.until(date, '08:30');
      const reminders = titled(before, 'att anmäla ärenden');
      expect(reminders.map(({ to }) => to).sort(), date).toEqual(['maria', 'maria', 'samir', 'samir']);
      expect(new Set(reminders.map(({ at }) => at))).toEqual(
        new Set([`${addWorkingDays(date, -9)} 08:01`, `${addWorkingDays(date, -6)} 08:01`]),
      );
      const excused = titled(before, 'Du behöver inte komma');
      expect(
        excused.map(({ to, at }) => `${to} ${at}`),
        date,
      ).toEqual(withCase ? [] : [`samir ${addWorkingDays(date, -5)} 08:01`]);
      const posts = before.filter(({ to }) => to === 'channel');
      expect(
        posts.map(({ updated, at }) => `${updated} ${at}`),
        date,
      ).toEqual([`false ${addWorkingDays(date, -3)} 10:00`, `true ${addWorkingDays(date, -3)} 10:00`]);
      expect(posts[1]?.screen.said).toContain(code ?? 'Inget att ta upp');
      expect(
        titled(before, 'Din tid på dagordningen')
          .map(({ to }) => to)
          .sort(),
        date,
      ).toEqual(withCase ? ['maria', 'samir'] : []);
      await town.until(date, '15:30');
      expect(await noteOutcomes(town, 'maria', 'Habo kommun')).toBe(withCase ? 1 : 0);
      const after = await town.until(addDays(date, 4), '09:00');
      expect(
        titled(after, 'statistik').map(({ to }) => to),
        date,
      ).toEqual(['maria']);
    }
  });

  it('never reminded anyone outside working days 07–18', () => {
    const reminders = town.arrived.filter(({ screen }) =>
      /att anmäla ärenden|Din tid|Du behöver inte/.test(screen.said),
    );
    expect(reminders.length).toBeGreaterThan(40);
    for (const { at } of reminders) {
      const [date = '', time = ''] = at.split(' ');
      expect(isWorkingDay(date as LocalDate), at).toBe(true);
      expect(time >= '07:00' && time < '18:00', at).toBe(true);
    }
  });

  it('left nothing due and nothing undelivered', async () => {
    const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    const messages = await town.store.ledger.list('out', groupId);
    expect([...new Set(messages.map(({ value }) => value.state))]).toEqual(['sent']);
    expect(await town.store.due.due(town.clock.now, 10)).toEqual([]);
  });
});

describe('a year of internal collaboration, level 2', () => {
  let town: Town;
  let meetings: readonly Meeting[];
  beforeAll(async () => {
    town = await openTown({ now: '2025-12-15T08:00:00.000Z' });
    await town.move('anna', 'Anna Berg');
    await town.move('olle', 'Olle Sand');
    await setUp(town, 'anna', {
      routine: 'internal-collaboration',
      known: 'Intern samverkan',
      first: '2026-01-07',
      until: '2026-12-31',
      ownUnit: 'IoF Vuxen',
    });
    await join(town, 'olle', { unit: 'ÄoF Äldre', role: 'Biträdande enhetschef' }, 'anna');
    meetings = await meetingsOf(town, 'anna');
  });
  afterAll(() => town.close());

  it('alternates two kinds of meeting, once a month', () => {
    expect(meetings).toHaveLength(12);
    expect(meetings.map(({ kind }) => kind).slice(0, 4)).toEqual([
      'reconciliation',
      'collaboration',
      'reconciliation',
      'collaboration',
    ]);
    expect(new Set(meetings.map(({ date }) => date.slice(0, 7))).size).toBe(12);
  });

  it('runs every meeting: noon the day before, draft, agenda, time, outcome', async () => {
    for (const [i, { date, kind }] of meetings.entries()) {
      const last = addWorkingDays(date, -1);
      await town.until(addWorkingDays(date, -3), '10:00');
      const type = i % 2 === 0 ? 'Konsultation, anonymt' : 'Svårighet';
      const receipt = await register(town, 'olle', { units: ['IoF Vuxen'], type });
      const code = codeOn(receipt);
      if (i % 2 === 0) {
        expect(receipt.said).toContain('anonym');
        expect(town.last('anna').has('Jag har inte fått veta vem')).toBe(false);
        await town.press('anna', town.last('anna'), 'Jag har läst');
      } else {
        await town.press('anna', town.last('anna'), 'Jag vet vem det gäller');
      }
      const before = await town.until(date, '08:30');
      const reminders = titled(before, 'att anmäla ärenden').map(({ at }) => at);
      expect(new Set(reminders), date).toEqual(
        new Set([`${addWorkingDays(last, -1)} 08:01`, `${last} 08:01`]),
      );
      expect(
        titled(before, '1 ärende är anmält').map(({ to, at }) => `${to} ${at}`),
        date,
      ).toEqual([`anna ${last} 12:00`]);
      const post = before.find(({ to, updated }) => to === 'channel' && updated);
      expect(post?.at, date).toBe(`${last} 15:00`);
      expect(post?.screen.said).toContain(code);
      expect(post?.screen.said.includes('Planerade överlämningar'), date).toBe(kind === 'reconciliation');
      expect(
        titled(before, 'Din tid på dagordningen')
          .map(({ to }) => to)
          .sort(),
        date,
      ).toEqual(['anna', 'olle']);
      await town.until(date, '15:30');
      expect(await noteOutcomes(town, 'anna', 'IoF Vuxen')).toBe(1);
      await town.until(addDays(date, 3), '09:00');
    }
  });

  it('does not let an acute case wait for a deadline', async () => {
    const form = await town.say('anna', 'medlemmar');
    const settings = await town.press('anna', form, 'Inställningar');
    const add = await town.press('anna', settings, 'Lägg till möte');
    const added = await town.press('anna', add, 'Lägg till möte', { date: '2027-01-13' });
    expect(added.said).toContain('onsdag 13 januari kl. 13.00');
    await town.until('2027-01-13', '09:00');
    await register(town, 'olle', { units: ['IoF Vuxen'], type: 'Akut' });
    expect(town.last('anna').title).toBe('Ett akut ärende berör din enhet');
  });
});
