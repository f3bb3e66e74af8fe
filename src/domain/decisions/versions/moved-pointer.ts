import type { Instant } from '../../calendar/time.js';
import { evolve } from '../../life/life.js';
import type { Stage } from '../../life/life-schema.js';
import { moveLife } from '../../life/move-life.js';
import { type CasePointer, lifeOf, type Outcome } from '../../model/case-pointer.js';
import type { Meeting } from '../../model/meeting.js';
import { caseLifeOf } from '../../routine/case-life.js';
import { stateIn } from '../lives/evolve-case.js';
import { waitsIn } from './move-obstacles.js';
import { targetOf, type VersionMove } from './version-move.js';

export interface Step {
  readonly before: CasePointer;
  readonly target: Stage;
  /** The one that takes it up there, where it is another than now. */
  readonly meeting: Meeting | undefined;
}

/** The case as it is by the other version. */
export function movedPointer(
  move: VersionMove,
  { before, target, meeting }: Step,
  now: Instant,
): CasePointer {
  const life = lifeOf(before);
  const from = caseLifeOf(move.from).stages.find(({ id }) => id === life.stage);
  const waitsFor = life.waits && waitsIn(move, life.waits.for, target);
  const { outcome, ...rest } = before;
  // What an earlier meeting came to is settled when another takes the case up.
  const noted = outcome === undefined || meeting !== undefined ? {} : { outcome: outcomeIn(move, outcome) };
  return {
    ...rest,
    ...noted,
    routineVersion: move.to.version,
    life: evolve(life, moveLife(life, from, target, { waitsFor, at: now })),
    state: stateIn(target),
    ...(meeting === undefined ? {} : { meetingId: meeting.id }),
    revision: before.revision + 1,
    changedAt: now,
  };
}

/** With the stage that it can be corrected from, as it is called there. */
function outcomeIn(move: VersionMove, outcome: Outcome): Outcome {
  const stage = outcome.before && targetOf(move, outcome.before.stage)?.id;
  if (outcome.before === undefined || stage === undefined) return outcome;
  return { ...outcome, before: { ...outcome.before, stage } };
}
