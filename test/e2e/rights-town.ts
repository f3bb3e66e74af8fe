import { noteRef } from '../../src/domain/model/job/undelivered.js';
import { timerRef } from '../../src/domain/notices/kinds/group/snoozed.js';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import type { Store } from '../../src/wiring/compose.js';
import { rewindingStore } from '../fakes/rewinding-store.js';
import { reportWish, withReports } from './report-routine.js';
import { codeOn, register, setUp } from './steps.js';
import type { Screen } from './screen.js';
import { openTown, type Town } from './town.js';

/** Everyone the matrix knows, in the order of its columns. */
export const everyone = [
  'coordinator',
  'registrant',
  'caseworker',
  'representative',
  'deputy',
  'contact',
  'asking',
  'removed',
  'left',
  'elsewhere',
  'abroad',
  'guest',
  'stranger',
  'operator',
  'barred',
] as const;
export type Who = (typeof everyone)[number];

const away = '22222222-2222-4222-8222-222222222222';
const barredTenant = '66666666-6666-4666-8666-666666666666';
const wish = { routine: 'verksam', first: '2026-05-12', until: '2026-12-30' };
export const ownChannel = '19:gruppen@thread.tacv2';
export const otherChannel = '19:andra@thread.tacv2';
export const freeChannel = '19:tredje@thread.tacv2';
/** What the form was opened with that added the one without Teams. */
const seed = 's-abcdefghjkmn';

/**
 * Two groups with everyone that a group may meet. The store can be put back, so that every press meets the same rows.
 * It is the morning after the deadline of 12 May: `code` is on the meeting of 23 June, `late` waits for an answer, and
 * `done` is on the meeting of 12 May, and a unit that was added to it waits likewise. The figures of the half-year are
 * looked through; the joint gathering is still to come. `called` has no Teams, and is to be told that they are in the
 * group: the call is `ref`. `told` is the mark of the question about `late`.
 */
