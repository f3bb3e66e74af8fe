import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { caseScene, caseSubject } from '../../../../src/domain/decisions/lives/case-scene.js';
import { timedClocks } from '../../../../src/domain/decisions/lives/life-timers.js';
import { moveCase } from '../../../../src/domain/decisions/versions/move-case.js';
import { reportOf } from '../../../../src/domain/decisions/versions/move-report.js';
import { type CasePointer, lifeOf } from '../../../../src/domain/model/case/case-pointer.js';
import type { Change, Row } from '../../../../src/domain/model/row.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { turnsOf } from '../../../../src/domain/life/reading/life-tasks.js';
import type { Routine } from '../../../../src/domain/routine/definition/routine-schema.js';
import { groupWith, now, planned, pointer } from '../../group-fixture.js';
import {
  enrolledGroup,
  inStage,
  inTask,
  knut,
  moveOf,
  renamed,
  storedTimers,
  timersOf,
  versionOf,
} from './two-versions.js';

const entered = '2025-10-01T08:00:00.000Z';
const enrolled = knut('A', 'enrolled', entered);
const first = versionOf('knutpunkten-case', 1);

interface Moved {
  readonly changes: readonly Change[];
  readonly after: CasePointer;
  readonly clocks: readonly string[];
}

function move(
  snapshot: Snapshot,
  from: Routine,
  to: Routine,
  {
    stages = {},
    stored,
    at = now,
  }: { stages?: Record<string, string>; stored?: readonly Row<'timer'>[]; at?: string } = {},
) {
  const { move: asked, routines } = moveOf(from, to, stages);
  const [one] = snapshot.cases;
  if (one === undefined) throw new Error('no case');
  const timers = stored ?? storedTimers(timersOf(snapshot, routines, one.value, at));
  return moveCase(
    { snapshot, routines, now: at as Instant },
    { move: asked, code: one.value.code, stored: timers },
  );
}

function moved(...args: Parameters<typeof move>): Moved {
  const [snapshot, from, to, more] = args;
  const { changes, result } = move(...args);
  if (result.kind !== 'moves') throw new Error(JSON.stringify(result));
  const { before, after } = result;
  const { move: asked, routines } = moveOf(from, to, more?.stages);
  const stored = more?.stored ?? storedTimers(timersOf(snapshot, routines, before, more?.at ?? now));
  const at = (more?.at ?? now) as Instant;
  const { clocks } = reportOf({ snapshot, now: at }, { move: asked, before, after }, { changes, stored });
  return {
    changes,
    after,
    clocks: clocks.map(
      ({ what, name, was, is }) =>
        `${what} ${name?.en ?? ''}: ${was?.slice(0, 10) ?? '–'} → ${is?.slice(0, 10) ?? '–'}`,
    ),
  };
}

const stays = (...args: Parameters<typeof move>) => {
  const { changes, result } = move(...args);
  expect(changes).toEqual([]);
  return result.kind === 'stays' ? result.why : result.kind;
};

