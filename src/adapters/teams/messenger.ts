import type { ChannelBinding } from '../../domain/model/group/group.js';
import type { ContactReference } from '../../domain/model/person/person.js';
import type { Address, Envelope, Messenger, SendOutcome } from '../../ports/messenger.js';
import { texts } from '../../text/text.js';
import type { CardModel } from '../../surface/card/card-model.js';
import type { ActivityJson, Connector, Place } from './connector/connector.js';
import { renderCard } from './render/render-card.js';
import { cardMessage } from './turn/reply.js';
import { noticeCard } from '../../surface/notices/notice-views.js';

/** What of the connector sends. */
type Outward = Pick<Connector, 'open' | 'post' | 'update' | 'wouldHold'>;

/** Sends notices by Bot Framework: one request an attempt, two for a first contact. Never tries again by itself. */
export function createMessenger(
  connector: Outward,
  { botId, tenantAllowed }: { readonly botId: string; readonly tenantAllowed: (id: string) => boolean },
): Messenger {
  return {
    async send(envelope) {
      const { address } = envelope;
      // Stored before the list was changed; nothing more is said there.
      if (!tenantAllowed(tenantOf(address))) return { kind: 'unreachable', code: 'tenant' };
      return await deliver(connector, botId, address, messageOf(envelope));
    },
    wouldHold: (envelope) => connector.wouldHold(messageOf(envelope)),
  };
}

/** Where it would be read. */
function tenantOf(address: Address): string {
  const { tenantId } = address.to === 'person' ? address.contact : address.channel;
  return tenantId.toLowerCase();
}

function messageOf(envelope: Envelope): ActivityJson {
  const { address } = envelope;
  const mentions =
    address.to === 'mention' ? [{ objectId: objectIdOf(address.contact.person), name: address.name }] : [];
  const card = { ...cardOf(envelope), mentions };
  return cardMessage(card, renderCard(card, address.to === 'person' ? 'personal' : 'channel'));
}

function cardOf({ notice, locale, repeat }: Envelope): CardModel {
  const card = noticeCard(notice, texts[locale]);
  if (!repeat) return card;
  const again = { text: texts[locale].teams.repeated, style: 'subtle' as const };
  return { ...card, lines: [again, ...(card.lines ?? [])] };
}

async function deliver(
  connector: Outward,
  botId: string,
  address: Address,
  message: ActivityJson,
): Promise<SendOutcome> {
  switch (address.to) {
    case 'person':
      return await toPerson(connector, botId, address.contact, message);
    case 'channel': {
      const posted = await connector.open(placeOf(address.channel), newPost(address.channel, botId, message));
      // What is to be updated later needs its id; a new anchor is made, and the first shows itself by its button.
      const nameless = posted.kind === 'sent' && posted.activityId === undefined;
      return nameless ? { kind: 'ambiguous', code: 'no-id', nameless: true } : posted;
    }
    case 'post': {
      const { channel, conversationId, activityId } = address;
      return goneIfMissing(
        await connector.update({ ...placeOf(channel), conversationId }, activityId, message),
      );
    }
    case 'mention':
      return await connector.open(placeOf(address.channel), newPost(address.channel, botId, message));
  }
}

async function toPerson(
  connector: Outward,
  botId: string,
  { serviceUrl, tenantId, conversationId, person }: ContactReference,
  message: ActivityJson,
): Promise<SendOutcome> {
  const waiting = 'timer';
  if (conversationId !== undefined) {
    return goneIfMissing(await connector.post({ serviceUrl, tenantId, conversationId, waiting }, message));
  }
  const objectId = objectIdOf(person);
  const opened = await connector.open(
    { serviceUrl, tenantId, conversationId: objectId, waiting },
    {
      isGroup: false,
      bot: { id: botId },
      members: [{ id: objectId }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    },
  );
  if (opened.kind !== 'sent') {
    return notOpened(opened);
  }
  if (opened.conversationId === objectId) return { kind: 'not-delivered', code: 'no-id' };
  const place = { serviceUrl, tenantId, conversationId: opened.conversationId, waiting } as const;
  return await connector.post(place, message);
}

function placeOf({ serviceUrl, tenantId, channelId }: ChannelBinding): Place {
  return { serviceUrl, tenantId, conversationId: channelId, waiting: 'timer' };
}

function newPost(
  { channelId, tenantId }: ChannelBinding,
  botId: string,
  activity: ActivityJson,
): ActivityJson {
  const channelData = { channel: { id: channelId }, tenant: { id: tenantId } };
  return { isGroup: true, bot: { id: botId }, tenantId, channelData, activity };
}

/** A known chat or post that Teams does not find has been taken away. */
function goneIfMissing(outcome: SendOutcome): SendOutcome {
  return outcome.kind === 'unreachable' && outcome.missing === true
    ? { kind: 'gone', code: outcome.code }
    : outcome;
}

/** Nothing was said yet, so opening the chat once more does no harm; one that cannot be opened is out of reach. */
function notOpened(outcome: Exclude<SendOutcome, { readonly kind: 'sent' }>): SendOutcome {
  if (outcome.kind === 'ambiguous') return { kind: 'not-delivered', code: outcome.code };
  const refused = outcome.kind === 'permanent' && outcome.why === 'not-understood';
  return refused ? { kind: 'unreachable', code: outcome.code } : outcome;
}

function objectIdOf(person: ContactReference['person']): string {
  return person.slice(person.indexOf('|') + 1);
}
