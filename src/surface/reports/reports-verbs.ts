import { z } from 'zod';
import type { AnswerFault } from '../../domain/life/reading/life-answers.js';
import { parseReportCode } from '../../domain/model/case/report.js';
import { lookAtReport, lookAtReports, type ReportsView } from '../../usecases/reports/look-at-reports.js';
import { beginReport, codeForReport } from '../../usecases/reports/write-report.js';
import { answer, refused, told } from '../card/answer.js';
import type { CardModel } from '../card/card-model.js';
import { cardVerb, type CardVerb, type VerbContext } from '../card/card-verb.js';
import { idField } from '../card/form-values.js';
import { answersIn, withQuestions } from '../life/question-fields.js';
import { actVerb, openVerb } from './act-verbs.js';
import { inChatOnly, personalIn, reportField } from './report-verb.js';
import { reportCard, reportStateCard } from './report-card.js';
import { newReportForm } from './report-form.js';
import { reportsCard } from './reports-card.js';

type Context = Omit<VerbContext, 'rejected'>;

/** The reports of a group, for whoever is in it. */
export async function showReports(
  { deps, caller, text }: Context,
  groupId: string,
  from = 0,
): Promise<CardModel> {
  const view = await lookAtReports(deps, caller, groupId);
  return view === undefined ? refused(text, text.common.notFound) : reportsCard(view, from, text);
}

const listVerb = cardVerb({
  verb: 'reports.list',
  data: z.strictObject({ groupId: idField, from: z.int().min(0).max(10_000).optional() }),
  run: inChatOnly(async (context, { groupId, from }) =>
    answer(context, await showReports(context, groupId, from)),
  ),
});

const sort = { groupId: idField, routine: idField, life: idField };

function sortIn(view: ReportsView | undefined, wanted: { readonly routine: string; readonly life: string }) {
  return view?.sorts.find(({ routine, def }) => routine.id === wanted.routine && def.id === wanted.life);
}

const newVerb = cardVerb({
  verb: 'reports.new',
  data: z.strictObject(sort),
  run: inChatOnly(async (context, data) => {
    const { deps, caller, text } = context;
    const view = await lookAtReports(deps, caller, data.groupId);
    const wanted = sortIn(view, data);
    if (view === undefined || wanted === undefined)
      return answer(context, refused(text, text.common.notFound));
    if (!wanted.may) return answer(context, refused(text, text.common.notAllowed));
    const about = { snapshot: view.snapshot, sort: wanted, person: caller.person };
    return answer(context, newReportForm(about, codeForReport(deps), {}, text));
  }),
});

/** Sends the report; what was filled in stays when something is wrong. */
const beginVerb = cardVerb({
  verb: 'reports.begin',
  data: withQuestions({ ...sort, code: reportField }),
  run: inChatOnly(async (context, data) => {
    const { deps, caller, text, rejected } = context;
    const code = parseReportCode(data.code);
    if (code === undefined) return answer(context, refused(text, text.common.notFound));
    const answers = answersIn({ ...data });
    const again = (faults: readonly AnswerFault[]) =>
      formAgain(context, { ...data, code }, { answers, faults });
    const named = personalIn(rejected);
    if (named.length > 0) return answer(context, await again(named));
    const { groupId, routine, life } = data;
    const outcome = await beginReport(deps, caller, groupId, { code, routine, life, answers });
    switch (outcome.kind) {
      case 'begun': {
        const open = { title: text.reports.notice.open, verb: 'reports.show', data: { groupId, code } };
        return answer(context, told(text, text.reports.begun, [text.reports.begunBody(code)], [open]));
      }
      case 'faults':
        return answer(context, await again(outcome.faults));
      case 'notFound':
      case 'no-such-group':
        return answer(context, refused(text, text.common.notFound));
      case 'notAllowed':
        return answer(context, refused(text, text.common.notAllowed));
      case 'changed-meanwhile':
        return answer(context, refused(text, text.common.changedMeanwhile));
    }
  }),
});

async function formAgain(
  { deps, caller, text }: Context,
  data: {
    readonly groupId: string;
    readonly routine: string;
    readonly life: string;
    readonly code: NonNullable<ReturnType<typeof parseReportCode>>;
  },
  filled: Parameters<typeof newReportForm>[2],
): Promise<CardModel> {
  const view = await lookAtReports(deps, caller, data.groupId);
  const wanted = sortIn(view, data);
  if (view === undefined || wanted === undefined) return refused(text, text.common.notFound);
  if (!wanted.may) return refused(text, text.common.notAllowed);
  const about = { snapshot: view.snapshot, sort: wanted, person: caller.person };
  return newReportForm(about, data.code, filled, text);
}

const showVerb = cardVerb({
  verb: 'reports.show',
  data: z.strictObject({ groupId: idField, code: reportField }),
  run: inChatOnly(async (context, { groupId, code }) => {
    const { deps, caller, text } = context;
    const look = await lookAtReport(deps, caller, groupId, code);
    if (look === undefined) return answer(context, refused(text, text.common.notFound));
    return answer(context, look.kind === 'whole' ? reportCard(look.view, text) : reportStateCard(look, text));
  }),
});

export const reportsVerbs: readonly CardVerb[] = [listVerb, newVerb, beginVerb, showVerb, openVerb, actVerb];
