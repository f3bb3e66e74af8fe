import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import {
  bookingMark,
  bookPlaces,
  cancelBooking,
} from '../../../../src/domain/decisions/bookings/book-places.js';
import { comingPlaces } from '../../../../src/domain/decisions/bookings/bookings-seen.js';
import { endMembership } from '../../../../src/domain/decisions/membership/change-member.js';
import { withoutCase } from '../../../../src/domain/decisions/retention/count-kept.js';
import { withoutPeople } from '../../../../src/domain/decisions/retention/forget-people.js';
import type { CaseCode } from '../../../../src/domain/model/case/case-pointer.js';
import type { Booking } from '../../../../src/domain/model/group/booking.js';
import type { Group } from '../../../../src/domain/model/group/group.js';
import type { Meeting } from '../../../../src/domain/model/group/meeting.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { placesAt } from '../../../../src/domain/routine/meetings/booked-places.js';
import { groupWith, meeting, now, person, planned, pointer, sceneOf, written } from '../../group-fixture.js';
import { withMember } from '../../notices/told.js';

const karin = person('karin');
const samir = person('samir');
const by = (name: string, places: number, more: Partial<Booking> = {}): Booking => ({
  ...{ by: person(name), places, at: now, ...more },
});
const cases = [pointer('BCD-FGHJ', { routine: 'knutpunkten-case', routineVersion: 3 })];
const visit = (bookings: readonly Booking[] = [], more: Partial<Meeting> = {}) =>
  meeting('m-9', '2026-05-12', { kind: 'study-visit', minutes: 60, bookings, ...more });
const town = (one: Meeting = visit(), group: Partial<Group> = {}): Snapshot =>
  groupWith({ meetings: [one], cases, group: { routines: ['knutpunkten-case'], ...group } });
const book = (
  snapshot: Snapshot,
  who: string,
  places: number | undefined,
  more: { code?: string; opened?: string; now?: Instant } = {},
) => {
  const { code, opened, ...time } = more;
  return bookPlaces(sceneOf(snapshot, person(who), time), 'm-9', {
    typed: { places, ...(code === undefined ? {} : { code }) },
    opened,
  });
};
const stored = (changes: ReturnType<typeof book>['changes']) => written(changes, 'meeting', 'm-9')?.bookings;

describe('a booking of places', () => {
  it('names who booked, how many and an own case, and nothing of a client', () => {
    const { changes, result } = book(town(), 'karin', 2, { code: 'BCD-FGHJ' });
    expect(result).toMatchObject({ kind: 'booked', places: 2, kindName: { sv: 'Studiebesök' } });
    expect(stored(changes)).toEqual([{ by: karin, places: 2, code: 'BCD-FGHJ', at: now }]);
  });

  it('is one for each person: booked again it is changed, and what one has counts as free to oneself', () => {
    const full = town(visit([by('karin', 3), by('samir', 1)]));
    expect(stored(book(full, 'karin', 1).changes)).toEqual([by('samir', 1), by('karin', 1)]);
    expect(book(full, 'karin', 4).result).toEqual({ kind: 'full', left: 3 });
    expect(book(full, 'maria', 1).result).toEqual({ kind: 'full', left: 0 });
  });

  it('sent again changes nothing and is answered the same, also where it was opened at what stood before', () => {
    const opened = bookingMark(visit(), undefined);
    const again = book(town(visit([by('karin', 2)])), 'karin', 2, { opened });
    expect(again).toMatchObject({ changes: [], result: { kind: 'booked', places: 2 } });
    const other = book(town(visit([by('karin', 1)])), 'karin', 2, { opened });
    expect(other).toEqual({ changes: [], result: { kind: 'changed-since' } });
    const moved = visit([], { date: '2026-05-13' as Meeting['date'] });
    expect(book(town(moved), 'karin', 2, { opened }).result.kind).toBe('changed-since');
  });

  it.each([undefined, 0, 21])('for %s places is refused', (places) => {
    expect(book(town(), 'karin', places)).toEqual({ changes: [], result: { kind: 'bad-number' } });
  });

  it('is for an own case that is open, or for none', () => {
    expect(book(town(), 'samir', 1, { code: 'BCD-FGHJ' }).result.kind).toBe('not-own-case');
    expect(book(town(), 'karin', 1, { code: 'XXX-XXXX' }).result.kind).toBe('not-own-case');
    const gone = town(visit([by('karin', 1, { code: 'CCC-2222' as CaseCode })]));
    expect(stored(book(gone, 'karin', 2, { code: 'CCC-2222' }).changes)?.[0]?.code).toBe('CCC-2222');
  });

  it('is made by caseworkers and representatives, in any routine of the group, and by nobody else', () => {
    const only = (role: string) => withMember(town(), 'samir', { role });
    for (const role of ['caseworker', 'representative', 'case-representative']) {
      expect(book(only(role), 'samir', 1).result.kind, role).toBe('booked');
    }
    for (const role of ['supervisor', 'contact', 'nonsense']) {
      expect(book(only(role), 'samir', 1).result.kind, role).toBe('notAllowed');
    }
    expect(book(town(), 'stranger', 1).result.kind).toBe('notFound');
    const both = withMember(
      town(visit(), { routines: ['knutpunkten-case', 'knutpunkten-consultation'] }),
      'samir',
      {
        role: 'consultation-representative',
      },
    );
    expect(book(both, 'samir', 1).result.kind).toBe('booked');
  });

  it('is neither made, changed nor cancelled once the meeting has begun or is cancelled, or where no places are', () => {
    const begun = { now: '2026-05-12T11:00:00.000Z' as Instant };
    const own = town(visit([by('karin', 1)]));
    expect(book(own, 'karin', 2, begun).result.kind).toBe('begun');
    expect(cancelBooking(sceneOf(own, karin, begun), 'm-9').result.kind).toBe('begun');
    const cancelled = town(visit([by('karin', 1)], { state: 'cancelled' }));
    expect(book(cancelled, 'karin', 2).result.kind).toBe('cancelled');
    expect(cancelBooking(sceneOf(cancelled, karin), 'm-9').result.kind).toBe('cancelled');
    expect(book(town(visit([], { kind: 'monthly' })), 'karin', 1).result.kind).toBe('notFound');
  });

  it('cancelled gives the places back, once', () => {
    const own = town(visit([by('karin', 3), by('samir', 1)]));
    const { changes, result } = cancelBooking(sceneOf(own, karin), 'm-9');
    expect(result.kind).toBe('none-booked');
    expect(stored(changes)).toEqual([by('samir', 1)]);
    const none = cancelBooking(sceneOf(town(), karin), 'm-9');
    expect(none).toMatchObject({ changes: [], result: { kind: 'none-booked' } });
  });
});