describe('a case that goes on by another version of its routine', () => {
  it('keeps its stage, since when, its visit, what is done and what was answered', () => {
    const done = [{ task: 'first-meeting', by: 't|lena' as never, at: now, answers: {} }];
    const life = { ...lifeOf(enrolled), visit: 3, done, answers: { continues: 'yes' } };
    const { after } = moved(enrolledGroup([{ ...enrolled, life }]), first, versionOf('knutpunkten-case', 2));
    expect(after.routineVersion).toBe(2);
    expect(after.life).toEqual(life);
    expect(after.revision).toBe(enrolled.revision + 1);
  });

  it('tells nobody and plans nothing where the versions say the same', () => {
    const { changes, clocks } = moved(enrolledGroup([enrolled]), first, versionOf('knutpunkten-case', 2));
    expect(changes.map(({ kind, op }) => `${op} ${kind}`)).toEqual(['replace case', 'touch group']);
    expect(clocks).toEqual([]);
  });

  it('has a timer for every clock to come, whatever the other version changes', () => {
    const versions = [
      versionOf('knutpunkten-case', 2, inTask('enrolled', 'follow-up', { every: { months: 2 } })),
      versionOf(
        'knutpunkten-case',
        3,
        inTask('enrolled', 'follow-up', { due: { from: 'period-end', plus: { workingDays: 3 } } }),
      ),
      versionOf(
        'knutpunkten-case',
        4,
        inStage('enrolled', (one) => ({ ...one, guideline: { months: 12 } })),
      ),
      versionOf('knutpunkten-case', 5, inTask('enrolled', 'plan', { every: { weeks: 2 } })),
    ];
    for (const from of [first, ...versions]) {
      for (const to of [first, ...versions].filter((one) => one !== from)) {
        const start = enrolledGroup([{ ...enrolled, routineVersion: from.version }]);
        const { routines } = moveOf(from, to);
        const stored = storedTimers(timersOf(start, routines, start.cases[0]!.value, now));
        const { changes, after } = moved(start, from, to, { stored });
        const ids = [...stored, ...storedTimers(changes)].map(({ value }) => value.occurrence);
        const coming = timedClocks(
          caseScene({ snapshot: start, now }, to),
          caseSubject(start, to, after),
        ).filter(({ at }) => at > now);
        expect(coming.filter(({ occurrence }) => !ids.includes(occurrence))).toEqual([]);
        // And a second time, back, with what stands by then.
        const back = { ...start, cases: [{ ...start.cases[0]!, value: after }] };
        const all = [...stored, ...storedTimers(changes)];
        const again = moved(back, to, from, { stored: all });
        const standing = new Set(all.map(({ id }) => id));
        expect(storedTimers(again.changes).filter(({ id }) => standing.has(id))).toEqual([]);
      }
    }
  });

  it('owes nothing of before the move by a task that the version brings or asks in another rhythm', () => {
    const report = {
      ...{ id: 'report', name: { sv: 'Rapport', en: 'Report' }, who: { roles: ['supervisor'] } },
      ...{ every: { months: 1 }, chase: [{ after: { workingDays: -3 }, tell: { roles: ['supervisor'] } }] },
    };
    const to = versionOf(
      'knutpunkten-case',
      2,
      inStage('enrolled', (one) => ({
        ...one,
        tasks: [
          ...(one['tasks'] as object[]).map((task) =>
            (task as { id: string }).id === 'follow-up' ? { ...task, every: { months: 2 } } : task,
          ),
          report,
        ],
      })),
    );
    const start = enrolledGroup([enrolled]);
    const { after, changes, clocks } = moved(start, first, to);
    const open = turnsOf(caseScene({ snapshot: start, now }, to), caseSubject(start, to, after)).map(
      ({ task, period }) => `${task.id} ${period ?? ''}`,
    );
    expect(open.filter((one) => one.startsWith('report'))).toEqual(['report 2026-05-20']);
    expect(open.filter((one) => one.startsWith('follow-up'))).toEqual(['follow-up 2026-06-20']);
    expect(storedTimers(changes).every(({ value }) => value.at > now)).toBe(true);
    expect(clocks).toContain('due Report: – → 2026-05-20');
    // What a later stage brings is counted from that stage.
    expect(after.life?.began).toEqual({ report: now, 'follow-up': now });
  });

  it('is reminded at the new moment, and at once where it should have been by now and was not yet', () => {
    const early = inTask('closing', 'final-documentation', {
      due: { from: 'entered', plus: { days: 8 }, end: 'day' },
    });
    const later = inTask('closing', 'final-documentation', {
      due: { from: 'entered', plus: { weeks: 6 }, end: 'day' },
    });
    const closing = knut('A', 'closing', '2026-04-14T08:00:00.000Z');
    const start = enrolledGroup([closing]);
    // Three weeks: 5 May, reminded of on 27 April. Eight days: 22 April, which was to be reminded of on 15 April.
    const to = moved(start, first, versionOf('knutpunkten-case', 2, early));
    const name = 'The final documentation is with the caseworker';
    expect(to.clocks).toEqual([
      `due ${name}: 2026-05-05 → 2026-04-22`,
      `chase ${name}: 2026-04-27 → 2026-04-15`,
      `chase ${name}: 2026-05-06 → 2026-04-23`,
    ]);
    expect(storedTimers(to.changes).map(({ value }) => value.at <= now)).toEqual([true, false]);
    // What has been said is not said again.
    const sent = storedTimers(timersOf(start, moveOf(first, first).routines, closing, now)).map((row) => ({
      ...row,
      value: { ...row.value, state: 'fired' as const, recipients: [{ to: 'channel' as const, part: 0 }] },
    }));
    const again = moved(start, first, versionOf('knutpunkten-case', 2, early), { stored: sent });
    expect(storedTimers(again.changes).map(({ value }) => value.at <= now)).toEqual([false]);
    const on = moved(start, first, versionOf('knutpunkten-case', 2, later));
    expect(on.clocks.at(0)).toBe(`due ${name}: 2026-05-05 → 2026-05-26`);
    expect(planned(on.changes)).toEqual(['task-due', 'task-due']);
  });
});

