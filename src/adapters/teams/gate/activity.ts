import { z } from 'zod';
import { isWellFormed } from './well-formed.js';

const optional = <S extends z.ZodType>(schema: S) =>
  schema.nullish().transform((value): z.output<S> | undefined => value ?? undefined);
/** A field that is odd is left unread; what needs it does without. */
const lenient = <S extends z.ZodType>(schema: S) => optional(schema).catch(undefined);
/** As much as Teams lets someone write. What is longer is read so far, and one character more, which tells that it was cut. */
export const mostText = 120_000;
const words = z.string().transform((text) => text.slice(0, mostText + 1));
/** Of a list the entries that can be read. */
const readable = <S extends z.ZodType>(schema: S) =>
  z.array(z.unknown()).transform((all) =>
    all.flatMap((one) => {
      const read = schema.safeParse(one);
      return read.success ? [read.data] : [];
    }),
  );
/** An id becomes a part of an address: one of dots alone would walk up in it, and half a character has none. */
const id = z.string().min(1).max(1000).regex(/[^.]/).refine(isWellFormed);
const named = z.object({ id });
/** Who speaks: judged strictly, for rights come of it. */
const sender = z.object({
  id,
  name: lenient(z.string().max(500)),
  aadObjectId: optional(z.string().max(100)),
});
/** Nobody has this id: nothing that is compared with the bot's own is the bot then. The SDK behind needs some id. */
const untold = 'untold';
/** The bot's own account. */
const recipient = z
  .object({ id: id.catch(untold), name: lenient(z.string().max(500)) })
  .catch({ id: untold, name: undefined });
/** An odd channel is one whose id is not told: what is said of it must not be taken for said of the whole team. */
const channel = z
  .object({ id: lenient(id), type: lenient(z.string().max(50)) })
  .catch({ id: undefined, type: undefined });
const aRecord = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;

const entity = z.object({
  type: z.string().max(100),
  text: lenient(z.string().max(1000)),
  mentioned: lenient(z.object({ id, name: lenient(z.string().max(500)) })),
});

const attachment = z.object({
  contentType: z.string().max(200),
  name: lenient(words),
  contentUrl: lenient(words),
  content: z.unknown().optional(),
});

/**
 * What Samråd reads of a Bot Framework activity; everything else is left unread. Who speaks, of which tenant, by which service
 * and in which conversation is judged strictly; any other field that is odd is as if it were not there.
 */
export const incomingActivity = z.object({
  type: z.string().max(50),
  name: lenient(z.string().max(100)),
  action: lenient(z.string().max(50)),
  id: lenient(id),
  replyToId: lenient(id),
  channelId: z.string().max(50),
  serviceUrl: z.string().min(1).max(500),
  locale: lenient(z.string().max(20)),
  text: lenient(words),
  summary: lenient(words),
  value: z.unknown().optional(),
  from: sender,
  recipient,
  conversation: z.object({
    id,
    conversationType: optional(z.string().max(50)),
    tenantId: optional(z.string().max(100)),
  }),
  channelData: z.preprocess(
    aRecord,
    z
      .object({
        eventType: lenient(z.string().max(50)),
        tenant: optional(named),
        channel: optional(channel),
        team: lenient(named),
        settings: lenient(z.object({ selectedChannel: lenient(named) })),
      })
      .optional(),
  ),
  /** Who is mentioned; the bot's own mention is taken out of what was said. */
  entities: lenient(readable(entity)),
  /** Files, and the words once more as HTML. */
  attachments: lenient(readable(attachment)),
  membersAdded: lenient(readable(named)),
  membersRemoved: lenient(readable(named)),
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
