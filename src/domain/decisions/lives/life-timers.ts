import type { CasePointer } from '../../model/case/case-pointer.js';
import { isOpen } from '../../model/case/case-pointer.js';
import type { Snapshot } from '../../model/snapshot.js';
import { later } from '../../calendar/dates/later.js';
import { type Clock, clocksOf } from '../../life/reading/life-clocks.js';
import type { Exit } from '../../life/reading/life-schema.js';
import type { LifeScene, LifeSubject } from '../../life/reading/life-scene.js';
import { acknowledgementOf } from '../../routine/definition/case-life.js';
import { stageOf } from '../../life/reading/life-scene.js';
import type { GroupNow } from '../../routine/scene.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { Change } from '../../model/row.js';
import type { Subject } from '../../model/job/timer.js';
import { planNotice } from '../../timers/plan-notice.js';
import { caseScene, caseSubject } from './case-scene.js';

export const usefulSeconds = 30 * 24 * 3600;

/** The timers of what comes due in a case after a decision and did not before it: nobody plans them by hand. */
export function caseTimers(
  scene: GroupNow,
  routine: Routine,
  before: CasePointer | undefined,
  after: CasePointer,
): readonly Change[] {
  const { snapshot } = scene;
  const lifeScene = caseScene(scene, routine);
  const clocks = (pointer: CasePointer | undefined) =>
    pointer === undefined || !isOpen(pointer)
      ? []
      : timedClocks(lifeScene, caseSubject(snapshot, routine, pointer));
  const { id } = snapshot.group.value;
  return newTimers(id, { code: after.code }, clocks(before), clocks(after));
}

/** A timer for each clock that was not there before. */
export function newTimers(
  groupId: string,
  subject: Subject,
  before: readonly Pick<TimedClock, 'occurrence'>[],
  after: readonly TimedClock[],
): readonly Change[] {
  const planned = new Set(before.map(({ occurrence }) => occurrence));
  return after
    .filter(({ occurrence }) => !planned.has(occurrence))
    .map((clock) =>
      planNotice({
        groupId,
        kind: noticeKinds[clock.kind],
        subject,
        occurrence: clock.occurrence,
        at: clock.at,
        usefulUntil: later(clock.at, usefulSeconds),
        facts: { clock: clock.key, at: clock.at },
      }),
    );
}

/** Timers of the cases that a meeting takes up, of what is counted from it, when it has moved. */
export function movedTimers(
  scene: GroupNow,
  after: Snapshot,
  routine: Routine,
  pointer: CasePointer,
): readonly Change[] {
  const clocks = (snapshot: Snapshot) =>
    timedClocks(caseScene({ ...scene, snapshot }, routine), caseSubject(snapshot, routine, pointer));
  return newTimers(after.group.value.id, { code: pointer.code }, clocks(scene.snapshot), clocks(after));
}

/**
 * A moment that has moved is another occurrence: the timer of the former moment then finds no clock of its own. One that
 * is counted from a meeting is another with each move, so that a meeting that is moved away and back has new timers.
 */
function occurrenceOf(clock: Clock, { meeting }: LifeSubject): string {
  const from = 'turn' in clock ? clock.turn.task.due?.from : 'exit' in clock ? fromOf(clock.exit) : undefined;
  const counted = from === 'meeting' || from === 'registration-deadline';
  const move = counted && meeting?.revision !== undefined ? [meeting.id, meeting.revision] : [];
  return [clock.key, clock.at, ...move].join('|').replaceAll('|', '~').replaceAll(':', '');
}

function fromOf({ when }: Exit): string | undefined {
  return when === undefined || when === 'all-done' ? undefined : when.from;
}

export const noticeKinds = {
  chase: 'task-due',
  exit: 'life-clock',
  period: 'life-clock',
  guideline: 'task-due',
} as const;

/** Those of a life's clocks that a timer is made for. */
export type TimedClock = Exclude<Clock, { readonly kind: 'due' }> & {
  /** Tells its timer from all others. */
  readonly occurrence: string;
};

/** Clocks that need a timer: what is due tells nobody by itself, and a kvittens has reminders of its own. */
export function timedClocks(scene: LifeScene, subject: LifeSubject): readonly TimedClock[] {
  const stage = stageOf(scene.def, subject.life.stage);
  // The question to the coordinators about a late case has a timer of its own too.
  if (stage.unannounced === true) return [];
  const kvittens = acknowledgementOf(stage);
  return clocksOf(scene, subject).flatMap((clock) =>
    clock.kind === 'due' || ('turn' in clock && clock.turn.task.id === kvittens?.id)
      ? []
      : [{ ...clock, occurrence: occurrenceOf(clock, subject) }],
  );
}
