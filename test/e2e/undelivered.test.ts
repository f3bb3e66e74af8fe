import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Heard } from '../fakes/http-answer.js';
import type { Screen } from './screen.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const wish = {
  routine: 'verksam',
  known: 'VerkSam Habo',
  first: '2026-05-12',
  until: '2026-12-30',
  ownUnit: 'Habo kommun',
};
const isChatOf = (name: string) => (request: Heard) => request.path.includes(`/a%3A${name}/`);
const opensChatOf =
  (objectId: string) =>
  ({ path, body }: Heard) =>
    path === '/v3/conversations' && JSON.stringify(body ?? {}).includes(`"members":[{"id":"${objectId}"`);
const isChannel = ({ path }: Heard) => path === '/v3/conversations';
const mentions = (name: string) => (request: Heard) =>
  isChannel(request) && JSON.stringify(request.body).includes(`<at>${name}`);

/** Teams refuses what the condition holds for, until the returned function is called. */
function refuse(town: Town, status: number, ...conditions: readonly ((request: Heard) => boolean)[]) {
  const law = (request: Heard) => (conditions.some((holds) => holds(request)) ? { status } : undefined);
  town.connector.laws.push(law);
  return () => void town.connector.laws.splice(town.connector.laws.indexOf(law), 1);
}

async function habo(): Promise<{ readonly town: Town; readonly groupId: string }> {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await town.move('samir', 'Samir Haddad');
  await town.move('erik', 'Erik Utanför');
  await setUp(town, 'maria', wish);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  return { town, groupId };
}

describe('a representative whom neither chat nor channel reaches', () => {
  let town: Town;
  let groupId: string;
  let code: string;
  let list: Screen;
  let lift: () => void;
  beforeAll(async () => {
    ({ town, groupId } = await habo());
    lift = refuse(town, 403, isChatOf('samir'), mentions('Samir'));
    code = codeOn(await register(town, 'karin', { units: ['vårdcentral'] }));
    await town.until('2026-04-01', '10:00');
  });
  afterAll(() => town.close());

  it('is told of to the coordinator: whom, which message and the day, and nothing of the case', () => {
    const told = town.arrived.filter(({ screen }) => screen.title === 'Ett meddelande kom inte fram');
    expect(told.map(({ to }) => to)).toEqual(['maria']);
    const said = told[0]?.screen.said ?? '';
    expect(said).toContain('Samråd nådde inte Samir Haddad.');
    expect(said).toContain('Det gick varken i egen chatt eller i gruppens kanal.');
    expect(said).toContain('Meddelande\nEtt ärende gäller enheten');
    expect(said).toContain('Dag\nonsdag 1 april');
    expect(said).not.toContain(code);
  });

  it('was mentioned in the channel without a word of what it was', () => {
    const tried = town.connector.heard.filter(mentions('Samir'));
    // Three until the coordinator is told, and from then on now and again: Teams may be closed to everybody for hours.
    expect(tried.length).toBeGreaterThanOrEqual(3);
    expect(tried.length).toBeLessThanOrEqual(8);
    for (const { body } of tried) {
      expect(JSON.stringify(body)).toContain('Du har något i Samråd');
      expect(JSON.stringify(body)).not.toContain(code);
    }
  });

  it('stands on the members’ card, since when and why for the coordinator, and no more than how for others', async () => {
    const notice = town.last('maria');
    const members = await town.press('maria', notice, 'Medlemmar');
    expect(members.said).toContain(
      'Samir Haddad – Habo vårdcentral, representant. Kan inte nås i chatten sedan onsdag 1 april kl. 09.00: Teams tillåter inte personlig chatt. Det gick inte i kanalen heller.',
    );
    expect(members.said).toContain('1 meddelande kom inte fram.');
    const others = (await town.send('karin', 'members.show', { groupId })).said;
    expect(others).toMatch(/^Samir Haddad – Habo vårdcentral, representant$/m);
    expect(others).not.toMatch(/Kan inte nås|kom inte fram/);
    expect((await town.say('samir', 'om mig')).said).not.toContain('Teams tillåter inte');
    await town.store.people.markUnreachable(town.keyOf('samir'), {
      unreachableSince: town.clock.now,
      unreachableWhy: 'refused',
    });
  });

  it('has the message on a list that the coordinator finds from the start page, by words and from the notice', async () => {
    const home = await town.say('maria', 'start');
    expect(home.said).toContain('1 meddelande kom inte fram.');
    list = await town.press('maria', home, 'Kom inte fram');
    expect(list.title).toBe('Meddelanden som inte kom fram – VerkSam Habo');
    expect(list.texts).toContain(`Ett ärende gäller enheten · ${code}`);
    expect(list.said).toContain('Till Samir Haddad');
    expect((await town.say('maria', 'inte framme')).said).toBe(list.said);
    expect((await town.press('maria', town.last('maria'), 'Försök igen')).said).toContain(
      'Meddelandet skickas igen.',
    );
    await town.until('2026-04-01', '12:00');
    list = await town.say('maria', 'inte framme');
    expect(list.said).toContain('Till Samir Haddad');
  });

  it('is kept from everyone who does not coordinate the group', async () => {
    expect((await town.send('karin', 'undelivered.show', { groupId })).said).toContain('inte behörighet');
    expect((await town.say('karin', 'inte framme')).said).toContain('Bara gruppens koordinator');
    for (const verb of ['undelivered.show', 'undelivered.retry-all']) {
      const foreign = await town.send('erik', verb, { groupId });
      const none = await town.send('erik', verb, { groupId: 'g-nothing' });
      expect(foreign.said).toBe(none.said);
    }
    const { data } = list.button('Försök igen');
    expect((await town.send('karin', 'undelivered.retry', data)).said).toContain('inte behörighet');
    expect(await town.store.ledger.list('undelivered', groupId)).toHaveLength(1);
  });

  it('gets the message in the own chat when it is tried again and Teams lets it through, once however often it is pressed', async () => {
    lift();
    const before = town.connector.heard.filter(isChatOf('samir')).length;
    const done = await town.press('maria', list, 'Försök igen');
    expect(done.said).toContain('Meddelandet skickas igen.');
    expect(done.said).toContain('Alla meddelanden har kommit fram.');
    expect(town.last('samir').said).toContain(code);
    const twice = await town.press('maria', list, 'Försök igen');
    expect(twice.said).toContain('redan på väg');
    expect(town.connector.heard.filter(isChatOf('samir'))).toHaveLength(before + 1);
    const members = (await town.send('maria', 'members.show', { groupId })).said;
    expect(members).not.toMatch(/Kan inte nås|kom inte fram/);
    const events = (await town.send('maria', 'events.show', { groupId })).said;
    expect(events).toContain('Maria Lund skickade ett meddelande igen: Samir Haddad');
  });
});

