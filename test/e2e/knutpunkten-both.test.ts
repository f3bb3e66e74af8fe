import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** Cases and consultations in the same meetings of one group, with representatives of their own for each. */
describe('a group of Knutpunkten that runs both of its routines', () => {
  let town: Town;
  let theCase: string;
  let consultation: string;
  const told = (who: string, from = 0) =>
    town.arrived
      .slice(from)
      .filter(({ to }) => to === who)
      .map(({ screen }) => screen.said);
  const times = (text: string, words: string) => text.split(words).length - 1;

  beforeAll(async () => {
    town = await openTown({ now: '2026-01-07T07:00:00.000Z' });
    for (const [who, name] of [
      ['sofia', 'Sofia Ström'],
      ['karin', 'Karin Ek'],
      ['rut', 'Rut Berg'],
      ['samir', 'Samir Haddad'],
    ] as const) {
      await town.move(who, name);
    }
    await setUp(town, 'sofia', {
      ...{ routine: 'knutpunkten-case,knutpunkten-consultation', known: 'Knutpunkten Västervik' },
      ...{ first: '2026-01-27', until: '2026-12-15', ownUnit: 'Försörjningsstöd Västervik' },
    });
    await join(town, 'karin', { unit: 'Försörjningsstöd Västervik', role: 'Handläggare' }, 'sofia');
    const unit = 'Gamleby hälsocentral';
    await join(town, 'rut', { unit, role: 'Representant, bara konsultationer' }, 'sofia');
    await join(town, 'samir', { unit, role: 'Representant, bara samverkansärenden' }, 'sofia');
    const wish = { units: ['Gamleby'], meeting: '27 januari' };
    theCase = codeOn(await register(town, 'karin', { ...wish, type: 'Samverkansärende' }));
    consultation = codeOn(await register(town, 'karin', { ...wish, type: 'Konsultation' }));
  }, 60_000);
  afterAll(() => town.close());

  it('tells of a case whoever represents the unit in cases, and of a consultation whoever does in consultations', () => {
    expect(told('samir').join()).toContain(theCase);
    expect(told('samir').join()).not.toContain(consultation);
    expect(told('rut').join()).toContain(consultation);
    expect(told('rut').join()).not.toContain(theCase);
  });

  it('reminds each once of what both routines tell at the same moment', async () => {
    const from = town.arrived.length;
    await town.until('2026-01-22', '18:00');
    for (const who of ['sofia', 'rut', 'samir']) {
      expect(times(told(who, from).join('\n'), 'arbetsdagar kvar att anmäla'), who).toBe(1);
    }
    await town.until('2026-01-23', '09:00');
    expect(times(told('sofia', from).join('\n'), 'Se över dagordningen')).toBe(1);
  });

  it('begins with the consultations, a quarter of an hour each; a case is announced in five minutes', async () => {
    await town.until('2026-01-23', '10:05');
    const agenda = told('channel').at(-1) ?? '';
    expect(agenda).toContain(`13.00–13.15  ${consultation} · Konsultation`);
    expect(agenda).toContain(`13.15–13.20  ${theCase}`);
  });

  it('calls each to the times of what they represent their unit in, in one line', async () => {
    const from = town.arrived.length;
    await town.until('2026-01-26', '12:00');
    const [sofia, rut, samir] = ['sofia', 'rut', 'samir'].map((who) =>
      told(who, from)
        .filter((text) => text.includes('Din tid'))
        .join('\n'),
    );
    expect(times(sofia ?? '', 'Din tid på dagordningen')).toBe(1);
    expect(sofia).toContain(theCase);
    expect(sofia).toContain(consultation);
    expect(rut).toContain(consultation);
    expect(rut).not.toContain(theCase);
    expect(samir).toContain(theCase);
    expect(samir).not.toContain(consultation);
  });

  it('asks each to report back what was theirs', async () => {
    const from = town.arrived.length;
    await town.until('2026-01-28', '12:00');
    for (const who of ['rut', 'samir', 'sofia']) {
      expect(times(told(who, from).join('\n'), 'terkoppla'), who).toBeLessThanOrEqual(1);
    }
  });
});
