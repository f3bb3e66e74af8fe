import { z } from 'zod';
import type { LifeAct } from '../../domain/life/act.js';
import type { LifeAction } from '../../domain/life/life-actions.js';
import { lookAtReport, type ReportView, whereReportIs } from '../../usecases/reports/look-at-reports.js';
import { actOnReport } from '../../usecases/reports/write-report.js';
import { answer, refused, told } from '../card/answer.js';
import type { CardModel } from '../card/card-model.js';
import { cardVerb, type VerbContext } from '../card/card-verb.js';
import { idField } from '../card/form-values.js';
import { answersIn, withQuestions } from '../life/question-fields.js';
import { type Filled, reportForm } from './report-form.js';
import { stageNameOf } from './reports-card.js';
import { inChatOnly, personalIn, reportField } from './report-verb.js';

const wanted = {
  groupId: idField,
  code: reportField,
  visit: z.int().min(1).max(10_000),
  revision: z.int().min(1).max(100_000),
  task: idField.optional(),
  unit: idField.optional(),
  exit: idField.optional(),
};

interface Wanted {
  readonly groupId: string;
  readonly code: string;
  readonly visit: number;
  readonly revision: number;
  readonly task?: string | undefined;
  readonly unit?: string | undefined;
  readonly exit?: string | undefined;
}

function isWanted({ task, unit, exit }: Wanted, action: LifeAction): boolean {
  if (action.kind === 'exit') return action.exit.id === exit;
  return action.turn.task.id === task && action.turn.unit === unit;
}

function actOf({ task = '', unit, exit }: Wanted, data: object): LifeAct {
  const answers = answersIn({ ...data });
  if (exit !== undefined) return { kind: 'exit', exit, answers };
  return { kind: 'task', task, ...(unit === undefined ? {} : { unit }), answers };
}

/** Opens the form of a task or an exit, with the report as it is now. */
export const openVerb = cardVerb({
  verb: 'reports.open',
  data: z.strictObject(wanted),
  run: inChatOnly(async (context, data) => answer(context, await formOf(context, data, {}))),
});

/** Does the task, or leads the report on; what was filled in stays when something is wrong or has changed. */
export const actVerb = cardVerb({
  verb: 'reports.act',
  data: withQuestions(wanted),
  run: inChatOnly(async (context, data) => {
    const { deps, caller, text, rejected } = context;
    const act = actOf(data, data);
    const { answers } = act;
    const named = personalIn(rejected);
    if (named.length > 0) return answer(context, await formOf(context, data, { answers, faults: named }));
    const { groupId, code, visit, revision } = data;
    const outcome = await actOnReport(deps, caller, groupId, { code, visit, revision, wanted: act });
    switch (outcome.kind) {
      case 'acted':
        return answer(context, await acted(context, data));
      case 'faults':
        return answer(context, await formOf(context, data, { answers, faults: outcome.faults }));
      case 'changed-since':
      case 'changed-meanwhile':
        return answer(context, await formOf(context, data, { answers, changed: true }));
      case 'notFound':
      case 'no-such-group':
        return answer(context, refused(text, text.common.notFound));
      case 'notAllowed':
        return answer(context, refused(text, text.common.notAllowed, [toList(data, text)]));
    }
  }),
});

async function viewOf(
  { deps, caller }: VerbContext,
  { groupId, code }: Wanted,
): Promise<ReportView | 'state' | undefined> {
  const look = await lookAtReport(deps, caller, groupId, code);
  return look?.kind === 'whole' ? look.view : look?.kind;
}

/** The form as it is to be filled in now; or why there is none. */
async function formOf(context: VerbContext, data: Wanted, filled: Filled): Promise<CardModel> {
  const { caller, text } = context;
  const view = await viewOf(context, data);
  if (view === undefined) return refused(text, text.common.notFound);
  if (view === 'state') return refused(text, text.common.notAllowed, [toList(data, text)]);
  const action = view.actions.find((one) => isWanted(data, one));
  if (view.report.life.visit !== data.visit)
    return refused(text, text.common.changedMeanwhile, [toReport(data, text)]);
  if (action !== undefined) return reportForm(view, { action, person: caller.person }, filled, text);
  const isThere = view.turns.some(({ task, unit }) => task.id === data.task && unit === data.unit);
  const why = isThere && filled.changed === undefined ? text.common.notAllowed : text.common.changedMeanwhile;
  return refused(text, why, [toReport(data, text)]);
}

function toList({ groupId }: Wanted, { reports: words }: VerbContext['text']) {
  return { title: words.toList, verb: 'reports.list', data: { groupId }, sendsInputs: false };
}

function toReport({ groupId, code }: Wanted, { reports: words }: VerbContext['text']) {
  return { title: words.notice.open, verb: 'reports.show', data: { groupId, code }, sendsInputs: false };
}

async function acted(context: VerbContext, data: Wanted): Promise<CardModel> {
  const { deps, caller, text } = context;
  const life = await whereReportIs(deps, caller, data.groupId, data.code);
  const lines = life === undefined ? [] : [text.reports.nowIn(stageNameOf(life, text))];
  const next = life === undefined ? toList(data, text) : toReport(data, text);
  return told(text, text.life.saved, lines, [next]);
}
