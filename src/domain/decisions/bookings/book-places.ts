import { type Decision, unchanged } from '../../model/decision.js';
import { type CasePointer, isOpen } from '../../model/case/case-pointer.js';
import type { Booking } from '../../model/group/booking.js';
import { isPlanned, type Meeting } from '../../model/group/meeting.js';
import { changedSince, markOf, type Sent } from '../../model/job/opened.js';
import { activeMember } from '../../model/members.js';
import type { Bilingual } from '../../model/person/locale.js';
import type { PersonKey } from '../../model/person/person.js';
import { type Change, replace, type Row } from '../../model/row.js';
import {
  bookingOf,
  bookingsAt,
  isBooked,
  kindNameAt,
  mayBook,
  mostPlaces,
  placesAt,
} from '../../routine/meetings/booked-places.js';
import { meetingStart } from '../../routine/meetings/meeting-moments.js';
import type { PersonScene } from '../../routine/scene.js';
import { countedAgain } from './count-again.js';
import { ownsCase } from '../cases/change-case.js';

/** What is asked for: so many places, and perhaps which of the own cases they are for. */
export interface BookingWish {
  readonly places: number | undefined;
  readonly code?: string;
}

type NotBooked =
  | { readonly kind: 'notFound' | 'notAllowed' | 'begun' | 'cancelled' }
  | { readonly kind: 'bad-number' | 'not-own-case' }
  /** Not as it was when the form was opened. */
  | { readonly kind: 'changed-since' }
  /** Fewer are left than were asked for, those one has counted. */
  | { readonly kind: 'full'; readonly left: number };

/** A meeting, and what it is called. */
export interface NamedMeeting {
  readonly meeting: Meeting;
  readonly kindName: Bilingual | undefined;
}

export type BookingMade =
  | NotBooked
  | (NamedMeeting & { readonly kind: 'booked'; readonly places: number })
  | (NamedMeeting & { readonly kind: 'none-booked' });

/** What a form about one's booking was opened at: the booking, and when the meeting is. */
export function bookingMark({ date, time }: Meeting, booking: Booking | undefined): string {
  return markOf(standing({ date, time }, booking));
}

function standing({ date, time }: Pick<Meeting, 'date' | 'time'>, booking: Booking | undefined) {
  return { date, time, places: booking?.places, code: booking?.code };
}

/** Cases of one's own that a booking may be for. */
export function casesToBook({ snapshot, by }: Pick<PersonScene, 'snapshot' | 'by'>): readonly CasePointer[] {
  return snapshot.cases.map(({ value }) => value).filter((one) => isOpen(one) && ownsCase(snapshot, one, by));
}

/** Books so many places, or makes the own booking so many. The last place goes to whoever is written first. */
export function bookPlaces(
  scene: PersonScene,
  meetingId: string,
  { typed: { places, code }, opened }: Sent<BookingWish>,
): Decision<BookingMade> {
  const { snapshot, now, by } = scene;
  const row = open(scene, meetingId);
  if (!('value' in row)) return unchanged(row);
  const member = activeMember(snapshot, by);
  if (member === undefined || !mayBook(scene, member)) return unchanged({ kind: 'notAllowed' });
  if (places === undefined || places < 1 || places > mostPlaces) return unchanged({ kind: 'bad-number' });
  const own = casesToBook(scene).find((one) => one.code === code)?.code;
  const meeting = row.value;
  const before = bookingOf(snapshot, meeting, by);
  // A case that has been concluded since stays where it stood.
  if (code !== undefined && own === undefined && before?.code !== code)
    return unchanged({ kind: 'not-own-case' });
  const kept = own ?? (code === undefined ? undefined : before?.code);
  const result: BookingMade = { kind: 'booked', ...named(scene, meeting), places };
  if (before?.places === places && before.code === kept) return unchanged(result);
  if (changedSince(opened, standing(meeting, before))) return unchanged({ kind: 'changed-since' });
  const left = (placesAt(scene, meeting)?.free ?? 0) + (before?.places ?? 0);
  // Who asks for no more than before keeps them, also where the group has fewer places now.
  if (places > left && places > (before?.places ?? 0)) return unchanged({ kind: 'full', left });
  const booking: Booking = { by, places, at: now, ...(kept === undefined ? {} : { code: kept }) };
  return { changes: changed(scene, row, withBooking(scene, meeting, booking)), result };
}

/** Gives the places back. Whoever has none keeps none: the same press sent again is answered the same. */
export function cancelBooking(scene: PersonScene, meetingId: string): Decision<BookingMade> {
  const { snapshot, by } = scene;
  const row = open(scene, meetingId);
  if (!('value' in row)) return unchanged(row);
  const meeting = row.value;
  const result: BookingMade = { kind: 'none-booked', ...named(scene, meeting) };
  if (bookingOf(snapshot, meeting, by) === undefined) return unchanged(result);
  return { changes: changed(scene, row, withoutBooking(meeting, by)), result };
}

/** The meeting without what the person has booked. */
export function withoutBooking(meeting: Meeting, person: PersonKey): Meeting {
  return { ...meeting, bookings: (meeting.bookings ?? []).filter(({ by }) => by !== person) };
}

function changed(scene: PersonScene, row: Row<'meeting'>, meeting: Meeting): readonly Change[] {
  return [replace(row, meeting), ...countedAgain(scene, meeting)];
}

function named(scene: PersonScene, meeting: Meeting): NamedMeeting {
  return { meeting, kindName: kindNameAt(scene, meeting) };
}

function withBooking({ snapshot }: PersonScene, meeting: Meeting, booking: Booking): Meeting {
  const others = bookingsAt(snapshot, meeting).filter(({ by }) => by !== booking.by);
  return { ...meeting, bookings: [...others, booking] };
}

/** A meeting with places to book that has not begun, for someone who is in the group. */
function open(
  { snapshot, routines, now, by }: PersonScene,
  meetingId: string,
): Row<'meeting'> | { readonly kind: 'notFound' | 'begun' | 'cancelled' } {
  const row = snapshot.meetings.find(({ value }) => value.id === meetingId);
  if (row === undefined || activeMember(snapshot, by) === undefined) return { kind: 'notFound' };
  if (!isBooked(row.value, snapshot.group.value, routines)) return { kind: 'notFound' };
  if (!isPlanned(row.value)) return { kind: 'cancelled' };
  return now >= meetingStart(row.value) ? { kind: 'begun' } : row;
}
