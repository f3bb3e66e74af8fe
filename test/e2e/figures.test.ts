import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countId } from '../../src/domain/decisions/retention/count-kept.js';
import { insert } from '../../src/domain/model/row.js';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** What is left of thirty cases that were purged before. */
const kept: Readonly<Record<string, number>> = {
  ...{ registered: 30, 'party.municipality': 20, 'party.region': 10, 'concerned.region': 15 },
  ...{ 'concerned.municipality': 5, decided: 31, 'first.days-30': 31, ended: 31, 'end.days-30': 31 },
  ...{ 'exit.registered.carry-on': 10, 'exit.registered.sip': 8, 'exit.registered.other-planning': 7 },
  ...{ 'exit.registered.no-further': 6 },
};

describe('a group’s figures', () => {
  let town: Town;
  let groupId: string;
  const codes: string[] = [];
  const show = (who: string, more: object = {}) => town.send(who, 'figures.show', { groupId, ...more });

  beforeAll(async () => {
    town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('samir', 'Samir Haddad', { locale: 'en-GB' });
    await setUp(town, 'maria', habo);
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    const counts = Object.fromEntries(Object.entries(kept).map(([kind, n]) => [`h1.${kind}`, n]));
    const row = { year: '2026', routine: 'verksam', counts };
    await town.store.ledger.commit([insert('count', groupId, countId('2026', 'verksam'), row)]);
    for (let n = 0; n < 7; n += 1)
      codes.push(codeOn(await register(town, 'karin', { units: ['vårdcentral'] })));
    await town.until('2026-05-12', '14:00');
    for (const code of codes.slice(0, 6)) {
      const noted = { groupId, meetingId: 'm-1', code, outcome: 'no-further', consent: 'true' };
      await town.send('maria', 'meeting.record-outcome', noted);
    }
  }, 60_000);
  afterAll(() => town.close());

  it('are shown to the coordinator by a word, of the present half-year, with the numbers in words', async () => {
    const card = await town.say('maria', 'siffror');
    expect(card.title).toBe('Siffror för VerkSam Habo');
    expect(card.said).toContain('januari–juni 2026');
    expect(card.said).toContain('Perioden pågår. Siffrorna gäller hittills.');
    expect(card.said).toContain('Anmälda: 37');
    expect(card.said).toMatch(/Kommun: 27 \(73 %\)/);
    expect(card.said).toMatch(/Visas inte: .*Tillbakadragna/);
  });

  it('tell decisions and times by a choice on the card', async () => {
    const card = await show('maria');
    const decisions = await town.press('maria', card, 'Visa', { part: 'decisions' });
    expect(decisions.said).toContain('Totalt: 37');
    expect(decisions.said).toMatch(/: 12 \(32 %\)\n█+/);
    expect(decisions.said).toMatch(/Inom 30 dagar: 31 \(84 %\)\n█+\nVisas inte: 31–90 dagar/);
    expect(decisions.said).not.toMatch(/: [0-4](?: \(|$)/m);
  });

  it('are reached from the term and the duties of the group, by the coordinator alone', async () => {
    for (const from of ['term.group', 'duties.show', 'retention.show']) {
      const card = await town.press('maria', await town.send('maria', from, { groupId }), 'Siffror');
      expect(card.title).toBe('Siffror för VerkSam Habo');
    }
    expect((await show('karin')).said).toContain('behörighet');
    for (const from of ['term.group', 'duties.show']) {
      const card = await town.send('karin', from, { groupId });
      expect(card.buttons.map(({ title }) => title)).not.toContain('Siffror');
    }
    expect((await show('samir')).said).toContain('does not exist');
  });

  it('are the same when the cases have been purged', async () => {
    const period = { period: '2026-h1' };
    await town.until('2026-07-01', '08:00');
    const before = [await show('maria', period), await show('maria', { ...period, part: 'decisions' })];
    const retention = await town.send('maria', 'retention.show', { groupId });
    await town.press('maria', retention, 'Spara', {
      reference: 'SN 2026/7',
      decidedOn: '2026-03-02',
      days: '10',
    });
    await town.until('2026-09-01', '08:00');
    const standing = await Promise.all(codes.map((code) => town.store.ledger.read('case', groupId, code)));
    expect(standing.filter((row) => row !== undefined)).toHaveLength(1);
    const after = [await show('maria', period), await show('maria', { ...period, part: 'decisions' })];
    expect(after.map(({ said }) => said)).toEqual(before.map(({ said }) => said));
    expect((await show('maria')).said).toContain('juli–december 2026');
  });
});
