import { isText } from '../reading/life-answers.js';
import type { LifeFault, Path } from './life-fault.js';
import type { Exit, LifeDef, Question, Stage, Task, Who } from '../reading/life-schema.js';

/** What only a life about a report has, and what it cannot have: no case and no meeting stands behind it. */
export function reportLifeFaults(def: LifeDef): readonly LifeFault[] {
  if (def.about !== 'report') return strangeFaults(def);
  return [
    ...(def.name === undefined ? [{ path: ['name'], allowed: 'a name: what the report is called' }] : []),
    ...(def.seenBy === undefined ? [{ path: ['seenBy'], allowed: 'seenBy: who sees the report' }] : []),
    ...(def.late === undefined ? [] : [{ path: ['late'], allowed: 'late only in a life about: case' }]),
    ...firstFaults(def),
    ...def.stages.flatMap((stage, i) => stageFaults(def, stage, ['stages', i])),
    ...placed(def).flatMap(({ who, path }) => whoFaults(who, path)),
  ];
}

/** The words of a report in the life of something else. */
function strangeFaults(def: LifeDef): readonly LifeFault[] {
  const only = (path: Path) => ({ path, allowed: `${String(path.at(-1))} only in a life about: report` });
  return [
    ...(['seenBy', 'stateSeenBy'] as const).flatMap((key) => (def[key] === undefined ? [] : [only([key])])),
    ...def.stages.flatMap(({ seenBy, exits }, i) => [
      ...(seenBy === undefined ? [] : [only(['stages', i, 'seenBy'])]),
      ...exits.flatMap(({ removesTexts }, k) =>
        removesTexts === undefined ? [] : [only(['stages', i, 'exits', k, 'removesTexts'])],
      ),
    ]),
    ...placed(def).flatMap(({ who, path }) => (who.level === undefined ? [] : [only([...path, 'level'])])),
  ];
}

/** A report begins with the first task of its first stage: whoever may do it writes it, and says which units it is about. */
function firstFaults({ start, stages }: LifeDef): readonly LifeFault[] {
  const i = stages.findIndex(({ id }) => id === start);
  const [first] = stages[i]?.tasks ?? [];
  if (i === -1) return [];
  const path = ['stages', i, 'tasks', 0];
  if (first === undefined)
    return [{ path: ['stages', i, 'tasks'], allowed: 'a task that begins the report' }];
  const begins = first.who.unit === 'registering' && (first.who.roles ?? []).length > 0;
  return [
    ...(begins && first.who.level === undefined
      ? []
      : [{ path: [...path, 'who'], allowed: 'unit: registering, with the roles that may begin a report' }]),
    ...(first.each === undefined && first.needs.length === 0
      ? []
      : [{ path, allowed: 'a first task that needs no other and is asked once' }]),
    ...(first.asks.filter(isAboutUnits).length === 1
      ? []
      : [{ path: [...path, 'asks'], allowed: 'one question of kind unit or units: the units it is about' }]),
  ];
}

/** The question whose answer is which units the report is about. */
export function isAboutUnits(question: Question): boolean {
  return 'kind' in question && (question.kind === 'units' || question.kind === 'unit');
}

function stageFaults(def: LifeDef, stage: Stage, path: Path): readonly LifeFault[] {
  const { agenda, places, unannounced, responsible, tasks, exits } = stage;
  const none = { agenda, places, unannounced, responsible };
  const seers = [...(def.seenBy ?? []), ...(stage.seenBy ?? [])];
  const told = [...seers, ...(def.stateSeenBy ?? [])];
  return [
    ...Object.entries(none).flatMap(([key, value]) =>
      value === undefined ? [] : [{ path: [...path, key], allowed: `${key} only about: case` }],
    ),
    ...tasks.flatMap((task, k) => {
      // Who begins a report has the level that it is then written on.
      const begins = stage.id === def.start && k === 0;
      const known = begins ? { ...task, who: { ...task.who, level: true as const } } : task;
      return taskFaults(known, [...path, 'tasks', k], seers, told);
    }),
    ...exits.flatMap((exit, k) => exitFaults(def, exit, [...path, 'exits', k], seers)),
  ];
}

