import type { Store } from '../../../src/wiring/compose.js';
import { toInstant } from '../../../src/domain/calendar/dates/zone.js';
import type { Group, Member } from '../../../src/domain/model/group/group.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { planMeetingTimers } from '../../../src/domain/timers/plan-meeting-timers.js';
import { insert } from '../../../src/domain/model/row.js';
import type { Instant, LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';
import { meeting, routines } from '../../domain/group-fixture.js';

export const serviceUrl = 'https://teams.example/';
const tenant = '11111111-1111-4111-8111-111111111111';

interface Person {
  readonly unit: string;
  readonly role: Member['role'];
  readonly coordinator?: true;
}

/** Who works in the groups of a simulated town. */
export const people: Readonly<Record<string, Person>> = {
  maria: { unit: 'kommun', role: 'representative', coordinator: true },
  karin: { unit: 'kommun', role: 'caseworker' },
  olle: { unit: 'vc', role: 'caseworker' },
  samir: { unit: 'vc', role: 'representative' },
  berit: { unit: 'vc2', role: 'representative' },
  lena: { unit: 'af', role: 'contact' },
};
const units = { kommun: 'municipality', vc: 'region', vc2: 'region', af: 'employment-service' };

export const keyOf = (name: string): PersonKey => `${tenant}|${name}`;

export function nameOf(person: string): string {
  return person.slice(person.indexOf('|') + 1);
}

export interface MeetingWish {
  readonly id: string;
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** A VerkSam group with its people, its meetings and their timers, written where nothing fails. */
export async function writeGroup(
  { ledger, people: contacts }: Store,
  id: string,
  meetings: readonly MeetingWish[],
  now: Instant,
): Promise<void> {
  const group: Group = {
    id,
    tenantId: tenant,
    name: `VerkSam ${id}`,
    routines: ['verksam'],
    state: 'active',
    plan: [],
    channel: { channelId: `19:${id}`, teamId: '19:team', serviceUrl, tenantId: tenant },
    settings: { minutes: 120, mode: 'on-site', place: 'Rum 1', closedDays: [] },
    locale: 'sv',
    createdBy: keyOf('maria'),
    createdAt: now,
  };
  await ledger.commit([
    insert('group', id, id, group),
    ...Object.entries(units).map(([unit, party]) =>
      insert('unit', id, unit, { id: unit, name: unit, party }),
    ),
    ...Object.entries(people).map(([name, { unit, role, coordinator = false }]) =>
      insert('member', id, name, {
        ...{ person: keyOf(name), name, kind: 'member', unitId: unit, role, coordinator },
        state: 'active',
        since: now,
      }),
    ),
  ]);
  for (const wish of meetings) {
    const planned = meeting(wish.id, wish.date, { time: wish.time, createdAt: now });
    await ledger.commit([
      insert('meeting', id, wish.id, planned),
      ...planMeetingTimers(planned, group, routines, now),
    ]);
  }
  for (const name of Object.keys(people)) {
    await contacts.addToGroup(keyOf(name), id);
    await contacts.remember({
      ...{ person: keyOf(name), serviceUrl, tenantId: tenant, conversationId: `a:${name}`, locale: 'sv' },
    });
  }
}

/** Milliseconds of a local moment in Sweden. */
export function momentOf(date: LocalDate, time: string): number {
  return Date.parse(toInstant(date, time as LocalTime));
}
