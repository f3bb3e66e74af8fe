import type { LifeAction } from '../../domain/life/life-actions.js';
import { stageOf } from '../../domain/life/reading/life-scene.js';
import type { Answers } from '../../domain/model/case/life.js';
import { lifeOf } from '../../domain/model/case/case-pointer.js';
import { unitOf } from '../../domain/model/members.js';
import { caseLifeOf } from '../../domain/routine/definition/case-life.js';
import type { Text } from '../../text/text.js';
import type { CaseView } from '../../usecases/cases/look-at-case.js';
import type { CardModel } from '../card/card-model.js';
import { actData } from './life-rows.js';
import { questionFields, type QuestionsAsked } from './question-fields.js';

/** Asks what the task or the exit asks for, and before a case is led on whether it is meant. */
export function lifeForm(
  view: CaseView,
  action: LifeAction,
  text: Text,
  { answers, faults }: Omit<QuestionsAsked, 'asks'> = { answers: answeredBefore(view, action), faults: [] },
): CardModel {
  const { pointer, snapshot, routine } = view;
  const { life: words, locale } = text;
  const { asks } = action.kind === 'exit' ? action.exit : action.turn.task;
  const data = { groupId: snapshot.group.value.id, code: pointer.code };
  return {
    template: 'form',
    locale,
    title: titleOf(view, action, text),
    summary: text.common.summary,
    lines: action.kind === 'exit' ? [{ text: consequence(view, action.exit.to, text) }] : [],
    fields: questionFields(
      { asks, answers, faults },
      { snapshot, lists: routine.lists, concerned: pointer.units },
      text,
    ),
    actions: [
      { title: words.save, verb: 'life.act', data: actData(view, action), style: 'positive' },
      { title: text.common.back, verb: 'cases.show', data, sendsInputs: false },
    ],
  };
}

function titleOf({ pointer, snapshot }: CaseView, action: LifeAction, { life: words, locale }: Text): string {
  if (action.kind === 'exit') return words.confirmExit(pointer.code, action.exit.name[locale]);
  const { task, unit } = action.turn;
  const name = unit === undefined ? undefined : unitOf(snapshot, unit)?.name;
  return words.confirmTask([task.name[locale], name].filter((part) => part !== undefined).join(' – '));
}

function consequence({ pointer, routine }: CaseView, to: string, { life: words, locale }: Text): string {
  if (lifeOf(pointer).stage === to) return words.stays;
  return words.leadsTo(stageOf(caseLifeOf(routine), to).name[locale]);
}

function answeredBefore({ pointer }: CaseView, action: LifeAction): Answers {
  if (action.kind === 'task') return action.turn.done?.answers ?? {};
  return lifeOf(pointer).answers;
}
