import type { LifeAction } from '../../domain/life/life-actions.js';
import type { TaskTurn } from '../../domain/life/reading/life-tasks.js';
import { lifeOf } from '../../domain/model/case/case-pointer.js';
import { caseLifeOf } from '../../domain/routine/definition/case-life.js';
import { unitOf } from '../../domain/model/members.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CaseView } from '../../usecases/cases/look-at-case.js';
import type { CardAction, CardRow } from '../card/card-model.js';
import { doneBy, turnLine, turnTitle } from './turn-line.js';

/** What tells a turn of a task, or an exit, in a button. */
export function actData(view: CaseView, action: LifeAction) {
  const { pointer, snapshot } = view;
  const data = { groupId: snapshot.group.value.id, code: pointer.code, visit: lifeOf(pointer).visit };
  if (action.kind === 'exit') return { ...data, exit: action.exit.id };
  const { task, unit, period } = action.turn;
  return {
    ...data,
    task: task.id,
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
  };
}

/** The tasks of the stage, each with its last day and what the member may do about it. */
export function taskRows(view: CaseView, text: Text): readonly CardRow[] {
  return view.life.turns.map((turn) => ({
    title: turnTitle(turn, view.snapshot, text),
    lines: [turnLine(turn, view, text)],
    actions: taskActions(view, turn, text),
  }));
}

function taskActions(view: CaseView, turn: TaskTurn, text: Text): readonly CardAction[] {
  const own = view.life.actions.find(
    (action) =>
      action.kind === 'task' &&
      action.turn.task.id === turn.task.id &&
      action.turn.unit === turn.unit &&
      action.turn.period === turn.period,
  );
  if (own === undefined) return [];
  const { life: words } = text;
  const asks = turn.task.asks.length > 0;
  if (turn.done !== undefined && !asks) return [];
  const title = turn.done !== undefined ? words.again : asks ? words.answer : words.done;
  return [{ title, verb: 'life.open', data: actData(view, own), sendsInputs: false }];
}

/** Who did what before the case was raised or handed on, an exit after the other; each with the exit itself last. */
export function traceRows({ pointer, routine, snapshot }: CaseView, text: Text): readonly CardRow[] {
  const { locale, life: words } = text;
  const { stages } = caseLifeOf(routine);
  const { trace = [] } = lifeOf(pointer);
  const ends = trace.flatMap((one, i) => (one.task === undefined ? [i] : []));
  return ends.map((end, nth) => {
    const passed = trace.slice((ends[nth - 1] ?? -1) + 1, end + 1);
    const stage = stages.find(({ id }) => id === trace[end]?.stage);
    const exit = stage?.exits.find(({ id }) => id === trace[end]?.exit);
    return {
      title: exit?.name[locale] ?? words.before,
      lines: passed.map(({ task, unit, by, at, notedBy }) => {
        const who = doneBy(snapshot, { by, notedBy }, text);
        const said = [
          stage?.tasks.find(({ id }) => id === task)?.name[locale],
          unit && unitOf(snapshot, unit)?.name,
        ];
        const what = said.filter((part) => part !== undefined).join(' – ');
        const when = formatDate(toLocal(at).date, locale);
        // Another version of the routine may not have the task.
        const done = what === '' ? words.doneAt(when, who) : words.traced(what, when, who);
        const line = task === undefined ? words.wentOn(when, who) : done;
        return { text: line, style: 'subtle' as const };
      }),
      actions: [],
    };
  });
}

/** A button for each exit that the member may take. */
export function exitActions(view: CaseView, text: Text): readonly CardAction[] {
  return view.life.actions.flatMap((action) =>
    action.kind === 'exit'
      ? [
          {
            title: action.exit.name[text.locale],
            verb: 'life.open',
            data: actData(view, action),
            sendsInputs: false,
          },
        ]
      : [],
  );
}
