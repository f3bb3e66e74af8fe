import type { LifeDef, Stage } from '../reading/life-schema.js';
import { oneOf, type LifeFault, type Path } from './life-fault.js';

/** Ids that stand twice in a list. */
export function doubleIds({ stages }: LifeDef): readonly LifeFault[] {
  const within = (list: readonly { readonly id: string }[], path: Path) =>
    list.flatMap(({ id }, i) =>
      list.findIndex((other) => other.id === id) < i
        ? [{ path: [...path, i, 'id'], allowed: 'an id that no other of the list has' }]
        : [],
    );
  return [
    ...within(stages, ['stages']),
    ...stages.flatMap(({ tasks, exits }, i) => [
      ...within(tasks, ['stages', i, 'tasks']),
      ...within(exits, ['stages', i, 'exits']),
    ]),
  ];
}

export function unknownStages({ start, late, stages }: LifeDef): readonly LifeFault[] {
  const known = stages.map(({ id }) => id);
  return [
    ...oneOf(['start'], [start], known),
    ...oneOf(['late'], late === undefined ? [] : [late], known),
    ...stages.flatMap(({ exits, places }, i) => [
      ...exits.flatMap(({ to }, k) => oneOf(['stages', i, 'exits', k, 'to'], [to], known)),
      ...oneOf(['stages', i, 'places', 'waitIn'], places === undefined ? [] : [places.waitIn], known),
    ]),
  ];
}

/** Where each stage leads: by its exits, to where one waits for it, and from there into it. */
export function leadsTo({ stages }: LifeDef): ReadonlyMap<string, readonly string[]> {
  const waiting = stages.flatMap(({ id, places }) => (places === undefined ? [] : [[places.waitIn, id]]));
  const ways = stages.map(({ id, exits }) => {
    const next = exits.map(({ to }) => to);
    const queues = stages.flatMap(({ id: stage, places }) =>
      next.includes(stage) && places !== undefined ? [places.waitIn] : [],
    );
    const admitted = waiting.flatMap(([from, to]) => (from === id && to !== undefined ? [to] : []));
    return [id, [...next, ...queues, ...admitted]] as const;
  });
  return new Map(ways);
}

export function reachedFrom(from: readonly string[], ways: ReadonlyMap<string, readonly string[]>) {
  const reached = new Set(from);
  for (const id of reached) for (const next of ways.get(id) ?? []) reached.add(next);
  return reached;
}

/** @param starts where some begin besides the start of all */
export function unreachable(def: LifeDef, starts: readonly string[]): readonly LifeFault[] {
  const { left, wrong, explained } = leftStages(def, starts);
  return [
    ...wrong,
    ...def.stages.flatMap(({ id }, i) =>
      left.includes(id) && !explained.includes(id)
        ? [{ path: ['stages', i, 'id'], allowed: 'a stage that an exit leads to' }]
        : [],
    ),
  ];
}

/** Stages that nothing leads to. A queue is explained where a full stage sends those who wait elsewhere: that is the fault. */
function leftStages(def: LifeDef, starts: readonly string[]) {
  const begins = [def.start, ...(def.late === undefined ? [] : [def.late]), ...starts];
  const reached = reachedFrom(begins, leadsTo(def));
  const left = def.stages.filter(({ id }) => !reached.has(id)).map(({ id }) => id);
  const found = def.stages.flatMap((stage, i) => queueFaults(def.stages, stage, i, { left, begins }));
  return {
    left,
    wrong: found.map(({ fault }) => fault),
    explained: found.flatMap(({ queues }) => queues),
  };
}

interface Sorted {
  /** Stages that nothing leads to. */
  readonly left: readonly string[];
  readonly begins: readonly string[];
}

/** Those who wait in a stage that is no queue; and the queues that may have been meant. */
function queueFaults(stages: readonly Stage[], full: Stage, i: number, { left, begins }: Sorted) {
  const queue = stages.find(({ id }) => id === full.places?.waitIn);
  if (queue === undefined) return [];
  const queues = stages.filter((one) => left.includes(one.id) && isQueue(one)).map(({ id }) => id);
  const isEntered = stages.some(({ exits }) => exits.some(({ to }) => to === queue.id));
  const reasons = [
    [queue === full, 'it is the stage that is full'],
    [begins.includes(queue.id), `cases begin in ${queue.id}`],
    [!isQueue(queue), `${queue.id} ends, is taken up at meetings, or has places of its own`],
    [isEntered && queues.length > 0, `exits lead to ${queue.id}, and nothing to ${queues.join(', ')}`],
  ] as const;
  const reason = reasons.find(([holds]) => holds)?.[1];
  if (reason === undefined) return [];
  const named = queues.length === 0 ? '' : `: ${queues.join(', ')}`;
  const allowed = `a stage where one waits, without agenda, places or ends${named}`;
  return [{ fault: { path: ['stages', i, 'places', 'waitIn'], reason, allowed }, queues }];
}

function isQueue({ agenda, places, ends }: Stage): boolean {
  return agenda === undefined && places === undefined && ends === undefined;
}

/** What must be done before the task, whatever is between. */
export function needsOf({ tasks }: Stage, id: string): ReadonlySet<string> {
  const needs = new Set([id]);
  for (const one of needs)
    for (const next of tasks.find((task) => task.id === one)?.needs ?? []) needs.add(next);
  needs.delete(id);
  return needs;
}

/** Every stage of a case or a report has a way to an end; the life of a group need not end. */
export function deadEnds(def: LifeDef, starts: readonly string[]): readonly LifeFault[] {
  if (def.about === 'group') return [];
  const ways = leadsTo(def);
  const { explained } = leftStages(def, starts);
  const ends = def.stages.filter((stage) => stage.ends === true).map(({ id }) => id);
  return def.stages.flatMap(({ id }, i) => {
    const reached = reachedFrom([id], ways);
    return ends.some((end) => reached.has(end)) || explained.includes(id)
      ? []
      : [{ path: ['stages', i, 'exits'], allowed: 'a way to a stage that ends the life' }];
  });
}
