import { z } from 'zod';
import type { LifeAct } from '../../domain/life/act.js';
import type { LifeAction } from '../../domain/life/life-actions.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import { isInStage } from '../../domain/decisions/cases/act-on-case.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import { lifeOf } from '../../domain/model/case/case-pointer.js';
import { stageName } from '../../domain/routine/definition/case-life.js';
import { routineOf } from '../../domain/routine/definition/routine-of.js';
import { actOnCaseLife } from '../../usecases/cases/act-on-life.js';
import { type CaseView, lookAtCase } from '../../usecases/cases/look-at-case.js';
import { seenAs } from '../../usecases/group/decide-for.js';
import { asNotedFor, forField, withFor } from '../card/noted-for.js';
import { caseTrouble } from '../card/case-trouble.js';
import { answer, refused, told } from '../card/answer.js';
import { cardVerb, type CardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { codeField, idField } from '../card/form-values.js';
import { lifeForm } from './life-form.js';
import { answersIn, withQuestions } from './question-fields.js';

const wanted = {
  groupId: idField,
  code: codeField,
  visit: z.int().min(1).max(10_000),
  task: idField.optional(),
  unit: idField.optional(),
  period: z.iso.date().optional(),
  exit: idField.optional(),
  for: forField,
};

interface Wanted {
  readonly groupId: string;
  readonly code: string;
  readonly visit: number;
  readonly task?: string | undefined;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly exit?: string | undefined;
  readonly for?: PersonKey | undefined;
}

function isWanted({ task, unit, period, exit }: Wanted, action: LifeAction): boolean {
  if (action.kind === 'exit') return action.exit.id === exit;
  const { turn } = action;
  return turn.task.id === task && turn.unit === unit && turn.period === period;
}

function actOf({ task = '', unit, period, exit }: Wanted, data: object): LifeAct {
  const answers = answersIn({ ...data });
  if (exit !== undefined) return { kind: 'exit', exit, answers };
  return {
    kind: 'task',
    task,
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period: period as LocalDate }),
    answers,
  };
}

/** Opens the form of a task or an exit. */
const openVerb = cardVerb({
  verb: 'life.open',
  data: z.strictObject(wanted),
  async run(context, data) {
    const { deps, caller, text } = context;
    const seer = await seenAs(deps, caller, data);
    if (typeof seer === 'string') return answer(context, caseTrouble(seer, text));
    const view = await lookAtCase(deps, seer, data.groupId, data.code);
    if (view === undefined) return answer(context, caseTrouble('notFound', text));
    const action = view.life.actions.find((one) => isWanted(data, one));
    if (lifeOf(view.pointer).visit !== data.visit) return answer(context, caseTrouble('changed-since', text));
    if (action === undefined) {
      const routine = routineOf(deps.routines, view.pointer);
      const known = isInStage(view, routine, view.pointer, actOf(data, {}));
      return answer(context, caseTrouble(known ? 'notAllowed' : 'changed-since', text));
    }
    return answer(context, withFor(lifeForm(view, action, text), data.for, 'life.act'));
  },
});

/** Does the task, or leads the case on; what was filled in stays when something is wrong. */
const actVerb = cardVerb({
  verb: 'life.act',
  data: withQuestions(wanted),
  async run(context, data) {
    const { deps, caller, text } = context;
    const act = actOf(data, data);
    const outcome = await actOnCaseLife(deps, caller, data, act);
    switch (outcome.kind) {
      case 'acted':
        return await acted(context, data);
      case 'faults': {
        const seer = await seenAs(deps, caller, data);
        if (typeof seer === 'string') return answer(context, caseTrouble(seer, text));
        const view = await lookAtCase(deps, seer, data.groupId, data.code);
        const action = view?.life.actions.find((one) => isWanted(data, one));
        if (view === undefined || action === undefined)
          return answer(context, caseTrouble('changed-since', text));
        const form = lifeForm(view, action, text, { answers: act.answers, faults: outcome.faults });
        return answer(context, withFor(form, data.for, 'life.act'));
      }
      case 'none-left':
        return answer(context, refused(text, text.life.noneLeft));
      case 'no-such-group':
        return answer(context, caseTrouble('notFound', text));
      case 'notFound':
      case 'notAllowed':
      case 'changed-since':
      case 'changed-meanwhile':
        return answer(context, caseTrouble(outcome.kind, text));
    }
  },
});

async function acted(context: VerbContext, { groupId, code, exit, for: whose }: Wanted): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtCase(deps, caller, groupId, code);
  const open = { title: text.life.notice.open, verb: 'cases.show', data: { groupId, code } };
  const lines = view === undefined || exit === undefined ? [] : whereNow(view, text);
  const card = told(text, text.life.saved, lines, [open]);
  return answer(context, asNotedFor(card, { groupId, for: whose }, text));
}

function whereNow({ routine, pointer }: CaseView, { life: words, locale }: VerbContext['text']) {
  const stage = stageName(routine, pointer)?.[locale];
  return stage === undefined ? [] : [words.nowIn(stage)];
}

export const lifeVerbs: readonly CardVerb[] = [openVerb, actVerb];
