import { type Meeting, isPlanned } from '../../model/group/meeting.js';
import type { Row } from '../../model/row.js';
import { groupRoutines, type SceneRows } from '../../routine/scene.js';

/**
 * A meeting that stands in the way of another: of the same kind on that day, or of any kind at that time. Where places are
 * booked the group itself does not come: such a meeting is in the way of no other kind, and no other is in its way.
 */
export function takenBy(
  scene: SceneRows,
  { kind, date, time }: Pick<Meeting, 'kind' | 'date' | 'time'>,
  besides?: string,
): Row<'meeting'> | undefined {
  const kinds = groupRoutines(scene).flatMap(({ meetings }) => meetings.kinds);
  const isApart = (id: string) => kinds.find((one) => one.id === id)?.attendance === 'booked';
  return scene.snapshot.meetings.find(
    ({ value }) =>
      value.id !== besides &&
      isPlanned(value) &&
      value.date === date &&
      (value.kind === kind || (value.time === time && !isApart(kind) && !isApart(value.kind))),
  );
}
