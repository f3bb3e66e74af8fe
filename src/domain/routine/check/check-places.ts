import type { LifeFault } from '../../life/check/life-fault.js';
import type { MeetingKind, Routine } from '../definition/routine-schema.js';

/** How many places there are to book at a kind of meeting. */
export function placesFaults({ meetings, settings }: Routine): readonly LifeFault[] {
  const ids = settings.map(({ id }) => id);
  return meetings.kinds.flatMap((kind, i) => faultsOf(kind, ['meetings', 'kinds', i, 'places'], ids));
}

function faultsOf(
  { attendance, places }: MeetingKind,
  path: readonly PropertyKey[],
  settings: readonly string[],
): readonly LifeFault[] {
  if (places === undefined) return [];
  if (attendance !== 'booked') return [{ path, allowed: 'left out where attendance is not booked' }];
  if (typeof places === 'number' || settings.includes(places)) return [];
  return [{ path, allowed: ['a number from 1 to 500', ...settings].join(', or ') }];
}
