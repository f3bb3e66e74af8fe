import type { LocalDate } from '../../calendar/dates/time.js';
import type { Done, Life, LifeEvent, Traced } from '../../model/case/life.js';
import type { PersonKey } from '../../model/person/person.js';

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
    case 'moved':
      if (life === undefined) throw new Error('what has not begun is not moved');
      return goesOn(life, event);
    case 'taken-back':
      if (life === undefined) throw new Error('a task is taken back in a stage');
      return { ...life, done: life.done.filter((one) => !isSameTurn(one, event)) };
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

/** What has been done, since when it is there and what was answered stay; a press that is on its way still finds its visit. */
function goesOn(life: Life, { stage, waitsFor, begins, at }: Extract<LifeEvent, { what: 'moved' }>): Life {
  const { waits, began, ...rest } = life;
  const since = { ...began, ...Object.fromEntries(begins.map((task) => [task, at])) };
  return {
    ...rest,
    stage,
    ...(waitsFor === undefined || waits === undefined ? {} : { waits: { ...waits, for: waitsFor } }),
    ...(Object.keys(since).length === 0 ? {} : { began: since }),
  };
}

function enters(life: Life | undefined, event: Entered): Life {
  const { stage, answers, waitsFor, at, exit, by } = event;
  const trace = traceAfter(life, event);
  return {
    stage,
    enteredAt: at,
    visit: (life?.visit ?? 0) + 1,
    ...(exit === undefined ? {} : { via: { exit, by } }),
    ...(waitsFor === undefined ? {} : { waits: { for: waitsFor, since: at } }),
    done: [],
    ...(life?.settledBefore === undefined ? {} : { settledBefore: life.settledBefore }),
    ...(trace.length === 0 ? {} : { trace }),
    answers: { ...life?.answers, ...answers },
  };
}

function traceAfter(life: Life | undefined, { traced, exit, by, at }: Entered): readonly Traced[] {
  const kept = life?.trace ?? [];
  if (life === undefined || traced === undefined || exit === undefined) return kept;
  const { stage } = life;
  const done = life.done.map(({ task, unit, by: who, at: when, notedBy }): Traced => ({
    ...{ stage, exit, task, by: who, at: when },
    ...(unit === undefined ? {} : { unit }),
    ...(notedBy === undefined ? {} : { notedBy }),
  }));
  return [...kept, ...done, { stage, exit, by, at }];
}

/**
 * The life without what was done for periods that ended before the day. Those periods are settled, done or not: none of
 * them is owed anew because nobody knows any more that it was done.
 */
export function settledBefore(life: Life, day: LocalDate): Life {
  if (life.settledBefore !== undefined && life.settledBefore >= day) return life;
  const done = life.done.filter(({ period }) => period === undefined || period >= day);
  return done.length === life.done.length ? life : { ...life, done, settledBefore: day };
}

export function isSameTurn(
  a: Pick<Done, 'task' | 'unit' | 'period'>,
  b: Pick<Done, 'task' | 'unit' | 'period'>,
): boolean {
  return a.task === b.task && a.unit === b.unit && a.period === b.period;
}

/** The events of what someone without Teams has done, with the coordinator who notes it. */
export function asNoted(events: readonly LifeEvent[], notedBy: PersonKey | undefined): readonly LifeEvent[] {
  if (notedBy === undefined) return events;
  return events.map((event) => (event.what === 'done' ? { ...event, notedBy } : event));
}
