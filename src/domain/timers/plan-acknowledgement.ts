import { type CasePointer, stageIdOf } from '../model/case/case-pointer.js';
import { acknowledgementChases } from '../routine/definition/case-life.js';
import { routineOf } from '../routine/definition/routine-of.js';
import type { Change } from '../model/row.js';
import type { Instant } from '../calendar/dates/time.js';
import { later } from '../calendar/dates/later.js';
import { planNotice } from './plan-notice.js';
import type { SceneNow } from '../routine/scene.js';

const usefulSeconds = 30 * 24 * 3600;

/**
 * The timers that ask for one unit's missing acknowledgement: at the times, and of the deputy
 * or the coordinator, that the routine says. Called for each unit when it becomes concerned; void once the unit has answered.
 */
export function planAcknowledgement(
  { snapshot, routines, now }: SceneNow,
  pointer: CasePointer,
  unitId: string,
): readonly Change[] {
  const ask = (kind: 'acknowledgement-missing-deputy' | 'acknowledgement-missing-coordinator', at: Instant) =>
    planNotice({
      groupId: snapshot.group.value.id,
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
    snapshot.group.value.settings.closedDays,
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
