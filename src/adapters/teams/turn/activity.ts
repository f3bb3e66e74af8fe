import { z } from 'zod';
import { isWellFormed } from './well-formed.js';

const optional = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value): z.output<S> | undefined => value ?? undefined);
/** An id becomes a part of an address: one of dots alone would walk up in it, and half a character has none. */
const id = z.string().min(1).max(1000).regex(/[^.]/).refine(isWellFormed);
const named = z.object({ id });
const account = z.object({
  id,
  name: optional(z.string().max(500)),
  aadObjectId: optional(z.string().max(100)),
});

const entity = z.object({
  type: z.string().max(100),
  text: optional(z.string().max(1000)),
  mentioned: optional(named),
});

/** What Samråd reads of a Bot Framework activity; everything else is left unread. */
export const incomingActivity = z.object({
  type: z.string().max(50),
  name: optional(z.string().max(100)),
  action: optional(z.string().max(50)),
  id: optional(id),
  replyToId: optional(id),
  channelId: z.string().max(50),
  serviceUrl: z.string().min(1).max(500),
  locale: optional(z.string().max(20)),
  text: optional(z.string().max(40_000)),
  value: z.unknown().optional(),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    conversationType: optional(z.string().max(50)),
    tenantId: optional(z.string().max(100)),
  }),
  channelData: optional(
    z.object({
      eventType: optional(z.string().max(50)),
      tenant: optional(named),
      channel: optional(z.object({ id, type: optional(z.string().max(50)).catch(undefined) })),
      team: optional(named),
      settings: optional(z.object({ selectedChannel: optional(named) })),
    }),
  ),
  /** Who is mentioned; the bot's own mention is taken out of what was said. One that is odd is left out alone. */
  entities: optional(z.array(entity.optional().catch(undefined)))
    .catch(undefined)
    .transform((all) => all?.filter((one) => one !== undefined)),
  membersAdded: optional(z.array(named)),
  membersRemoved: optional(z.array(named)),
});

export type IncomingActivity = z.output<typeof incomingActivity>;

/** Every tenant the activity names; in a shared channel the host's. */
export function tenantsOf({ conversation, channelData }: IncomingActivity): readonly string[] {
  const named = [conversation.tenantId, channelData?.tenant?.id];
  return named.filter((tenant) => tenant !== undefined).map((tenant) => tenant.toLowerCase());
}

export function isPersonal({ conversation }: IncomingActivity): boolean {
  return conversation.conversationType === undefined || conversation.conversationType === 'personal';
}

/** A channel's conversation id names the thread after a semicolon. */
export function withoutThread(conversationId: string): string {
  return conversationId.split(';')[0] ?? conversationId;
}