describe('a case stays, and it is said why,', () => {
  const snapshot = enrolledGroup([enrolled]);

  it('where the other version does not have its stage, unless another is named', () => {
    const to = versionOf('knutpunkten-case', 2, renamed('closing', 'ending'));
    const closing = enrolledGroup([knut('A', 'closing', '2026-04-14T08:00:00.000Z')]);
    expect(stays(closing, first, to)).toEqual([{ kind: 'no-stage', stage: 'closing' }]);
    const { after } = moved(closing, first, to, { stages: { closing: 'ending' } });
    expect(after.life).toMatchObject({ stage: 'ending', enteredAt: '2026-04-14T08:00:00.000Z', visit: 1 });
  });

  it('where it lacks the case’s type or category, or the outcome that was noted', () => {
    const to = versionOf(
      'knutpunkten-case',
      2,
      (all) => all,
      (one) => {
        const registration = one['registration'] as { categories: { id: string }[] };
        const categories = registration.categories.filter(({ id }) => id !== 'income');
        return { ...one, registration: { ...registration, categories } };
      },
    );
    expect(stays(snapshot, first, to)).toEqual([{ kind: 'no-category', id: 'income' }]);
    const odd = { ...enrolled, type: 'other', outcome: { id: 'gone', carriedOnBy: [], at: now } };
    expect(stays(enrolledGroup([odd]), first, versionOf('knutpunkten-case', 2))).toEqual([
      { kind: 'no-type', id: 'other' },
      { kind: 'no-outcome', id: 'gone' },
    ]);
  });

  it('where its stage ends it there, or tells others of it', () => {
    const to = versionOf('knutpunkten-case', 2);
    expect(stays(snapshot, first, to, { stages: { enrolled: 'closed' } })).toEqual([
      { kind: 'ends', stage: 'closed' },
    ]);
    expect(stays(snapshot, first, to, { stages: { enrolled: 'waiting-late' } })).toEqual([
      { kind: 'known-to-others', stage: 'waiting-late' },
    ]);
  });

  it('where it would pass a queue, take a place that is not free, or lose its own order', () => {
    const to = versionOf('knutpunkten-case', 2);
    const waits = knut('Q', 'queued', entered, {
      life: { ...lifeOf(enrolled), stage: 'queued', waits: { for: 'enrolled', since: now } },
    });
    const asks = knut('A', 'closing', entered);
    const full = enrolledGroup([asks, knut('B', 'enrolled', entered)], 1);
    expect(stays(full, first, to, { stages: { closing: 'enrolled' } })).toEqual([
      { kind: 'full', stage: 'enrolled' },
    ]);
    expect(stays(enrolledGroup([asks, waits]), first, to, { stages: { closing: 'enrolled' } })).toEqual([
      { kind: 'full', stage: 'enrolled' },
    ]);
    const free = moved(enrolledGroup([asks]), first, to, { stages: { closing: 'enrolled' } });
    expect(free.changes.some(({ kind, op }) => kind === 'group' && op === 'touch')).toBe(true);
    expect(stays(enrolledGroup([enrolled, waits]), first, to, { stages: { enrolled: 'closing' } })).toEqual([
      { kind: 'others-wait', stage: 'enrolled' },
    ]);
    expect(stays(enrolledGroup([waits]), first, to, { stages: { queued: 'closing' } })).toEqual([
      { kind: 'no-queue', stage: 'enrolled' },
    ]);
    expect(moved(enrolledGroup([waits]), first, to).after.life?.waits).toEqual({
      for: 'enrolled',
      since: now,
    });
  });

  it('where no coming meeting takes it up', () => {
    const to = versionOf(
      'knutpunkten-case',
      2,
      inStage('closing', (one) => ({ ...one, agenda: { kinds: ['case-meeting'] } })),
    );
    const closing = knut('A', 'closing', entered, { meetingId: 'm-1' });
    expect(stays(enrolledGroup([closing]), first, to, { at: '2026-07-01T08:00:00.000Z' })).toEqual([
      { kind: 'no-meeting' },
    ]);
  });

  it('and one that is over, taken back or of another version is left alone', () => {
    const to = versionOf('knutpunkten-case', 2);
    for (const more of [{ state: 'decided' }, { state: 'withdrawn' }, { routineVersion: 2 }] as const) {
      expect(stays(enrolledGroup([{ ...enrolled, ...more }]), first, to)).toBe('settled');
    }
  });
});

