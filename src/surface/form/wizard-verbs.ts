import { z } from 'zod';
import type { FormFault } from '../../domain/form/form-fault.js';
import type { FormInput, FormKind } from '../../domain/form/step.js';
import { onwards, reachable } from '../../domain/form/walk.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { staleCardView } from '../card/trouble.js';
import { cancelVerb, nextVerb, previousVerb, stepCard } from './step-card.js';
import type { Context, Wizard } from './wizard.js';

/** The buttons of a wizard, whichever its steps are: on, back, cancel. */
export function wizardVerbs<K extends FormKind>(wizard: Wizard<K>): readonly CardVerb[] {
  const { name, answers, steps } = wizard;
  const presses = steps.map(({ id, input }) => z.strictObject({ answers, step: z.literal(id), ...input }));
  return [
    cardVerb({
      verb: nextVerb(name),
      data: z.union(presses),
      run: (context, { answers: given, step, ...input }) =>
        pressNext(wizard, context, { answers: given as K['answers'], step, input }),
    }),
    cardVerb({
      verb: previousVerb(name),
      data: z.strictObject({ answers, to: z.enum(steps.map(({ id }) => id)) }),
      run: async (context, { answers: given, to }) =>
        wizard.refusal?.(context, given as K['answers']) ??
        (await showStep(wizard, context, { answers: given as K['answers'], step: to })),
    }),
    cardVerb({
      verb: cancelVerb(name),
      data: z.strictObject({ answers: answers.optional() }),
      run: async (context, { answers: given }) =>
        wizard.refusal?.(context, given as K['answers'] | undefined) ??
        wizard.answer(context, wizard.cancelled(context.text)),
    }),
  ];
}

export interface StepPress<K extends FormKind> {
  readonly answers: K['answers'];
  readonly step: string;
  readonly input: FormInput;
}

/** What was answered is taken over and judged; then the next step, or the first that is not right. */
export async function pressNext<K extends FormKind>(
  wizard: Wizard<K>,
  context: VerbContext,
  { answers, step: id, input }: StepPress<K>,
): Promise<VerbAnswer> {
  const { steps } = wizard;
  const step = steps.find((one) => one.id === id);
  const refused = wizard.refusal?.(context, answers);
  if (refused !== undefined || step === undefined) return refused ?? stale(context);
  const merged = step.merge(answers, input, { routines: context.deps.routines.all });
  const emptied = context.rejected.map((field) => ({ field, code: 'personal-data' as const }));
  if (emptied.length === 0 && step === steps.at(-1)) {
    const done = await wizard.finish(context, merged);
    if ('card' in done) return done;
    return await showStep(wizard, context, { answers: merged, step: done.stepId, faults: done.faults });
  }
  const opened = await wizard.open(context, merged);
  if ('card' in opened) return wizard.answer(context, opened.card);
  const { world } = opened;
  const going = onwards(steps, step, merged, world);
  const faults = [...emptied, ...going.faults];
  if (faults.length > 0) {
    const at = going.faults.length > 0 ? going.step.id : id;
    return await showStep(wizard, context, { answers: merged, step: at, faults, world });
  }
  const left = await wizard.leave?.(context, id, merged);
  return await showStep(wizard, context, { answers: left ?? merged, step: going.step.id, world });
}

export interface Shown<K extends FormKind> {
  readonly answers: K['answers'];
  readonly step: string;
  readonly faults?: readonly FormFault<K['code'] | 'personal-data', K['word']>[];
  /** What was read to judge the answers, when it has been. */
  readonly world?: K['world'];
}

/** A step's card, with all answers kept; an earlier step's as long as something is wrong there. */
export async function showStep<K extends FormKind>(
  wizard: Wizard<K>,
  context: Context,
  { answers, step: id, faults = [], world: read }: Shown<K>,
): Promise<VerbAnswer> {
  const { steps } = wizard;
  const step = steps.find((one) => one.id === id);
  if (step === undefined) return stale(context);
  // The first step offers all there is to choose from; to judge, only what was chosen has been read.
  const isRead = read !== undefined && step !== steps[0];
  const opened = isRead ? { world: read } : await wizard.open(context, answers, id);
  if ('card' in opened) return wizard.answer(context, opened.card);
  const { world } = opened;
  const { step: shown, faults: before } = reachable(steps, step, answers, world);
  const all = [...faults, ...before];
  if (shown !== step && shown === steps[0]) {
    return await showStep(wizard, context, { answers, step: shown.id, faults: all });
  }
  const view = { step: shown, answers, world, faults: all };
  return wizard.answer(context, stepCard(wizard, view, context.text));
}

function stale({ text }: Context): VerbAnswer {
  return { card: staleCardView(text), privately: true };
}
