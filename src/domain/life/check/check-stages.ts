import type { LifeDef } from '../reading/life-schema.js';
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
  const begins = [def.start, ...(def.late === undefined ? [] : [def.late]), ...starts];
  const reached = reachedFrom(begins, leadsTo(def));
  return def.stages.flatMap(({ id }, i) =>
    reached.has(id) ? [] : [{ path: ['stages', i, 'id'], allowed: 'a stage that an exit leads to' }],
  );
}

/** Every stage of a case or a report has a way to an end; the life of a group need not end. */
export function deadEnds(def: LifeDef): readonly LifeFault[] {
  if (def.about === 'group') return [];
  const ways = leadsTo(def);
  const ends = def.stages.filter((stage) => stage.ends === true).map(({ id }) => id);
  return def.stages.flatMap(({ id }, i) => {
    const reached = reachedFrom([id], ways);
    return ends.some((end) => reached.has(end))
      ? []
      : [{ path: ['stages', i, 'exits'], allowed: 'a way to a stage that ends the life' }];
  });
}
