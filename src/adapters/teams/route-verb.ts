import type { TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Caller } from '../../domain/caller.js';
import { texts } from '../../text/text.js';
import { cardContentType, renderCard } from './render-card.js';
import type { IncomingActivity } from './turn/activity.js';
import type { Edge } from './turn/edge.js';
import { press, type Pressed } from './turn/press.js';
import { replacePressed, reply } from './turn/reply.js';
import { onlyForYouView } from './views/chat/trouble.js';

const executed = z.object({ action: z.object({ verb: z.string(), data: z.unknown().optional() }) });
const submitted = z.looseObject({ verb: z.string() });
const dialogValue = z.object({ data: submitted });

/** Stands for what no card of Samråd sends; the press is then answered as stale. */
const unknownPress: Pressed = { verb: '', data: {} };

/** A Universal Action: the answer shows to the one who pressed, the update to everyone. */
export async function routeExecute(
  edge: Edge,
  context: TurnContext,
  activity: IncomingActivity,
  caller: Caller,
) {
  const value = executed.safeParse(activity.value);
  const pressed = value.success ? value.data.action : unknownPress;
  const { card, privately } = await press(edge, caller, pressed);
  if (privately !== true) await replacePressed(edge, activity, card, caller.surface);
  await answerInvoke(context, {
    statusCode: 200,
    type: cardContentType,
    value: renderCard(card, caller.surface),
  });
}

/** The older kind of button, which comes as a message and is answered by changing the card. */
export async function routeSubmit(edge: Edge, activity: IncomingActivity, caller: Caller) {
  const value = submitted.safeParse(activity.value);
  const { card, privately } = await press(edge, caller, value.success ? pressedOf(value.data) : unknownPress);
  if (privately !== true && activity.replyToId !== undefined) {
    return await replacePressed(edge, activity, card, caller.surface);
  }
  const shown =
    privately === true && caller.surface !== 'personal' ? onlyForYouView(texts[caller.locale]) : card;
  await reply(edge, activity, shown, caller.surface);
}

/** The private dialog opened from a channel: each answer is the dialog's next page. */
export async function routeDialog(
  edge: Edge,
  context: TurnContext,
  activity: IncomingActivity,
  caller: Caller,
) {
  const value = dialogValue.safeParse(activity.value);
  const { card } = await press(edge, caller, value.success ? pressedOf(value.data.data) : unknownPress);
  const content = renderCard(card, 'dialog');
  const page = { title: texts[caller.locale].common.product, height: 'large', width: 'medium' };
  const value_ = { ...page, card: { contentType: cardContentType, content } };
  await answerInvoke(context, { task: { type: 'continue', value: value_ } });
}

/** Teams' own marks ride beside what the card sent. */
function pressedOf({ verb, msteams: _marks, ...data }: z.infer<typeof submitted>): Pressed {
  if (data['type'] !== 'task/fetch') return { verb, data };
  const { type: _kind, ...rest } = data;
  return { verb, data: rest };
}

/**
 * Queues the answer itself: the SDK's own answer keeps its kind per registration and wraps every fault as 200.
 */
async function answerInvoke(context: TurnContext, body: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}
