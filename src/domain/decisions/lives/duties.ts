import { actionsOf } from '../../life/life-actions.js';
import { holdersOf } from '../../life/reading/life-holders.js';
import { isSameTurn } from '../../life/reading/life.js';
import { takeBacksOf } from '../../life/take-back.js';
import { type TaskTurn, turnsOf } from '../../life/reading/life-tasks.js';
import { activeMember } from '../../model/members.js';
import type { Actor } from '../../model/case/life.js';
import type { PersonKey } from '../../model/person/person.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import { type OwnLife, ownLives } from './group-scene.js';
import type { PersonScene } from '../../routine/scene.js';

/** One turn of a duty of the group, as a member sees it. */
export interface Duty {
  /** The row of the life it belongs to. */
  readonly life: string;
  readonly routine: Routine;
  readonly turn: TaskTurn;
  /** Who is to do it. */
  readonly holders: readonly Actor[];
  readonly overdue: boolean;
  /** The member may do it now. */
  readonly may: boolean;
  readonly mayTakeBack: boolean;
}

/** A coordinator sees every duty; a member what is the member's to do, or was done by the member. Open ones by last day. */
export function dutiesOf(scene: PersonScene): readonly Duty[] {
  const { snapshot, by: person } = scene;
  const member = activeMember(snapshot, person);
  if (member === undefined) return [];
  const all = ownLives(scene).flatMap((own) => dutiesIn(own, person));
  const seen = all.filter(
    ({ holders, turn }) => member.coordinator || holders.includes(person) || turn.done?.by === person,
  );
  return [...seen].sort(byTime);
}

function dutiesIn({ id, routine, scene, subject }: OwnLife, person: PersonKey): readonly Duty[] {
  const may = actionsOf(scene, subject, person);
  const back = takeBacksOf(scene, subject, person);
  const isTurn = (turn: TaskTurn, one: TaskTurn) =>
    isSameTurn({ ...turn, task: turn.task.id }, { ...one, task: one.task.id });
  return turnsOf(scene, subject).map((turn) => ({
    life: id,
    routine,
    turn,
    holders:
      turn.done === undefined ? holdersOf(scene, subject, turn).map((one) => one.person) : [turn.done.by],
    overdue: turn.done === undefined && turn.due !== undefined && turn.due <= scene.now,
    may: turn.done === undefined && may.some((one) => one.kind === 'task' && isTurn(one.turn, turn)),
    mayTakeBack: back.some((one) => isTurn(one, turn)),
  }));
}

const nameOf = ({ task, unit = '' }: TaskTurn) => `${task.id}~${unit}`;

/** What is open comes first, the most urgent of it above; then what is done, the latest above. */
function byTime({ turn: a }: Duty, { turn: b }: Duty): number {
  if ((a.done === undefined) !== (b.done === undefined)) return a.done === undefined ? -1 : 1;
  if (a.done !== undefined && b.done !== undefined) return a.done.at < b.done.at ? 1 : -1;
  if (a.due === b.due) return nameOf(a) < nameOf(b) ? -1 : 1;
  if (a.due === undefined || b.due === undefined) return a.due === undefined ? 1 : -1;
  return a.due < b.due ? -1 : 1;
}

/** So many calendar days before its last day, a duty is worth a line on the start page. */
const soonMs = 14 * 24 * 3600 * 1000;

/** The duties that the member may do and that are due soon, or were. */
export function waitingDuties(scene: PersonScene): readonly Duty[] {
  const { now } = scene;
  return dutiesOf(scene).filter(
    ({ may, turn }) => may && turn.due !== undefined && Date.parse(turn.due) - Date.parse(now) <= soonMs,
  );
}