export async function openRightsTown(watched: (store: Store) => Store = (store) => store) {
  const rewinding = rewindingStore();
  const allowed = { barred: true };
  const probe = { operator: '33333333-3333-4333-8333-333333333314' };
  const town = await openTown({
    now: '2026-04-01T07:00:00.000Z',
    routines: withReports(loadRoutines()),
    store: watched(rewinding.store),
    operators: [probe.operator],
    tenantAllowed: (tenant) => allowed.barred || tenant !== barredTenant,
  });
  const names: Record<Who, readonly [string, Parameters<Town['move']>[2]?]> = {
    coordinator: ['Maria Lund'],
    registrant: ['Karin Ek'],
    caseworker: ['Kim Berg'],
    representative: ['Samir Haddad', { tenant: away, guest: true }],
    deputy: ['Dina Falk'],
    contact: ['Lena Åberg', { tenant: away }],
    asking: ['Asta Frågar'],
    removed: ['Gun Borta'],
    left: ['Lars Lämnat'],
    elsewhere: ['Olle Annan'],
    abroad: ['Ulla Utland', { tenant: away }],
    guest: ['Gäst Gästsson', { tenant: away, guest: true }],
    stranger: ['Stig Okänd'],
    operator: ['Olga Drift'],
    barred: ['Bo Spärrad', { tenant: barredTenant }],
  };
  for (const who of everyone) await town.move(who, names[who][0], names[who][1]);
  await setUp(town, 'coordinator', { ...wish, known: 'VerkSam Habo', ownUnit: 'Habo kommun' });
  const groupOf = async (who: Who) => (await town.store.people.groupsOf(town.keyOf(who)))[0] ?? '';
  const groupId = await groupOf('coordinator');
  const admit = async (who: Who, unit: string, role: string, by: Who = 'coordinator') => {
    const form = await town.say(who, 'gå med', 'channel');
    const place = { unit: form.choice('unit', unit), role: form.choice('role', role) };
    await town.press(who, form, 'Skicka förfrågan', place, 'channel');
    const data = { groupId: await groupOf(by), person: town.keyOf(who), answer: 'yes' };
    await town.send(by, 'members.decide-join', data);
  };
  await admit('registrant', 'Habo kommun', 'Handläggare');
  await admit('caseworker', 'Habo kommun', 'Handläggare');
  await admit('representative', 'Habo vårdcentral', 'Representant');
  await admit('deputy', 'Habo vårdcentral', 'Representant');
  await admit('contact', 'Arbetsförmedlingen', 'Kontaktperson');
  await admit('removed', 'Habo kommun', 'Representant');
  await admit('left', 'Habo kommun', 'Handläggare');
  await admit('barred', 'Habo kommun', 'Handläggare');
  const form = await town.say('asking', 'gå med', 'channel');
  const asked = { unit: form.choice('unit', 'Habo vårdcentral'), role: form.choice('role', 'Representant') };
  await town.press('asking', form, 'Skicka förfrågan', asked, 'channel');
  await town.send('coordinator', 'members.save', {
    groupId,
    person: town.keyOf('representative'),
    deputy: town.keyOf('deputy'),
  });
  await town.send('coordinator', 'members.remove', { groupId, person: town.keyOf('removed') });
  await town.send('left', 'members.confirm-leave', { groupId });
  town.channel(otherChannel);
  await setUp(town, 'elsewhere', { ...wish, known: 'VerkSam Mullsjö', ownUnit: 'Mullsjö kommun' });
  await admit('abroad', 'Mullsjö vårdcentral', 'Representant', 'elsewhere');
  town.channel(ownChannel);
  const units = ['vårdcentral'];
  const done = codeOn(await register(town, 'registrant', { units, meeting: '12 maj' }));
  const code = codeOn(await register(town, 'registrant', { units, meeting: '23 juni' }));
  await town.until('2026-05-06', '09:00');
  const late = codeOn(await register(town, 'registrant', { units, meeting: '12 maj' }));
  const more = { groupId, code: done, units: 'u-2,u-3', categories: 'income', meetingId: 'm-1' };
  await town.send('registrant', 'cases.save-change', more);
  const edit = { groupId, meetingId: 'm-2', slot: 'statistics', change: 'longer', points: 'statistics' };
  await town.send('coordinator', 'agenda.edit', edit);
  const figures = { life: 'verksam~duties', task: 'half-year-figures', period: '2026-06-30' };
  await town.send('coordinator', 'duties.done', { groupId, ...figures });
  const report = 'R-BCDFGH3';
  await town.send('coordinator', 'reports.begin', reportWish(groupId, report));
  town.channel(freeChannel);
  const setup = await lastSetupCard(town);
  town.channel(ownChannel);
  const draft = await town.press('registrant', await town.say('registrant', 'anmäl ärende'), 'Nästa');
  allowed.barred = false;
  const newcomer = { groupId, seed, name: 'Frida Norén', unit: 'u-4', role: 'contact' };
  await town.send('coordinator', 'calls.add-person', newcomer);
  await town.until('2026-05-06', '09:30');
  const snapshot = await town.store.ledger.snapshot(groupId);
  const called = snapshot?.members.find(({ value }) => value.kind === 'without-teams')?.value.person ?? '';
  const [call] = await town.store.ledger.list('call', groupId);
  const ref = noteRef(call?.id ?? '');
  const timers = await town.store.ledger.list('timer', groupId, `${late}|late-case-asked|`);
  const told = timerRef(timers[0]?.value ?? { kind: 'late-case-asked', subject: {}, occurrence: '' });
  return { town, groupId, done, code, late, report, draft, setup, called, ref, told, ...rewinding };
}

export type RightsTown = Awaited<ReturnType<typeof openRightsTown>>;

/** The card whose press makes a group, with all answers in it. */
async function lastSetupCard(town: Town): Promise<Screen> {
  const who: Who = 'stranger';
  const on = (screen: Screen, typed: Record<string, string> = {}) =>
    town.press(who, screen, 'Nästa', typed, 'channel');
  let screen = await town.say(who, 'skapa grupp', 'channel');
  screen = await on(screen, { routines: 'verksam' });
  screen = await on(screen, { knownGroup: screen.choice('knownGroup', 'VerkSam Habo') });
  screen = await on(screen);
  screen = await on(screen, { ownUnit: screen.choice('ownUnit', 'Habo kommun') });
  screen = await on(screen, { place: 'Kommunhuset' });
  return await on(screen, { first: '2026-06-09', until: '2026-12-30' });
}
