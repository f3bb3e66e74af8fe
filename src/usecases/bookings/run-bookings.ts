import {
  type BookingWish,
  bookPlaces,
  cancelBooking,
  casesToBook,
} from '../../domain/decisions/bookings/book-places.js';
import { comingPlaces, type PlacesView, placesSeen } from '../../domain/decisions/bookings/bookings-seen.js';
import type { CaseCode } from '../../domain/model/case/case-pointer.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Sent } from '../../domain/model/job/opened.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { decideInGroup } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import { ownGroup, ownGroups } from '../group/own-groups.js';

/** What can be booked in one group. */
export interface GroupPlaces {
  readonly snapshot: Snapshot;
  readonly places: readonly PlacesView[];
}

/** One meeting with places, and the own cases that a booking may be for. */
export interface OnePlacesView {
  readonly snapshot: Snapshot;
  readonly view: PlacesView;
  readonly cases: readonly CaseCode[];
}

export interface BookingAsked {
  readonly groupId: string;
  readonly meetingId: string;
}

/** What is to come in each of the caller's groups that has places to book. */
export async function lookAtPlaces(deps: Deps, caller: Caller): Promise<readonly GroupPlaces[]> {
  const snapshots = await ownGroups(deps, caller);
  const now = deps.clock.now();
  return snapshots
    .map((snapshot) => ({
      snapshot,
      places: comingPlaces({ snapshot, routines: deps.routines, now, by: caller.person }),
    }))
    .filter(({ places }) => places.length > 0);
}

/** Undefined for a meeting that is not there, is not the caller's or has no places to book. */
export async function lookAtBooking(
  deps: Deps,
  caller: Caller,
  { groupId, meetingId }: BookingAsked,
): Promise<OnePlacesView | undefined> {
  const snapshot = await ownGroup(deps, caller, groupId);
  const meeting = snapshot?.meetings.find(({ value }) => value.id === meetingId)?.value;
  if (snapshot === undefined || meeting === undefined) return undefined;
  const scene = { snapshot, routines: deps.routines, now: deps.clock.now(), by: caller.person };
  const view = placesSeen(scene, meeting);
  return view && { snapshot, view, cases: casesToBook(scene).map(({ code }) => code) };
}

export function bookGroupPlaces(
  deps: Deps,
  { person }: Caller,
  { groupId, meetingId }: BookingAsked,
  wish: Sent<BookingWish>,
) {
  return decideInGroup(deps, groupId, person, (scene) => bookPlaces(scene, meetingId, wish));
}

export function cancelOwnBooking(deps: Deps, { person }: Caller, { groupId, meetingId }: BookingAsked) {
  return decideInGroup(deps, groupId, person, (scene) => cancelBooking(scene, meetingId));
}
