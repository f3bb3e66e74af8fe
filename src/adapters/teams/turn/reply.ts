import type { SendOutcome } from '../../../ports/messenger.js';
import type { CardModel } from '../card-model.js';
import type { ActivityJson, Place } from '../connector/connector.js';
import { cardContentType, renderCard } from '../render-card.js';
import type { Surface } from '../surface.js';
import { type IncomingActivity, tenantsOf } from './activity.js';
import type { Edge } from './edge.js';

/** A message holding a card; the summary is all that a lock screen shows. */
export function cardMessage(model: CardModel, surface: Surface): ActivityJson {
  return {
    type: 'message',
    summary: model.summary,
    attachments: [{ contentType: cardContentType, content: renderCard(model, surface) }],
  };
}

/** Answers in the same chat or thread. */
export async function reply(edge: Edge, activity: IncomingActivity, model: CardModel, surface: Surface) {
  const { id } = activity;
  const message = { ...cardMessage(model, surface), ...(id === undefined ? {} : { replyToId: id }) };
  note(edge, 'reply', model, await edge.connector.post(placeOf(activity), message));
}

/** Puts the card in place of the one that was pressed, so that a reload or the phone shows the same. */
export async function replacePressed(
  edge: Edge,
  activity: IncomingActivity,
  model: CardModel,
  surface: Surface,
): Promise<void> {
  if (activity.replyToId === undefined) return;
  const message = cardMessage(model, surface);
  note(edge, 'update', model, await edge.connector.update(placeOf(activity), activity.replyToId, message));
}

function placeOf(activity: IncomingActivity): Place {
  const { serviceUrl, conversation } = activity;
  const [tenantId = ''] = tenantsOf(activity);
  return { serviceUrl, tenantId, conversationId: conversation.id, waiting: 'person' };
}

function note({ deps }: Edge, what: string, { template }: CardModel, outcome: SendOutcome): void {
  if (outcome.kind === 'sent') return;
  const { kind, code } = outcome;
  if (kind === 'held') deps.log.error('answer.held', { template, at: outcome.at });
  else deps.log.warn('answer.not-sent', { what, kind, code });
}
