import { describe, expect, it } from 'vitest';
import { deriveAgenda } from '../../../../src/domain/agenda/derive-agenda.js';
import { addDays } from '../../../../src/domain/calendar/dates/local-date.js';
import { later } from '../../../../src/domain/calendar/dates/later.js';
import type { Instant, LocalDate } from '../../../../src/domain/calendar/dates/time.js';
import { acknowledge } from '../../../../src/domain/decisions/cases/acknowledge.js';
import { actOnCase } from '../../../../src/domain/decisions/cases/act-on-case.js';
import { changeCase, withdrawCase } from '../../../../src/domain/decisions/cases/change-case.js';
import { decideLate } from '../../../../src/domain/decisions/cases/late/decide-late.js';
import { decideLateUnits } from '../../../../src/domain/decisions/cases/late/late-units.js';
import { cancelMeeting } from '../../../../src/domain/decisions/meetings/change-meeting.js';
import { recordOutcome } from '../../../../src/domain/decisions/meetings/record-outcome.js';
import { planPurge } from '../../../../src/domain/decisions/retention/plan-purge.js';
import { lifeClock } from '../../../../src/domain/jobs/life-clock.js';
import { causeOf } from '../../../../src/domain/timers/job.js';
import { bookOf, RoutineNotLoaded } from '../../../../src/domain/routine/definition/routine-book.js';
import type { Routine } from '../../../../src/domain/routine/definition/routine-schema.js';
import {
  groupWith,
  meeting,
  now,
  person,
  planned,
  pointer,
  routines,
  sceneOf,
  written,
} from '../../group-fixture.js';

const first = { ...routines.get('verksam'), version: 1 };
const [life] = first.lives;
if (life === undefined) throw new Error('no life');

/** The next version: other outcomes, a shorter time for the kvittens, other periods. */
const second: Routine = {
  ...first,
  version: 2,
  retention: { ...first.retention, withdrawnDays: 5 },
  lives: [
    {
      ...life,
      stages: life.stages.map((stage) => ({
        ...stage,
        name: { sv: `${stage.name.sv} (2)`, en: `${stage.name.en} (2)` },
        tasks: stage.tasks.map((task) =>
          task.due === undefined ? task : { ...task, due: { ...task.due, plus: { workingDays: 7 } } },
        ),
        exits: stage.exits.map((exit) =>
          exit.at === 'meeting' && exit.to === 'decided' ? { ...exit, id: `${exit.id}-2` } : exit,
        ),
      })),
    },
  ],
};
const both = bookOf([first, second]);
const withoutFirst = bookOf([second]);
const after = '2026-05-12T15:00:00.000Z' as Instant;
const maria = person('maria');

describe('a case that began on an earlier version', () => {
  const snapshot = groupWith({ cases: [pointer('A'), pointer('B', { routineVersion: 2 })] });
  const given = (outcome: string) => ({ outcome, carriedOnBy: [], consentShown: true });

  it('can only come to what its own version says', () => {
    const kinds = (code: string, outcome: string) =>
      recordOutcome(sceneOf(snapshot, maria, { routines: both, now: after }), code, given(outcome)).result
        .kind;
    expect(kinds('A', 'no-further')).toBe('recorded');
    expect(kinds('A', 'no-further-2')).not.toBe('recorded');
    expect(kinds('B', 'no-further-2')).toBe('recorded');
    expect(kinds('B', 'no-further')).not.toBe('recorded');
  });

  it('is asked for its kvittens when its own version says, and a new one when the new version does', () => {
    const asked = (code: string) =>
      acknowledge(sceneOf(snapshot, person('samir'), { routines: both }), code, 'not-told').changes.flatMap(
        (change) => (change.op === 'insert' && change.kind === 'timer' ? [change.value.at.slice(0, 10)] : []),
      );
    expect(asked('A')).toEqual(['2026-04-20', '2026-04-22', '2026-04-24']);
    expect(asked('B')).toEqual(['2026-04-20', '2026-04-29', '2026-05-04']);
  });

  it('is kept as long as its own version says', () => {
    const retention = {
      ...{ reference: 'SN 1', decidedOn: '2026-01-01' as LocalDate, days: 100, by: maria, at: now },
    };
    const gone = groupWith({
      group: { retention },
      cases: [
        pointer('A', { state: 'withdrawn', changedAt: now }),
        pointer('B', { state: 'withdrawn', changedAt: now, routineVersion: 2 }),
      ],
    });
    expect(
      planPurge(sceneOf(gone, 'timer', { routines: both, now: later(now, 10 * 24 * 3600) }))?.codes,
    ).toEqual(['B']);
  });
});

