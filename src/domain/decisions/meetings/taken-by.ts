import { type Meeting, isPlanned } from '../../model/group/meeting.js';
import type { Row } from '../../model/row.js';
import type { Snapshot } from '../../model/snapshot.js';

/** A meeting that stands in the way of another: of the same kind on that day, or of any kind at that time. */
export function takenBy(
  { meetings }: Snapshot,
  { kind, date, time }: Pick<Meeting, 'kind' | 'date' | 'time'>,
  besides?: string,
): Row<'meeting'> | undefined {
  return meetings.find(
    ({ value }) =>
      value.id !== besides &&
      isPlanned(value) &&
      value.date === date &&
      (value.kind === kind || value.time === time),
  );
}
