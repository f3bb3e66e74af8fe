import type { SendOutcome } from '../../../ports/messenger.js';
import type { CardModel } from '../../../surface/card/card-model.js';
import type { ActivityJson, Place } from '../connector/connector.js';
import { cardContentType, type CardJson, renderCard } from '../render/render-card.js';
import type { Surface } from '../render/surface.js';
import { type IncomingActivity, tenantsOf } from '../gate/activity.js';
import type { Turn } from './edge.js';
import { unlessLate } from './turn-time.js';

/** A message holding a card; the summary is all that a lock screen shows. */
export function cardMessage({ summary }: CardModel, content: CardJson): ActivityJson {
  return { type: 'message', summary, attachments: [{ contentType: cardContentType, content }] };
}

/** Answers in the same chat or thread. */
export async function reply(edge: Turn, activity: IncomingActivity, model: CardModel, surface: Surface) {
  const { id } = activity;
  const content = renderCard(model, surface);
  const message = { ...cardMessage(model, content), ...(id === undefined ? {} : { replyToId: id }) };
  await sent(edge, 'reply', model, edge.connector.post(placeOf(activity), message));
}

/** Puts the card in place of the one that was pressed, so that a reload or the phone shows the same. */
export async function replacePressed(
  edge: Turn,
  activity: IncomingActivity,
  model: CardModel,
  content: CardJson,
): Promise<void> {
  if (activity.replyToId === undefined) return;
  const message = cardMessage(model, content);
  await sent(edge, 'update', model, edge.connector.update(placeOf(activity), activity.replyToId, message));
}

function placeOf(activity: IncomingActivity): Place {
  const { serviceUrl, conversation } = activity;
  const [tenantId = ''] = tenantsOf(activity);
  return { serviceUrl, tenantId, conversationId: conversation.id, waiting: 'person' };
}

/** Waits no longer for Teams than the turn has time; how it went is noted all the same. */
async function sent(
  edge: Turn,
  what: string,
  model: CardModel,
  sending: Promise<SendOutcome>,
): Promise<void> {
  const noted = sending.then((outcome) => note(edge, what, model, outcome));
  await edge.time.by('out', noted).catch(unlessLate);
}

function note({ deps }: Turn, what: string, { template }: CardModel, outcome: SendOutcome): void {
  if (outcome.kind === 'sent') return;
  const { kind, code } = outcome;
  if (kind === 'held') deps.log.error('answer.held', { template, at: outcome.at });
  else deps.log.warn('answer.not-sent', { what, kind, code });
}
