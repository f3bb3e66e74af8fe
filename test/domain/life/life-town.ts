import { begin } from '../../../src/domain/life/act.js';
import { actionsOf, type LifeAction } from '../../../src/domain/life/life-actions.js';
import { admitNext } from '../../../src/domain/life/reading/life-places.js';
import type { LifeAct } from '../../../src/domain/life/act.js';
import type { LifeMember, LifeScene, LifeSubject } from '../../../src/domain/life/reading/life-scene.js';
import { evolve } from '../../../src/domain/life/reading/life.js';
import type { Answers, LifeEvent } from '../../../src/domain/model/case/life.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import type { LifeDef, Question } from '../../../src/domain/life/reading/life-schema.js';
import type { Instant, LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';

export const monday = '2026-03-02T09:00:00.000Z' as Instant;

const member = (
  person: string,
  roles: string[],
  unitId: string,
  party: string,
  deputy?: string,
): LifeMember => ({
  person: person as PersonKey,
  roles,
  unitId,
  party,
  ...(deputy === undefined ? {} : { deputy: deputy as PersonKey }),
});

export const people: readonly LifeMember[] = [
  member('karin', ['caseworker'], 'u-1', 'municipality'),
  member('maria', ['representative', 'coordinator'], 'u-1', 'municipality'),
  member('samir', ['representative'], 'u-2', 'region', 'dina'),
  member('dina', ['caseworker'], 'u-2', 'region'),
  member('olle', ['representative'], 'u-3', 'region'),
  member('lena', ['supervisor', 'team-leader'], 'u-1', 'municipality'),
];

/** A group with the people above, a meeting each sixth week, and the lives that are given. */
export function sceneOf(def: LifeDef, subjects: readonly LifeSubject[], now: Instant, places = 1): LifeScene {
  const option = (id: string) => ({ id, name: { sv: id, en: id } });
  const list = (id: string, ...options: string[]) => ({ id, options: options.map(option) });
  return {
    def,
    lists: [
      list('answers', 'known', 'not-told', 'not-ours'),
      list('reasons', 'other-support', 'not-now'),
      list('participation', 'continues', 'ends'),
    ],
    members: people,
    units: ['u-1', 'u-2', 'u-3'],
    settings: { places },
    closed: [],
    meetings: ['2026-03-10', '2026-04-21', '2026-06-02', '2026-09-01'].map((date, i) => ({
      id: `m-${i + 1}`,
      kind: 'case-meeting',
      date: date as LocalDate,
      time: '13:00' as LocalTime,
    })),
    subjects,
    now,
    holdsPersonalData: (text) => text.includes('19121212'),
  };
}

export function newSubject(def: LifeDef, id: string, now: Instant, late = false): LifeSubject {
  const about: Omit<LifeSubject, 'life'> = {
    id,
    owner: 'karin' as PersonKey,
    registeringUnit: 'u-1',
    receivingUnit: 'u-2',
    units: [
      { id: 'u-2', since: now },
      { id: 'u-3', since: now },
    ],
    meeting: {
      id: 'm-1',
      kind: 'case-meeting',
      date: '2026-03-10' as LocalDate,
      time: '13:00' as LocalTime,
    },
  };
  const scene = sceneOf(def, [], now);
  return {
    ...about,
    life: evolve(undefined, begin(scene, about, 'karin' as PersonKey, late ? def.late : def.start)),
  };
}

export function applied(subject: LifeSubject, events: readonly LifeEvent[]): LifeSubject {
  return { ...subject, life: events.reduce(evolve, subject.life) };
}

/** The subjects after one of them has changed, and whoever now gets a free place. */
export function settled(scene: LifeScene, changed: LifeSubject): readonly LifeSubject[] {
  let subjects = scene.subjects.map((one) => (one.id === changed.id ? changed : one));
  for (const { id: stage, places } of scene.def.stages) {
    if (places === undefined) continue;
    for (
      let next = admitNext({ ...scene, subjects }, stage);
      next !== undefined;
      next = admitNext({ ...scene, subjects }, stage)
    ) {
      const { subject, event } = next;
      subjects = subjects.map((one) => (one.id === subject.id ? applied(one, [event]) : one));
    }
  }
  return subjects;
}

/** The act that an action stands for, rightly answered. */
export function actFor(action: LifeAction, pick = 0): LifeAct {
  if (action.kind === 'exit') {
    return { kind: 'exit', exit: action.exit.id, answers: answersTo(action.exit.asks, pick) };
  }
  const { task, unit, period } = action.turn;
  return {
    kind: 'task',
    task: task.id,
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    answers: answersTo(task.asks, pick),
  };
}

function answersTo(asks: readonly Question[], pick: number): Answers {
  return Object.fromEntries(asks.map((question) => [question.id, answerTo(question, pick)]));
}

function answerTo(question: Question, pick: number): string {
  if ('oneOf' in question) {
    const options: Record<string, readonly string[]> = {
      answers: ['known', 'not-told', 'not-ours'],
      reasons: ['other-support', 'not-now'],
      participation: ['continues', 'ends'],
    };
    const list = options[question.oneOf] ?? [];
    return list[pick % list.length] ?? '';
  }
  switch (question.kind) {
    case 'month':
      return '2027-01';
    case 'date':
      return '2026-08-01';
    case 'unit':
      return 'u-2';
    case 'units':
      return 'u-1,u-2';
    case 'filtered-text':
      return 'Enheterna har kommit överens.';
  }
}

export function everyAction(scene: LifeScene, subject: LifeSubject) {
  return people.flatMap(({ person }) =>
    actionsOf(scene, subject, person).map((action) => ({ person, action })),
  );
}
