import type { Exit, LifeDef, Stage, Task } from '../../../domain/life/reading/life-schema.js';
import type { Locale } from '../../../domain/model/person/locale.js';
import type { Routine } from '../../../domain/routine/definition/routine-schema.js';
import { RoutinePhrases } from '../../../text/routine-phrases.js';

/** Each life of the routine as a Mermaid state diagram under a heading: stages with their tasks and clocks, and who leads on. */
export function drawRoutine(routine: Routine, locale: Locale): string {
  const phrases = new RoutinePhrases(routine, locale);
  const lives = routine.lives.map(
    (life) =>
      `### ${phrases.name(routine.name)}: ${phrases.words.life[life.about]}\n\n${drawLife(life, phrases)}`,
  );
  return lives.join('\n\n');
}

function drawLife(life: LifeDef, phrases: RoutinePhrases): string {
  const { words } = phrases;
  const key = (id: string) => id.replaceAll('-', '_');
  const arrow = (from: string, to: string, label?: string) =>
    `  ${from} --> ${to}${label === undefined ? '' : `: ${plain(label)}`}`;
  const lines = life.stages.flatMap((stage) => {
    const { id, places, exits } = stage;
    return [
      `  state "${plain([phrases.name(stage.name), ...notesOf(stage, phrases)].join('\n'))}" as ${key(id)}`,
      ...exits.map((exit) => arrow(key(id), key(exit.to), labelOf(exit, phrases))),
      ...(places === undefined ? [] : [arrow(key(places.waitIn), key(id), words.placeFree)]),
      ...(stage.ends === true ? [arrow(key(id), '[*]')] : []),
    ];
  });
  const full = life.stages.flatMap(({ id, places }) =>
    places === undefined
      ? []
      : life.stages
          .filter(({ exits }) => exits.some(({ to }) => to === id))
          .map((from) => arrow(key(from.id), key(places.waitIn), words.waits)),
  );
  const types = startsOf(life, phrases).map(([to, label]) => arrow('[*]', key(to), label));
  const late = life.late === undefined ? [] : [arrow('[*]', key(life.late), words.late)];
  const all = ['stateDiagram-v2', arrow('[*]', key(life.start)), ...types, ...late, ...lines, ...full];
  return ['```mermaid', ...all, '```'].join('\n');
}

/** Stages where cases of some types begin, with the names of the types. */
function startsOf({ about }: LifeDef, phrases: RoutinePhrases): readonly (readonly [string, string])[] {
  const types = about === 'case' ? phrases.routine.registration.caseTypes : [];
  const starts = [...new Set(types.flatMap(({ start = [] }) => start))];
  return starts.map((stage) => {
    const own = types.filter(({ start }) => start === stage).map(({ name }) => phrases.name(name));
    return [stage, phrases.words.ofType(phrases.listed(own))];
  });
}

/** What a stage's box says: what it is taken up at, how long it usually lasts, and its tasks with their last days. */
function notesOf({ agenda, places, guideline, tasks }: Stage, phrases: RoutinePhrases): readonly string[] {
  const { words, routine } = phrases;
  return [
    ...(agenda === undefined
      ? []
      : [
          words.agenda(
            phrases.listed(agenda.kinds.map((kind) => phrases.nameOf(routine.meetings.kinds, kind))),
          ),
        ]),
    ...(places === undefined ? [] : [words.places(phrases.nameOf(routine.settings, places.limit))]),
    ...(guideline === undefined ? [] : [words.guideline(phrases.span(guideline))]),
    ...tasks.map((task) => taskLine(task, phrases)),
  ];
}

function taskLine(task: Task, phrases: RoutinePhrases): string {
  const { words } = phrases;
  const name = task.each === undefined ? phrases.name(task.name) : words.taskEach(phrases.name(task.name));
  const who = phrases.who(task.who);
  const when = [
    ...(task.every === undefined ? [] : [phrases.every(task.every)]),
    ...(task.due === undefined ? [] : [phrases.moment(task.due)]),
  ].join(', ');
  return when === '' ? words.task(name, who) : words.taskUntil(name, who, when);
}

function labelOf({ name, who, at, when }: Exit, phrases: RoutinePhrases): string {
  const { words } = phrases;
  const how = [
    ...(at === 'meeting' ? [words.exitAtMeeting] : []),
    ...(who === undefined ? [] : [phrases.who(who)]),
    ...(when === undefined ? [] : [when === 'all-done' ? words.exitAllDone : phrases.moment(when)]),
  ].join(', ');
  return how === '' ? phrases.name(name) : `${phrases.name(name)} (${how})`;
}

/** Signs that the drawing would read as its own are written as entities of it. */
export function plain(text: string): string {
  return text.replace(/[#:;"]/g, (sign) => `#${sign.codePointAt(0) ?? 0};`).replaceAll('\n', '<br/>');
}
