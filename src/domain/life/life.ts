import type { PersonKey } from '../model/person.js';
import type { Instant, LocalDate } from '../calendar/time.js';

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
}

/** Where a case, a report or a group is in its life. It is in exactly one stage. */
export interface Life {
  readonly stage: string;
  readonly enteredAt: Instant;
  /** Grows each time another stage is entered; names the turns of the stage's tasks apart from those of an earlier time in it. */
  readonly visit: number;
  /** The full stage it waits for, and since when: the order of admission. */
  readonly waits?: { readonly for: string; readonly since: Instant };
  /** What has been done in the present stage. */
  readonly done: readonly Done[];
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
      readonly answers: Answers;
      readonly by: Actor;
      readonly at: Instant;
    }
  | ({ readonly what: 'done' } & Done);

/**
 * The only place that changes a life. An exit back to the same stage keeps what has been done there: a case that is
 * taken up again asks nobody a second time.
 */
export function evolve(life: Life | undefined, event: LifeEvent): Life {
  switch (event.what) {
    case 'entered':
      return life?.stage === event.stage ? stays(life, event) : enters(life, event);
    case 'done': {
      if (life === undefined) throw new Error('a task is done in a stage');
      const { what: _, ...done } = event;
      const others = life.done.filter((one) => !isSameTurn(one, done));
      return { ...life, done: [...others, done], answers: { ...life.answers, ...done.answers } };
    }
  }
}

type Entered = Extract<LifeEvent, { readonly what: 'entered' }>;

function stays(life: Life, { answers, waitsFor, at }: Entered): Life {
  const { waits, ...rest } = life;
  const since = waits?.for === waitsFor ? (waits?.since ?? at) : at;
  return {
    ...rest,
    ...(waitsFor === undefined ? {} : { waits: { for: waitsFor, since } }),
    answers: { ...life.answers, ...answers },
  };
}

function enters(life: Life | undefined, { stage, answers, waitsFor, at }: Entered): Life {
  return {
    stage,
    enteredAt: at,
    visit: (life?.visit ?? 0) + 1,
    ...(waitsFor === undefined ? {} : { waits: { for: waitsFor, since: at } }),
    done: [],
    answers: { ...life?.answers, ...answers },
  };
}

export function isSameTurn(
  a: Pick<Done, 'task' | 'unit' | 'period'>,
  b: Pick<Done, 'task' | 'unit' | 'period'>,
): boolean {
  return a.task === b.task && a.unit === b.unit && a.period === b.period;
}
