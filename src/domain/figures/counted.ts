import type { Exit, LifeDef, Stage } from '../life/reading/life-schema.js';
import type { CaseEvent, CaseEventOf } from '../model/case/case-event.js';
import { type CasePointer, type Counted, lifeOf } from '../model/case/case-pointer.js';
import { caseLifeOf } from '../routine/definition/case-life.js';
import type { RoutineBook } from '../routine/definition/routine-book.js';

/** The words that are counted, beside those made of an exit or a closing. */
export const countedWords = {
  late: 'late-registration',
  carried: 'carried',
  began: 'began',
  inTime: 'in-time',
  tooLate: 'too-late',
} as const;

/** An outcome, by the stage it was decided in: ids of exits may be the same in several. */
export function exitWord(stage: string, exit: string): string {
  return `exit.${stage}.${exit}`;
}

export function closingWord(closing: string): string {
  return `closed.${closing}`;
}

/** The case after an event, with what the group's figures count of it. */
export function withCounted(
  routines: RoutineBook,
  before: CasePointer | undefined,
  event: CaseEvent,
  after: CasePointer,
): CasePointer {
  if (before === undefined) return { ...after, counted: [] };
  const { at } = event;
  const kept = event.what === 'outcome-corrected' ? withoutOutcome(before) : countedSoFar(before);
  const words = wordsOf(routines, before, event);
  if (words.length === 0 && kept === before.counted) return after;
  return { ...after, counted: [...kept, ...words.map((what) => ({ what, at }))] };
}

/** What is known to have happened; of a case from before it was noted the outcome alone. */
export function countedSoFar({ counted, outcome, life }: CasePointer): readonly Counted[] {
  if (counted !== undefined) return counted;
  if (outcome === undefined) return [];
  const stage = outcome.before?.stage ?? life?.stage ?? 'registered';
  return [{ what: exitWord(stage, outcome.id), at: outcome.at }];
}

/** What was noted with the outcome is not so. */
function withoutOutcome(before: CasePointer): readonly Counted[] {
  return countedSoFar(before).filter(({ at }) => at !== before.outcome?.at);
}

function wordsOf(routines: RoutineBook, before: CasePointer, event: CaseEvent): readonly string[] {
  if (event.what === 'entered') return wordsOfStep(routines, before, event);
  if (event.what === 'deadline-met') return [event.inTime ? countedWords.inTime : countedWords.tooLate];
  return event.what === 'carried' && event.because === 'outcome' ? [countedWords.carried] : [];
}

function wordsOfStep(
  routines: RoutineBook,
  before: CasePointer,
  { stage: to, exit: id }: CaseEventOf<'entered'>,
): readonly string[] {
  const def = caseLifeOf(routines.get(before.routine, before.routineVersion));
  if (before.life === undefined && before.revision === 1 && id === undefined) {
    return def.late === to ? [countedWords.late] : beginning(def, to);
  }
  const { stage: from } = lifeOf(before);
  const left = def.stages.find((one) => one.id === from);
  const exit = left?.exits.find((one) => one.id === id);
  return [
    ...(left === undefined || exit === undefined ? [] : outcomeWords(routines, before, left, exit)),
    ...(from === to ? [] : beginning(def, to)),
  ];
}

/** Nobody but the coordinator knows of a case in an unannounced stage: its exits are answers, and no outcomes. */
function outcomeWords(
  routines: RoutineBook,
  { routine }: CasePointer,
  { id: stage, unannounced }: Stage,
  exit: Exit,
): readonly string[] {
  const closing = exit.closesTo ?? closingIn(routines, routine, stage, exit.id);
  if (closing !== undefined) return [closingWord(closing)];
  return unannounced !== true && isDecidedBySomeone(exit) ? [exitWord(stage, exit.id)] : [];
}

/** What an exit closes to may first be said in a later version than the case follows. */
function closingIn({ versions }: RoutineBook, routine: string, stage: string, id: string) {
  return versions
    .filter((one) => one.id === routine)
    .flatMap((one) => caseLifeOf(one).stages.filter((each) => each.id === stage))
    .flatMap(({ exits }) => exits.filter((each) => each.id === id))
    .find(({ closesTo }) => closesTo !== undefined)?.closesTo;
}

/** One that opens by itself is no decision. */
export function isDecidedBySomeone({ at, who }: Exit): boolean {
  return at === 'meeting' || who !== undefined;
}

/** A place is got. */
function beginning(def: LifeDef, stage: string): readonly string[] {
  return def.stages.find(({ id }) => id === stage)?.places === undefined ? [] : [countedWords.began];
}
