import { describe, expect, test } from 'vitest';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { act, actByClock, type LifeAct } from '../../../src/domain/life/act.js';
import { actionsOf } from '../../../src/domain/life/life-actions.js';
import { clocksOf } from '../../../src/domain/life/reading/life-clocks.js';
import { queueFor } from '../../../src/domain/life/reading/life-places.js';
import type { LifeScene, LifeSubject } from '../../../src/domain/life/reading/life-scene.js';
import { statusOf } from '../../../src/domain/life/reading/life-status.js';
import type { LifeDef } from '../../../src/domain/life/reading/life-schema.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { applied, monday, newSubject, sceneOf, settled } from './life-town.js';
import { duties, handover, meetingCase, rehabilitation } from './lives.js';

const at = (instant: string) => instant as Instant;

/** The lives after someone has done something; fails when it is not accepted. */
function done(scene: LifeScene, id: string, person: string, wanted: LifeAct): LifeScene {
  const subject = scene.subjects.find((one) => one.id === id);
  if (subject === undefined) throw new Error(`no life ${id}`);
  const decision = act(scene, subject, wanted, person as PersonKey);
  expect(decision).toMatchObject({ kind: 'decided' });
  if (decision.kind !== 'decided') throw new Error('refused');
  return { ...scene, subjects: settled(scene, applied(subject, decision.events)) };
}

const exit = (id: string, answers = {}): LifeAct => ({ kind: 'exit', exit: id, answers });
const task = (id: string, more: { unit?: string; period?: string; answers?: object } = {}): LifeAct =>
  ({ kind: 'task', task: id, answers: {}, ...more }) as LifeAct;

function stageOf(scene: LifeScene, id: string): string | undefined {
  return scene.subjects.find((one) => one.id === id)?.life.stage;
}

function oneOf(def: LifeDef, now: Instant, late = false): { scene: LifeScene; subject: LifeSubject } {
  const subject = newSubject(def, 'a', monday, late);
  return { scene: sceneOf(def, [subject], now), subject };
}

describe('given a case that units acknowledge', () => {
  test('when it is registered, each unit is asked for itself, and its deputy and the coordinator hear in turn', () => {
    const { scene, subject } = oneOf(meetingCase, monday);
    const chases = clocksOf(scene, subject).filter(({ kind }) => kind === 'chase');
    expect(chases.map(({ at: when, key }) => [key, when])).toEqual([
      ['1|acknowledged|u-2|chase|0', '2026-03-04T09:00:00.000Z'],
      ['1|acknowledged|u-2|chase|1', '2026-03-06T09:00:00.000Z'],
      ['1|acknowledged|u-3|chase|0', '2026-03-04T09:00:00.000Z'],
      ['1|acknowledged|u-3|chase|1', '2026-03-06T09:00:00.000Z'],
    ]);
  });

  test('when one unit has answered, only the other is still asked, and may be answered for by its own people alone', () => {
    const { scene } = oneOf(meetingCase, monday);
    const after = done(
      scene,
      'a',
      'samir',
      task('acknowledged', { unit: 'u-2', answers: { knows: 'known' } }),
    );
    const [subject] = after.subjects;
    if (subject === undefined) throw new Error('a life');
    expect(clocksOf(after, subject).map(({ key }) => key.split('|')[2])).toEqual(['u-3', 'u-3', 'u-3']);
    const others = act(
      after,
      subject,
      task('acknowledged', { unit: 'u-3', answers: { knows: 'known' } }),
      'samir' as PersonKey,
    );
    expect(others.kind).toBe('refused');
  });

  test('when a unit becomes concerned later, its days are counted from then', () => {
    const { scene, subject } = oneOf(meetingCase, monday);
    const added = {
      ...subject,
      units: [...subject.units, { id: 'u-1', since: at('2026-03-05T14:00:00.000Z') }],
    };
    const keys = clocksOf(scene, added).filter(({ key }) => key.includes('u-1'));
    expect(keys.map(({ at: when }) => when)).toEqual([
      '2026-03-09T14:00:00.000Z',
      '2026-03-09T14:00:00.000Z',
      '2026-03-11T14:00:00.000Z',
    ]);
  });

  test('when the meeting is not yet, no outcome can be noted; on its day it can, and what is asked must be answered', () => {
    const early = oneOf(meetingCase, at('2026-03-09T12:00:00.000Z'));
    expect(
      act(early.scene, early.subject, exit('carry-on', { units: 'u-2' }), 'maria' as PersonKey).kind,
    ).toBe('refused');
    const { scene, subject } = oneOf(meetingCase, at('2026-03-10T08:00:00.000Z'));
    expect(act(scene, subject, exit('carry-on'), 'maria' as PersonKey)).toEqual({
      kind: 'faults',
      faults: [{ question: 'units', code: 'missing' }],
    });
    expect(act(scene, subject, exit('carry-on', { units: 'u-2,u-8' }), 'maria' as PersonKey)).toEqual({
      kind: 'faults',
      faults: [{ question: 'units', code: 'unknown' }],
    });
    expect(act(scene, subject, exit('carry-on', { units: 'u-2' }), 'samir' as PersonKey).kind).toBe(
      'refused',
    );
    expect(stageOf(done(scene, 'a', 'maria', exit('carry-on', { units: 'u-2' })), 'a')).toBe('decided');
  });

  test('when it is carried over, what was acknowledged stays so and nobody is asked a second time', () => {
    const { scene } = oneOf(meetingCase, at('2026-03-10T14:00:00.000Z'));
    const answered = done(
      scene,
      'a',
      'samir',
      task('acknowledged', { unit: 'u-2', answers: { knows: 'known' } }),
    );
    const over = done(answered, 'a', 'maria', exit('carried-over'));
    const [subject] = over.subjects;
    expect(subject?.life).toMatchObject({ stage: 'registered', visit: 1, enteredAt: monday });
    expect(subject?.life.done).toHaveLength(1);
  });

  test('when it came too late, nobody knows of it, and at the meeting it goes on by itself', () => {
    const { scene, subject } = oneOf(meetingCase, at('2026-03-10T12:00:00.000Z'), true);
    expect(statusOf(meetingCase, subject.life)).toMatchObject({ announced: false, agendaKinds: [] });
    expect(actionsOf(scene, subject, 'samir' as PersonKey)).toEqual([]);
    const [clock] = clocksOf(scene, subject);
    expect(clock).toMatchObject({ kind: 'exit', at: '2026-03-10T12:00:00.000Z' });
    const before = { ...scene, now: at('2026-03-10T11:59:59.000Z') };
    expect(actByClock(before, subject, clock?.key ?? '')).toEqual([]);
    expect(applied(subject, actByClock(scene, subject, clock?.key ?? '')).life.stage).toBe('registered');
  });
});

