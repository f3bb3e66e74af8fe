import { expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar/dates/local-date.js';
import { addWorkingDays } from '../../src/domain/calendar/working-days.js';
import type { PersonKey } from '../../src/domain/model/person/person.js';
import { personPartition } from '../../src/domain/model/job/outbox-rows.js';
import { join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const places = {
  samir: { name: 'Samir Haddad', unit: 'Habo vårdcentral', role: 'Representant' },
  lena: { name: 'Lena Åberg', unit: 'Arbetsförmedlingen', role: 'Kontaktperson' },
};
type Who = keyof typeof places;

async function open() {
  const town = await openTown({ now: '2025-12-15T08:00:00.000Z' });
  await town.move('maria', 'Maria Lund');
  await town.move('karin', 'Karin Ek');
  await setUp(town, 'maria', {
    ...{ routine: 'verksam', known: 'VerkSam Habo', ownUnit: 'Habo kommun' },
    ...{ first: '2026-01-13', until: '2026-12-31' },
  });
  await join(town, 'karin', { unit: 'Habo kommun', role: 'Handläggare' }, 'maria');
  const [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  return { town, groupId };
}

/** The same year in both towns: cases for both parties, for one, and none; one meeting moved, one cancelled. */
async function live(town: Town, groupId: string): Promise<void> {
  const snapshot = await town.store.ledger.snapshot(groupId);
  const meetings = (snapshot?.meetings ?? [])
    .map(({ value }) => value)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const [i, { id, date }] of meetings.entries()) {
    await town.until(addWorkingDays(date, -12), '10:00');
    if (i % 3 === 0) await register(town, 'karin', { units: ['vårdcentral', 'Arbetsförmedlingen'] });
    if (i % 3 === 1) await register(town, 'karin', { units: ['Arbetsförmedlingen'] });
    await town.until(addWorkingDays(date, -11), '10:00');
    if (i === 4) {
      const moved = { groupId, meetingId: id, date: addDays(date, 1), time: '13:00' };
      await town.send('maria', 'meeting.confirm-move', moved);
    }
    if (i === 6) await town.send('maria', 'meeting.confirm-cancel', { groupId, meetingId: id });
    await town.until(addDays(date, 5), '09:00');
  }
}

/** What the year says to someone: kind, meeting and local moment. */
type Said = string;
const said = (kind: string, meetingId: string | undefined, at: string): Said =>
  `${kind} ${meetingId ?? ''} ${at.slice(0, 15)}`;
/** How someone comes into the group differs, and is told otherwise. */
const ofJoining = ['join-decided', 'membership-changed'];

async function messagesTo(town: Town, groupId: string, person: PersonKey): Promise<readonly Said[]> {
  const out = (await town.store.ledger.list('out', groupId)).map(({ value }) => value);
  const single = out.filter(
    ({ recipient, state }) => recipient.to === 'person' && recipient.person === person && state === 'sent',
  );
  const lines = (await town.store.ledger.list('line', personPartition(person))).map(({ value }) => value);
  return [...single, ...lines]
    .filter(({ kind }) => !ofJoining.includes(kind))
    .map(({ kind, subject, facts }) => said(kind, subject.meetingId, facts['meant-for'] ?? ''))
    .sort();
}

it('in a year in which two parties have nobody in Teams, every notice of theirs is a call, when the message would have come, and the coordinator is told in time', async () => {
  const withTeams = await open();
  for (const who of Object.keys(places) as Who[]) {
    await withTeams.town.move(who, places[who].name);
    await join(withTeams.town, who, places[who], 'maria');
  }
  await live(withTeams.town, withTeams.groupId);
  const without = await open();
  const { town, groupId } = without;
  for (const who of Object.keys(places) as Who[]) {
    const form = await town.send('maria', 'calls.new-person', { groupId });
    const { name, unit, role } = places[who];
    const typed = { name, unit: form.choice('unit', unit), role: form.choice('role', role) };
    await town.press('maria', form, 'Lägg till', typed);
  }
  await live(town, groupId);
  const members = (await town.store.ledger.snapshot(groupId))?.members.map(({ value }) => value) ?? [];
  const calls = (await town.store.ledger.list('call', groupId)).map(({ value }) => value);
  const messages = (await town.store.ledger.list('out', groupId)).map(({ value }) => value);
  const told = town.arrived
    .filter(({ to, screen }) => to === 'maria' && /samtal att ringa|så snart du kan/.test(screen.said))
    .map(({ at }) => at);
  let compared = 0;
  for (const who of Object.keys(places) as Who[]) {
    const person = members.find(({ name }) => name === places[who].name)?.person;
    const own = calls.filter((one) => one.person === person && !ofJoining.includes(one.kind));
    const expected = await messagesTo(withTeams.town, withTeams.groupId, withTeams.town.keyOf(who));
    const made = own.map(({ kind, subject, at }) => said(kind, subject.meetingId, at)).sort();
    expect(made).toEqual(expected);
    compared += made.length;
    // In time: before it stops being of use, and a message that leads to the list came with it or after it, before then.
    for (const { at, usefulUntil, kind } of own) {
      expect(at < usefulUntil, kind).toBe(true);
      const soon = told.some(
        (moment) => moment.slice(0, 10) >= at.slice(0, 10) && moment.slice(0, 10) <= usefulUntil.slice(0, 10),
      );
      expect(soon, `${kind} ${at}`).toBe(true);
    }
  }
  expect(compared).toBeGreaterThan(40);
  // Nothing was sent to them, and nothing is left due.
  const theirs = messages.filter(
    ({ recipient }) => recipient.to === 'person' && calls.some(({ person }) => person === recipient.person),
  );
  expect(theirs).toEqual([]);
  // At most one gathered message for a half-day; what cannot wait comes beside it.
  const gathered = town.arrived.filter(
    ({ to, screen }) => to === 'maria' && /samtal att ringa/.test(screen.said),
  );
  const halves = gathered.map(({ at }) => `${at.slice(0, 10)} ${at.slice(11) < '12:00'}`);
  expect(new Set(halves).size).toBe(halves.length);
  await town.close();
  await withTeams.town.close();
});
