import type { Phrase } from './phrase.js';

/** What is wrong, and at which input. */
export interface FormFault<Code extends string = string, Word extends string = never> {
  /** The id of the input it is shown at; one that is not on the card is shown above the inputs. */
  readonly field: string;
  readonly code: Code;
  /** What was allowed, for the sentence. */
  readonly allowed?: string;
  /** Said instead of the code's own sentence. */
  readonly says?: Phrase<Word>;
}
