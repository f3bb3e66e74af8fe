import { closingFaults } from './check-closings.js';
import { clockFaults } from './check-clocks.js';
import { groupLifeFaults } from './check-group-life.js';
import { receivingFaults } from './check-receiving.js';
import { reportLifeFaults } from './check-report-life.js';
import { deadEnds, doubleIds, unknownStages, unreachable } from './check-stages.js';
import { turnFaults } from './check-turns.js';
import { oneOf, type LifeFault, type Path } from './life-fault.js';
import type { Exit, LifeDef, Question, Stage, Task, Who } from '../reading/life-schema.js';

/** What the rest of a routine offers its lives. */
export interface LifeWords {
  readonly roles: readonly string[];
  readonly parties: readonly string[];
  /** Kinds of meetings. */
  readonly kinds: readonly string[];
  /** Stages where cases of some types begin. */
  readonly starts: readonly string[];
  readonly lists: readonly string[];
  /** Numbers that a group sets. */
  readonly settings: readonly string[];
  /** No case concerns more units than one, which is the receiving one then. */
  readonly oneUnit?: boolean;
}

/** Every fault of meaning: what a schema of one field cannot see. */
export function lifeFaults(def: LifeDef, words: LifeWords): readonly LifeFault[] {
  const starts = def.about === 'case' ? words.starts : [];
  return [
    ...doubleIds(def),
    ...unknownStages(def),
    ...unreachable(def, starts),
    ...deadEnds(def, starts),
    ...clockFaults(def),
    ...closingFaults(def),
    ...groupLifeFaults(def),
    ...reportLifeFaults(def),
    ...turnFaults(def),
    ...(words.oneUnit === true ? [] : receivingFaults(def, words.starts)),
    ...seenByFaults(def, words),
    ...def.stages.flatMap((stage, i) => stageFaults(def, stage, ['stages', i], words)),
  ];
}

function seenByFaults({ seenBy = [], stateSeenBy = [], stages }: LifeDef, words: LifeWords) {
  const each = (all: readonly Who[], path: Path) =>
    all.flatMap((one, i) => whoFaults(one, [...path, i], words));
  return [
    ...each(seenBy, ['seenBy']),
    ...each(stateSeenBy, ['stateSeenBy']),
    ...stages.flatMap((stage, i) => each(stage.seenBy ?? [], ['stages', i, 'seenBy'])),
  ];
}

function stageFaults(def: LifeDef, stage: Stage, path: Path, words: LifeWords): readonly LifeFault[] {
  const { tasks, exits, agenda, places } = stage;
  const known = tasks.map(({ id }) => id);
  return [
    ...oneOf([...path, 'agenda', 'kinds'], agenda?.kinds ?? [], words.kinds),
    ...oneOf([...path, 'places', 'limit'], places === undefined ? [] : [places.limit], words.settings),
    ...endFaults(stage, path),
    ...automaticFaults(stage, path),
    ...tasks.flatMap((task, k) => taskFaults(def, stage, task, [...path, 'tasks', k], words)),
    ...exits.flatMap((exit, k) => exitFaults(def, stage, exit, [...path, 'exits', k], words)),
    ...circularNeeds(tasks, path),
    ...exits.flatMap((exit, k) => oneOf([...path, 'exits', k, 'needs'], exit.needs, known)),
  ];
}

function endFaults({ ends, tasks, exits }: Stage, path: Path): readonly LifeFault[] {
  if (ends !== true) return [];
  return [
    ...(exits.length > 0 ? [{ path: [...path, 'exits'], allowed: 'none: the stage ends the life' }] : []),
    ...(tasks.length > 0
      ? [{ path: [...path, 'tasks'], allowed: 'none: nobody works in a stage that ends the life' }]
      : []),
  ];
}

/** What opens by itself must have something to wait for, or a case would pass through at once. */
function automaticFaults({ exits, tasks }: Stage, path: Path): readonly LifeFault[] {
  const automatic = exits.flatMap(({ when }, k) => (when === 'all-done' ? [k] : []));
  const required = tasks.some((task) => task.required);
  return automatic.flatMap((k, nth) => {
    const at = [...path, 'exits', k, 'when'];
    if (nth > 0) return [{ path: at, allowed: 'all-done at one exit of a stage' }];
    return required ? [] : [{ path: at, allowed: 'all-done where a task of the stage is required' }];
  });
}

function taskFaults(
  def: LifeDef,
  stage: Stage,
  task: Task,
  path: Path,
  words: LifeWords,
): readonly LifeFault[] {
  const known = stage.tasks.map(({ id }) => id);
  const unclocked = task.due === undefined && task.every === undefined;
  return [
    ...whoFaults(task.who, [...path, 'who'], words),
    ...oneOf([...path, 'every', 'kinds'], kindsOf(task), words.kinds),
    ...oneOf([...path, 'needs'], task.needs, known),
    ...momentFaults(def, stage, task.due, [...path, 'due'], task),
    ...(task.chase.length > 0 && unclocked
      ? [{ path: [...path, 'chase'], allowed: 'chase where the task has due or every' }]
      : []),
    ...task.chase.flatMap((one, i) => whoFaults(one.tell, [...path, 'chase', i, 'tell'], words)),
    ...asksFaults(task.asks, [...path, 'asks'], words),
  ];
}

