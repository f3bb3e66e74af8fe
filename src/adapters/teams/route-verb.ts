import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Caller } from '../../domain/model/group/caller.js';
import { holdsNumber } from '../../domain/privacy/holds-number.js';
import { emptied, pass, type Safe } from '../../domain/privacy/safe.js';
import { texts } from '../../text/text.js';
import type { CardModel } from '../../surface/card/card-model.js';
import { unseen } from './connector/unseen.js';
import { cardContentType, type CardJson, renderCard } from './render/render-card.js';
import type { IncomingActivity } from './gate/activity.js';
import type { Facing } from './turn/caller.js';
import type { Edge, Turn } from './turn/edge.js';
import { press, type Pressed } from './turn/press.js';
import { replacePressed, reply } from './turn/reply.js';
import { failedView, onlyForYouView } from '../../surface/card/trouble.js';

const executed = z.object({ action: z.object({ verb: z.string(), data: z.unknown().optional() }) });
const submitted = z.looseObject({ verb: z.string() });
const dialogValue = z.object({ data: submitted });

/** Stands for what no card of Samråd sends; the press is then answered as stale. */
const unknownPress: Pressed = { verb: '', data: {} };

/** A Universal Action: the answer shows to the one who pressed, the update to everyone. */
export async function routeExecute(
  edge: Turn,
  context: TurnContext,
  activity: IncomingActivity,
  caller: Caller,
) {
  const value = executed.safeParse(activity.value);
  const pressed = value.success ? value.data.action : unknownPress;
  const { card, privately } = await press(edge, caller, pressed);
  const content = renderCard(card, caller.surface);
  if (privately !== true) await replacePressed(edge, activity, card, content);
  await answerInvoke(context, cardAnswer(shown(edge, caller, card, content)));
}

/** The answer to a press that nothing is done for. */
export async function answerAlone(edge: Edge, context: TurnContext, facing: Facing, card: CardModel) {
  if (context.activity.name !== 'adaptiveCard/action') {
    return await answerInvoke(context, dialogAnswer(edge, facing, card));
  }
  const content = renderCard(card, facing.surface);
  await answerInvoke(context, cardAnswer(shown(edge, facing, card, content)));
}

function cardAnswer(value: Safe<CardJson>): object {
  return { statusCode: 200, type: cardContentType, value };
}

function dialogAnswer(edge: Edge, facing: Facing, card: CardModel): object {
  const inDialog = { ...facing, surface: 'dialog' } as const;
  const content = shown(edge, inDialog, card, renderCard(card, 'dialog'));
  const page = { title: texts[facing.locale].common.product, height: 'large', width: 'medium' };
  const value = { ...page, card: { contentType: cardContentType, content } };
  return { task: { type: 'continue', value } };
}

/** The older kind of button, which comes as a message and is answered by changing the card. */
export async function routeSubmit(edge: Turn, activity: IncomingActivity, caller: Caller) {
  const value = submitted.safeParse(activity.value);
  const { card, privately } = await press(edge, caller, value.success ? pressedOf(value.data) : unknownPress);
  if (privately !== true && activity.replyToId !== undefined) {
    return await replacePressed(edge, activity, card, renderCard(card, caller.surface));
  }
  const alone = privately === true && caller.surface !== 'personal';
  await reply(edge, activity, alone ? onlyForYouView(texts[caller.locale]) : card, caller.surface);
}

/** The private dialog opened from a channel: each answer is the dialog's next page. */
export async function routeDialog(
  edge: Turn,
  context: TurnContext,
  activity: IncomingActivity,
  caller: Caller,
) {
  const value = dialogValue.safeParse(activity.value);
  const { card } = await press(edge, caller, value.success ? pressedOf(value.data.data) : unknownPress);
  await answerInvoke(context, dialogAnswer(edge, caller, card));
}

/** Teams' own marks ride beside what the card sent. */
function pressedOf({ verb, msteams: _marks, ...data }: z.infer<typeof submitted>): Pressed {
  if (data['type'] !== 'task/fetch') return { verb, data };
  const { type: _kind, ...rest } = data;
  return { verb, data: rest };
}

/** The last look at a card that goes back as the answer, and so not by the connector. */
function shown(
  { deps }: Edge,
  { locale, surface }: Facing,
  model: CardModel,
  content: CardJson,
): Safe<CardJson> {
  const passed = pass(content, holdsNumber, unseen);
  if (passed.kind === 'safe') return passed.value;
  deps.log.error('answer.held', { template: model.template, at: passed.at });
  const instead = failedView(texts[locale], undefined);
  return emptied(renderCard(instead, surface), holdsNumber).value;
}

/**
 * Queues the answer itself: the SDK's own answer keeps its kind per registration and wraps every fault as 200.
 */
async function answerInvoke(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
