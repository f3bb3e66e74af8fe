import type { Caller } from '../../../domain/model/caller.js';
import { numbersAcross } from '../../../domain/privacy/across-fields.js';
import { emptied } from '../../../domain/privacy/safe.js';
import { texts } from '../../../text/text.js';
import type { CardVerb, VerbAnswer } from '../../../surface/card/card-verb.js';
import { failedView, heldView, staleCardView } from '../../../surface/card/trouble.js';
import type { Turn } from './edge.js';
import { faultKind, faultName } from '../../../ports/fault.js';

/** A pressed button, as a stranger's form post. */
export interface Pressed {
  readonly verb: string;
  readonly data?: unknown;
}

/** Judges what was posted, empties what could point out a client, and runs the button. Never throws. */
export async function press(edge: Turn, caller: Caller, { verb, data }: Pressed): Promise<VerbAnswer> {
  const { deps, holdsPersonalData } = edge;
  const text = texts[caller.locale];
  const known = edge.verbs.get(verb);
  const judged = known?.data.safeParse(data ?? {});
  if (known === undefined || judged?.success !== true) {
    deps.log.info('press.stale', { known: known !== undefined });
    return { card: staleCardView(text), privately: true };
  }
  const across = numbersAcross(judged.data);
  const holds = (one: string) => across.has(one) || holdsPersonalData(one);
  const { value, rejected } = emptied(judged.data, holds);
  try {
    return await edge.time.by('work', known.run({ deps, caller, text, rejected }, value));
  } catch (error) {
    if (faultKind(error) === 'held') return await heldAgain(edge, caller, known, value);
    deps.log.error('press.failed', { verb, code: faultName(error) });
    // What was typed rides in the button, so that it can be pressed again when storage is back.
    const again = emptied(data ?? {}, holds).value as Record<string, unknown>;
    return { card: failedView(text, error, { verb, data: again }), privately: true };
  }
}

/** Ids of this product and of Entra, which a form does not ask for. */
const ids = /^[a-z]{1,3}-|\|/;
const suspectDigits = 8;

/**
 * The storage door holds what no other look has found. The fields that may hold it are told so and emptied, as at the first
 * look; trying once more would only be held again.
 */
async function heldAgain(edge: Turn, caller: Caller, verb: CardVerb, value: unknown): Promise<VerbAnswer> {
  const { deps } = edge;
  const text = texts[caller.locale];
  const isSuspect = (one: string) => !ids.test(one) && one.replace(/\D/g, '').length >= suspectDigits;
  const strict = emptied(value, isSuspect);
  const told: VerbAnswer = { card: heldView(text), privately: true };
  deps.log.error('press.held', { verb: verb.verb });
  if (strict.rejected.length === 0) return told;
  try {
    const again = verb.run({ deps, caller, text, rejected: strict.rejected }, strict.value);
    return await edge.time.by('work', again);
  } catch {
    return told;
  }
}