describe('given places and a queue', () => {
  const now = at('2026-03-11T09:00:00.000Z');
  const three = () =>
    sceneOf(
      rehabilitation,
      ['a', 'b', 'c'].map((id) => newSubject(rehabilitation, id, monday)),
      now,
    );

  test('when all places are taken, who is admitted waits, and enters in order as soon as one is free', () => {
    let scene = done(three(), 'a', 'maria', exit('admit'));
    scene = done({ ...scene, now: at('2026-03-11T10:00:00.000Z') }, 'c', 'maria', exit('admit'));
    scene = done({ ...scene, now: at('2026-03-11T11:00:00.000Z') }, 'b', 'maria', exit('admit'));
    expect(queueFor(scene, 'enrolled').map(({ id }) => id)).toEqual(['c', 'b']);
    scene = done({ ...scene, now: at('2026-05-11T11:00:00.000Z') }, 'a', 'lena', exit('to-work'));
    expect(['a', 'b', 'c'].map((id) => stageOf(scene, id))).toEqual(['closing', 'queued', 'enrolled']);
  });

  test('when the group has not said how many places there are, everyone waits', () => {
    const scene = { ...three(), settings: {} };
    expect(stageOf(done(scene, 'a', 'maria', exit('admit')), 'a')).toBe('queued');
  });

  test('when a follow-up is done, the next one comes three months after the last period, and the plan is needed for one exit only', () => {
    let scene = done(three(), 'a', 'maria', exit('admit'));
    const period = '2026-06-11';
    scene = { ...scene, now: at('2026-06-01T09:00:00.000Z') };
    const refused = scene.subjects.find(({ id }) => id === 'a');
    if (refused === undefined) throw new Error('a life');
    expect(act(scene, refused, exit('to-authority'), 'lena' as PersonKey).kind).toBe('refused');
    scene = done(scene, 'a', 'lena', task('follow-up', { period, answers: { continues: 'continues' } }));
    scene = { ...scene, now: at('2026-06-15T09:00:00.000Z') };
    const [subject] = scene.subjects;
    const due = clocksOf(scene, subject ?? refused).filter(({ kind }) => kind === 'due');
    expect(due.map((one) => one.at)).toEqual(['2026-09-11T22:00:00.000Z']);
    scene = done(scene, 'a', 'lena', task('plan'));
    expect(stageOf(done(scene, 'a', 'lena', exit('to-authority')), 'a')).toBe('closing');
  });

  test('when the documentation is done, the case closes by itself', () => {
    const scene = done(done(three(), 'a', 'maria', exit('admit')), 'a', 'lena', exit('to-work'));
    const [subject] = scene.subjects;
    if (subject === undefined) throw new Error('a life');
    expect(clocksOf(scene, subject).map(({ kind, at: when }) => [kind, when])).toEqual([
      ['due', '2026-04-01T22:00:00.000Z'],
      ['chase', '2026-03-25T07:00:00.000Z'],
    ]);
    const closed = done(scene, 'a', 'lena', task('documentation'));
    const life = closed.subjects[0]?.life ?? subject.life;
    expect(statusOf(rehabilitation, life)).toMatchObject({ open: false, over: now });
  });
});

