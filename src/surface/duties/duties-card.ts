import type { Duty } from '../../domain/decisions/lives/duties.js';
import { lastDayOf } from '../../domain/life/reading/life-tasks.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { DutiesView } from '../../usecases/duties/look-at-duties.js';
import { withHome } from '../card/answer.js';
import type { CardAction, CardLine, CardModel, CardRow } from '../card/card-model.js';
import { dutyData, dutyName, staffName } from './duty-words.js';

const mostOpen = 15;
const mostDone = 5;
const mostNames = 3;

/** The group's duties: those to do by their last day, then what was done lately. */
export function dutiesCard(view: DutiesView, text: Text): CardModel {
  const { snapshot, duties } = view;
  const { id: groupId, name } = snapshot.group.value;
  const words = text.duties;
  const open = duties.filter(({ turn }) => turn.done === undefined);
  const done = duties.filter(({ turn }) => turn.done !== undefined);
  const members = { title: text.home.members, verb: 'members.show', data: { groupId }, sendsInputs: false };
  const figures = { title: text.figures.open, verb: 'figures.show', data: { groupId }, sendsInputs: false };
  return {
    template: 'home',
    locale: text.locale,
    title: words.title(name),
    summary: text.common.summary,
    lines: [
      ...(open.length === 0 ? [{ text: words.none }] : []),
      ...(open.length > mostOpen ? [{ text: words.more(open.length - mostOpen) }] : []),
    ],
    rows: [...open.slice(0, mostOpen), ...done.slice(0, mostDone)].map((duty) => rowOf(duty, view, text)),
    actions: withHome([members, ...(view.coordinates ? [figures] : [])], text),
  };
}

function rowOf(duty: Duty, view: DutiesView, text: Text): CardRow {
  const names = namesOf(duty, view, text);
  return {
    title: dutyName(duty, view.snapshot, text),
    lines: [
      lineOf(duty, names, text),
      ...(duty.turn.done === undefined ? [{ text: names, style: 'subtle' as const }] : []),
    ],
    actions: actionsOf(duty, view.snapshot.group.value.id, text),
  };
}

function lineOf({ turn, overdue }: Duty, names: string, text: Text): CardLine {
  const { life: words, locale } = text;
  const { done, due } = turn;
  if (done !== undefined) {
    return { text: words.doneAt(formatDate(toLocal(done.at).date, locale), names), style: 'good' };
  }
  if (due === undefined) return { text: words.noDue, style: 'subtle' };
  const when = formatDate(lastDayOf(due), locale, { year: true });
  return overdue
    ? { text: words.overdue(when), style: 'warning' }
    : { text: words.due(when), style: 'subtle' };
}

/** Who did it, whose turn it is, or who may. */
function namesOf({ holders, turn }: Duty, { snapshot }: DutiesView, text: Text): string {
  const words = text.duties;
  const names = holders.map((person) => staffName(snapshot, person, text));
  if (turn.done !== undefined) {
    const noted = turn.done.notedBy === undefined ? [] : [text.calls.noted];
    return [...names.slice(0, 1), ...noted].join(', ');
  }
  const [first] = names;
  if (first === undefined) return words.nobody;
  if (turn.task.who.rotates === true) return words.turnOf(first);
  const some = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? words.byMore(some, names.length - mostNames) : words.by(some);
}

function actionsOf(duty: Duty, groupId: string, { duties: words, life }: Text): readonly CardAction[] {
  const data = dutyData(duty, groupId);
  if (duty.turn.done !== undefined) {
    const back = { title: words.takeBack, verb: 'duties.take-back', data, sendsInputs: false };
    return duty.mayTakeBack ? [back] : [];
  }
  if (!duty.may) return [];
  return duty.turn.task.asks.length > 0
    ? [{ title: life.answer, verb: 'duties.form', data, sendsInputs: false }]
    : [{ title: life.done, verb: 'duties.done', data, sendsInputs: false }];
}
