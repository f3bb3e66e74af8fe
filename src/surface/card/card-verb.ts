import type { z } from 'zod';
import type { Safe } from '../../domain/privacy/safe.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Text } from '../../text/text.js';
import type { Deps } from '../../usecases/deps.js';
import type { CardModel } from './card-model.js';

export interface VerbContext {
  readonly deps: Deps;
  readonly caller: Caller;
  readonly text: Text;
  /** Names of typed fields that the privacy filter emptied; show `text.faults.personalData` at them and do not go on. */
  readonly rejected: readonly string[];
}

export interface VerbAnswer {
  /** Takes the place of the card that was pressed (answer and activity update). */
  readonly card: CardModel;
  /**
   * The answer is for the one who pressed and nobody else: the activity is not updated, so a card in a channel
   * stays as it was for everyone (someone else's wizard, a right that is missing).
   */
  readonly privately?: true;
}

/** One button: its verb, the only data it takes, and what it does. */
export interface CardVerb<S extends z.ZodType = z.ZodType> {
  readonly verb: string;
  /** A strict object without `verb`; unknown keys are refused before anything runs. */
  readonly data: S;
  /** The field that holds a colleague's name: it is looked at as the names that Teams gives are. */
  readonly staffName?: string;
  run(context: VerbContext, data: Safe<z.infer<S>>): Promise<VerbAnswer>;
}

/** Keeps the data's type between schema and handler. */
export function cardVerb<S extends z.ZodType>(verb: CardVerb<S>): CardVerb {
  return verb as unknown as CardVerb;
}
