import { receivingUnit } from '../reading/life-answers.js';
import { needsOf } from './check-stages.js';
import type { LifeFault, Path } from './life-fault.js';
import type { Exit, LifeDef, Question, Stage, Who } from '../reading/life-schema.js';

/** A way into a stage, and whether the receiving unit is known when one goes it. */
interface Way {
  readonly from: string;
  readonly to: string;
  /** The exit; without one a place that has become free. */
  readonly exit?: Exit;
  readonly isAsked: boolean;
}

const allowed = `a question ${receivingUnit} of the kind unit, asked on every way here, or by a task that this needs`;

/** `receiving` where some way leads past the question that names the unit: nobody could do it, and nobody is told. */
export function receivingFaults(def: LifeDef, starts: readonly string[]): readonly LifeFault[] {
  if (def.about !== 'case') return [];
  const begins = [def.start, ...(def.late === undefined ? [] : [def.late]), ...starts];
  const ways = def.stages.flatMap((stage) => waysFrom(def, stage));
  const known = knownStages(def, begins, ways);
  return def.stages.flatMap((stage, i) => {
    if (known.has(stage.id)) return [];
    const gap = ways.find(({ from, to, isAsked }) => to === stage.id && !isAsked && !known.has(from));
    const way =
      gap === undefined || begins.includes(stage.id)
        ? 'cases begin here'
        : `${gap.exit?.id ?? 'a free place'} leads here from ${gap.from}`;
    const reason = `${way} and nobody has asked ${receivingUnit}: it would be nobody`;
    return pathsOf(stage).map((path) => ({ path: ['stages', i, ...path], reason, allowed }));
  });
}

/** Stages that nobody comes to before the question is answered. */
function knownStages(def: LifeDef, begins: readonly string[], ways: readonly Way[]): ReadonlySet<string> {
  const known = new Set(def.stages.map(({ id }) => id).filter((id) => !begins.includes(id)));
  let before = -1;
  while (before !== known.size) {
    before = known.size;
    for (const { from, to, isAsked } of ways) if (!isAsked && !known.has(from)) known.delete(to);
  }
  return known;
}

function waysFrom({ stages }: LifeDef, stage: Stage): readonly Way[] {
  const from = stage.id;
  const byExits = stage.exits.flatMap((exit): readonly Way[] => {
    const isAsked = asksIt(exit.asks) || isAskedBefore(stage, surelyDone(stage, exit));
    const queue = stages.find(({ id }) => id === exit.to)?.places?.waitIn;
    return [exit.to, ...(queue === undefined ? [] : [queue])].map((to) => ({ from, to, exit, isAsked }));
  });
  const admitted = stages.flatMap(({ id, places }): readonly Way[] =>
    places?.waitIn === from ? [{ from, to: id, isAsked: false }] : [],
  );
  return [...byExits, ...admitted];
}

/** Tasks that are done when the exit is taken, whoever takes it. */
function surelyDone({ tasks }: Stage, { needs, when, who }: Exit): readonly string[] {
  const required = when === 'all-done' && who === undefined ? tasks.filter((task) => task.required) : [];
  return [...needs, ...required.map(({ id }) => id)];
}

function isAskedBefore(stage: Stage, done: readonly string[]): boolean {
  const all = new Set(done.flatMap((id) => [id, ...needsOf(stage, id)]));
  return stage.tasks.some(({ id, asks }) => all.has(id) && asksIt(asks));
}

function asksIt(asks: readonly Question[]): boolean {
  return asks.some((one) => one.id === receivingUnit && 'kind' in one && one.kind === 'unit');
}

/** Where a stage names the unit before the stage itself has asked. */
function pathsOf(stage: Stage): readonly Path[] {
  const named = (path: Path, who: Who | undefined) => (who?.unit === 'receiving' ? [[...path, 'unit']] : []);
  return [
    ...(stage.responsible === 'receiving' ? [['responsible']] : []),
    ...stage.tasks.flatMap(({ id, who, chase }, k) =>
      isAskedBefore(stage, [...needsOf(stage, id)])
        ? []
        : [
            ...named(['tasks', k, 'who'], who),
            ...chase.flatMap(({ tell }, i) => named(['tasks', k, 'chase', i, 'tell'], tell)),
          ],
    ),
    ...stage.exits.flatMap((exit, k) => {
      if (isAskedBefore(stage, surelyDone(stage, exit))) return [];
      const told = asksIt(exit.asks) ? [] : exit.tell;
      return [
        ...named(['exits', k, 'who'], exit.who),
        ...told.flatMap((who, i) => named(['exits', k, 'tell', i], who)),
      ];
    }),
  ];
}
