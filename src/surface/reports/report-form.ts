import type { AnswerFault } from '../../domain/life/reading/life-answers.js';
import type { LifeAction } from '../../domain/life/life-actions.js';
import { stageOf } from '../../domain/life/reading/life-scene.js';
import type { Answers } from '../../domain/model/case/life.js';
import { activeMember } from '../../domain/model/members.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { ReportCode } from '../../domain/model/case/report.js';
import { firstTask } from '../../domain/decisions/reports/report-scene.js';
import { answersNow } from '../../domain/decisions/reports/report-texts.js';
import type { ReportSort } from '../../domain/decisions/reports/begin-report.js';
import { roleNameIn } from '../../domain/routine/definition/roles.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { Text } from '../../text/text.js';
import type { ReportView } from '../../usecases/reports/look-at-reports.js';
import type { CardLine, CardModel } from '../card/card-model.js';
import { withinSentence } from '../members/words/role-name.js';
import { questionFields } from '../life/question-fields.js';
import { turnTitle } from '../life/turn-line.js';
import { actData, textLines } from './report-card.js';
import { reportName, stageNameOf } from './reports-card.js';

/** What was filled in, and what is wrong with it. */
export interface Filled {
  readonly answers?: Answers;
  readonly faults?: readonly AnswerFault[];
  /** Someone has changed the report meanwhile. */
  readonly changed?: true;
}

/** Asks what a report begins with. */
export function newReportForm(
  {
    snapshot,
    sort,
    person,
  }: { readonly snapshot: Snapshot; readonly sort: ReportSort; readonly person: PersonKey },
  code: ReportCode,
  { answers = {}, faults = [] }: Filled,
  text: Text,
): CardModel {
  const { routine, def } = sort;
  const task = firstTask(def);
  const groupId = snapshot.group.value.id;
  const unit = activeMember(snapshot, person)?.unitId;
  const asked = { snapshot, lists: routine.lists, ...(unit === undefined ? {} : { besides: unit }) };
  return {
    template: 'form',
    locale: text.locale,
    title: [def.name?.[text.locale], task.name[text.locale]].filter((part) => part !== undefined).join(' – '),
    summary: text.common.summary,
    lines: [{ text: text.reports.hint, style: 'subtle' }],
    fields: questionFields({ asks: task.asks, answers, faults }, asked, text),
    actions: [
      {
        title: text.reports.send,
        verb: 'reports.begin',
        data: { groupId, routine: routine.id, life: def.id, code },
        style: 'positive',
      },
      { title: text.common.back, verb: 'reports.list', data: { groupId }, sendsInputs: false },
    ],
  };
}

/** Asks what a task of a report asks, or whether what was pressed is meant; what it is about is shown above. */
export function reportForm(
  view: ReportView,
  { action, person }: { readonly action: LifeAction; readonly person: PersonKey },
  filled: Filled,
  text: Text,
): CardModel {
  const { snapshot, routine, report } = view;
  const { asks } = action.kind === 'exit' ? action.exit : action.turn.task;
  const { answers = answersNow(report, asks, view.texts), faults = [] } = filled;
  const data = { groupId: snapshot.group.value.id, code: report.code };
  const asked = { snapshot, lists: routine.lists, besides: report.unitId };
  return {
    template: 'form',
    locale: text.locale,
    title: [`${reportName(view, text)} ${report.code}`, nameOf(view, action, text)].join(' – '),
    summary: text.common.summary,
    lines: linesOf(view, { action, person }, filled, text),
    fields: questionFields({ asks, answers, faults }, asked, text),
    actions: [
      {
        title: asks.length > 0 ? text.life.save : nameOf(view, action, text),
        verb: 'reports.act',
        data: actData(view, action),
        style: action.kind === 'exit' && action.exit.removesTexts === true ? 'destructive' : 'positive',
      },
      { title: text.common.back, verb: 'reports.show', data, sendsInputs: false },
    ],
  };
}

function nameOf({ snapshot }: ReportView, action: LifeAction, text: Text): string {
  return action.kind === 'exit' ? action.exit.name[text.locale] : turnTitle(action.turn, snapshot, text);
}

function linesOf(
  view: ReportView,
  { action, person }: { readonly action: LifeAction; readonly person: PersonKey },
  { changed }: Filled,
  text: Text,
): readonly CardLine[] {
  const words = text.reports;
  const { asks } = action.kind === 'exit' ? action.exit : action.turn.task;
  const stands = textLines(view, text);
  if (changed === true) return [{ text: words.changedSince, style: 'warning' }, ...stands];
  if (action.kind === 'exit') return consequences(view, action.exit, text);
  if (asks.length === 0) return [...stands, { text: signer(view, person, text) }];
  const again = action.turn.done === undefined ? [] : [{ text: words.changing, style: 'subtle' as const }];
  return [{ text: words.hint, style: 'subtle' }, ...again];
}

function consequences(
  view: ReportView,
  { to, removesTexts }: Extract<LifeAction, { readonly kind: 'exit' }>['exit'],
  text: Text,
): readonly CardLine[] {
  const { scene, report } = view;
  const next = report.life.stage === to ? stageNameOf(view, text) : stageOf(scene.def, to).name[text.locale];
  return [
    { text: text.reports.leadsTo(next) },
    ...(removesTexts === true ? [{ text: text.reports.removesTexts, style: 'warning' as const }] : []),
  ];
}

function signer({ snapshot, routine }: ReportView, person: PersonKey, text: Text): string {
  const member = activeMember(snapshot, person);
  const role = member && roleNameIn([routine], member.role)?.[text.locale];
  return text.reports.signs(member?.name ?? '', withinSentence(role ?? ''));
}
