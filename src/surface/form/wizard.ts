import type { z } from 'zod';
import type { FormFault } from '../../domain/form/form-fault.js';
import type { Step } from '../../domain/form/step.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import type { VerbAnswer, VerbContext } from '../card/card-verb.js';
import type { FaultWords, Words } from './write.js';

export interface WizardText<Word extends string, Code extends string> {
  readonly title: string;
  /** Titles of steps that have one of their own, by the step's id. */
  readonly titles: Readonly<Partial<Record<string, string>>>;
  readonly progress: (step: number, of: number) => string;
  /** The last step's button. */
  readonly finish: string;
  readonly words: Words<Word>;
  readonly faults: FaultWords<Code | 'personal-data'>;
}

export type Context = Omit<VerbContext, 'rejected'>;

/** What the steps are judged and drawn from; or the card that says why there is nothing. */
export type Opened<W> = { readonly world: W } | { readonly card: CardModel };

/** The last press was not right after all: the step to go back to, and what is wrong there. */
export interface FoundFaulty<Word extends string, Code extends string> {
  readonly stepId: string;
  readonly faults: readonly FormFault<Code, Word>[];
}

/** A wizard: its steps, which the verbs and the card of this folder carry, and what is its own. */
export interface Wizard<A, W, Word extends string = string, Code extends string = string> {
  /** First part of its verbs' names. */
  readonly name: string;
  readonly steps: readonly Step<A, W, Word, Code>[];
  /** What rides in the buttons: a stranger's form post like all else, judged again at the last press. */
  readonly answers: z.ZodType<A>;
  text(text: Text): WizardText<Word, Code>;
  /** Why the caller may not press here; without it everyone may who can open it. */
  refusal?(context: Context, answers: A | undefined): VerbAnswer | undefined;
  /** `draws` is the id of the step to be drawn; without it the answers are only judged. */
  open(context: Context, answers: A, draws?: string): Promise<Opened<W>>;
  /** What is done when a step is right, before the next is shown. */
  leave?(context: Context, stepId: string, answers: A): Promise<A>;
  finish(context: Context, answers: A): Promise<VerbAnswer | FoundFaulty<Word, Code>>;
  answer(context: Context, card: CardModel): VerbAnswer;
  cancelled(text: Text): CardModel;
}
