import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { later } from '../../../src/domain/calendar/dates/later.js';
import { act, type LifeAct } from '../../../src/domain/life/act.js';
import { lifeFaults } from '../../../src/domain/life/check/check-life.js';
import { actionsOf } from '../../../src/domain/life/life-actions.js';
import { clocksOf } from '../../../src/domain/life/reading/life-clocks.js';
import { queueFor } from '../../../src/domain/life/reading/life-places.js';
import type { LifeScene, LifeSubject } from '../../../src/domain/life/reading/life-scene.js';
import { evolve } from '../../../src/domain/life/reading/life.js';
import type { LifeEvent } from '../../../src/domain/model/case/life.js';
import { statusOf } from '../../../src/domain/life/reading/life-status.js';
import type { LifeDef } from '../../../src/domain/life/reading/life-schema.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { actFor, applied, everyAction, monday, newSubject, people, sceneOf, settled } from './life-town.js';
import { duties, handover, meetingCase, rehabilitation } from './lives.js';
import { randomLife } from './random-life.js';

const known: readonly LifeDef[] = [meetingCase, rehabilitation, duties, handover];
/** One of the written lives, or one that nobody wrote. */
const lives = fc.oneof(fc.constantFrom(...known), randomLife);
const day = 24 * 3600;

/** Choices of a walk: which action of those that are open, how many hours later, and which answer. */
const walk = fc.array(
  fc.record({ pick: fc.nat(1000), hours: fc.integer({ min: 1, max: 24 * 40 }), answer: fc.nat(5) }),
  { minLength: 1, maxLength: 25 },
);

interface Step {
  readonly before: LifeScene;
  readonly subject: LifeSubject;
  readonly events: readonly LifeEvent[];
  readonly after: LifeScene;
}

/** Everything that three lives of a definition go through when people do what is open to them, by chance. */
function walked(
  def: LifeDef,
  choices: readonly { readonly pick: number; readonly hours: number; readonly answer: number }[],
  places = 1,
): readonly Step[] {
  let now = later(monday, 30 * day);
  let subjects: readonly LifeSubject[] = ['a', 'b', 'c'].map((id) => newSubject(def, id, monday));
  const steps: Step[] = [];
  for (const { pick, hours, answer } of choices) {
    now = later(now, hours * 3600);
    const before = sceneOf(def, subjects, now, places);
    const open = subjects.flatMap((subject) =>
      everyAction(before, subject).map((one) => ({ ...one, subject })),
    );
    const chosen = open[pick % Math.max(open.length, 1)];
    if (chosen === undefined) continue;
    const { subject, person, action } = chosen;
    const decision = act(before, subject, actFor(action, answer), person);
    if (decision.kind !== 'decided') throw new Error(`an open action was refused: ${decision.kind}`);
    subjects = settled(before, applied(subject, decision.events));
    steps.push({ before, subject, events: decision.events, after: sceneOf(def, subjects, now, places) });
  }
  return steps;
}

