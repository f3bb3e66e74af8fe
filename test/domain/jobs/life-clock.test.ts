import { describe, expect, it } from 'vitest';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { caseScene, caseSubject } from '../../../src/domain/decisions/lives/case-scene.js';
import { timedClocks } from '../../../src/domain/decisions/lives/life-timers.js';
import { lifeClock } from '../../../src/domain/jobs/life-clock.js';
import type { Stage } from '../../../src/domain/life/reading/life-schema.js';
import { caseLifeOf } from '../../../src/domain/routine/definition/case-life.js';
import { bookOf } from '../../../src/domain/routine/definition/routine-book.js';
import type { Routine } from '../../../src/domain/routine/definition/routine-schema.js';
import { causeOf } from '../../../src/domain/timers/job.js';
import { groupWith, now, pointer, routines } from '../group-fixture.js';

/** Every repeating task of the stage asked of each unit as well, as a routine may do. */
function askedOfEach(routine: Routine): Routine {
  const each = (stage: Stage): Stage => ({
    ...stage,
    tasks: stage.tasks.map((task) => (task.every === undefined ? task : { ...task, each: 'unit' as const })),
  });
  const lives = routine.lives.map((life) =>
    life.about === 'case' ? { ...life, stages: life.stages.map(each) } : life,
  );
  return { ...routine, lives };
}

/** Stages in which more than one period of a case may begin at the same moment. */
const stages = routines.all
  .flatMap((routine) => [routine, askedOfEach(routine)])
  .flatMap((routine, i) =>
    caseLifeOf(routine).stages.flatMap((stage) =>
      stage.tasks.some(({ every }) => every !== undefined)
        ? ([[`${routine.id}, ${stage.id}${i % 2 === 1 ? ', of each unit' : ''}`, routine, stage.id]] as const)
        : [],
    ),
  );

describe('periods of a case that begin at the same moment', () => {
  it.each(stages)('have each their own timers, planned once: %s', (_, routine, stage) => {
    const life = { stage, enteredAt: now, visit: 1, done: [], answers: {} };
    const of = { routine: routine.id, routineVersion: routine.version, state: 'running', life } as const;
    const snapshot = groupWith({
      cases: [pointer('K7QF-3M9T', { ...of, units: ['vc', 'af'] })],
      group: { routines: [routine.id] },
    });
    const clocksAt = (at: Instant) => {
      const scene = { snapshot, routines: bookOf([routine]), now: at };
      const [row] = snapshot.cases;
      if (row === undefined) throw new Error('no case');
      return timedClocks(caseScene(scene, routine), caseSubject(snapshot, routine, row.value));
    };
    const periods = clocksAt(now).filter(({ kind }) => kind === 'period');
    const at = periods.map((clock) => clock.at).sort()[0] ?? now;
    const together = periods.filter((clock) => clock.at === at);
    const planned = together.flatMap((clock) => {
      const facts = { clock: clock.key, at };
      const cause = causeOf('life-clock', {
        ...{ kind: 'life-clock', subject: { code: pointer('K7QF-3M9T').code }, facts },
        occurrence: clock.occurrence,
      });
      const world = { snapshot, routines: bookOf([routine]), now: at, cause };
      return (lifeClock.fired?.(world) ?? []).map(({ id }) => id);
    });
    expect(together.length).toBeGreaterThan(0);
    expect(new Set(planned).size).toBe(planned.length);
    const before = new Set(clocksAt(later(at, -1)).map(({ occurrence }) => occurrence));
    const fresh = clocksAt(at).filter(({ occurrence }) => !before.has(occurrence));
    expect(planned).toHaveLength(fresh.length);
  });
});
