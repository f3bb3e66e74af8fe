import type { Who } from './life-schema.js';
import { inTurn, membersOf } from './life-members.js';
import type { LifeMember, LifeScene, LifeSubject } from './life-scene.js';
import { turnsOf, type TaskTurn } from './life-tasks.js';

/** Who may do this turn of the task; of a rotating one only whoever's turn it is. */
export function holdersOf(scene: LifeScene, subject: LifeSubject, turn: TaskTurn): readonly LifeMember[] {
  const { task, unit } = turn;
  if (task.who.rotates !== true) return membersFor(scene, subject, task.who, unit);
  // Whoever has not done an earlier turn owes it still: the next turn is another's.
  const owed = turnsOf(scene, subject).filter(
    (one) => one.task.id === task.id && one.unit === unit && one.done === undefined && isBefore(one, turn),
  );
  const counted = owed.reduce((known, one) => withHolder(scene, known, one), subject);
  const next = nextFor(scene, counted, turn);
  return next === undefined ? [] : [next];
}

/** Whom a chase of the turn tells; a rotating sentry is whoever's turn it is. */
export function toldOf(
  scene: LifeScene,
  subject: LifeSubject,
  tell: Who,
  turn: TaskTurn,
): readonly LifeMember[] {
  return tell.rotates === true ? holdersOf(scene, subject, turn) : membersOf(scene, subject, tell, turn.unit);
}

function membersFor(scene: LifeScene, subject: LifeSubject, who: Who, unit: string | undefined) {
  return membersOf(scene, subject, who, unit).filter(
    (one) => unit === undefined || one.unitId === unit || who.unit !== 'concerned',
  );
}

function isBefore({ period: a }: TaskTurn, { period: b }: TaskTurn): boolean {
  return a !== undefined && b !== undefined && a < b;
}

function withHolder(scene: LifeScene, subject: LifeSubject, turn: TaskTurn): LifeSubject {
  const holder = nextFor(scene, subject, turn);
  if (holder === undefined) return subject;
  const done = { task: turn.task.id, by: holder.person, at: scene.now, answers: {} };
  return { ...subject, life: { ...subject.life, done: [...subject.life.done, done] } };
}

/** Who reports that they cannot come to the meeting that the turn is about is passed over, unless nobody is left. */
function nextFor(scene: LifeScene, subject: LifeSubject, turn: TaskTurn): LifeMember | undefined {
  const members = membersFor(scene, subject, turn.task.who, turn.unit);
  const absent = absentFrom(scene, turn);
  const there = members.filter(({ person }) => !absent.has(person));
  return inTurn(there.length === 0 ? members : there, subject, turn.task.id);
}

function absentFrom({ meetings }: LifeScene, { task, period }: TaskTurn): ReadonlySet<string> {
  const { every } = task;
  const isAbout = every !== undefined && 'per' in every && every.per === 'meeting';
  const about = isAbout ? meetings.filter(({ date }) => date === period) : [];
  return new Set(about.flatMap(({ absent = [] }) => absent));
}
