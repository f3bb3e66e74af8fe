import { z } from 'zod';
import type { Duty } from '../../domain/decisions/lives/duties.js';
import type { TurnName } from '../../domain/life/take-back.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import { doDuty, takeBackDuty } from '../../usecases/duties/act-on-duty.js';
import { type DutiesView, lookAtDuties } from '../../usecases/duties/look-at-duties.js';
import { answer, refused, told } from '../card/answer.js';
import type { CardModel } from '../card/card-model.js';
import { cardVerb, type CardVerb, type VerbContext } from '../card/card-verb.js';
import { idField } from '../card/form-values.js';
import { answersIn, withQuestions } from '../life/question-fields.js';
import { seenAs } from '../../usecases/group/decide-for.js';
import { asNotedFor, forField, withFor } from '../card/noted-for.js';
import { dutiesCard } from './duties-card.js';
import { dutyForm } from './duty-form.js';
import { dutyName, staffName } from './duty-words.js';

const wanted = {
  groupId: idField,
  /** The ids of a routine and of its life. */
  life: z.string().max(81),
  task: idField,
  unit: idField.optional(),
  period: z.iso.date().optional(),
  for: forField,
};

interface Wanted {
  readonly groupId: string;
  readonly life: string;
  readonly task: string;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
  readonly for?: PersonKey | undefined;
}

function turnOf({ task, unit, period }: Wanted): TurnName {
  return {
    task,
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period: period as LocalDate }),
  };
}

function found({ duties }: DutiesView, data: Wanted): Duty | undefined {
  return duties.find(
    ({ life, turn }) =>
      life === data.life &&
      turn.task.id === data.task &&
      turn.unit === data.unit &&
      turn.period === data.period,
  );
}

/** The group's duties, for whoever is in it. */
export async function showDuties(
  { deps, caller, text }: Omit<VerbContext, 'rejected'>,
  groupId: string,
): Promise<CardModel> {
  const view = await lookAtDuties(deps, caller, groupId);
  return view === undefined ? refused(text, text.common.notFound) : dutiesCard(view, text);
}

const showVerb = cardVerb({
  verb: 'duties.show',
  data: z.strictObject({ groupId: idField }),
  run: async (context, { groupId }) => answer(context, await showDuties(context, groupId)),
});

const formVerb = cardVerb({
  verb: 'duties.form',
  data: z.strictObject(wanted),
  async run(context, data) {
    const { deps, caller, text } = context;
    const seer = await seenAs(deps, caller, data);
    if (typeof seer === 'string') return answer(context, refused(text, text.common[seer]));
    const view = await lookAtDuties(deps, seer, data.groupId);
    if (view === undefined) return answer(context, refused(text, text.common.notFound));
    const duty = found(view, data);
    if (duty?.may !== true)
      return answer(context, refused(text, text.common.notAllowed, [toList(data, text)]));
    return answer(context, withFor(dutyForm(view.snapshot, duty, text), data.for, 'duties.done'));
  },
});

/** Done; what was filled in stays when something is wrong. */
const doneVerb = cardVerb({
  verb: 'duties.done',
  data: withQuestions(wanted),
  async run(context, data) {
    const { deps, caller, text } = context;
    const answers = answersIn({ ...data });
    const outcome = await doDuty(deps, caller, data, { kind: 'task', ...turnOf(data), answers });
    if (outcome.kind === 'notFound' || outcome.kind === 'no-such-group') {
      return answer(context, refused(text, text.common.notFound));
    }
    const view = await lookAtDuties(deps, caller, data.groupId);
    const duty = view && found(view, data);
    switch (outcome.kind) {
      case 'done':
        return answer(context, asNotedFor(saved(context, data, text.duties.isDone, view), data, text));
      case 'faults':
        if (view === undefined || duty === undefined) break;
        return answer(
          context,
          withFor(
            dutyForm(view.snapshot, duty, text, { answers, faults: outcome.faults }),
            data.for,
            'duties.done',
          ),
        );
      case 'done-by-another': {
        if (view === undefined) break;
        const why = text.duties.doneByAnother(staffName(view.snapshot, outcome.done.by, text));
        return answer(context, refused(text, why, [toList(data, text)]));
      }
      case 'notAllowed':
        return answer(context, refused(text, text.common.notAllowed, [toList(data, text)]));
      case 'changed-meanwhile':
      case 'taken-back':
        break;
    }
    return answer(context, refused(text, text.common.changedMeanwhile, [toList(data, text)]));
  },
});

const takeBackVerb = cardVerb({
  verb: 'duties.take-back',
  data: z.strictObject(wanted),
  async run(context, data) {
    const { deps, caller, text } = context;
    const outcome = await takeBackDuty(deps, caller, data, turnOf(data));
    switch (outcome.kind) {
      case 'taken-back':
        return answer(
          context,
          saved(context, data, text.duties.isOpen, await lookAtDuties(deps, caller, data.groupId)),
        );
      case 'notFound':
      case 'no-such-group':
        return answer(context, refused(text, text.common.notFound));
      case 'notAllowed':
        return answer(context, refused(text, text.common.notAllowed, [toList(data, text)]));
      case 'changed-meanwhile':
      case 'faults':
      case 'done':
      case 'done-by-another':
        return answer(context, refused(text, text.common.changedMeanwhile, [toList(data, text)]));
    }
  },
});

function toList({ groupId }: Pick<Wanted, 'groupId'>, { duties: words }: VerbContext['text']) {
  return { title: words.open, verb: 'duties.show', data: { groupId }, sendsInputs: false };
}

function saved({ text }: VerbContext, data: Wanted, title: string, view: DutiesView | undefined): CardModel {
  const duty = view && found(view, data);
  const lines = view === undefined || duty === undefined ? [] : [dutyName(duty, view.snapshot, text)];
  return told(text, title, lines, [toList(data, text)]);
}

export const dutiesVerbs: readonly CardVerb[] = [showVerb, formVerb, doneVerb, takeBackVerb];
