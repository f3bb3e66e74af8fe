import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { caseScene, caseSubject } from '../../../../src/domain/decisions/lives/case-scene.js';
import { timedClocks } from '../../../../src/domain/decisions/lives/life-timers.js';
import type { CasePointer } from '../../../../src/domain/model/case/case-pointer.js';
import type { Life } from '../../../../src/domain/model/case/life.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import {
  dutyPeriod,
  groupClock,
  groupLife,
  isAboutGroup,
} from '../../../../src/domain/notices/kinds/cases/group-life.js';
import { lifeNews, taskDue } from '../../../../src/domain/notices/kinds/cases/life.js';
import { DutyTown } from '../../decisions/lives/duty-town.js';
import { groupWith, meeting, now, person, pointer, routines, sceneOf } from '../../group-fixture.js';
import { chosen, toldTo, withMember, worldOf } from '../told.js';

const life = (stage: string, more: Partial<Life> = {}): Life => ({
  stage,
  enteredAt: now,
  visit: 2,
  done: [],
  answers: {},
  ...more,
});
const running = (stage: string, more: Partial<CasePointer> = {}) =>
  pointer('A', {
    routine: 'coordination-team',
    routineVersion: routines.get('coordination-team').version,
    type: routines.get('coordination-team').registration.caseTypes[0]?.id ?? '',
    state: 'running',
    life: life(stage),
    ...more,
  });
const group = { routines: ['coordination-team'] };
const inStage = (stage: string, more: Partial<CasePointer> = {}) =>
  withMember(groupWith({ cases: [running(stage, more)], group }), 'lena', { role: 'supervisor' as never });
const subject = { code: pointer('A').code };

describe('where a case is now', () => {
  const facts = (more: Readonly<Record<string, string>> = {}) => ({
    from: 'referred',
    exits: 'admit',
    by: person('maria'),
    own: 'yes',
    visit: '2',
    ...more,
  });
  const world = (snapshot: Snapshot, more?: Readonly<Record<string, string>>) =>
    worldOf(lifeNews, snapshot, { subject, facts: facts(more) });

  it('is told to its owner and to those whom the exit names, each once, but not to who took the exit', () => {
    // The exit tells the representatives of the registering unit and of the units concerned.
    expect(chosen(lifeNews, world(inStage('enrolled')))).toEqual(['karin', 'samir']);
    expect(chosen(lifeNews, world(inStage('enrolled'), { by: person('samir') }))).toEqual(['karin', 'maria']);
  });

  it('is told to nobody else when the exit names nobody and the case is no one’s own news', () => {
    expect(chosen(lifeNews, world(inStage('enrolled'), { exits: '', own: 'no', from: 'queued' }))).toEqual(
      [],
    );
  });

  it('says the stage and the exit; a place that became free says so to the registering unit', () => {
    expect(toldTo(lifeNews, world(inStage('enrolled')), 'samir')).toMatchObject({
      code: 'A',
      stageName: { sv: expect.any(String) as string },
      exitName: { sv: expect.any(String) as string },
    });
    const free = world(inStage('enrolled'), { exits: '', from: 'queued', by: 'timer' });
    expect(chosen(lifeNews, free)).toEqual(['karin', 'maria']);
    expect(toldTo(lifeNews, free, 'maria')).toMatchObject({ placeFree: true });
  });

  it('is not told once the case has gone on, or is withdrawn', () => {
    const gone = inStage('closing', { life: life('closing', { visit: 3 }) });
    expect(toldTo(lifeNews, world(gone), 'samir')).toBeUndefined();
    const withdrawn = inStage('enrolled', { state: 'withdrawn' });
    expect(chosen(lifeNews, world(withdrawn))).toEqual([]);
    expect(toldTo(lifeNews, world(withdrawn), 'samir')).toBeUndefined();
  });
});

