import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** A case of a routine that the product has never heard of: each test goes on where the one before it stopped. */
describe('a case whose life a file alone tells', () => {
  let town: Town;
  let code: string;
  let groupId: string;
  const pointer = async () =>
    (await town.store.ledger.snapshot(groupId))?.cases.find(({ value }) => value.code === code)?.value;
  const open = (who: string) => town.send(who, 'cases.show', { groupId, code });

  beforeAll(async () => {
    town = await openTown({
      now: '2026-04-01T07:00:00.000Z',
      routines: loadRoutines('test/routines'),
    });
    for (const [who, name] of [
      ['maria', 'Maria Lund'],
      ['karin', 'Karin Ek'],
      ['rut', 'Rut Berg'],
      ['samir', 'Samir Haddad'],
    ] as const) {
      await town.move(who, name);
    }
    await setUp(town, 'maria', {
      routine: 'school-health',
      known: 'Skola och hälsa Norra',
      first: '2026-05-12',
      until: '2026-12-20',
      ownUnit: 'Norra skolan',
    });
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    await join(town, 'karin', { unit: 'Norra skolan', role: 'Handläggare' }, 'maria');
    await join(town, 'rut', { unit: 'Norra skolan', role: 'Representant' }, 'maria');
    await join(town, 'samir', { unit: 'Ungdomshälsan', role: 'Representant' }, 'maria');
  }, 60_000);
  afterAll(() => town.close());

  it('is registered and taken up at the meeting, whose outcomes are the exits of its stage', async () => {
    code = codeOn(await register(town, 'karin', { units: ['Ungdomshälsan'] }));
    expect(town.last('samir').said).toContain(code);
    await town.until('2026-05-12', '11:00');
    const list = await town.send('maria', 'meeting.outcomes', { groupId, meetingId: 'm-1' });
    const form = await town.press('maria', list, 'Anteckna');
    expect(form.fields.get('outcome')?.choices.map(({ title }) => title)).toEqual([
      'Stöd påbörjas',
      'Återremiss',
      'Tas upp igen',
    ]);
    const asked = await town.press('maria', form, 'Spara', { outcome: 'return' });
    expect(asked.said).toContain('Svara på frågan.');
    const saved = await town.press('maria', asked, 'Spara', { outcome: 'support' });
    expect(saved.title).toBe('Resultatet är sparat');
    expect(await pointer()).toMatchObject({ state: 'running', life: { stage: 'support', visit: 2 } });
    await town.until('2026-05-12', '11:10');
    expect(town.last('karin').said).toContain(`Ärende ${code} är nu i läget Stöd pågår`);
    expect(town.last('samir').said).toContain('Stöd påbörjas');
  });

  it('shows its tasks with their last days, and buttons to those alone who may do them', async () => {
    const rut = await open('rut');
    expect(rut.said).toContain('Planen är skriven');
    expect(rut.said).toContain('Senast tisdag 2 juni');
    expect(rut.buttons.map(({ title }) => title)).toContain('Gjort');
    expect((await open('karin')).buttons.map(({ title }) => title)).not.toContain('Gjort');
    expect(rut.buttons.map(({ title }) => title)).not.toContain('Stödet avslutas');
  });

  it('reminds of a task before its last day and tells the coordinator after it', async () => {
    await town.until('2026-05-28', '18:00');
    expect(town.last('rut').said).toContain('Planen är skriven: inte gjort än');
    await town.until('2026-06-03', '18:00');
    expect(town.last('maria').said).toContain('Planen är skriven: sista dagen har passerat');
  });

  it('is done by the one who may, once, and the exit that needed it opens', async () => {
    const form = await town.press('rut', await open('rut'), 'Gjort');
    const done = await town.press('rut', form, 'Spara');
    expect(done.title).toBe('Sparat');
    expect((await town.press('rut', form, 'Spara')).title).toBe('Sparat');
    expect((await pointer())?.life?.done).toHaveLength(1);
    expect((await open('rut')).buttons.map(({ title }) => title)).toContain('Stödet avslutas');
  });

  it('asks each unit again every second month', async () => {
    await town.until('2026-07-08', '18:00');
    expect(town.last('samir').said).toContain('Uppföljning: inte gjort än');
    const form = await town.press('samir', await open('samir'), 'Svara');
    const saved = await town.press('samir', form, 'Spara', { 'ask-continues': 'yes' });
    expect(saved.title).toBe('Sparat');
    await town.until('2026-09-08', '18:00');
    expect(town.last('samir').said).toContain('Uppföljning: inte gjort än');
  });

  it('says what is wrong with an answer and keeps it', async () => {
    const form = await town.press('rut', await open('rut'), 'Stödet avslutas');
    const wrong = await town.press('rut', form, 'Spara', { 'ask-from-month': 'i höst' });
    expect(wrong.said).toContain('Skriv år och månad så här: 2027-05.');
    expect(wrong.fields.get('ask-from-month')?.value).toBe('i höst');
    const saved = await town.press('rut', wrong, 'Spara', { 'ask-from-month': '2026-10' });
    expect(saved.said).toContain('Avslutas');
    expect(await pointer()).toMatchObject({ life: { stage: 'closing' } });
    await town.until('2026-09-08', '18:10');
    expect(town.last('samir').said).toContain(`Ärende ${code} är nu i läget Avslutas`);
  });

  it('is over by itself when all that is required is done', async () => {
    await town.restart();
    const form = await town.press('rut', await open('rut'), 'Gjort');
    expect((await town.press('rut', form, 'Spara')).title).toBe('Sparat');
    // Sent again, it is answered as the first time, though the stage is over.
    expect((await town.press('rut', form, 'Spara')).title).toBe('Sparat');
    expect(await pointer()).toMatchObject({ state: 'decided', life: { stage: 'closed' } });
    const events = await town.store.ledger.list('event', groupId, `${code}|`);
    expect(events.map(({ value }) => value.what)).toEqual(
      expect.arrayContaining(['case-registered', 'case-led-on', 'case-task-done', 'case-concluded']),
    );
    await town.until('2026-12-01');
    expect(town.last('rut').said).not.toContain('Slutdokumentation: sista dagen har passerat');
  });
});
