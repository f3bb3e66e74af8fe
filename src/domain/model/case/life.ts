import type { PersonKey } from '../person/person.js';
import type { Instant, LocalDate } from '../../calendar/dates/time.js';

/** Who caused an event; `timer` when nobody pressed anything. */
export type Actor = PersonKey | 'timer';

/** Answers by the id of the question; several units are joined by commas. */
export type Answers = Readonly<Record<string, string>>;

/** One turn of a task that has been done; the latest answer of the same turn counts. */
export interface Done {
  readonly task: string;
  /** The unit that did it, where each unit is asked. */
  readonly unit?: string;
  /** The end of the period it was done for, where the task repeats. */
  readonly period?: LocalDate;
  readonly by: Actor;
  readonly at: Instant;
  readonly answers: Answers;
  /** The coordinator who noted it for someone without Teams. */
  readonly notedBy?: PersonKey;
}

/** What was done in a stage that was left by an exit with a trace; without a task: the exit itself. */
export interface Traced {
  readonly stage: string;
  readonly exit: string;
  readonly task?: string;
  readonly unit?: string;
  readonly by: Actor;
  readonly at: Instant;
  readonly notedBy?: PersonKey;
}

/** Where a case, a report or a group is in its life. It is in exactly one stage. */
export interface Life {
  readonly stage: string;
  readonly enteredAt: Instant;
  /** Grows each time another stage is entered; names the turns of the stage's tasks apart from those of an earlier time in it. */
  readonly visit: number;
  /** The exit that led here, and who took it; missing at the start and when a place became free. */
  readonly via?: { readonly exit: string; readonly by: Actor };
  /** The full stage it waits for, and since when: the order of admission. */
  readonly waits?: { readonly for: string; readonly since: Instant };
  /** What has been done in the present stage. */
  readonly done: readonly Done[];
  /** Periods that ended before this day are settled: what was done for them is no longer kept, and nothing is owed. */
  readonly settledBefore?: LocalDate;
  /** Tasks of the stage that a later version of the routine brought, and when: they are counted from then. */
  readonly began?: Readonly<Record<string, Instant>>;
  /** Who did what before exits with a trace, in order. */
  readonly trace?: readonly Traced[];
  /** The latest answer to each question that an exit or a task has asked. */
  readonly answers: Answers;
}

export type LifeEvent =
  | {
      readonly what: 'entered';
      readonly stage: string;
      /** The exit that led there; missing at the start and when a place became free. */
      readonly exit?: string;
      readonly waitsFor?: string;
      /** Who did what in the stage that is left is kept. */
      readonly traced?: true;
      readonly answers: Answers;
      readonly by: Actor;
      readonly at: Instant;
    }
  | ({ readonly what: 'done' } & Done)
  /** The life goes on by another version of its routine, where it is. */
  | {
      readonly what: 'moved';
      /** What the stage is called there. */
      readonly stage: string;
      /** What the stage that it waits for is called there; missing when it waits no longer. */
      readonly waitsFor?: string;
      /** Tasks that begin with the move. */
      readonly begins: readonly string[];
      readonly by: Actor;
      readonly at: Instant;
    }
  /** Someone takes back that a turn of a task is done. */
  | {
      readonly what: 'taken-back';
      readonly task: string;
      readonly unit?: string;
      readonly period?: LocalDate;
      readonly by: Actor;
      readonly at: Instant;
    };
