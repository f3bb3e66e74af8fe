import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** Three cases of Knutpunkten, step after step: each test goes on where the one before it stopped. */
describe('a year of Knutpunkten, told by its file alone', () => {
  let town: Town;
  let groupId: string;
  let first: string;
  let second: string;
  let third: string;
  let monthly: string;
  let caseMeeting: string;
  const life = async (code: string) => (await town.store.ledger.read('case', groupId, code))?.value.life;
  const show = (who: string, code: string) => town.send(who, 'cases.show', { groupId, code });
  const note = (code: string, meetingId: string, outcome: string, more: object = {}) =>
    town.send('sofia', 'meeting.record-outcome', {
      ...{ groupId, meetingId, code, outcome, consent: 'true' },
      ...more,
    });
  const act = async (who: string, code: string, title: string, typed: Record<string, string> = {}) =>
    await town.press(who, await town.press(who, await show(who, code), title), 'Spara', typed);
  const meetings = async () =>
    ((await town.store.ledger.snapshot(groupId))?.meetings ?? []).map(({ value }) => value);

  beforeAll(async () => {
    town = await openTown({ now: '2026-01-07T07:00:00.000Z' });
    for (const [who, name] of [
      ['sofia', 'Sofia Ström'],
      ['karin', 'Karin Ek'],
      ['rut', 'Rut Berg'],
      ['samir', 'Samir Haddad'],
      ['hans', 'Hans Lind'],
    ] as const) {
      await town.move(who, name);
    }
    await setUp(town, 'sofia', {
      ...{ routine: 'knutpunkten-case', known: 'Knutpunkten Västervik' },
      ...{ first: '2026-01-27', until: '2026-12-15', ownUnit: 'Försörjningsstöd Västervik' },
    });
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('sofia'));
    await join(town, 'karin', { unit: 'Försörjningsstöd Västervik', role: 'Handläggare' }, 'sofia');
    await join(town, 'rut', { unit: 'Försörjningsstöd Västervik', role: 'Representant' }, 'sofia');
    const only = 'Representant, bara samverkansärenden';
    await join(town, 'samir', { unit: 'Gamleby hälsocentral', role: only }, 'sofia');
    await join(town, 'hans', { unit: 'Försörjningsstöd Västervik', role: 'Handledare' }, 'sofia');
  }, 60_000);
  afterAll(() => town.close());

  it('alternates monthly meetings and case meetings', async () => {
    const inOrder = (await meetings())
      .filter(({ kind }) => kind !== 'study-visit')
      .sort((a, b) => (a.date < b.date ? -1 : 1));
    [monthly = '', caseMeeting = ''] = inOrder.map(({ id }) => id);
    expect(inOrder.slice(0, 4).map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-01-27', 'monthly'],
      ['2026-02-10', 'case-meeting'],
      ['2026-02-24', 'monthly'],
      ['2026-03-10', 'case-meeting'],
    ]);
  });

  it('announces a case at the monthly meeting: the units hear of it and owe no kvittens', async () => {
    first = codeOn(await register(town, 'karin', { units: ['Gamleby'], meeting: '27 januari' }));
    expect(town.last('samir').said).toContain(first);
    expect(town.last('samir').has('Jag vet vem det gäller')).toBe(false);
    second = codeOn(await register(town, 'karin', { units: ['Gamleby'], meeting: '27 januari' }));
    third = codeOn(await register(town, 'karin', { units: ['Gamleby'], meeting: '27 januari' }));
    expect(await life(first)).toMatchObject({ stage: 'announced' });
  });

  it('goes on to the case meeting, before which each unit collects what it knows', async () => {
    await town.until('2026-01-27', '15:00');
    for (const code of [first, second, third]) {
      expect((await note(code, monthly, 'presented')).title).toBe('Resultatet är sparat');
    }
    expect((await note(first, monthly, 'presented')).title).toBe('Resultatet är sparat');
    expect(await life(first)).toMatchObject({ stage: 'examined' });
    expect((await town.store.ledger.read('case', groupId, first))?.value.meetingId).toBe(caseMeeting);
    // Moved away and back, the meeting still has its reminders, each once.
    for (const date of ['2026-02-11', '2026-02-10']) {
      const moved = { groupId, meetingId: caseMeeting, date, time: '13:00' };
      expect((await town.send('sofia', 'meeting.confirm-move', moved)).title).toBe('Mötet är flyttat');
    }
    await town.until('2026-02-05', '12:00');
    expect(town.last('samir').said).toContain('Uppgifter från den egna organisationen');
    expect((await act('samir', first, 'Gjort')).title).toBe('Sparat');
  });

  it('is admitted while there is a place, stands in the queue when there is none, or is returned with a neutral reason', async () => {
    const settings = await town.send('sofia', 'group.settings', { groupId });
    const place = [...settings.fields.keys()].find((id) => id.includes('places')) ?? '';
    await town.press('sofia', settings, 'Spara', { [place]: '1' });
    await town.until('2026-02-10', '15:00');
    expect((await note(first, caseMeeting, 'admit')).title).toBe('Resultatet är sparat');
    await note(second, caseMeeting, 'admit');
    expect((await note(third, caseMeeting, 'return')).said).toContain('Svara på frågan.');
    await note(third, caseMeeting, 'return', { 'ask-return-reason': 'more-information' });
    expect(await life(first)).toMatchObject({ stage: 'enrolled' });
    expect(await life(second)).toMatchObject({ stage: 'queued', waits: { for: 'enrolled' } });
    expect(await life(third)).toMatchObject({ stage: 'returned' });
    await town.until('2026-02-10', '15:10');
    expect((await show('karin', second)).said).toContain('Ärendet står i kö, plats 1.');
    const told = town.arrived.filter(({ to }) => to === 'hans').map(({ screen }) => screen.said);
    expect(told.join()).toContain(first);
    expect(
      town.arrived
        .filter(({ to }) => to === 'rut')
        .map(({ screen }) => screen.said)
        .join(),
    ).toContain('Återremiss');
  });

  it('is mapped within three weeks, or the supervisor and then the coordinator hear of it', async () => {
    await town.until('2026-02-24', '12:00');
    expect(town.last('hans').said).toContain('informations- och kartläggningsmötet är hållet: inte gjort än');
    await town.until('2026-03-04', '12:00');
    expect(town.last('sofia').said).toContain('sista dagen har passerat');
    await act('hans', first, 'Gjort');
    await act('hans', first, 'Gjort');
    expect((await life(first))?.done.map(({ task }) => task)).toEqual(['first-meeting', 'plan']);
  });

  it('is followed up every third month', async () => {
    await town.until('2026-05-11', '12:00');
    expect(
      town.arrived
        .filter(({ to }) => to === 'hans')
        .map(({ screen }) => screen.said)
        .join(),
    ).toContain('Uppföljningsmöte: inte gjort än');
    expect((await act('hans', first, 'Svara', { 'ask-continues': 'continues' })).title).toBe('Sparat');
  });

  it('closes, and the first in the queue takes the place at once and its caseworker hears of it', async () => {
    expect((await act('hans', first, 'Avslutas till arbete eller studier')).said).toContain('Avslutas');
    expect(await life(second)).toMatchObject({ stage: 'enrolled' });
    await town.until('2026-05-11', '12:10');
    const told = (who: string) =>
      town.arrived.filter(({ to }) => to === who).map(({ screen }) => screen.title);
    expect(told('karin')).toContain(`En plats är ledig för ärende ${second}`);
    expect(told('rut')).toContain(`En plats är ledig för ärende ${second}`);
  });

  it('is documented within three weeks, and is then over', async () => {
    await town.until('2026-05-26', '12:00');
    expect(
      town.arrived
        .filter(({ to }) => to === 'hans')
        .map(({ screen }) => screen.said)
        .join(),
    ).toContain('Slutdokumentationen är överlämnad till handläggaren: inte gjort än');
    await act('hans', first, 'Gjort');
    expect((await town.store.ledger.read('case', groupId, first))?.value).toMatchObject({
      ...{ state: 'decided', life: { stage: 'closed' } },
    });
    await town.until('2026-12-31');
  });
});