function kindsOf({ every }: Task): readonly string[] {
  return every !== undefined && 'per' in every && every.per === 'meeting' ? (every.kinds ?? []) : [];
}

function exitFaults(
  def: LifeDef,
  stage: Stage,
  exit: Exit,
  path: Path,
  words: LifeWords,
): readonly LifeFault[] {
  const moment = exit.when === 'all-done' ? undefined : exit.when;
  const nobody = exit.who === undefined && exit.when === undefined && exit.at === undefined;
  return [
    ...(nobody ? [{ path: [...path, 'who'], allowed: 'who takes it, at: meeting, or when' }] : []),
    ...(exit.at === 'meeting' && stage.agenda === undefined
      ? [{ path: [...path, 'at'], allowed: 'meeting only where the stage has an agenda' }]
      : []),
    ...(exit.at === 'meeting' && exit.trace === true
      ? [{ path: [...path, 'trace'], allowed: 'trace where no meeting decides: an outcome may be corrected' }]
      : []),
    ...(exit.when !== undefined && exit.asks.length > 0
      ? [{ path: [...path, 'asks'], allowed: 'none: nobody is there to answer' }]
      : []),
    ...(exit.who === undefined ? [] : whoFaults(exit.who, [...path, 'who'], words)),
    ...exit.tell.flatMap((one, i) => whoFaults(one, [...path, 'tell', i], words)),
    ...momentFaults(def, stage, moment, [...path, 'when']),
    ...asksFaults(exit.asks, [...path, 'asks'], words),
  ];
}

function whoFaults({ roles = [], parties = [], ...rest }: Who, path: Path, words: LifeWords) {
  const empty =
    roles.length === 0 && parties.length === 0 && rest.unit === undefined && rest.owner === undefined;
  return [
    ...(empty ? [{ path, allowed: 'roles, parties, unit or owner: someone must be named' }] : []),
    ...(roles.length === 1 && roles[0] === 'deputy'
      ? [{ path: [...path, 'roles'], allowed: 'deputy beside the roles that are stood in for' }]
      : []),
    ...oneOf([...path, 'roles'], roles, [...words.roles, 'coordinator', 'deputy']),
    ...oneOf([...path, 'parties'], parties, words.parties),
  ];
}

function asksFaults(asks: readonly Question[], path: Path, words: LifeWords): readonly LifeFault[] {
  return asks.flatMap((question, i) =>
    'oneOf' in question ? oneOf([...path, i, 'oneOf'], [question.oneOf], words.lists) : [],
  );
}

/** A moment must be counted from something that can be known where it stands, and not lie before it. */
function momentFaults(
  def: LifeDef,
  stage: Stage,
  moment: Task['due'],
  path: Path,
  task?: Task,
): readonly LifeFault[] {
  if (moment === undefined) return [];
  const [what = '', id = ''] = moment.from.split(':');
  const at = [...path, 'from'];
  const asked = def.stages.flatMap(({ tasks, exits }) => [...tasks, ...exits].flatMap(({ asks }) => asks));
  const dates = asked.filter((one) => 'kind' in one && (one.kind === 'month' || one.kind === 'date'));
  switch (what) {
    case 'meeting':
    case 'registration-deadline':
      return stage.agenda === undefined && def.about === 'case' && stage.unannounced !== true
        ? [{ path: at, allowed: `${what} only where the stage has an agenda` }]
        : [];
    case 'period-end':
      return task?.every === undefined ? [{ path: at, allowed: 'period-end only beside every' }] : [];
    case 'done':
      return oneOf(
        at,
        [id],
        stage.tasks.filter((one) => one !== task).map((one) => one.id),
        'done:',
      );
    case 'answer':
      return oneOf(
        at,
        [id],
        dates.map((one) => one.id),
        'answer:',
      );
    default:
      return lengthOf(moment.plus) < 0
        ? [{ path: [...path, 'plus'], allowed: 'a span that does not lie before the start' }]
        : [];
  }
}

function lengthOf(span: NonNullable<Task['due']>['plus']): number {
  return span === undefined ? 0 : (Object.values(span)[0] ?? 0);
}

function circularNeeds(tasks: readonly Task[], path: Path): readonly LifeFault[] {
  const needs = new Map(tasks.map((task) => [task.id, task.needs]));
  const reaches = (from: string, to: string, seen: ReadonlySet<string>): boolean =>
    (needs.get(from) ?? []).some(
      (one) => one === to || (!seen.has(one) && reaches(one, to, new Set([...seen, one]))),
    );
  return tasks.flatMap(({ id }, k) =>
    reaches(id, id, new Set())
      ? [{ path: [...path, 'tasks', k, 'needs'], allowed: 'tasks that do not need this one' }]
      : [],
  );
}