describe('given a handover', () => {
  test('when the month of change is told, what must be done seven months before ends with that month', () => {
    const { scene } = oneOf(handover, monday);
    const told = done(scene, 'a', 'karin', task('month-told', { answers: { 'change-month': '2027-01' } }));
    const [subject] = told.subjects;
    if (subject === undefined) throw new Error('a life');
    expect(clocksOf(told, subject).find(({ kind }) => kind === 'due')?.at).toBe('2026-06-30T22:00:00.000Z');
  });

  test('when consent, appointment and receipt are there, responsibility passes by itself', () => {
    let { scene } = oneOf(handover, monday);
    scene = done(scene, 'a', 'karin', task('month-told', { answers: { 'change-month': '2027-01' } }));
    scene = done(scene, 'a', 'maria', exit('hand-over'));
    const [waiting] = scene.subjects;
    if (waiting === undefined) throw new Error('a life');
    expect(act(scene, waiting, task('received'), 'samir' as PersonKey).kind).toBe('refused');
    scene = done(scene, 'a', 'karin', task('consent'));
    scene = done(scene, 'a', 'dina', task('appointed'));
    expect(statusOf(handover, scene.subjects[0]?.life ?? waiting.life).responsible).toBe('registering');
    scene = done(scene, 'a', 'samir', task('received'));
    expect(stageOf(scene, 'a')).toBe('passed');
    expect(statusOf(handover, scene.subjects[0]?.life ?? waiting.life).responsible).toBe('receiving');
  });
});

describe('given duties that come again', () => {
  test('when a period was forgotten it is still owed, and is done before the next', () => {
    const { scene } = oneOf(duties, at('2026-07-20T09:00:00.000Z'));
    const [subject] = scene.subjects;
    if (subject === undefined) throw new Error('a life');
    const open = actionsOf(scene, subject, 'lena' as PersonKey).flatMap((one) =>
      one.kind === 'task' && one.turn.task.id === 'requisition' ? [one.turn.period] : [],
    );
    expect(open).toEqual(['2026-04-30']);
    const after = done(scene, 'a', 'lena', task('requisition', { period: '2026-04-30' }));
    const due = clocksOf(after, after.subjects[0] ?? subject).filter(
      (one) => one.kind === 'due' && one.turn.task.id === 'requisition',
    );
    expect(due.map((one) => one.at)).toEqual(['2026-07-31T22:00:00.000Z', '2026-09-30T22:00:00.000Z']);
  });

  test('when a duty rotates, it is the turn of the one who has done it least, and nobody else may tick it off', () => {
    let { scene } = oneOf(duties, at('2026-03-10T15:00:00.000Z'));
    const turns: (string | undefined)[] = [];
    for (const date of ['2026-03-10', '2026-04-21', '2026-06-02', '2026-09-01']) {
      scene = { ...scene, now: at(`${date}T15:00:00.000Z`) };
      const [subject] = scene.subjects;
      if (subject === undefined) throw new Error('a life');
      const able = scene.members.filter(({ person }) =>
        actionsOf(scene, subject, person).some((one) => one.kind === 'task' && one.turn.task.id === 'notes'),
      );
      expect(able).toHaveLength(1);
      turns.push(able[0]?.person);
      scene = done(scene, 'a', able[0]?.person ?? '', task('notes', { period: date }));
    }
    expect(turns).toEqual(['maria', 'olle', 'samir', 'maria']);
  });
});
