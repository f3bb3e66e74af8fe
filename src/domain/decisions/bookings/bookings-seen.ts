import type { Booking } from '../../model/group/booking.js';
import type { Member } from '../../model/group/group.js';
import { isPlanned, type Meeting } from '../../model/group/meeting.js';
import { activeMember, unitOf } from '../../model/members.js';
import {
  bookingOf,
  bookingsAt,
  isBooked,
  kindNameAt,
  mayBook,
  type Places,
  placesAt,
} from '../../routine/meetings/booked-places.js';
import { meetingStart } from '../../routine/meetings/meeting-moments.js';
import { type PersonScene, type SceneNow } from '../../routine/scene.js';
import type { Bilingual } from '../../model/person/locale.js';

/** A meeting with places as one member sees it. */
export interface PlacesView {
  readonly meeting: Meeting;
  readonly kindName: Bilingual | undefined;
  readonly places: Places;
  readonly own: Booking | undefined;
  readonly mayBook: boolean;
  /** The member may, and it has not begun. */
  readonly bookable: boolean;
  /** Who has booked, for a coordinator alone. */
  readonly booked: readonly { readonly name: string; readonly unit: string; readonly places: number }[];
}

/** Every coming meeting of the group that has places, the nearest first; none for someone who is not in the group. */
export function comingPlaces(scene: PersonScene): readonly PlacesView[] {
  const { snapshot, now } = scene;
  return snapshot.meetings
    .map(({ value }) => value)
    .filter((meeting) => isPlanned(meeting) && meetingStart(meeting) > now)
    .sort((a, b) => (meetingStart(a) < meetingStart(b) ? -1 : 1))
    .flatMap((meeting) => placesSeen(scene, meeting) ?? []);
}

export function placesSeen(scene: PersonScene, meeting: Meeting): PlacesView | undefined {
  const { snapshot, now, by } = scene;
  const member = activeMember(snapshot, by);
  const places = placesAt(scene, meeting);
  if (member === undefined || places === undefined) return undefined;
  const may = mayBook(scene, member);
  return {
    meeting,
    kindName: kindNameAt(scene, meeting),
    places,
    own: bookingOf(snapshot, meeting, by),
    mayBook: may,
    bookable: may && isPlanned(meeting) && now < meetingStart(meeting),
    booked: member.coordinator ? bookedAt(scene, meeting) : [],
  };
}

function bookedAt({ snapshot }: Pick<SceneNow, 'snapshot'>, meeting: Meeting): PlacesView['booked'] {
  return bookingsAt(snapshot, meeting).flatMap(({ by, places }) => {
    const member = activeMember(snapshot, by);
    return member === undefined
      ? []
      : [{ name: member.name, unit: unitOf(snapshot, member.unitId)?.name ?? '', places }];
  });
}

/** Someone who has booked, or coordinates: whom a meeting with places is about. */
export function comesByBooking(
  { snapshot, routines }: Pick<SceneNow, 'snapshot' | 'routines'>,
  meeting: Meeting,
  member: Member,
): boolean {
  if (!isBooked(meeting, snapshot.group.value, routines)) return false;
  return member.coordinator || bookingOf(snapshot, meeting, member.person) !== undefined;
}
