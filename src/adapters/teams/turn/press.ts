import type { Caller } from '../../../domain/model/group/caller.js';
import { numbersAcross } from '../../../domain/privacy/across-fields.js';
import { findPersonalData } from '../../../domain/privacy/find-personal-data.js';
import { type Emptied, emptied } from '../../../domain/privacy/safe.js';
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
  const name = known.staffName && (judged.data as Readonly<Record<string, unknown>>)[known.staffName];
  const holds = (one: string) =>
    across.has(one) ||
    (one === name ? findPersonalData(one, deps.publicContacts, 'staff').length > 0 : holdsPersonalData(one));
  const looked = { verb: known, ...emptied(judged.data, holds) };
  try {
    return await run(edge, caller, looked);
  } catch (error) {
    const failed = (why: unknown, empties: (one: string) => boolean): VerbAnswer => {
      deps.log.error('press.failed', { verb, code: faultName(why) });
      // What was typed rides in the button, so that it can be pressed again when storage is back.
      const again = emptied(data ?? {}, empties).value as Record<string, unknown>;
      return { card: failedView(text, why, { verb, data: again }), privately: true };
    };
    if (faultKind(error) !== 'held') return failed(error, holds);
    const strictly = (one: string) => holds(one) || isSuspect(one);
    return await heldAgain(edge, caller, looked).catch((why: unknown) => failed(why, strictly));
  }
}

/** A button with what was posted, emptied of what the first look found. */
interface Looked extends Emptied<unknown> {
  readonly verb: CardVerb;
}

function run({ deps, time }: Turn, caller: Caller, { verb, value, rejected }: Looked): Promise<VerbAnswer> {
  return time.by('work', verb.run({ deps, caller, text: texts[caller.locale], rejected }, value));
}

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** Ids of this product and of Entra, which nobody types; and days. */
const knownText = new RegExp(
  `^(?:[a-z]{1,3}-(?:[a-z2-9]{12}|\\d{1,4})|${guid}(?:\\|${guid})?|\\d{4}-\\d{2}-\\d{2}|\\D*)$`,
  'i',
);
const suspectDigits = 8;

/** So many digits may be someone's number, unless they are those of ids or days, alone or several in one text. */
function isSuspect(text: string): boolean {
  if (text.replace(/\D/g, '').length < suspectDigits) return false;
  return !text.split(/[,~]/).every((one) => knownText.test(one.trim()));
}

/**
 * The storage door holds what no other look has found. The fields that may hold it are emptied and told so, beside those of the
 * first look; trying the same once more would only be held again.
 */
async function heldAgain(edge: Turn, caller: Caller, { verb, value, rejected }: Looked): Promise<VerbAnswer> {
  edge.deps.log.error('press.held', { verb: verb.verb });
  const told: VerbAnswer = { card: heldView(texts[caller.locale]), privately: true };
  const strict = emptied(value, isSuspect);
  if (strict.rejected.length === 0) return told;
  const both = [...new Set([...rejected, ...strict.rejected])];
  try {
    return await run(edge, caller, { verb, value: strict.value, rejected: both });
  } catch (error) {
    if (faultKind(error) !== 'held') throw error;
    return told;
  }
}