const mayAct = 'someone who sees the report in this stage: a who of seenBy, or part of one';
const mayKnow = 'someone who knows of the report: a who of seenBy or stateSeenBy, or part of one';

function taskFaults(
  { who, every, due, chase }: Task,
  path: Path,
  seers: readonly Who[],
  told: readonly Who[],
): readonly LifeFault[] {
  const from = due?.from;
  return [
    ...(isWithin(who, seers) ? [] : [{ path: [...path, 'who'], allowed: mayAct }]),
    ...(every === undefined ? [] : [{ path: [...path, 'every'], allowed: 'a task that is done once' }]),
    ...(from === 'meeting' || from === 'registration-deadline'
      ? [{ path: [...path, 'due', 'from'], allowed: `${from} only about: case` }]
      : []),
    ...chase.flatMap(({ tell }, i) =>
      isWithin(tell, told) ? [] : [{ path: [...path, 'chase', i, 'tell'], allowed: mayKnow }],
    ),
  ];
}

function exitFaults(def: LifeDef, exit: Exit, path: Path, seers: readonly Who[]): readonly LifeFault[] {
  const next = def.stages.find(({ id }) => id === exit.to)?.seenBy ?? [];
  const told = [...(def.seenBy ?? []), ...next, ...(def.stateSeenBy ?? [])];
  return [
    ...(exit.who === undefined || isWithin(exit.who, seers)
      ? []
      : [{ path: [...path, 'who'], allowed: mayAct }]),
    ...(exit.asks.some(isText)
      ? [{ path: [...path, 'asks'], allowed: 'no text: what is written belongs to a task' }]
      : []),
    ...exit.tell.flatMap((one, i) =>
      isWithin(one, told) ? [] : [{ path: [...path, 'tell', i], allowed: mayKnow }],
    ),
  ];
}

/** Everyone whom the sentry names is named by one of the others. A report's own unit is one of those concerned. */
function isWithin(who: Who, others: readonly Who[]): boolean {
  return others.some((other) => {
    const units: readonly Who['unit'][] =
      who.unit === 'registering' ? ['registering', 'concerned'] : [who.unit];
    const within = (own: readonly string[] | undefined, all: readonly string[] | undefined) =>
      all === undefined || (own?.every((one) => all.includes(one)) ?? false);
    return (
      within(who.roles, other.roles) &&
      within(who.parties, other.parties) &&
      (other.unit === undefined || units.includes(other.unit)) &&
      (other.level === undefined || who.level === true)
    );
  });
}

function whoFaults({ unit, owner, rotates }: Who, path: Path): readonly LifeFault[] {
  return [
    ...(unit === 'receiving' || unit === 'responsible'
      ? [{ path: [...path, 'unit'], allowed: 'registering or concerned' }]
      : []),
    ...(owner === undefined ? [] : [{ path: [...path, 'owner'], allowed: 'owner only about: case' }]),
    ...(rotates === undefined ? [] : [{ path: [...path, 'rotates'], allowed: 'nobody in turn: a report' }]),
  ];
}

/** Every sentry of the life, and where it stands. */
function placed(def: LifeDef): readonly { readonly who: Who; readonly path: Path }[] {
  const list = (path: Path, all: readonly Who[] = []) =>
    all.map((who, i) => ({ who, path: [...path, i] as Path }));
  return [
    ...list(['seenBy'], def.seenBy),
    ...list(['stateSeenBy'], def.stateSeenBy),
    ...def.stages.flatMap(({ seenBy, tasks, exits }, i) => [
      ...list(['stages', i, 'seenBy'], seenBy),
      ...tasks.flatMap(({ who, chase }, k) => [
        { who, path: ['stages', i, 'tasks', k, 'who'] },
        ...list(
          ['stages', i, 'tasks', k, 'chase'],
          chase.map(({ tell }) => tell),
        ),
      ]),
      ...exits.flatMap(({ who, tell }, k) => [
        ...(who === undefined ? [] : [{ who, path: ['stages', i, 'exits', k, 'who'] }]),
        ...list(['stages', i, 'exits', k, 'tell'], tell),
      ]),
    ]),
  ];
}
