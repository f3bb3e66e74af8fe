import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Screen } from './screen.js';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const later = 'Påminn mig senare';
let town: Town;
/** The reminder as it came last to the representative. */
let reminder: Screen;
const titles = (screen: Screen) => [...new Set(screen.buttons.map(({ title }) => title))];
const came = (to: string) => {
  const found = town.arrived.findLast((one) => one.to === to && !one.updated)?.screen;
  if (found === undefined) throw new Error(`nothing has come to ${to}`);
  return found;
};
const from = async (date: string, time?: string) =>
  (await town.until(date, time)).map(({ to, at, screen }) => [to, at, screen.title]);

/** One round of VerkSam, step after step: each test goes on where the one before it stopped. */
beforeAll(async () => {
  town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('samir', 'Samir Haddad');
  await town.move('eva', 'Eva Nord', { locale: 'en-GB' });
  await setUp(town, 'maria', habo);
  await town.move('karin', 'Karin Ek');
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
}, 60_000);
afterAll(() => town.close());

test('a reminder that is put off comes once more when it was asked for, to that person alone', async () => {
  await town.until('2026-04-28', '08:30');
  reminder = town.last('samir');
  expect(reminder.title).toBe('Det är 3 arbetsdagar kvar att anmäla ärenden.');
  const asked = await town.press('samir', reminder, later);
  expect(asked.title).toBe(reminder.title);
  expect(asked.said).toContain('När vill du bli påmind igen?');
  expect(titles(asked)).toEqual(['Om en timme (kl. 09.30)', 'I morgon kl. 08.00', 'Tillbaka']);
  const set = await town.press('samir', asked, 'I morgon kl. 08.00');
  expect(set.title).toBe('Du blir påmind onsdag 29 april kl. 08.00');
  expect(await from('2026-04-29', '09:00')).toEqual([
    ['samir', '2026-04-29 08:01', 'Det är 2 arbetsdagar kvar att anmäla ärenden.'],
  ]);
  reminder = town.last('samir');
  expect(reminder.said).toContain('Du bad om att bli påmind igen.');
});

test('the latest choice counts, and the way back leads to the reminder with its buttons', async () => {
  const asked = await town.press('samir', reminder, later);
  await town.press('samir', asked, 'I morgon kl. 08.00');
  await town.press('samir', asked, 'I morgon kl. 08.00');
  const again = await town.press('samir', reminder, later);
  expect(again.said).toContain('Du blir påmind torsdag 30 april kl. 08.00.');
  const stored = await town.send('samir', 'me.export', {});
  expect(JSON.stringify(stored.card)).toContain('registration-reminder');
  const back = await town.press('samir', again, 'Tillbaka');
  expect(back.has('Vi har inga fler ärenden') && back.has(later)).toBe(true);
  await town.press('samir', again, 'Om en timme (kl. 10.00)');
  expect(await from('2026-04-30', '12:00')).toEqual([
    ['samir', '2026-04-29 10:01', 'Det är 2 arbetsdagar kvar att anmäla ärenden.'],
  ]);
  reminder = town.last('samir');
});

test('who chooses a moment that has passed is asked again', async () => {
  const asked = await town.press('samir', reminder, later);
  await town.until('2026-04-30', '14:00');
  const passed = await town.press('samir', asked, 'Om en timme (kl. 13.00)');
  expect(passed.said).toContain('Den tiden går inte längre att välja.');
  // Friday is a public holiday, and Monday the last day.
  expect(titles(passed)).toEqual(['Om en timme (kl. 15.00)', 'Måndag 4 maj kl. 08.00', 'Tillbaka']);
  await town.press('samir', passed, 'Måndag 4 maj kl. 08.00');
});

test('nothing comes of it when it is done meanwhile, and it cannot be put off any more', async () => {
  await town.press('samir', reminder, 'Vi har inga fler ärenden');
  const gone = await town.press('samir', reminder, later);
  expect(gone.said).toContain('Det är redan gjort, eller inte längre aktuellt för dig.');
  expect((await from('2026-05-04', '09:00')).filter(([to]) => to === 'samir')).toEqual([]);
});

test('after the last working hour there is no button, and an old one says why', async () => {
  const own = came('maria');
  expect(own.title).toBe('Det är sista dagen att anmäla ärenden.');
  expect(own.has(later)).toBe(true);
  await town.until('2026-05-04', '17:20');
  const none = await town.press('maria', own, later);
  expect(none.said).toContain('Det går inte att skjuta upp');
  const back = await town.press('maria', none, 'Tillbaka');
  expect(back.title).toBe(own.title);
});

test('one line of a gathered message is put off, and the others are one press away', async () => {
  town.channel('19:andra@thread.tacv2');
  await setUp(town, 'maria', { ...habo, known: 'VerkSam Mullsjö', ownUnit: 'Mullsjö kommun' });
  town.channel('19:gruppen@thread.tacv2');
  await town.until('2026-06-09', '08:30');
  const digest = town.last('maria');
  expect(digest.title).toBe('Att göra i dina grupper');
  expect(
    new Set(digest.buttons.filter(({ title }) => title === later).map(({ data }) => data['groupId'])).size,
  ).toBe(2);
  const set = await town.press('maria', await town.press('maria', digest, later), 'Om en timme (kl. 09.30)');
  const back = await town.press('maria', set, 'Tillbaka');
  expect(back.title).toBe(digest.title);
  expect(back.said).toContain('VerkSam Mullsjö');
  const again = (await town.until('2026-06-09', '12:00')).filter(({ to }) => to === 'maria');
  expect(again).toHaveLength(1);
  expect(again[0]?.screen.said).toContain('VerkSam Habo');
  expect(again[0]?.screen.said).not.toContain('VerkSam Mullsjö');
});

test('in English too: a case that waits for an acknowledgement, for whoever answers for the unit', async () => {
  const form = await town.say('eva', 'join', 'channel');
  const place = { unit: form.choice('unit', 'Försäkringskassan'), role: form.choice('role', 'Contact') };
  await town.press('eva', form, 'Send the request', place, 'channel');
  await town.press('maria', came('maria'), 'Godkänn');
  const code = codeOn(await register(town, 'karin', { units: ['Försäkringskassan'], meeting: '23 juni' }));
  const told = came('eva');
  expect(told.said).toContain(code);
  expect(titles(told).length).toBeLessThanOrEqual(6);
  const asked = await town.press('eva', told, 'Remind me later');
  // The meeting is on 23 June; 19 June is Midsummer's Eve.
  expect(titles(asked)).toEqual([
    'In an hour (13:00)',
    'Tomorrow at 08:00',
    'Thursday 18 June – two working days before',
    'Back',
  ]);
  const set = await town.press('eva', asked, 'Tomorrow at 08:00');
  expect(set.title).toBe('You will be reminded on Wednesday 10 June at 08:00');
  await town.until('2026-06-10', '09:00');
  expect(came('eva').said).toContain('You asked to be reminded again.');
  // Who has left is not reminded.
  await town.press('eva', await town.press('eva', came('eva'), 'Remind me later'), 'In an hour (10:00)');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('eva'));
  await town.send('eva', 'members.confirm-leave', { groupId });
  expect(
    (await town.until('2026-06-11')).filter(
      ({ screen }) => screen.said.includes(code) && screen.said.includes('reminded'),
    ),
  ).toEqual([]);
});
