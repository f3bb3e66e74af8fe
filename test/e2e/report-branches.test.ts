import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { commonSv } from '../../src/text/sv/common.js';
import { reportWish, withReports } from './report-routine.js';
import { join, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const codes = ['R-BCDFGH3', 'R-CCDFGH5'] as const;
const answers = { 'ask-solution': 'Vi ringer dagen före.', 'ask-remains': '' };

describe('a report, on the ways that are not the straight one', () => {
  let town: Town;
  let groupId: string;
  const [first, second] = codes;
  const show = (who: string, code: string = first) => town.send(who, 'reports.show', { groupId, code });
  const rows = async () =>
    (await town.store.ledger.snapshot(groupId))?.reports.map(({ value }) => value) ?? [];
  const texts = async () => (await town.store.ledger.list('report-text', groupId)).map(({ value }) => value);
  const act = (who: string, more: object, code: string = first) =>
    town.send(who, 'reports.act', { groupId, code, visit: 1, revision: 1, ...more });

  beforeAll(async () => {
    town = await openTown({ now: '2026-03-02T08:00:00.000Z', routines: withReports(loadRoutines()) });
    await town.move('maria', 'Maria Lund');
    await town.move('samir', 'Samir Haddad');
    await town.move('dina', 'Dina Falk');
    const wish = { routine: 'verksam', known: 'VerkSam Habo', ownUnit: 'Habo kommun' };
    await setUp(town, 'maria', { ...wish, first: '2026-05-12', until: '2026-12-30' });
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    await town.until('2026-03-02', '09:30');
    await join(town, 'dina', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
    for (const code of codes) await town.send('maria', 'reports.begin', reportWish(groupId, code));
  });
  afterAll(() => town.close());

  it('keeps what is written in rows of its own: the row of the report and its events have no text', async () => {
    expect((await texts()).map(({ question }) => question)).toEqual([
      'event',
      'proposal',
      'event',
      'proposal',
    ]);
    const [{ snapshot, events }] = await Promise.all([
      (async () => ({
        snapshot: await town.store.ledger.snapshot(groupId),
        events: await town.store.ledger.list('event', groupId),
      }))(),
    ]);
    const timers = await town.store.ledger.list('timer', groupId);
    for (const { text } of await texts()) {
      expect(JSON.stringify([snapshot, events, timers])).not.toContain(text);
    }
    expect(
      events.filter(({ value }) => value.subject.report === first).map(({ value }) => value.what),
    ).toEqual(['report-begun']);
  });

  it('takes one of two who write at the same moment; the other sees what stands and keeps what was typed', async () => {
    const step = { task: 'joint-solution' };
    const both = await Promise.all([
      act('samir', { ...step, 'ask-solution': 'Samtal dagen före.' }),
      act('dina', { ...step, 'ask-solution': 'Brev en vecka före.' }),
    ]);
    expect(both.map(({ title }) => title).filter((title) => title === 'Sparat')).toHaveLength(1);
    const late = both.find(({ title }) => title !== 'Sparat');
    expect(late?.said).toContain('Någon har ändrat rapporten');
    expect((await rows())[0]?.revision).toBe(2);
    expect((await texts()).filter(({ question }) => question === 'solution')).toHaveLength(1);
  });

  it.each([
    ['a visit that is not there', { visit: 7, task: 'joint-solution', ...answers }],
    ['a task that is not there', { task: 'made-up', ...answers }],
    ['a task that waits for another', { task: 'received' }],
    ['a unit that is not concerned', { task: 'signed', unit: 'u-3', revision: 2 }],
    ['the other unit’s signature', { task: 'signed', unit: 'u-1', revision: 2 }],
    ['an exit that opens by itself', { exit: 'signed-by-all' }],
    ['an exit of the unit that wrote it', { exit: 'withdraw', revision: 2 }],
  ])('is not changed by %s', async (_, more) => {
    const before = JSON.stringify(await rows());
    expect((await act('samir', more)).title).not.toBe('Sparat');
    expect(JSON.stringify(await rows())).toBe(before);
  });

  it('does not know a code that is made up, has been taken, or is no code', async () => {
    const { code: _, ...wish } = reportWish(groupId, first);
    expect(
      (await town.send('samir', 'reports.begin', { ...wish, 'ask-units': 'u-1', code: first })).said,
    ).toContain(commonSv.notFound);
    for (const code of ['R-BCDFGH4', 'KTM-482R', '19121212', 'R-']) {
      expect((await town.send('maria', 'reports.begin', { ...wish, code })).said, code).toContain(
        commonSv.notFound,
      );
      expect((await show('maria', code)).said, code).toContain(commonSv.notFound);
    }
    expect(await rows()).toHaveLength(2);
  });

  it('is about others: not the own unit, not one that is not there', async () => {
    for (const unit of ['u-1', 'u-99', 'u-2,u-99', '']) {
      const wish = { ...reportWish(groupId, 'R-DCDFGH7'), 'ask-units': unit };
      expect((await town.send('maria', 'reports.begin', wish)).title, unit).not.toBe('Rapporten är skickad');
    }
    expect(await rows()).toHaveLength(2);
  });

  it('is withdrawn by the unit that wrote it, once, and its texts go at once', async () => {
    const asked = await town.press('maria', await show('maria', second), 'Dra tillbaka rapporten');
    expect(asked.said).toContain('tas bort och går inte att få tillbaka');
    const gone = await town.press('maria', asked, 'Dra tillbaka rapporten');
    expect(gone.title).toBe('Sparat');
    expect((await town.press('maria', asked, 'Dra tillbaka rapporten')).said).toBe(gone.said);
    expect((await texts()).filter(({ report }) => report === second)).toEqual([]);
    expect((await show('samir', second)).said).toContain('Tillbakadragen');
    const late = await act('samir', { task: 'joint-solution', ...answers }, second);
    expect(late.title).toBe('Det gick inte');
  });

  it('is no longer seen by someone who has left the group, who is told of nothing either', async () => {
    expect((await show('dina')).said).toContain('Kallelsen kom sent.');
    await town.send('dina', 'members.confirm-leave', { groupId });
    const from = town.arrived.length;
    expect((await show('dina')).said).toContain(commonSv.notFound);
    await town.until('2026-04-15', '12:00');
    expect(town.arrived.slice(from).filter(({ to, updated }) => to === 'dina' && !updated)).toEqual([]);
  });

  it('stands in what is stored about oneself, with what one wrote', async () => {
    expect((await town.say('maria', 'om mig')).said).toContain(
      `Rapporter du har skrivit i eller gjort något i: ${first}`,
    );
    const all = await town.send('maria', 'me.export', {});
    expect(JSON.stringify(all.card)).toContain('Kallelsen kom sent.');
    expect(JSON.stringify((await town.send('samir', 'me.export', {})).card)).not.toContain(
      'Kallelsen kom sent.',
    );
  });

  it('goes by its own periods under the authority’s decision: the texts first, the report later', async () => {
    const solution = await town.press('samir', await show('samir'), 'Ändra svaret');
    await town.press('samir', solution, 'Spara', { 'ask-solution': 'Vi ringer dagen före.' });
    for (const [who, unit] of [
      ['maria', 'Habo kommun'],
      ['samir', 'Habo vårdcentral'],
    ] as const) {
      const form = await town.press(who, await show(who), 'Gjort');
      await town.press(who, form, `Underskrift – ${unit}`);
    }
    await town.move('lena', 'Lena Åberg');
    await join(town, 'lena', { unit: 'Arbetsförmedlingen', role: 'Kontaktperson' }, 'maria');
    const form = await town.press('lena', await show('lena'), 'Gjort');
    await town.press('lena', form, 'Tagit emot rapporten för förvaring');
    const decision = { reference: 'SN 2026/7', decidedOn: '2026-03-02', days: '700' };
    await town.send('maria', 'retention.save', { groupId, ...decision });
    await town.until('2026-07-13', '12:00');
    expect(await texts()).not.toEqual([]);
    await town.until('2026-07-16', '12:00');
    expect(await texts()).toEqual([]);
    expect((await rows()).map(({ code }) => code)).toEqual([first, second]);
    expect((await show('maria')).said).toContain('Texterna är borttagna.');
    expect((await town.send('maria', 'retention.show', { groupId })).said).toContain(
      'texterna i 1 rapport till',
    );
    await town.until('2027-04-20', '12:00');
    expect(await rows()).toEqual([]);
    const events = await town.store.ledger.list('event', groupId);
    expect(events.filter(({ value }) => value.subject.report !== undefined)).toEqual([]);
  });
});
