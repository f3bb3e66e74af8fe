import fc from 'fast-check';
import { type LifeDef, lifeSchema } from '../../../src/domain/life/reading/life-schema.js';

const named = (id: string) => ({ id, name: { sv: id, en: id } });

const taskPlan = fc.record({
  each: fc.boolean(),
  required: fc.boolean(),
  who: fc.constantFrom('representative', 'caseworker', 'coordinator'),
  due: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  months: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
  chase: fc.integer({ min: -5, max: 20 }),
});

const stagePlan = fc.record({
  tasks: fc.array(taskPlan, { maxLength: 3 }),
  /** How far an exit leads, beside the one to the next stage. */
  jumps: fc.array(fc.integer({ min: -2, max: 3 }), { maxLength: 2 }),
  automatic: fc.boolean(),
  needsFirst: fc.boolean(),
});

type TaskPlan = typeof taskPlan extends fc.Arbitrary<infer T> ? T : never;
type StagePlan = typeof stagePlan extends fc.Arbitrary<infer T> ? T : never;

function taskOf({ each, required, who, due, months, chase }: TaskPlan, i: number) {
  // Never before the stage began: that would be a fault of meaning.
  const earliest = months === undefined ? -Math.floor(((due ?? 0) * 5) / 7) : -5;
  // Nor after the next period has ended.
  const latest = months === undefined ? Infinity : Math.floor(((28 * months - (due ?? 0)) * 5) / 7);
  const clock =
    due === undefined && months === undefined
      ? {}
      : { chase: [chaseOf(Math.min(Math.max(chase, earliest), latest))] };
  return {
    ...named(`task-${i}`),
    ...(each ? { each: 'unit' as const } : {}),
    // What each unit is asked can be done by that unit's people alone.
    who: each ? { roles: ['representative'], unit: 'concerned' as const } : { roles: [who] },
    required: required && months === undefined,
    ...(months === undefined ? {} : { every: { months } }),
    ...(due === undefined
      ? {}
      : { due: { from: months === undefined ? 'entered' : 'period-end', plus: { days: due } } }),
    ...clock,
  };
}

function chaseOf(days: number) {
  return { after: { workingDays: days }, tell: { roles: ['coordinator'] } };
}

function stageOf({ tasks, jumps, automatic, needsFirst }: StagePlan, i: number, count: number) {
  const own = tasks.map(taskOf);
  const opens = automatic && own.some((one) => one.required);
  const next = i + 1 === count ? 'end' : `stage-${i + 1}`;
  const onward = opens
    ? [{ ...named('by-itself'), to: next, when: 'all-done' as const }]
    : [
        {
          ...named('onward'),
          to: next,
          who: { roles: ['caseworker'] },
          needs: needsFirst
            ? own
                .filter((one) => !('every' in one))
                .map(({ id }) => id)
                .slice(0, 1)
            : [],
        },
      ];
  const others = jumps.map((jump, k) => ({
    ...named(`jump-${k}`),
    to: `stage-${Math.min(Math.max(i + jump, 0), count - 1)}`,
    who: { roles: ['coordinator'] },
  }));
  return { ...named(`stage-${i}`), tasks: own, exits: [...onward, ...others] };
}

/** A life that nobody wrote: a few stages in a row, with jumps, tasks of all kinds, and an end. */
export const randomLife: fc.Arbitrary<LifeDef> = fc
  .array(stagePlan, { minLength: 1, maxLength: 5 })
  .map((plans) =>
    lifeSchema.parse({
      id: 'made-up',
      about: 'case',
      start: 'stage-0',
      stages: [...plans.map((plan, i) => stageOf(plan, i, plans.length)), { ...named('end'), ends: true }],
    }),
  );
