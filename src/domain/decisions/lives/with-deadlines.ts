import { stageOf } from '../../life/reading/life-scene.js';
import { type TaskTurn, turnsOf } from '../../life/reading/life-tasks.js';
import { isSameTurn } from '../../life/reading/life.js';
import type { CaseEvent } from '../../model/case/case-event.js';
import { type CasePointer, lifeOf } from '../../model/case/case-pointer.js';
import { acknowledgementOf } from '../../routine/definition/case-life.js';
import { routineOf } from '../../routine/definition/routine-of.js';
import type { SceneNow } from '../../routine/scene.js';
import { caseScene, caseSubject } from './case-scene.js';

/**
 * The events, with one beside each that settles a last day: what is done for the first time, a unit's first kvittens, and
 * what was due when the stage is left without it.
 * @param caseAfter the case after so many of the events; undefined before it is registered
 */
export function withDeadlines(
  scene: SceneNow,
  events: readonly CaseEvent[],
  caseAfter: (former: readonly CaseEvent[]) => CasePointer | undefined,
): readonly CaseEvent[] {
  return events.flatMap((event, i): readonly CaseEvent[] => {
    if (event.what !== 'done' && event.what !== 'acknowledged' && event.what !== 'entered') return [event];
    const before = caseAfter(events.slice(0, i));
    if (before === undefined) return [event];
    const { by, at } = event;
    const isAsRegistered = caseAfter([])?.revision === 1;
    const settled = settledBy(scene, before, event, isAsRegistered);
    return [event, ...settled.map((inTime) => ({ what: 'deadline-met', inTime, by, at }) as const)];
  });
}

type Settling = Extract<CaseEvent, { readonly what: 'done' | 'acknowledged' | 'entered' }>;

/** @param isAsRegistered no change may have made a unit concerned later: its last day for a kvittens is kept in no row */
function settledBy(
  scene: SceneNow,
  before: CasePointer,
  event: Settling,
  isAsRegistered: boolean,
): readonly boolean[] {
  if (before.life === undefined) return [];
  const { stage } = before.life;
  if (event.what === 'entered' && event.stage === stage) return [];
  const open = openTurns(scene, before);
  const isInTime = ({ due }: Due) => event.at < due;
  const isKnown = ({ isKvittens }: Due) => !isKvittens || isAsRegistered;
  switch (event.what) {
    case 'done':
      return open.filter((turn) => isSameTurn({ ...turn, task: turn.task.id }, event)).map(isInTime);
    case 'acknowledged':
      return open
        .filter(({ isKvittens, unit }) => isKvittens && unit === event.unitId)
        .filter((turn) => isKnown(turn) || isInTime(turn))
        .map(isInTime);
    case 'entered':
      return open.filter((turn) => isKnown(turn) && !isInTime(turn)).map(() => false);
  }
}

type Due = TaskTurn & { readonly due: string; readonly isKvittens: boolean };

/** Those of the present stage that have a last day and are not done. */
function openTurns(scene: SceneNow, pointer: CasePointer): readonly Due[] {
  const routine = routineOf(scene.routines, pointer);
  const lives = caseScene(scene, routine);
  const asked = acknowledgementOf(stageOf(lives.def, lifeOf(pointer).stage));
  const answered = pointer.acknowledgements.map(({ unitId }) => unitId);
  return turnsOf(lives, caseSubject(scene.snapshot, routine, pointer)).flatMap((turn) => {
    const { due, done, unit = '' } = turn;
    const isKvittens = turn.task.id === asked?.id;
    const isOpen = isKvittens ? !answered.includes(unit) : done === undefined;
    return due === undefined || !isOpen ? [] : [{ ...turn, due, isKvittens }];
  });
}
