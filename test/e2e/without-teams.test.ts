import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonKey } from '../../src/domain/model/person/person.js';
import { isWithoutTeams } from '../../src/domain/model/person/person.js';
import type { Screen } from './screen.js';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

/** A coordinator adds someone without Teams, card by card. */
async function addWithout(town: Town, name: string, unit: string, role: string): Promise<Screen> {
  const members = await town.say('maria', 'medlemmar');
  const add = await town.press('maria', members, 'Lägg till');
  const form = await town.press('maria', add, 'Har inte Teams');
  const typed = { name, unit: form.choice('unit', unit), role: form.choice('role', role) };
  return await town.press('maria', form, 'Lägg till', typed);
}

async function openHabo() {
  const town = await openTown({ now: '2026-04-01T07:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await town.move('erik', 'Erik Utanför');
  await setUp(town, 'maria', habo);
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  return { town, groupId };
}

async function withoutTeams(town: Town, groupId: string, name: string): Promise<PersonKey> {
  const snapshot = await town.store.ledger.snapshot(groupId);
  const found = snapshot?.members.find(({ value }) => value.name === name)?.value;
  if (found === undefined) throw new Error(`no ${name}`);
  expect(isWithoutTeams(found.person)).toBe(true);
  return found.person;
}

describe('a contact person without Teams', () => {
  let town: Town;
  let groupId: string;
  let lena: PersonKey;
  let code: string;
  let list: Screen;
  beforeAll(async () => {
    ({ town, groupId } = await openHabo());
  });
  afterAll(() => town.close());

  it('is added by the coordinator with a name, a unit and a role, and stands among the members', async () => {
    const added = await addWithout(town, 'Lena Åberg', 'Arbetsförmedlingen', 'Kontaktperson');
    expect(added.title).toBe('Lena Åberg är tillagd');
    expect(added.said).toContain('Att ringa');
    lena = await withoutTeams(town, groupId, 'Lena Åberg');
    const members = await town.say('maria', 'medlemmar');
    expect(members.said).toContain('Lena Åberg – Arbetsförmedlingen, kontaktperson, utan Teams');
    expect((await town.say('karin', 'medlemmar')).said).toContain('Lena Åberg');
  });

  it('is refused with a number in the name, without a name, and by anyone who does not coordinate', async () => {
    for (const name of ['Lena 19121212-1212', '  ']) {
      const screen = await addWithout(town, name, 'Arbetsförmedlingen', 'Kontaktperson');
      expect(screen.said).toMatch(/Skriv bara namnet|Skriv personens namn/);
    }
    const data = { groupId, seed: 's-abcdefghjkmn', name: 'Någon', unit: 'u-1', role: 'contact' };
    expect((await town.send('karin', 'calls.add-person', data)).said).toContain('inte behörighet');
  });

  it('cannot be made coordinator', async () => {
    const data = { groupId, person: lena, coordinator: 'true' };
    expect((await town.send('maria', 'members.save', data)).said).toContain('kan inte vara koordinator');
  });

  it('is called in place of every message: whom, about what, what to say and by when, and nothing of the case', async () => {
    code = codeOn(await register(town, 'karin', { units: ['Arbetsförmedlingen'] }));
    await town.until('2026-04-01', '10:00');
    list = await town.say('maria', 'att ringa');
    expect(list.title).toBe('Att ringa – VerkSam Habo');
    expect(list.said).toContain('Ring Lena Åberg, Arbetsförmedlingen');
    expect(list.said).toContain(`Ett ärende gäller enheten · ${code}`);
    expect(list.said).toContain(`Ärende ${code} berör er och tas upp på mötet tisdag 12 maj`);
    expect(list.said).toContain('Senast ');
    expect(list.said).not.toMatch(/Försörjning|inkomst/i);
    expect(town.connector.heard.filter(({ path }) => path.includes(lena.split('|')[1] ?? ''))).toEqual([]);
  });

  it('is told of to the coordinator once for the half-day, with how many wait and the way to the list', () => {
    const told = town.arrived.filter(({ screen }) => /samtal att ringa/.test(screen.said));
    expect(told.map(({ to }) => to)).toEqual(['maria']);
    expect(told[0]?.screen.said).toContain('Du har 2 samtal att ringa');
    expect(told[0]?.screen.said).not.toContain('Lena');
  });

  it('has a line that is ticked off with the day and by whom, once however often it is pressed, and taken back', async () => {
    const { data } = list.button('Gjort');
    const done = await town.send('maria', 'calls.done', data);
    expect(done.said).toContain('Gjort onsdag 1 april av Maria Lund');
    expect((await town.send('maria', 'calls.done', data)).said).toBe(done.said);
    const undone = await town.press('maria', done, 'Inte gjort');
    expect(undone.said).not.toContain('Gjort onsdag');
    await town.send('maria', 'calls.done', data);
    const events = await town.store.ledger.list('event', groupId);
    const deeds = events.map(({ value }) => value.what).filter((what) => what.startsWith('call-'));
    expect(deeds.sort()).toEqual(['call-done', 'call-done', 'call-undone']);
  });

  it('has the kvittens noted by the coordinator, and it shows as such', async () => {
    const person = await town.send('maria', 'calls.person', { groupId, person: lena });
    expect(person.said).toContain(`Ärende ${code}`);
    const noted = await town.press('maria', person, 'Vet vem det gäller');
    expect(noted.said).toContain('Svaret är noterat för den som inte har Teams.');
    const snapshot = await town.store.ledger.snapshot(groupId);
    const [answer] = snapshot?.cases[0]?.value.acknowledgements ?? [];
    expect(answer).toMatchObject({ by: lena, answer: 'known', notedBy: town.keyOf('maria') });
    const shown = await town.send('karin', 'cases.show', { groupId, code });
    expect(shown.said).toContain('Arbetsförmedlingen – vet vem det gäller (noterat av koordinatorn)');
    // What the call was about is settled: nobody is asked again.
    await town.until('2026-04-13', '10:00');
    expect((await town.say('maria', 'att ringa')).said).not.toContain('väntar på ert svar');
  });

  it('has an absence noted, for the deputy and the other coordinators to know', async () => {
    const person = await town.send('maria', 'calls.person', { groupId, person: lena });
    await town.press('maria', person, 'Kan inte komma');
    const meeting = await town.send('maria', 'meeting.show', { groupId, meetingId: 'm-1' });
    expect(meeting.said).toContain('Lena Åberg (noterat av koordinatorn)');
    const events = await town.store.ledger.list('event', groupId);
    const noted = events.map(({ value }) => value).filter(({ what }) => what === 'meeting-noted');
    expect(noted.map(({ by, subject }) => [by, subject.person])).toEqual([[town.keyOf('maria'), lena]]);
  });

  it('is answered for by nobody but a coordinator of the group, and nobody answers for someone who has Teams', async () => {
    const data = { groupId, code, answer: 'not-ours', for: lena };
    expect((await town.send('karin', 'ack.answer', data)).said).toContain('inte behörighet');
    const foreign = await town.send('erik', 'ack.answer', data);
    expect(foreign.said).toBe((await town.send('erik', 'ack.answer', { ...data, groupId: 'g-none' })).said);
    const forKarin = { groupId, meetingId: 'm-1', for: town.keyOf('karin') };
    const before = await town.store.ledger.snapshot(groupId);
    await town.send('maria', 'absence.report', forKarin);
    expect((await town.store.ledger.snapshot(groupId))?.meetings).toEqual(before?.meetings);
  });

  it('is called at once when a meeting is cancelled', async () => {
    await town.send('maria', 'meeting.confirm-cancel', { groupId, meetingId: 'm-1' });
    await town.until('2026-04-13', '10:10');
    const urgent = town.arrived.filter(({ screen }) => screen.title === 'Ring 1 person så snart du kan');
    expect(urgent.map(({ to }) => to)).toEqual(['maria']);
    const now = await town.say('maria', 'att ringa');
    expect(now.said).toContain('Mötet tisdag 12 maj kl. 13.00 är inställt.');
  });

  it('is told by a call that they are removed, and is then in no list', async () => {
    await town.send('maria', 'members.remove', { groupId, person: lena });
    await town.until('2026-04-13', '10:20');
    expect((await town.say('maria', 'medlemmar')).said).not.toContain('Lena Åberg');
    const now = await town.say('maria', 'att ringa');
    expect(now.said).toContain('Du är inte längre med i gruppen.');
    expect(now.said).not.toContain('är inställt');
  });
});

describe('someone without Teams', () => {
  let town: Town;
  let groupId: string;
  let frida: PersonKey;
  beforeAll(async () => {
    ({ town, groupId } = await openHabo());
    await town.move('frida', 'Frida Norén');
    await addWithout(town, 'Frida Norén', 'Försäkringskassan', 'Kontaktperson');
    frida = await withoutTeams(town, groupId, 'Frida Norén');
  });
  afterAll(() => town.close());

  const read = async (address: string) => await fetch(new URL(new URL(address).pathname, town.url));

  it('gets a calendar address from the coordinator, shown once, that works without Teams until it is revoked', async () => {
    const person = await town.send('maria', 'calls.person', { groupId, person: frida });
    const made = await town.press('maria', person, 'Skapa adress');
    expect(made.title).toBe('Kalenderadress till Frida Norén');
    const address = made.fields.get('address')?.value ?? '';
    const answer = await read(address);
    expect(answer.status).toBe(200);
    const ical = await answer.text();
    expect(ical).toContain('20260512T');
    expect(ical).not.toMatch(/Frida|Försäkringskassan/);
    const again = await town.send('maria', 'calls.person', { groupId, person: frida });
    expect(again.said).toContain('Personen har en kalenderadress sedan onsdag 1 april 2026');
    expect(again.said).not.toContain(address);
    // The same press sent again is the same address.
    const { data } = person.button('Skapa adress');
    const resent = await town.send('maria', 'calls.address', data);
    expect(resent.fields.get('address')?.value).toBe(address);
    await town.press(
      'maria',
      await town.send('maria', 'calls.person', { groupId, person: frida }),
      'Ta bort adressen',
    );
    expect((await read(address)).status).toBe(404);
  });

  it('has an address that nobody but a coordinator of the group can make, revoke or ask about', async () => {
    const data = { groupId, person: frida, secret: 'b'.repeat(60), after: '' };
    expect((await town.send('karin', 'calls.address', data)).said).toContain('inte behörighet');
    const none = await town.send('erik', 'calls.address', { ...data, groupId: 'g-none' });
    expect((await town.send('erik', 'calls.address', data)).said).toBe(none.said);
    // Nor for someone who has Teams, and makes their own.
    const own = await town.send('maria', 'calls.address', { ...data, person: town.keyOf('karin') });
    expect(own.said).toBe(none.said);
    expect((await read(`https://x/calendar/${'b'.repeat(60)}.ics`)).status).toBe(404);
  });

  it('has all that is stored about them shown to the coordinator, to hand out', async () => {
    const shown = await town.send('maria', 'calls.about', { groupId, person: frida });
    const all = JSON.parse(shown.fields.get('all')?.value ?? '{}') as { groups: { calls: number }[] };
    expect(all).toMatchObject({ person: frida, contact: null });
    expect(all.groups.map(({ calls }) => calls)).toEqual([1]);
  });

  it('is renamed and moved to another role by the coordinator', async () => {
    const form = await town.send('maria', 'members.edit', { groupId, person: frida });
    const saved = await town.press('maria', form, 'Spara', { name: 'Frida Norén Alm' });
    expect(saved.said).toContain('Frida Norén Alm är ändrad');
    await town.press('maria', await town.send('maria', 'members.edit', { groupId, person: frida }), 'Spara', {
      name: 'Frida Norén',
    });
  });

  it('is linked to who they are in Teams when they come there, and nothing that was recorded is lost', async () => {
    const code = codeOn(await register(town, 'karin', { units: ['Försäkringskassan'] }));
    await town.send('maria', 'ack.answer', { groupId, code, answer: 'known', for: frida });
    await town.send('maria', 'absence.report', { groupId, meetingId: 'm-2', for: frida });
    await town.until('2026-04-01', '10:00');
    const person = await town.send('maria', 'calls.person', { groupId, person: frida });
    const form = await town.press('maria', person, 'Koppla till Teams');
    const typed = { who: town.objectIdOf('frida') };
    const linked = await town.press('maria', form, 'Koppla', typed);
    expect(linked.title).toBe('Frida Norén får nu meddelanden i Teams');
    expect((await town.send('maria', 'calls.confirm-link', { groupId, person: frida, ...typed })).title).toBe(
      linked.title,
    );
    const snapshot = await town.store.ledger.snapshot(groupId);
    const key = town.keyOf('frida');
    const names = snapshot?.members.map(
      ({ value }) => `${value.name} ${value.state} ${value.kind} ${value.unitId}`,
    );
    expect(names?.filter((name) => name.startsWith('Frida'))).toEqual(['Frida Norén active member u-4']);
    expect(snapshot?.cases[0]?.value.acknowledgements[0]).toMatchObject({ by: key, answer: 'known' });
    expect(snapshot?.meetings[1]?.value.absent).toEqual([key]);
    for (const kind of ['event', 'call', 'case', 'meeting', 'member', 'life'] as const) {
      const rows = await town.store.ledger.list(kind, groupId);
      expect(JSON.stringify(rows.map(({ value }) => value)), kind).not.toContain(frida);
    }
    const shown = await town.send('karin', 'cases.show', { groupId, code });
    expect(shown.said).toContain('vet vem det gäller (noterat av koordinatorn)');
  });

  it('gets messages in Teams from then on', async () => {
    const before = town.arrived.filter(({ to }) => to === 'frida').length;
    const code = codeOn(await register(town, 'karin', { units: ['Försäkringskassan'] }));
    await town.until('2026-04-01', '10:10');
    const told = town.arrived.filter(({ to }) => to === 'frida').slice(before);
    expect(told.some(({ screen }) => screen.said.includes(code))).toBe(true);
    expect((await town.say('maria', 'att ringa')).said).not.toContain(code);
  });
});