describe('laws of lives', () => {
  test('a walk by chance goes through many stages and tasks', () => {
    const events = fc
      .sample(walk, { numRuns: 60, seed: 5 })
      .flatMap((choices) => known.flatMap((def) => walked(def, choices)))
      .flatMap((step) => step.events);
    expect(events.length).toBeGreaterThan(1000);
    const stages = new Set(events.flatMap((one) => (one.what === 'entered' ? [one.stage] : [])));
    expect([...stages]).toEqual(
      expect.arrayContaining(['decided', 'queued', 'enrolled', 'closed', 'handover']),
    );
  });

  test('every written and every made-up life passes the check of its meaning', () => {
    const words = {
      roles: ['caseworker', 'representative', 'supervisor', 'team-leader'],
      parties: ['municipality', 'region'],
      kinds: ['case-meeting'],
      starts: [],
      lists: ['answers', 'reasons', 'participation'],
      settings: ['places'],
      // The cases of these tests are about one other unit, which is the receiving one without being asked for.
      oneUnit: true,
    };
    fc.assert(
      fc.property(lives, (def) => {
        expect(lifeFaults(def, words)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('what is open to a person is exactly what is accepted from that person', () => {
    fc.assert(
      fc.property(lives, walk, fc.nat(1000), (def, choices, other) => {
        for (const { before } of walked(def, choices)) {
          for (const subject of before.subjects) {
            for (const { person } of people) {
              const open = actionsOf(before, subject, person);
              for (const action of open) {
                expect(act(before, subject, actFor(action), person).kind).toBe('decided');
              }
              const wanted = anyAct(def, other);
              const listed = open.some((one) => same(actFor(one), wanted));
              if (!listed) expect(act(before, subject, wanted, person).kind).toBe('refused');
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('nobody enters a full stage, and a lowered limit throws nobody out', () => {
    fc.assert(
      fc.property(
        walk,
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 3 }),
        (choices, limit, lowered) => {
          for (const { before, after } of walked(rehabilitation, choices, limit)) {
            const enrolled = ({ subjects }: LifeScene) =>
              subjects.filter(({ life }) => life.stage === 'enrolled').map(({ id }) => id);
            expect(enrolled(after).length).toBeLessThanOrEqual(limit);
            // A free place is never left empty while someone waits.
            if (queueFor(after, 'enrolled').length > 0) expect(enrolled(after)).toHaveLength(limit);
            const tighter = { ...after, settings: { places: Math.min(limit, lowered) } };
            const first = tighter.subjects[0];
            if (first === undefined) throw new Error('three lives');
            expect(enrolled({ ...tighter, subjects: settled(tighter, first) })).toEqual(enrolled(after));
            expect(before.subjects).toHaveLength(3);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the queue is left in order of admission', () => {
    fc.assert(
      fc.property(walk, (choices) => {
        for (const { before, after } of walked(rehabilitation, choices)) {
          const waiting = queueFor(before, 'enrolled').map(({ id }) => id);
          const left = queueFor(after, 'enrolled').map(({ id }) => id);
          const admitted = waiting.filter((id) =>
            after.subjects.some((one) => one.id === id && one.life.stage === 'enrolled'),
          );
          expect(admitted).toEqual(waiting.slice(0, admitted.length));
          expect(left.filter((id) => waiting.includes(id))).toEqual(
            waiting.filter((id) => left.includes(id)),
          );
        }
      }),
      { numRuns: 200 },
    );
  });

  test('every stage but those of a group has a way to an end that people can walk', () => {
    fc.assert(
      fc.property(lives, walk, (def, choices) => {
        if (def.about === 'group') return;
        const last = walked(def, choices, 9).at(-1);
        for (const subject of last?.after.subjects ?? []) expect(endsWithin(def, subject, 60)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('the events of a life, read again from the first, give the life as it is stored', () => {
    fc.assert(
      fc.property(lives, walk, (def, choices) => {
        let present = newSubject(def, 'a', monday).life;
        const events: LifeEvent[] = [];
        for (const { subject, events: made, after } of walked(def, choices)) {
          if (subject.id !== 'a') {
            // A place that became free may have moved it.
            const stored = after.subjects.find(({ id }) => id === 'a')?.life;
            if (stored !== undefined && stored.stage !== present.stage) present = stored;
            continue;
          }
          events.push(...made);
          present = made.reduce(evolve, present);
          expect(JSON.parse(JSON.stringify(present))).toEqual(present);
          expect(made.reduce<typeof subject.life>(evolve, subject.life)).toEqual(present);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('what a decision plans is the difference of the clocks, and a clock that is gone was answered or left', () => {
    fc.assert(
      fc.property(lives, walk, (def, choices) => {
        for (const { before, subject, events, after } of walked(def, choices)) {
          const changed = after.subjects.find(({ id }) => id === subject.id);
          if (changed === undefined) throw new Error('the life is still there');
          const was = clocksOf(before, subject);
          const is = clocksOf(after, changed);
          const keys = is.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          const entered = changed.life.visit !== subject.life.visit;
          for (const clock of was) {
            if (keys.includes(clock.key) || entered) continue;
            // Within a stage only a turn that is done loses its clocks.
            expect(events.some((one) => one.what === 'done')).toBe(true);
            expect(['due', 'chase']).toContain(clock.kind);
          }
          if (entered) for (const { key } of is) expect(key.startsWith(`${changed.life.visit}|`)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('a task that repeats always has a clock that leads to its next period', () => {
    fc.assert(
      fc.property(walk, (choices) => {
        for (const { after } of walked(duties, choices)) {
          const [subject] = after.subjects;
          if (subject === undefined) throw new Error('a life');
          const periods = clocksOf(after, subject).filter(
            ({ kind, at }) => kind === 'period' && at > after.now,
          );
          const tasks = new Set(periods.map((one) => (one.kind === 'period' ? one.turn.task.id : '')));
          expect([...tasks].sort()).toEqual(expect.arrayContaining(['budget', 'gathering', 'requisition']));
        }
      }),
      { numRuns: 50 },
    );
  });
});

function same(a: LifeAct, b: LifeAct): boolean {
  return JSON.stringify({ ...a, answers: {} }) === JSON.stringify({ ...b, answers: {} });
}

function anyAct(def: LifeDef, pick: number): LifeAct {
  const acts: LifeAct[] = def.stages.flatMap(({ tasks, exits }) => [
    ...tasks.map(({ id }): LifeAct => ({ kind: 'task', task: id, answers: {} })),
    ...tasks.map(({ id }): LifeAct => ({ kind: 'task', task: id, unit: 'u-9', answers: {} })),
    ...exits.map(({ id }): LifeAct => ({ kind: 'exit', exit: id, answers: {} })),
  ]);
  return acts[pick % acts.length] ?? { kind: 'exit', exit: 'no-such', answers: {} };
}

/** True when the life comes to an end by people doing what is open, nearest to an end first. */
function endsWithin(def: LifeDef, start: LifeSubject, most: number): boolean {
  let now = later(monday, 400 * day);
  const seen = new Set<string>();
  let edge: readonly LifeSubject[] = [start];
  for (let turn = 0; turn < most && edge.length > 0; turn += 1) {
    now = later(now, day) as Instant;
    const next: LifeSubject[] = [];
    for (const subject of edge) {
      if (!statusOf(def, subject.life).open) return true;
      const scene = sceneOf(def, [subject], now, 9);
      for (const { person, action } of everyAction(scene, subject)) {
        const decision = act(scene, subject, actFor(action), person);
        if (decision.kind !== 'decided') continue;
        const moved = applied(subject, decision.events);
        const mark = `${moved.life.stage}|${moved.life.done
          .map((one) => `${one.task}${one.unit}`)
          .sort()
          .join()}`;
        if (!seen.has(mark)) {
          seen.add(mark);
          next.push(moved);
        }
      }
    }
    edge = next.slice(0, 200);
  }
  return edge.some(({ life }) => !statusOf(def, life).open);
}
