import { type CasePointer, stageIdOf } from '../model/case-pointer.js';
import type { Group } from '../model/group.js';
import { acknowledgementChases } from '../routine/case-life.js';
import type { RoutineBook } from '../routine/routine-book.js';
import { routineOf } from '../routine/routine-of.js';
import type { Change } from '../model/row.js';
import type { Instant } from '../calendar/time.js';
import { later } from '../calendar/later.js';
import { planNotice } from './plan-notice.js';

const usefulSeconds = 30 * 24 * 3600;

/**
 * The timers that ask for one unit's missing acknowledgement: at the times, and of the deputy
 * or the coordinator, that the routine says. Called for each unit when it becomes concerned; void once the unit has answered.
 */
export function planAcknowledgement(
  pointer: CasePointer,
  unitId: string,
  group: Group,
  routines: RoutineBook,
  now: Instant,
): readonly Change[] {
  const ask = (kind: 'acknowledgement-missing-deputy' | 'acknowledgement-missing-coordinator', at: Instant) =>
    planNotice({
      groupId: group.id,
      kind,
      subject: { code: pointer.code },
      occurrence: `${pointer.revision}~${unitId}`,
      at,
      usefulUntil: later(at, usefulSeconds),
      facts: { unit: unitId },
    });
  const chases = acknowledgementChases(
    routineOf(routines, pointer),
    stageIdOf(pointer),
    now,
    group.settings.closedDays,
  );
  return chases.map(({ at, tell }) =>
    ask(
      tell.roles?.includes('deputy') === true
        ? 'acknowledgement-missing-deputy'
        : 'acknowledgement-missing-coordinator',
      at,
    ),
  );
}
