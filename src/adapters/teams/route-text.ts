import { TurnContext } from 'botbuilder';
import { pass } from '../../domain/privacy/safe.js';
import { texts } from '../../text/text.js';
import type { CardModel } from './card-model.js';
import type { IncomingActivity } from './turn/activity.js';
import type { Caller } from '../../domain/caller.js';
import type { Edge } from './turn/edge.js';
import { reply } from './turn/reply.js';
import { answerWords } from './turn/say.js';
import { failedView, personalDataView } from './views/chat/trouble.js';
import { faultName } from '../../ports/fault.js';

/** A chat message: a command, or help. What was written is neither kept nor logged. */
export async function routeText(edge: Edge, activity: IncomingActivity, caller: Caller, said: string) {
  await reply(edge, activity, await cardFor(edge, caller, said), caller.surface);
}

async function cardFor(edge: Edge, caller: Caller, said: string): Promise<CardModel> {
  const { deps } = edge;
  const text = texts[caller.locale];
  const passed = pass(said, edge.holdsPersonalData);
  if (passed.kind === 'held') return personalDataView(text);
  try {
    return await answerWords(edge.commands, { deps, caller, text }, passed.value);
  } catch (error) {
    deps.log.error('command.failed', { code: faultName(error) });
    return failedView(text, error);
  }
}

/** The message without the mention of the bot that a channel needs. */
export function saidTo(context: TurnContext): string {
  const { activity } = context;
  const text = typeof activity.text === 'string' ? activity.text : '';
  // The SDK takes every mention to name someone, by a text that stands in the message.
  const entities = activity.entities?.filter(
    (one) => one['mentioned'] && one['text'] && text.includes(one['text']),
  );
  return TurnContext.removeRecipientMention({ ...activity, text, entities: entities ?? [] }) ?? '';
}
