import type { Caller } from '../../../domain/caller.js';
import { emptied } from '../../../domain/privacy/safe.js';
import { texts } from '../../../text/text.js';
import type { VerbAnswer } from '../card-verb.js';
import { failedView, staleCardView } from '../views/chat/trouble.js';
import type { Edge } from './edge.js';
import { faultName } from '../../../ports/fault.js';

/** A pressed button, as a stranger's form post. */
export interface Pressed {
  readonly verb: string;
  readonly data?: unknown;
}

/** Judges what was posted, empties what could point out a client, and runs the button. Never throws. */
export async function press(edge: Edge, caller: Caller, { verb, data }: Pressed): Promise<VerbAnswer> {
  const { deps, holdsPersonalData } = edge;
  const text = texts[caller.locale];
  const known = edge.verbs.get(verb);
  const judged = known?.data.safeParse(data ?? {});
  if (known === undefined || judged?.success !== true) {
    deps.log.info('press.stale', { known: known !== undefined });
    return { card: staleCardView(text), privately: true };
  }
  const { value, rejected } = emptied(judged.data, holdsPersonalData);
  try {
    return await known.run({ deps, caller, text, rejected }, value);
  } catch (error) {
    deps.log.error('press.failed', { verb, code: faultName(error) });
    // What was typed rides in the button, so that it can be pressed again when storage is back.
    const again = emptied(data ?? {}, holdsPersonalData).value as Record<string, unknown>;
    return { card: failedView(text, error, { verb, data: again }), privately: true };
  }
}
