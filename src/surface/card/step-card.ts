import type {
  RegistrationAnswers,
  RegistrationFault,
} from '../../domain/decisions/registration/registration-answers.js';
import type { Text } from '../../text/text.js';
import type { CardAction, CardField, CardLine, CardModel } from './card-model.js';

export interface StepCard {
  readonly text: Text;
  readonly answers: RegistrationAnswers;
  readonly step: number;
  readonly of: number;
  readonly before: string;
  readonly verb: string;
  readonly lines?: readonly CardLine[];
  readonly facts?: NonNullable<CardModel['facts']>;
  readonly fields?: readonly CardField[];
  readonly explanation?: NonNullable<CardModel['explanation']>;
  readonly title?: string;
  readonly next?: string;
}

/** The frame of every step after the first: where one is, back, on, cancel. */
export function stepCard(card: StepCard): CardModel {
  const { text, answers, step, of, before, verb, next, title, ...content } = card;
  return {
    template: 'form',
    locale: text.locale,
    title: title ?? text.register.title,
    summary: text.common.summary,
    progress: text.register.progress(step, of),
    ...content,
    actions: [
      { title: next ?? text.common.next, verb, data: { state: answers }, style: 'positive' },
      {
        title: text.common.back,
        verb: 'register.back',
        data: { state: answers, to: before },
        sendsInputs: false,
      },
      cancelAction(text),
    ],
  };
}

export function cancelAction(text: Text): CardAction {
  return { title: text.common.cancel, verb: 'register.cancel', sendsInputs: false };
}

/** The sentence at a field that is wrong; nothing when it is not. */
export function faultAt(
  field: string,
  faults: readonly RegistrationFault[],
  text: Text,
): { readonly fault?: string } {
  const fault = faults.find((one) => one.field === field);
  if (fault === undefined) return {};
  return {
    fault:
      field === 'owner' && fault.code === 'missing'
        ? text.register.ownerMissing
        : text.register.faults[fault.code],
  };
}
