import type { Booking } from '../../model/group/booking.js';
import type { Group, Member } from '../../model/group/group.js';
import type { Meeting } from '../../model/group/meeting.js';
import { activeMember } from '../../model/members.js';
import type { Bilingual } from '../../model/person/locale.js';
import type { PersonKey } from '../../model/person/person.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { RoutineBook } from '../definition/routine-book.js';
import { rolesHeld } from '../definition/roles.js';
import type { MeetingKind, Routine } from '../definition/routine-schema.js';
import { groupRoutines, type SceneRows } from '../scene.js';
import { numbersIn } from './group-numbers.js';
import { routinesOf } from './meeting-moments.js';

/** How many one booking may be for. */
export const mostPlaces = 20;

/** Places at a meeting; without a limit as many as anyone asks for. */
export interface Places {
  readonly limit?: number;
  readonly taken: number;
  readonly free: number;
}

/** True where who comes is who has booked, by the first routine of the group that has the kind. */
export function isBooked(meeting: Meeting, group: Group, routines: RoutineBook): boolean {
  return bookedBy(meeting, group, routines) !== undefined;
}

function bookedBy(
  meeting: Meeting,
  group: Group,
  routines: RoutineBook,
): { readonly routine: Routine; readonly kind: MeetingKind } | undefined {
  const [routine] = routinesOf(meeting, group, routines);
  const kind = routine?.meetings.kinds.find(({ id }) => id === meeting.kind);
  return routine === undefined || kind?.attendance !== 'booked' ? undefined : { routine, kind };
}

/** Of those who are in the group: the places of someone who has left are free at once. */
export function bookingsAt(snapshot: Snapshot, { bookings = [] }: Meeting): readonly Booking[] {
  return bookings.filter(({ by }) => activeMember(snapshot, by) !== undefined);
}

export function bookingOf(snapshot: Snapshot, meeting: Meeting, person: PersonKey): Booking | undefined {
  return bookingsAt(snapshot, meeting).find(({ by }) => by === person);
}

/** How many places there are and are left; undefined where none are booked. A number that nobody has set is none. */
export function placesAt({ snapshot, routines }: SceneRows, meeting: Meeting): Places | undefined {
  const group = snapshot.group.value;
  const found = bookedBy(meeting, group, routines);
  if (found === undefined) return undefined;
  const { routine, kind } = found;
  const taken = bookingsAt(snapshot, meeting).reduce((sum, { places }) => sum + places, 0);
  if (kind.places === undefined) return { taken, free: mostPlaces };
  const limit =
    typeof kind.places === 'number' ? kind.places : (numbersIn(routine, group.settings)[kind.places] ?? 0);
  return { limit, taken, free: Math.max(0, limit - taken) };
}

/** What the group's routines call its meetings of the kind. */
export function kindNameAt({ snapshot, routines }: SceneRows, meeting: Meeting): Bilingual | undefined {
  const kinds = routinesOf(meeting, snapshot.group.value, routines).flatMap(({ meetings }) => meetings.kinds);
  return kinds.find(({ id }) => id === meeting.kind)?.name;
}

/** Caseworkers, and whoever represents a unit, in some routine of the group. */
export function mayBook(scene: SceneRows, member: Member): boolean {
  return groupRoutines(scene).some((routine) =>
    rolesHeld(routine, member).some((role) => role === 'caseworker' || role === 'representative'),
  );
}
