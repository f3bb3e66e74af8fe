import type { Duty } from '../../domain/decisions/lives/duties.js';
import type { AnswerFault } from '../../domain/life/reading/life-answers.js';
import type { Answers } from '../../domain/model/case/life.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { questionFields } from '../life/question-fields.js';
import { dutyData, dutyName } from './duty-words.js';

/** Asks what the duty asks for. */
export function dutyForm(
  snapshot: Snapshot,
  duty: Duty,
  text: Text,
  {
    answers = {},
    faults = [],
  }: { readonly answers?: Answers; readonly faults?: readonly AnswerFault[] } = {},
): CardModel {
  const { id: groupId } = snapshot.group.value;
  const { asks } = duty.turn.task;
  return {
    template: 'form',
    locale: text.locale,
    title: dutyName(duty, snapshot, text),
    summary: text.common.summary,
    fields: questionFields({ asks, answers, faults }, { snapshot, lists: duty.routine.lists }, text),
    actions: [
      { title: text.life.save, verb: 'duties.done', data: dutyData(duty, groupId), style: 'positive' },
      { title: text.common.back, verb: 'duties.show', data: { groupId }, sendsInputs: false },
    ],
  };
}
