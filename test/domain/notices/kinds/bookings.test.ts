import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import type { Booking } from '../../../../src/domain/model/group/booking.js';
import type { Meeting } from '../../../../src/domain/model/group/meeting.js';
import { placesBooked, yourBooking } from '../../../../src/domain/notices/kinds/bookings/bookings.js';
import {
  meetingCancelled,
  meetingMoved,
} from '../../../../src/domain/notices/kinds/meetings/meeting-news.js';
import { planMeetingTimers } from '../../../../src/domain/timers/plan-meeting-timers.js';
import { groupWith, meeting, now, person, routines } from '../../group-fixture.js';
import { chosen, toldTo, withMember, worldOf } from '../told.js';

const bookings: readonly Booking[] = [
  { by: person('karin'), places: 2, at: now },
  { by: person('lena'), places: 1, at: now },
];
const visit = (more: Partial<Meeting> = {}) =>
  meeting('m-1', '2026-05-12', { kind: 'study-visit', minutes: 60, bookings, ...more });
const group = { routines: ['knutpunkten-case'] };
const town = (more: Partial<Meeting> = {}) => groupWith({ meetings: [visit(more)], group });
const why = (listener: string, at?: Instant) => ({
  subject: { meetingId: 'm-1' },
  facts: { routine: 'knutpunkten-case', listener },
  ...(at === undefined ? {} : { at }),
});
const begun = '2026-05-12T11:00:00.000Z' as Instant;

it('a visit has its two messages at 9 on the working day before, and none of the agenda', () => {
  const timers = planMeetingTimers(visit(), town().group.value, routines, now).flatMap((change) =>
    change.op === 'insert' && change.kind === 'timer' ? [`${change.value.kind} ${change.value.at}`] : [],
  );
  expect(timers).toEqual(['your-booking 2026-05-11T07:00:00.000Z', 'places-booked 2026-05-11T07:00:00.000Z']);
});

describe('“your booking”', () => {
  const world = (snapshot = town(), at?: Instant) =>
    worldOf(yourBooking, snapshot, why('your-study-visit', at));

  it('goes to each who has booked, with the own number', () => {
    expect(chosen(yourBooking, world())).toEqual(['karin', 'lena']);
    expect(toldTo(yourBooking, world(), 'karin')).toMatchObject({ booking: { places: 2 } });
  });

  it('is not said when there is no booking any more, and not once it has begun or is cancelled', () => {
    const none = world(town({ bookings: [] }));
    expect(chosen(yourBooking, none)).toEqual([]);
    expect(toldTo(yourBooking, none, 'karin')).toBeUndefined();
    expect(toldTo(yourBooking, world(town(), begun), 'karin')).toBeUndefined();
    expect(toldTo(yourBooking, world(town({ state: 'cancelled' })), 'karin')).toBeUndefined();
    expect(chosen(yourBooking, world(withMember(town(), 'karin', { state: 'left' })))).toEqual(['lena']);
  });
});

describe('“so many places are booked”', () => {
  const world = (snapshot = town(), at?: Instant) =>
    worldOf(placesBooked, snapshot, why('study-visit-places', at));

  it('goes to the coordinators alone, with how many come, of how many', () => {
    expect(chosen(placesBooked, world())).toEqual(['maria']);
    expect(toldTo(placesBooked, world(), 'maria')).toMatchObject({ booking: { places: 3, limit: 4 } });
    expect(toldTo(placesBooked, world(town({ bookings: [] })), 'maria')).toMatchObject({
      booking: { places: 0 },
    });
    expect(toldTo(placesBooked, world(), 'karin')).toBeUndefined();
    expect(toldTo(placesBooked, world(town(), begun), 'maria')).toBeUndefined();
  });
});

describe('a visit that is moved or cancelled', () => {
  const of = (more: Partial<Meeting>) => {
    const snapshot = town(more);
    const cause = { subject: { meetingId: 'm-1' }, facts: { cases: '' } };
    return {
      moved: worldOf(meetingMoved, snapshot, cause),
      gone: worldOf(meetingCancelled, snapshot, cause),
    };
  };

  it('is told to those who have booked and to the coordinators, and to nobody else who comes to meetings', () => {
    const movedFrom = { date: '2026-04-28', time: '13:00' } as NonNullable<Meeting['movedFrom']>;
    const { moved } = of({ movedFrom });
    expect([...chosen(meetingMoved, moved)].sort()).toEqual(['karin', 'lena', 'maria']);
    expect(toldTo(meetingMoved, moved, 'karin')).toMatchObject({ movedFrom, booking: { places: 2 } });
    expect(toldTo(meetingMoved, moved, 'maria')).not.toHaveProperty('booking');
    const { gone } = of({ state: 'cancelled' });
    expect([...chosen(meetingCancelled, gone)].sort()).toEqual(['karin', 'lena', 'maria']);
    expect(toldTo(meetingCancelled, gone, 'karin')).toMatchObject({ booking: { places: 2 } });
  });
});