describe('a channel that Teams closes', () => {
  let town: Town;
  beforeAll(async () => {
    ({ town } = await habo());
    await register(town, 'karin', { units: ['vårdcentral'] });
    const lift = refuse(town, 403, isChannel);
    await town.until('2026-05-12', '08:00');
    lift();
  });
  afterAll(() => town.close());

  it('is told of to the coordinator, and the agenda is published when it is tried again', async () => {
    const told = town.arrived.filter(({ screen }) => screen.title === 'Ett meddelande kom inte fram');
    expect(told.map(({ to }) => to)).toEqual(['maria']);
    expect(told[0]?.screen.said).toContain('Samråd kunde inte skriva i gruppens kanal.');
    expect(told[0]?.screen.said).toContain('Meddelande\nDagordningen');
    expect(told[0]?.screen.said).toContain('Möte\ntisdag 12 maj kl. 13.00');
    const list = await town.say('maria', 'kom inte fram');
    expect(list.said).toContain('Till gruppens kanal');
    const before = town.arrived.length;
    await town.press('maria', list, 'Försök igen');
    await town.until('2026-05-12', '08:30');
    const posted = town.arrived.slice(before).filter(({ to }) => to !== 'maria');
    expect(posted.some(({ updated, screen }) => updated && screen.said.includes('Dagordning'))).toBe(true);
  });
});