describe('how many places there are', () => {
  const at = (snapshot: Snapshot) => placesAt(sceneOf(snapshot), snapshot.meetings[0]?.value ?? visit());

  it('is what the group has set, else what the file proposes; a lowered number throws nobody out', () => {
    expect(at(town(visit([by('karin', 1)])))).toEqual({ limit: 4, taken: 1, free: 3 });
    const settings = {
      minutes: 120,
      mode: 'on-site',
      closedDays: [],
      numbers: { 'study-visit-places': 2 },
    } as const;
    const lowered = town(visit([by('karin', 3)]), { settings });
    expect(at(lowered)).toEqual({ limit: 2, taken: 3, free: 0 });
    expect(stored(book(lowered, 'karin', 2).changes)).toEqual([by('karin', 2)]);
    expect(book(lowered, 'samir', 1).result.kind).toBe('full');
    expect(at(town(visit([], { kind: 'monthly' })))).toBeUndefined();
  });

  it('grows at once by those of someone who has left, and their rows go with the membership', () => {
    const snapshot = town(visit([by('karin', 3)]));
    expect(at(withMember(snapshot, 'karin', { state: 'left' }))).toMatchObject({ taken: 0, free: 4 });
    const { changes } = endMembership(sceneOf(snapshot), karin, 'left');
    expect(stored(changes)).toEqual([]);
    const past = { now: '2026-06-01T08:00:00.000Z' as Instant };
    expect(stored(endMembership(sceneOf(snapshot, 'timer', past), karin, 'left').changes)).toBeUndefined();
  });
});

describe('who sees a booking', () => {
  const booked = town(visit([by('karin', 2, { code: 'BCD-FGHJ' as CaseCode }), by('samir', 1)]));
  const seenBy = (name: string) => comingPlaces(sceneOf(booked, person(name)))[0];

  it('is the coordinator, by name, unit and number; nobody but who booked sees the case', () => {
    expect(seenBy('maria')?.booked).toEqual([
      { name: 'karin', unit: 'Kommunen', places: 2 },
      { name: 'samir', unit: 'Vårdcentralen', places: 1 },
    ]);
    expect(seenBy('karin')?.own).toMatchObject({ places: 2, code: 'BCD-FGHJ' });
    expect(seenBy('samir')).toMatchObject({ booked: [], own: { places: 1 }, places: { free: 1 } });
    expect(JSON.stringify([seenBy('samir')?.booked, seenBy('maria')?.booked])).not.toContain('BCD-FGHJ');
    expect(seenBy('stranger')).toBeUndefined();
  });
});

it('a change after the coordinators have been told how many come is told again', () => {
  const told = { now: '2026-05-11T07:30:00.000Z' as Instant };
  expect(planned(book(town(), 'karin', 1).changes)).toEqual([]);
  expect(planned(book(town(), 'karin', 1, told).changes)).toEqual(['places-booked']);
  const own = town(visit([by('karin', 1)]));
  expect(planned(cancelBooking(sceneOf(own, karin, told), 'm-9').changes)).toEqual(['places-booked']);
});

it('a purged case and a forgotten person leave the bookings of a meeting that is kept', () => {
  const value = visit([by('karin', 2, { code: 'BCD-FGHJ' as CaseCode }), by('samir', 1)]);
  expect(withoutCase(value, 'BCD-FGHJ').bookings).toEqual([by('karin', 2), by('samir', 1)]);
  const [row] = town(value).meetings;
  if (row === undefined) throw new Error('there is a meeting');
  expect(JSON.stringify(withoutPeople(row, [samir]))).not.toContain(samir);
});
