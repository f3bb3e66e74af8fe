import type { Instant } from '../../calendar/dates/time.js';
import type { Stage } from '../../life/reading/life-schema.js';
import { moveLife } from '../../life/move-life.js';
import type { CaseEvent } from '../../model/case/case-event.js';
import { type CasePointer, lifeOf } from '../../model/case/case-pointer.js';
import type { Meeting } from '../../model/group/meeting.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import { bookOf } from '../../routine/definition/routine-book.js';
import { evolveCase } from '../case-events/evolve-case.js';
import { waitsIn } from './move-obstacles.js';
import { targetOf, type VersionMove } from './version-move.js';

export interface Step {
  readonly before: CasePointer;
  readonly target: Stage;
  /** The one that takes it up there, where it is another than now. */
  readonly meeting: Meeting | undefined;
}

/** The case as it is by the other version. */
export function movedPointer(move: VersionMove, step: Step, now: Instant): CasePointer {
  return evolveCase(bookOf([move.to]), step.before, eventsOfMove(move, step, now));
}

function eventsOfMove(
  move: VersionMove,
  { before, target, meeting }: Step,
  at: Instant,
): readonly CaseEvent[] {
  const life = lifeOf(before);
  const from = caseLifeOf(move.from).stages.find(({ id }) => id === life.stage);
  const waitsFor = life.waits && waitsIn(move, life.waits.for, target);
  const noted = before.outcome?.before;
  const notedIn = noted && targetOf(move, noted.stage)?.id;
  const by = 'timer';
  return [
    {
      what: 'version-changed',
      version: move.to.version,
      ...(notedIn === undefined ? {} : { notedIn }),
      by,
      at,
    },
    moveLife(life, from, target, { waitsFor, at }),
    // What an earlier meeting came to is settled when another takes the case up.
    ...(meeting === undefined ? [] : [{ what: 'taken-up', meetingId: meeting.id, by, at } as const]),
  ];
}
