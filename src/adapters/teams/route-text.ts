import { pass } from '../../domain/privacy/safe.js';
import { texts } from '../../text/text.js';
import type { CardModel } from '../../surface/card/card-model.js';
import type { IncomingActivity } from './gate/activity.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Turn } from './turn/edge.js';
import { reply } from './turn/reply.js';
import { type Said, saidWith } from './turn/said-words.js';
import { answerWords, isCommand } from '../../surface/menu/say.js';
import { failedView, personalDataView, tooLongView } from '../../surface/card/trouble.js';
import { faultName } from '../../ports/fault.js';

/** A chat message: a command, or help. What was written is neither kept nor logged. */
export async function routeText(edge: Turn, activity: IncomingActivity, caller: Caller) {
  await reply(edge, activity, await cardFor(edge, caller, saidWith(activity)), caller.surface);
}

/**
 * A message that was changed, or taken back and put there again. It is looked at as a new one is; a command that a mended
 * typing error has made is carried out, and nothing else is answered a second time.
 */
export async function routeEdited(edge: Turn, activity: IncomingActivity, caller: Caller) {
  const said = saidWith(activity);
  if (!isHeld(edge, said) && !said.cut && !isCommand(edge.commands, said.words)) return;
  await reply(edge, activity, await cardFor(edge, caller, said), caller.surface);
}

function isHeld({ holdsPersonalData }: Turn, { words, all }: Said): boolean {
  return [words, ...all].some(holdsPersonalData);
}

async function cardFor(edge: Turn, caller: Caller, said: Said): Promise<CardModel> {
  const { deps } = edge;
  const text = texts[caller.locale];
  const passed = pass(said.words, edge.holdsPersonalData);
  if (passed.kind === 'held' || isHeld(edge, said)) return personalDataView(text);
  if (said.cut) return tooLongView(text);
  try {
    return await edge.time.by('work', answerWords(edge.commands, { deps, caller, text }, passed.value));
  } catch (error) {
    deps.log.error('command.failed', { code: faultName(error) });
    return failedView(text, error);
  }
}