describe('a task of a case that is due', () => {
  const snapshot = inStage('closing');
  const clocksOf = (of: Snapshot) => {
    const routine = routines.get('coordination-team');
    const [row] = of.cases;
    if (row === undefined) throw new Error('no case');
    return timedClocks(caseScene(sceneOf(of), routine), caseSubject(of, routine, row.value));
  };
  const clock = (nth: number) => {
    const found = clocksOf(snapshot).filter(
      (one) => one.kind === 'chase' && one.turn.task.id === 'final-documentation',
    )[nth];
    if (found === undefined) throw new Error('no such clock');
    return found;
  };
  const world = (of: Snapshot, nth: number, at?: Instant) => {
    const { occurrence, key, at: due } = clock(nth);
    return worldOf(taskDue, of, { subject, occurrence, facts: { clock: key, at: due }, at: at ?? due });
  };

  it('is said before the last day to whoever does it, and after it to whom the routine names', () => {
    expect(chosen(taskDue, world(snapshot, 0))).toEqual(['lena']);
    expect(toldTo(taskDue, world(snapshot, 0), 'lena')).toMatchObject({ due: '2026-05-11', overdue: false });
    expect(chosen(taskDue, world(snapshot, 1))).toEqual(['maria']);
    expect(toldTo(taskDue, world(snapshot, 1), 'maria')).toMatchObject({ due: '2026-05-11', overdue: true });
  });

  it('is not said once it is done, the case has gone on, or is over', () => {
    const task = { task: 'final-documentation', by: person('lena'), at: now };
    const done = inStage('closing', { life: life('closing', { done: [task as never] }) });
    for (const of of [done, inStage('closed'), inStage('closing', { state: 'decided' })]) {
      expect(chosen(taskDue, world(of, 0))).toEqual([]);
      expect(toldTo(taskDue, world(of, 0), 'lena')).toBeUndefined();
    }
  });

  it('the guideline length is said to the owner and the coordinators', () => {
    const enrolled = inStage('enrolled');
    const guideline = clocksOf(enrolled).find(({ kind }) => kind === 'guideline');
    if (guideline === undefined) throw new Error('no guideline');
    const { occurrence, key, at } = guideline;
    const later = worldOf(taskDue, enrolled, { subject, occurrence, facts: { clock: key, at }, at });
    expect(chosen(taskDue, later)).toEqual(['karin', 'maria']);
    expect(toldTo(taskDue, later, 'karin')).not.toHaveProperty('taskName');
  });
});

describe('a duty of the group', () => {
  const meetings = [meeting('m-1', '2026-05-12', { kind: 'reconciliation' })];
  const snapshot = withMember(
    groupWith({ meetings, group: { routines: ['internal-collaboration'] } }),
    'lena',
    {
      role: 'representative',
    },
  );
  const town = new DutyTown(snapshot, now);
  const planned = [...town.timers.values()].find(
    ({ kind, facts }) => kind === 'task-due' && facts['clock']?.includes('documentation'),
  );
  if (planned === undefined) throw new Error('no timer of the duty');
  const world = (more: Readonly<Record<string, string>> = {}) =>
    worldOf(taskDue, town.snapshot, { ...planned, facts: { ...planned.facts, ...more }, at: planned.at });

  it('is told from a clock of the group’s life, and a case’s from its own', () => {
    expect(isAboutGroup(world())).toBe(true);
    expect(isAboutGroup(worldOf(taskDue, snapshot, { facts: { clock: 'x', at: now } }))).toBe(false);
  });

  it('is said to whose turn it is, with its period and last day', () => {
    const [turn = ''] = chosen(taskDue, world());
    expect(['maria', 'samir', 'lena']).toContain(turn);
    expect(toldTo(taskDue, world(), turn)).toMatchObject({
      period: { kind: 'meeting', end: '2026-05-12' },
      overdue: false,
    });
  });

  it('is not said by a timer that another planning has replaced, nor for a life that is gone', () => {
    const own = groupLife(world());
    expect(own && groupClock(world(), own)).toBeDefined();
    const older = world({ planned: '2026-01-01T08:00:00.000Z~1' });
    expect(own && groupClock(older, own)).toBeUndefined();
    expect(chosen(taskDue, older)).toEqual([]);
    const gone = world({ life: 'internal-collaboration~other' });
    expect(groupLife(gone)).toBeUndefined();
    expect(chosen(taskDue, gone)).toEqual([]);
    expect(toldTo(taskDue, gone, 'maria')).toBeUndefined();
  });

  it('is called by its meeting or term, and otherwise by the day its period ends', () => {
    const end = '2026-06-30' as never;
    expect(dutyPeriod({ every: { per: 'term' } } as never, end)).toEqual({ kind: 'term', end });
    expect(dutyPeriod({ every: { months: 2 } } as never, end)).toEqual({ kind: 'until', end });
    expect(dutyPeriod({}, end)).toEqual({ kind: 'until', end });
  });
});
