import { isPlanned } from '../../model/group/meeting.js';
import { piecesThatFit } from '../../model/one-transaction.js';
import type { PersonKey } from '../../model/person/person.js';
import { type Change, replace } from '../../model/row.js';
import { meetingStart } from '../../routine/meetings/meeting-moments.js';
import type { GroupNow } from '../../routine/scene.js';
import { withoutBooking } from './book-places.js';

/**
 * What someone who leaves has booked at meetings to come, beside what else is written: as many as the same transaction
 * holds, the nearest first. Those of someone who has left are counted nowhere even before.
 */
export function freedPlaces(
  { snapshot, now }: GroupNow,
  person: PersonKey,
  beside: readonly Change[],
): readonly Change[] {
  const coming = snapshot.meetings
    .filter(({ value }) => isPlanned(value) && meetingStart(value) > now)
    .filter(({ value }) => value.bookings?.some(({ by }) => by === person) === true)
    .sort((a, b) => (meetingStart(a.value) < meetingStart(b.value) ? -1 : 1));
  return piecesThatFit(
    beside,
    coming.map((row) => [replace(row, withoutBooking(row.value, person))]),
  ).flat();
}
