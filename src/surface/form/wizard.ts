import type { z } from 'zod';
import type { FormFault } from '../../domain/form/form-fault.js';
import type { FormKind, Step } from '../../domain/form/step.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import type { VerbAnswer, VerbContext } from '../card/card-verb.js';
import type { FormWords } from './write.js';

export interface WizardText<K extends FormKind> extends FormWords<K['word'], K['code'] | 'personal-data'> {
  readonly title: string;
  /** Titles of steps that have one of their own, by the step's id. */
  readonly titles: Readonly<Partial<Record<string, string>>>;
  readonly progress: (step: number, of: number) => string;
  /** The last step's button. */
  readonly finish: string;
}

export type Context = Omit<VerbContext, 'rejected'>;

/** What the steps are judged and drawn from; or the card that says why there is nothing. */
export type Opened<K extends FormKind> = { readonly world: K['world'] } | { readonly card: CardModel };

/** The last press was not right after all: the step to go back to, and what is wrong there. */
export interface FoundFaulty<K extends FormKind> {
  readonly stepId: string;
  readonly faults: readonly FormFault<K['code'], K['word']>[];
}

/** A wizard: its steps, which the verbs and the card of this folder carry, and what is its own. */
export interface Wizard<K extends FormKind> {
  /** First part of its verbs' names. */
  readonly name: string;
  readonly steps: readonly Step<K>[];
  /** What rides in the buttons: a stranger's form post like all else, judged again at the last press. */
  readonly answers: z.ZodType<K['answers']>;
  text(text: Text): WizardText<K>;
  /** Why the caller may not press here; without it everyone may who can open it. */
  refusal?(context: Context, answers: K['answers'] | undefined): VerbAnswer | undefined;
  /** `draws` is the id of the step to be drawn; without it the answers are only judged. */
  open(context: Context, answers: K['answers'], draws?: string): Promise<Opened<K>>;
  /** What is done when a step is right, before the next is shown. */
  leave?(context: Context, stepId: string, answers: K['answers']): Promise<K['answers']>;
  finish(context: Context, answers: K['answers']): Promise<VerbAnswer | FoundFaulty<K>>;
  answer(context: Context, card: CardModel): VerbAnswer;
  cancelled(text: Text): CardModel;
}
