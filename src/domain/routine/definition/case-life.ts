import { addSpan } from '../../calendar/span.js';
import { toInstant, toLocal } from '../../calendar/dates/zone.js';
import { type CasePointer, stageIdOf, isRegistered, isWithdrawn } from '../../model/case/case-pointer.js';
import type { Bilingual } from '../../model/person/locale.js';
import type { Instant, LocalDate } from '../../calendar/dates/time.js';
import { stageOf } from '../../life/reading/life-scene.js';
import type { Exit, LifeDef, Question, Stage, Task, Who } from '../../life/reading/life-schema.js';
import type { Routine } from './routine-schema.js';

/** The list of answers to a kvittens; the product's own, so that its cards and reminders know what they mean. */
export const acknowledgementList = 'acknowledgement';

/** @throws Error when the routine has no life of a case, which `routineFaults` refuses */
export function caseLifeOf({ id, lives }: Pick<Routine, 'id' | 'lives'>): LifeDef {
  const life = lives.find(({ about }) => about === 'case');
  if (life === undefined) throw new Error(`the routine ${id} has no life of a case`);
  return life;
}

/** Where a new case of the type begins that is registered in time. */
export function startOfType({ id, lives, registration }: Routine, type: string | undefined): Stage {
  const life = caseLifeOf({ id, lives });
  const own = registration.caseTypes.find((one) => one.id === type)?.start;
  return stageOf(life, own ?? life.start);
}

/** Kinds of meetings at which a new case of the routine can be taken up; a type may begin without a meeting. */
export function startKinds(routine: Pick<Routine, 'id' | 'lives'>): readonly string[] {
  const life = caseLifeOf(routine);
  return stageOf(life, life.start).agenda?.kinds ?? [];
}

/** True when a new case of the type is registered to a meeting. */
export function startsAtMeeting(routine: Routine, type: string | undefined): boolean {
  return startOfType(routine, type).agenda !== undefined;
}

/** Kinds of meetings at which some case of the routine is taken up, new or running. */
export function caseKinds(routine: Pick<Routine, 'id' | 'lives'>): readonly string[] {
  return [...new Set(caseLifeOf(routine).stages.flatMap(({ agenda }) => agenda?.kinds ?? []))];
}

/** What a meeting can come to in a case: an exit of the case's stage. */
export interface MeetingOutcome {
  readonly id: string;
  readonly name: Bilingual;
  readonly exit: Exit;
  /** Which units carry on is asked. */
  readonly asksWhoCarriesOn: boolean;
  /** The case stays in its stage, and is taken up again. */
  readonly carriedOver: boolean;
}

/** The outcomes that a meeting can have for a case in the stage; without one, in the first stage. */
export function outcomesOf(routine: Routine, stage = caseLifeOf(routine).start): readonly MeetingOutcome[] {
  return stageOf(caseLifeOf(routine), stage)
    .exits.filter(({ at }) => at === 'meeting')
    .map((exit) => ({
      id: exit.id,
      name: exit.name,
      exit,
      asksWhoCarriesOn: exit.asks.some(isWhoCarriesOn),
      carriedOver: exit.to === stage,
    }));
}

/** The question who carries on is about several units; an outcome has one such question at most. */
export function isWhoCarriesOn(question: Question): boolean {
  return 'kind' in question && question.kind === 'units';
}

/** The task that asks each unit for its kvittens, where the stage has one. */
export function acknowledgementOf({ tasks }: Stage): Task | undefined {
  return tasks.find(({ asks }) => asks.some((one) => 'oneOf' in one && one.oneOf === acknowledgementList));
}

/** True when the units that the case concerns owe a kvittens where it is now. */
export function asksAcknowledgement(routine: Pick<Routine, 'id' | 'lives'>, pointer: CasePointer): boolean {
  return (
    isRegistered(pointer) && acknowledgementOf(stageOf(caseLifeOf(routine), stageIdOf(pointer))) !== undefined
  );
}

/** True when some stage of the routine's cases asks for one. */
export function knowsAcknowledgement(routine: Pick<Routine, 'id' | 'lives'>): boolean {
  return caseLifeOf(routine).stages.some((stage) => acknowledgementOf(stage) !== undefined);
}

/** When a missing kvittens is asked for, counted from when the unit was told, and who is asked. */
export function acknowledgementChases(
  routine: Routine,
  stage: string,
  from: Instant,
  closed: readonly LocalDate[],
): readonly { readonly at: Instant; readonly tell: Who }[] {
  const task = acknowledgementOf(stageOf(caseLifeOf(routine), stage));
  const within = task?.due?.plus;
  if (task === undefined || within === undefined) return [];
  const { date, time } = toLocal(from);
  const due = addSpan(date, within, closed);
  return task.chase.map(({ after, tell }) => ({ at: toInstant(addSpan(due, after, closed), time), tell }));
}

/** The stage of a case that was registered after the last day; undefined where none is taken then. */
export function lateStageOf(routine: Pick<Routine, 'id' | 'lives'>): Stage | undefined {
  const life = caseLifeOf(routine);
  return life.late === undefined ? undefined : stageOf(life, life.late);
}

/** What the routine calls the stage that the case is in; undefined when it was taken back. */
export function stageName(
  routine: Pick<Routine, 'id' | 'lives'>,
  pointer: CasePointer,
): Bilingual | undefined {
  return isWithdrawn(pointer) ? undefined : stageOf(caseLifeOf(routine), stageIdOf(pointer)).name;
}

/** What the routine calls the outcome that was noted. */
export function outcomeName(routine: Routine, { outcome }: CasePointer): Bilingual | undefined {
  const exits = caseLifeOf(routine).stages.flatMap((stage) => stage.exits);
  return exits.find(({ id }) => id === outcome?.id)?.name;
}
