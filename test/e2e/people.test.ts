import { later } from '../../src/domain/calendar/dates/later.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const wish = {
  routine: 'verksam',
  known: 'VerkSam Habo',
  first: '2026-05-12',
  until: '2026-12-30',
  ownUnit: 'Habo kommun',
};

describe('people of a group', () => {
  let town: Town;
  let groupId: string;
  beforeAll(async () => {
    town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await town.move('maria', 'Maria Lund');
    await town.move('karin', 'Karin Ek');
    await town.move('samir', 'Samir Haddad', { tenant: '22222222-2222-4222-8222-222222222222', guest: true });
    await town.move('dina', 'Dina Falk');
    await setUp(town, 'maria', wish);
    await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
    await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
    [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  });
  afterAll(() => town.close());

  const members = () => town.send('maria', 'members.show', { groupId });

  it('are added by the picker with Teams’ own name and tenant, whatever the card says', async () => {
    const form = await town.press('maria', await members(), 'Lägg till');
    const none = await town.press('maria', form, 'Lägg till', { unit: 'u-2', role: 'representative' });
    expect(none.said).toContain('Välj en person');
    const unknown = await town.press('maria', form, 'Lägg till', {
      who: '99999999-9999-4999-8999-999999999990',
      unit: 'u-2',
      role: 'caseworker',
    });
    expect(unknown.said).toContain('inte med i teamet');
    const added = await town.press('maria', form, 'Lägg till', {
      who: town.objectIdOf('dina'),
      unit: 'u-2',
      role: 'representative',
    });
    expect(added.title).toBe('Dina Falk är tillagd');
    expect(town.last('dina').said).toContain('Du är nu med i gruppen');
    const wish = { who: town.objectIdOf('dina'), unit: 'u-2', role: 'representative' };
    // Within the hour it is the same press, sent again.
    expect((await town.press('maria', form, 'Lägg till', wish)).title).toBe('Dina Falk är tillagd');
  });

  it('have a deputy who hears of an absence and of a case that nobody acknowledges', async () => {
    const form = await town.press('maria', await members(), 'Ändra', { person: town.keyOf('samir') });
    await town.press('maria', form, 'Spara', { deputy: town.keyOf('dina') });
    expect(town.last('dina').said).toContain('ersättare');
    const code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
    expect(town.last('samir').said).toContain(code);
    const twoDays = await town.until('2026-04-07', '10:00');
    expect(twoDays.map(({ to, screen }) => [to, screen.said.includes('har inte bekräftat')])).toEqual([
      ['dina', true],
    ]);
    const four = await town.until('2026-04-09', '10:00');
    expect(four.map(({ to, screen }) => [to, screen.said.includes('har inte bekräftat')])).toEqual([
      ['maria', true],
    ]);
    await town.send('samir', 'absence.report', { groupId, meetingId: 'm-1' });
    for (const who of ['dina', 'maria']) expect(town.last(who).said).toContain('Samir Haddad kan inte komma');
    const again = await town.send('samir', 'absence.report', { groupId, meetingId: 'm-1' });
    expect(again.title).toBe('Ditt återbud är lämnat');
    expect(
      town.arrived.filter(({ to, screen }) => to === 'dina' && screen.said.includes('kan inte komma')),
    ).toHaveLength(1);
  });

  it('who have removed the app are shown as not reachable, and are reached by a mention that says nothing', async () => {
    await town.leaveApp('samir');
    expect((await members()).said).toMatch(
      /Samir Haddad – .*\. Kan inte nås i chatten sedan torsdag 9 april kl\. 10\.00: personen har tagit bort appen\. Nås i kanalen\./,
    );
    const others = (await town.send('dina', 'members.show', { groupId })).said;
    expect(others).toMatch(/Samir Haddad – .*, nås i kanalen$/m);
    expect(others).not.toContain('Kan inte nås');
    const code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
    const mention = town.arrived.findLast(
      ({ to, screen }) => to === 'channel' && screen.title === 'Du har något i Samråd',
    );
    expect(mention).toBeDefined();
    expect(mention?.screen.said).not.toContain(code);
    expect(town.last('dina').said).toContain(code);
    const opened = await town.dialog(
      'samir',
      mention?.screen.buttons.find(({ opensDialog }) => opensDialog)?.verb ?? '',
    );
    expect(opened.title).toBe('Hej Samir!');
    expect(opened.said).toContain(code);
    await town.say('samir', 'start');
    expect((await members()).said).not.toContain('Kan inte nås');
  });

  it('keep their group when its channel is gone, and bind it to a channel anew', async () => {
    await town.loseChannel();
    const snapshot = () => town.store.ledger.snapshot(groupId);
    expect((await snapshot())?.group.value.channel).toBeUndefined();
    expect((await town.say('karin', 'koppla grupp', 'channel')).said).toContain('inte koordinator');
    const card = await town.say('maria', 'koppla grupp', 'channel');
    const done = await town.press('maria', card, 'Koppla VerkSam Habo', {}, 'channel');
    expect(done.title).toBe('VerkSam Habo är kopplad till kanalen');
    expect((await snapshot())?.group.value.channel?.channelId).toBe('19:gruppen@thread.tacv2');
  });

  it('see settings change at once: closed days move deadlines and their reminders', async () => {
    const settings = await town.send('maria', 'group.settings', { groupId });
    const wrong = await town.press('maria', settings, 'Spara', {
      closedDays: '2026-05-04, i morgon',
      statisticsLink: 'http://x',
    });
    expect(wrong.said).toContain('Välj ett datum');
    expect(wrong.said).toContain('https://');
    expect(wrong.fields.get('closedDays')?.value).toBe('2026-05-04, i morgon');
    const saved = await town.press('maria', settings, 'Spara', {
      closedDays: '2026-05-04 2026-05-05',
      statisticsLink: 'https://example.org/statistik',
      minutes: '60',
    });
    expect(saved.title).toBe('Inställningarna är sparade');
    const meeting = await town.send('karin', 'meeting.show', { groupId, meetingId: 'm-1' });
    expect(meeting.said).toContain('torsdag 30 april');
    expect(meeting.said).toContain('gruppens egen stängda dag');
    expect(meeting.said).toContain('60 minuter');
    const reminded = await town.until('2026-04-30', '09:00');
    expect(
      reminded
        .filter(({ screen }) => screen.said.includes('sista dagen att anmäla'))
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['dina', 'maria', 'samir']);
  });

  it('are told as members already when they are added once more later on', async () => {
    town.clock.now = later(town.clock.now, 2 * 3600);
    const form = await town.press('maria', await members(), 'Lägg till');
    const wish = { who: town.objectIdOf('dina'), unit: 'u-2', role: 'representative' };
    expect((await town.press('maria', form, 'Lägg till', wish)).said).toContain('redan med');
  });
});

describe('someone in seven groups', () => {
  it('gets one message for each morning, with a line for each group', async () => {
    const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
    await town.move('maria', 'Maria Lund');
    for (let n = 1; n <= 7; n += 1) {
      town.channel(`19:kanal${n}@thread.tacv2`);
      await setUp(town, 'maria', wish);
    }
    expect(await town.store.people.groupsOf(town.keyOf('maria'))).toHaveLength(7);
    const morning = await town.until('2026-04-28', '09:00');
    expect(morning.map(({ to, screen }) => [to, screen.title])).toEqual([
      ['maria', 'Att göra i dina grupper'],
    ]);
    expect(morning[0]?.screen.texts.filter((line) => line.includes('3 arbetsdagar kvar'))).toHaveLength(7);
    await town.close();
  });
});
