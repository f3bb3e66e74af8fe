import { addWorkingDays } from '../calendar/working-days.js';
import { toInstant, toLocal } from '../calendar/zone.js';
import type { CasePointer } from '../model/case-pointer.js';
import type { Group } from '../model/group.js';
import type { RoutineBook } from '../routine/routine-book.js';
import type { Change } from '../model/row.js';
import type { Instant } from '../calendar/time.js';
import { later } from '../calendar/later.js';
import { planNotice } from './plan-notice.js';

const usefulSeconds = 30 * 24 * 3600;

/**
 * The timers that ask for one unit's missing acknowledgement: the deputy after the routine's working days, the
 * coordinator after as many again. Called for each unit when it becomes concerned; void once the unit has answered.
 */
export function planAcknowledgement(
  pointer: CasePointer,
  unitId: string,
  group: Group,
  routines: RoutineBook,
  now: Instant,
): readonly Change[] {
  const within = routines.get(pointer.routine).registration.acknowledgeWithin;
  const { date, time } = toLocal(now);
  const ask = (
    kind: 'acknowledgement-missing-deputy' | 'acknowledgement-missing-coordinator',
    days: number,
  ) => {
    const at = toInstant(addWorkingDays(date, days, group.settings.closedDays), time);
    return planNotice({
      groupId: group.id,
      kind,
      subject: { code: pointer.code },
      occurrence: `${pointer.revision}~${unitId}`,
      at,
      usefulUntil: later(at, usefulSeconds),
      facts: { unit: unitId },
    });
  };
  return [
    ask('acknowledgement-missing-deputy', within),
    ask('acknowledgement-missing-coordinator', 2 * within),
  ];
}