describe('a case whose version is not loaded', () => {
  const late = { state: 'waiting-late' } as const;
  const snapshot = groupWith({
    cases: [pointer('A'), pointer('L', late), pointer('B', { routineVersion: 2 })],
  });
  const edit = { units: ['af'], categories: ['income'], meetingId: 'm-1' };
  const wanted = { kind: 'task', task: 'invited', unit: 'vc', answers: {} } as const;

  it.each<[string, () => unknown]>([
    ['changed', () => changeCase(sceneOf(snapshot, person('karin'), { routines: withoutFirst }), 'A', edit)],
    ['withdrawn', () => withdrawCase(sceneOf(snapshot, person('karin'), { routines: withoutFirst }), 'A')],
    ['let in', () => decideLate(sceneOf(snapshot, maria, { routines: withoutFirst }), 'L', true)],
    [
      'answered for',
      () => acknowledge(sceneOf(snapshot, person('samir'), { routines: withoutFirst }), 'A', 'not-told'),
    ],
    [
      'given late units',
      () =>
        decideLateUnits(
          sceneOf(snapshot, maria, { routines: withoutFirst }),
          { code: 'A', units: ['af'] },
          true,
        ),
    ],
    [
      'given an outcome',
      () =>
        recordOutcome(sceneOf(snapshot, maria, { routines: withoutFirst, now: after }), 'A', {
          outcome: 'no-further-2',
          carriedOnBy: [],
          consentShown: true,
        }),
    ],
    [
      'led on',
      () =>
        actOnCase(
          sceneOf(snapshot, person('samir'), { routines: withoutFirst }),
          { code: 'A', visit: 1 },
          wanted,
        ),
    ],
  ])('is not %s', (_what, decide) => {
    expect(decide).toThrow(RoutineNotLoaded);
  });

  it('hinders no other of its group', () => {
    expect(
      changeCase(sceneOf(snapshot, person('karin'), { routines: withoutFirst }), 'B', edit).changes.length,
    ).toBeGreaterThan(0);
    expect(
      acknowledge(sceneOf(snapshot, person('samir'), { routines: withoutFirst }), 'B', 'known').changes
        .length,
    ).toBeGreaterThan(0);
  });

  it('keeps its time at the meeting, beside the others', () => {
    const agenda = deriveAgenda(
      sceneOf(snapshot, 'timer', { routines: withoutFirst }),
      meeting('m-1', '2026-05-12'),
    );
    expect(agenda.slots.map(({ id }) => id).toSorted()).toEqual(['A', 'B']);
  });

  it('is not purged while the period cannot be told, and is when the decision alone tells it', () => {
    const retention = {
      ...{ reference: 'SN 1', decidedOn: '2026-01-01' as LocalDate, days: 100, by: maria, at: now },
    };
    const old = groupWith({
      group: { retention },
      cases: [
        pointer('OPEN'),
        pointer('WITHDRAWN', { state: 'withdrawn' }),
        pointer('DECIDED', { state: 'decided' }),
      ],
    });
    const far = `${addDays('2026-04-20' as LocalDate, 4000)}T08:00:00.000Z` as Instant;
    expect(planPurge(sceneOf(old, 'timer', { routines: withoutFirst, now: far }))?.codes).toEqual([
      'DECIDED',
    ]);
  });

  it('stays at a cancelled meeting until its version is loaded, and is carried on then', () => {
    const cancelled = cancelMeeting(sceneOf(snapshot, maria, { routines: withoutFirst }), 'm-1');
    expect(written(cancelled.changes, 'case', 'A')).toBeUndefined();
    expect(written(cancelled.changes, 'case', 'B')?.meetingId).toBe('m-2');
    expect(planned(cancelled.changes).filter((kind) => kind === 'life-clock')).toHaveLength(2);
    const timer = cancelled.changes.flatMap((change) =>
      change.op === 'insert' && change.kind === 'timer' && change.value.subject.code === 'A'
        ? [change.value]
        : [],
    );
    const [cause] = timer.filter(({ kind }): boolean => kind === 'life-clock');
    if (cause === undefined) throw new Error('no timer');
    const gone = { ...meeting('m-1', '2026-05-12'), state: 'cancelled' as const };
    const then = groupWith({ cases: [pointer('A')], meetings: [gone, meeting('m-2', '2026-06-23')] });
    const world = { snapshot: then, cause: causeOf('life-clock', cause), now: later(now, 7200) };
    expect(() => lifeClock.fired?.({ ...world, routines: withoutFirst })).toThrow(RoutineNotLoaded);
    const carried = lifeClock.fired?.({ ...world, routines: both }) ?? [];
    expect(written(carried, 'case', 'A')?.meetingId).toBe('m-2');
    expect(planned(carried)).toContain('case-changed');
  });
});