describe('a case that another meeting takes up by the other version', () => {
  it('goes to the next one, and those concerned and its owner are told', () => {
    const to = versionOf(
      'knutpunkten-case',
      2,
      inStage('announced', (one) => ({ ...one, agenda: { kinds: ['case-meeting'], minutes: 5 } })),
    );
    const announced = knut('A', 'announced', '2026-04-14T08:00:00.000Z', { state: 'registered' });
    const { after, changes } = moved(enrolledGroup([announced]), first, to);
    expect(after.meetingId).toBe('m-2');
    expect(planned(changes)).toEqual(expect.arrayContaining(['case-changed', 'own-case']));
    expect(
      changes
        .filter(({ kind }) => kind === 'meeting')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['m-1', 'm-2']);
  });
});

describe('a kvittens that the other version asks for at another time', () => {
  const verksam = versionOf('verksam', 1);
  const one = pointer('A', {
    life: { stage: 'registered', enteredAt: now, visit: 1, done: [], answers: {} },
    units: ['vc', 'af'],
    acknowledgements: [{ unitId: 'af', by: 't|lena' as never, answer: 'known', at: now }],
  });
  const snapshot = groupWith({ cases: [one] });

  it('is asked for then, of the units that owe it, and no more at the former time', () => {
    const to = versionOf(
      'verksam',
      2,
      inTask('registered', 'acknowledged', { due: { from: 'entered', plus: { workingDays: 4 } } }),
    );
    const { changes, clocks } = moved(snapshot, verksam, to);
    const timers = changes.filter((change) => change.kind === 'timer');
    expect(
      timers.map((change) =>
        'value' in change && change.kind === 'timer' ? [change.op, change.value.state] : [],
      ),
    ).toEqual([
      ['replace', 'void'],
      ['replace', 'void'],
      ['insert', 'waiting'],
      ['insert', 'waiting'],
    ]);
    expect(clocks.filter((line) => line.startsWith('chase'))).toHaveLength(2);
    expect(clocks).toEqual([
      'due Acknowledgement by each unit: 2026-04-22 → 2026-04-24',
      'chase Acknowledgement by each unit: 2026-04-22 → 2026-04-24',
      'chase Acknowledgement by each unit: 2026-04-24 → 2026-04-28',
    ]);
  });

  it('is not asked for where that version asks for none', () => {
    const to = versionOf(
      'verksam',
      2,
      inStage('registered', (stage) => ({ ...stage, tasks: [] })),
    );
    const { changes } = moved(snapshot, verksam, to);
    expect(planned(changes)).toEqual([]);
    const voided = changes.flatMap((change) =>
      change.kind === 'timer' && change.op === 'replace' ? [change.value.state] : [],
    );
    expect(voided).toEqual(['void', 'void']);
  });
});
