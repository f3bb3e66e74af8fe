import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { LifeAction } from '../../domain/life/life-actions.js';
import { isAboutUnits } from '../../domain/life/check/check-report-life.js';
import { isText } from '../../domain/life/reading/life-answers.js';
import type { Question } from '../../domain/life/reading/life-schema.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import { namesOf, unitOf } from '../../domain/model/members.js';
import { textQuestions } from '../../domain/decisions/reports/report-texts.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { ReportLook, ReportView } from '../../usecases/reports/look-at-reports.js';
import { withHome } from '../card/answer.js';
import type { CardAction, CardLine, CardModel, CardRow } from '../card/card-model.js';
import { staffName } from '../duties/duty-words.js';
import { turnLine, turnTitle } from '../life/turn-line.js';
import { reportName, stageNameOf } from './reports-card.js';

/** A report for someone who sees it whole: where it is, what is written, what is left to do. */
export function reportCard(view: ReportView, text: Text): CardModel {
  const { snapshot, report } = view;
  const { id: groupId } = snapshot.group.value;
  const list = { title: text.reports.toList, verb: 'reports.list', data: { groupId }, sendsInputs: false };
  return {
    template: 'notice',
    locale: text.locale,
    title: `${reportName(view, text)} ${report.code}`,
    summary: [text.common.summary, report.code].join(' · '),
    facts: factsOf(view, text),
    lines: textLines(view, text),
    rows: taskRows(view, text),
    actions: withHome([...exitActions(view, text), list], text),
  };
}

/** The same for someone who sees only where it is. */
export function reportStateCard(
  { snapshot, life }: Extract<ReportLook, { readonly kind: 'state' }>,
  text: Text,
): CardModel {
  const { report } = life;
  const { facts: words, stateOnly, toList } = text.reports;
  const data = { groupId: snapshot.group.value.id };
  return {
    template: 'notice',
    locale: text.locale,
    title: `${reportName(life, text)} ${report.code}`,
    summary: [text.common.summary, report.code].join(' · '),
    facts: [
      { title: words.state, value: stageNameOf(life, text) },
      { title: words.since, value: formatDate(toLocal(report.life.enteredAt).date, text.locale) },
    ],
    lines: [{ text: stateOnly, style: 'subtle' }],
    actions: withHome([{ title: toList, verb: 'reports.list', data, sendsInputs: false }], text),
  };
}

function factsOf(view: ReportView, text: Text): NonNullable<CardModel['facts']> {
  const { snapshot, report, scene } = view;
  const { facts: words } = text.reports;
  const { locale } = text;
  const day = (instant: typeof report.createdAt) => formatDate(toLocal(instant).date, locale);
  const asks = scene.def.stages.flatMap(({ tasks }) => tasks.flatMap((task) => task.asks));
  const answered = asks.flatMap((question) => {
    const said = isText(question) || isAboutUnits(question) ? undefined : answerOf(question, view, text);
    return said === undefined ? [] : [{ title: question.name[locale], value: said }];
  });
  return [
    { title: words.state, value: stageNameOf(view, text) },
    { title: words.since, value: day(report.life.enteredAt) },
    { title: words.units, value: namesOf(snapshot, report.units).join(', ') },
    { title: words.from, value: unitOf(snapshot, report.unitId)?.name ?? '' },
    { title: words.date, value: day(report.createdAt) },
    ...answered,
  ];
}

function answerOf(question: Question, { report, routine }: ReportView, { locale }: Text): string | undefined {
  const answer = report.life.answers[question.id];
  if (answer === undefined || answer === '') return undefined;
  if ('oneOf' in question) {
    const options = routine.lists.find(({ id }) => id === question.oneOf)?.options ?? [];
    return options.find(({ id }) => id === answer)?.name[locale];
  }
  return question.kind === 'date' ? formatDate(answer as LocalDate, locale) : answer;
}

/** Each text under its question, with who wrote it and when. */
export function textLines(view: ReportView, text: Text): readonly CardLine[] {
  const { scene, texts, withheld, snapshot, turns } = view;
  const words = text.reports;
  const { locale } = text;
  const lines = textQuestions(scene.def).flatMap(({ id, name }): readonly CardLine[] => {
    const heading: CardLine = { text: name[locale], style: 'heading' };
    if (withheld.includes(id)) return [heading, { text: words.withheld, style: 'warning' }];
    const written = texts.find(({ question }) => question === id);
    if (written === undefined) return [];
    const when = formatDate(toLocal(written.writtenAt).date, locale);
    const by = words.textBy(staffName(snapshot, written.by, text), when);
    return [heading, { text: written.text }, { text: by, style: 'subtle' }];
  });
  const ended = turns.length === 0 && lines.length === 0;
  return ended ? [{ text: words.textsGone, style: 'subtle' }] : lines;
}

function taskRows(view: ReportView, text: Text): readonly CardRow[] {
  const { snapshot, scene } = view;
  return view.turns.map((turn) => {
    const own = view.actions.find(
      (action) =>
        action.kind === 'task' && action.turn.task.id === turn.task.id && action.turn.unit === turn.unit,
    );
    return {
      title: turnTitle(turn, snapshot, text),
      lines: [turnLine(turn, { snapshot, now: scene.now }, text)],
      actions: own === undefined ? [] : taskAction(view, own, text),
    };
  });
}

function taskAction(view: ReportView, action: LifeAction, { life: words }: Text): readonly CardAction[] {
  if (action.kind !== 'task') return [];
  const { task, done } = action.turn;
  const asks = task.asks.length > 0;
  if (done !== undefined && !asks) return [];
  const title = done !== undefined ? words.again : asks ? words.answer : words.done;
  return [{ title, verb: 'reports.open', data: actData(view, action), sendsInputs: false }];
}

function exitActions(view: ReportView, { locale }: Text): readonly CardAction[] {
  return view.actions.flatMap((action) =>
    action.kind === 'exit'
      ? [
          {
            title: action.exit.name[locale],
            verb: 'reports.open',
            data: actData(view, action),
            sendsInputs: false,
          },
        ]
      : [],
  );
}

/** What tells a turn of a task, or an exit, in a button, and the report as it was when the button was made. */
export function actData({ snapshot, report }: ReportView, action: LifeAction) {
  const { code, life, revision } = report;
  const data = { groupId: snapshot.group.value.id, code, visit: life.visit, revision };
  if (action.kind === 'exit') return { ...data, exit: action.exit.id };
  const { task, unit } = action.turn;
  return { ...data, task: task.id, ...(unit === undefined ? {} : { unit }) };
}
