import { z } from 'zod';
import type { FormInput, FormKind } from '../../domain/form/step.js';
import { type CardVerb, cardVerb } from '../card/card-verb.js';
import { pressNext, showStep } from './wizard-verbs.js';
import type { Wizard } from './wizard.js';

/** The buttons of cards that an earlier release posted: a verb for each step, and one for the way back. */
export interface FormerButtons<K extends FormKind> {
  /** Steps by their verbs. */
  readonly presses: Readonly<Record<string, string>>;
  readonly back: string;
  /** Under what name the answers rode. */
  readonly answersAs: 'answers' | 'state';
  /** What a first card without answers stood for. */
  readonly begin?: K['answers'];
}

/** Cards posted before stay good, as long as what rides in them still parses. */
export function formerVerbs<K extends FormKind>(
  wizard: Wizard<K>,
  { presses, back, answersAs, begin }: FormerButtons<K>,
): readonly CardVerb[] {
  const { answers, steps } = wizard;
  const inputOf = (id: string) => steps.find((step) => step.id === id)?.input ?? {};
  const riding = begin === undefined ? answers : answers.optional();
  return [
    ...Object.entries(presses).map(([verb, step]) =>
      cardVerb({
        verb,
        data: z.strictObject({ ...inputOf(step), [answersAs]: riding }),
        run(context, { [answersAs]: given = begin, ...input }) {
          return pressNext(wizard, context, {
            answers: given as K['answers'],
            step,
            input: input as FormInput,
          });
        },
      }),
    ),
    cardVerb({
      verb: back,
      data: z.strictObject({ [answersAs]: answers, to: z.enum(steps.map(({ id }) => id)) }),
      run: async (context, { [answersAs]: given, to }) =>
        wizard.refusal?.(context, given as K['answers']) ??
        (await showStep(wizard, context, { answers: given as K['answers'], step: to as string })),
    }),
  ];
}