describe('many messages at once', () => {
  it('are told of once a person, are shown a few at a time, and go out with one press', async () => {
    const { town, groupId } = await habo();
    const lift = refuse(town, 413, isChatOf('samir'));
    const codes: string[] = [];
    for (let n = 0; n < 8; n += 1) {
      codes.push(codeOn(await register(town, 'karin', { units: ['vårdcentral'] })));
    }
    await town.until('2026-04-01', '12:00');
    const told = town.arrived.filter(({ screen }) => screen.title === 'Ett meddelande kom inte fram');
    expect(told).toHaveLength(1);
    let list = await town.press('maria', told[0]?.screen as Screen, 'Visa');
    const first = list.said;
    expect(first).toContain('Meddelandet var större än Teams tillåter.');
    list = await town.press('maria', list, 'Visa fler');
    const shown = codes.map((code) => [first.includes(code), list.said.includes(code)]);
    expect(shown.every(([one, other]) => one !== other)).toBe(true);
    expect(shown.filter(([one]) => one)).toHaveLength(6);
    lift();
    const before = town.connector.heard.filter(isChatOf('samir')).length;
    const done = await town.press('maria', list, 'Försök igen med alla');
    expect(done.said).toContain('8 meddelanden skickas igen.');
    // Not all in the same second: a chat takes only so many.
    await town.until('2026-04-01', '12:05');
    expect(town.connector.heard.filter(isChatOf('samir'))).toHaveLength(before + 8);
    expect(await town.store.ledger.list('undelivered', groupId)).toEqual([]);
    await town.close();
  });

  it('that are of no use any more say so and are not sent', async () => {
    const { town, groupId } = await habo();
    refuse(town, 400, isChatOf('samir'));
    await register(town, 'karin', { units: ['vårdcentral'] });
    await town.until('2026-04-01', '12:00');
    const list = await town.say('maria', 'inte framme');
    await town.until('2026-07-30', '12:00');
    const late = await town.press('maria', list, 'Försök igen');
    expect(late.said).toContain('1 meddelande är inte längre aktuellt');
    expect(late.said).toContain('Är inte längre aktuellt och skickas inte igen.');
    const open = (await town.store.ledger.list('out', groupId)).filter(
      ({ value }) => value.state === 'planned',
    );
    expect(open).toEqual([]);
    await town.close();
  });
});

it('a group without a channel says so to its coordinator, and tells at once of someone who is not reached', async () => {
  const { town, groupId } = await habo();
  await town.leaveApp('samir');
  await town.loseChannel();
  await register(town, 'karin', { units: ['vårdcentral'] });
  await town.until('2026-04-01', '09:05');
  expect(town.last('maria').said).toContain(
    'Den egna chatten är stängd för Samråd, och gruppen har ingen kanal.',
  );
  const members = (await town.send('maria', 'members.show', { groupId })).said;
  expect(members).toContain(
    'Kan inte nås i chatten sedan onsdag 1 april kl. 09.00: personen har tagit bort appen. Gruppen har ingen kanal, så personen nås inte alls.',
  );
  expect(members).toContain('Skriv ”@Samråd koppla grupp”');
  await town.close();
});

it('someone who reads English is told in English', async () => {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('asa', 'Åsa Berg', { locale: 'en-GB' });
  await town.move('karin', 'Karin Ek');
  await town.move('samir', 'Samir Haddad');
  const on = async (screen: Screen, verb: string, typed: Record<string, string> = {}) =>
    await town.press(
      'asa',
      screen,
      screen.buttons.find((one) => one.verb === verb)?.title ?? verb,
      typed,
      'channel',
    );
  let screen = await town.say('asa', 'create group', 'channel');
  screen = await on(screen, 'group.next', { routines: 'verksam' });
  screen = await on(screen, 'group.next', { knownGroup: 'verksam/habo' });
  screen = await on(screen, 'group.next');
  screen = await on(screen, 'group.next', { ownUnit: '0' });
  screen = await on(screen, 'group.next', { place: 'Habo' });
  screen = await on(screen, 'group.next', { first: '2026-05-12', until: '2026-09-01' });
  await on(screen, 'group.next', screen.fields.has('accepted') ? { accepted: 'true' } : {});
  for (const [who, unit, role] of [
    ['karin', 'Habo kommun', 'Handläggare'],
    ['samir', 'Habo vårdcentral', 'Representant'],
  ] as const) {
    const form = await town.say(who, 'gå med', 'channel');
    const typed = { unit: form.choice('unit', unit), role: form.choice('role', role) };
    await town.press(who, form, 'Skicka förfrågan', typed, 'channel');
    await town.press('asa', town.last('asa'), 'Approve');
  }
  refuse(town, 404, isChatOf('samir'), opensChatOf(town.objectIdOf('samir')), mentions('Samir'));
  await register(town, 'karin', { units: ['vårdcentral'] });
  await town.until('2026-04-01', '10:00');
  const notice = town.last('asa');
  expect(notice.title).toBe('A message did not arrive');
  expect(notice.said).toContain('Samråd could not reach Samir Haddad.');
  expect(notice.said).toContain('Neither the personal chat nor the channel of the group let it through.');
  const members = await town.press('asa', notice, 'Members');
  expect(members.said).toContain(
    'Cannot be reached in the chat since Wednesday 1 April at 09:00: the chat no longer exists. The channel did not work either.',
  );
  const list = await town.press('asa', members, 'Show');
  expect(list.title).toBe('Messages that did not arrive – VerkSam Habo');
  expect(list.said).toContain('To Samir Haddad');
  const again = await town.press('asa', list, 'Try again');
  expect(again.said).toContain('The message is being sent again.');
  expect((await town.say('asa', 'not arrived')).title).toBe(list.title);
  await town.close();
});
