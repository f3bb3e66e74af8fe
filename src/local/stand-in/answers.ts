import { z } from 'zod';
import type { BotAnswer } from './bot-client.js';

/** What the person sees after a press or in the dialog. */
export type Shown =
  | { readonly kind: 'card'; readonly card: unknown }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-answer'; readonly status: number };

export type DialogShown =
  | { readonly kind: 'dialog'; readonly title: string; readonly card: unknown }
  | { readonly kind: 'closed'; readonly text?: string }
  | { readonly kind: 'no-answer'; readonly status: number };

const cardType = 'application/vnd.microsoft.card.adaptive';
const cardAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });
const errorValue = z.object({ message: z.string() });

/** The answer to `adaptiveCard/action`. */
export function shownAfterPress({ status, body }: BotAnswer): Shown {
  if (status < 200 || status > 299) return { kind: 'no-answer', status };
  const answer = cardAnswer.safeParse(body);
  if (!answer.success) return { kind: 'nothing' };
  const { statusCode, type, value } = answer.data;
  if (type === cardType && statusCode === 200) return { kind: 'card', card: value };
  if (typeof value === 'string') return { kind: 'message', text: value };
  const error = errorValue.safeParse(value);
  return error.success
    ? { kind: 'message', text: error.data.message }
    : { kind: 'no-answer', status: statusCode };
}

const dialogAnswer = z.object({
  task: z.discriminatedUnion('type', [
    z.object({ type: z.literal('message'), value: z.string() }),
    z.object({
      type: z.literal('continue'),
      value: z.object({ title: z.string().default(''), card: z.object({ content: z.unknown() }) }),
    }),
  ]),
});

/** The answer to `task/fetch` and `task/submit`; an empty one closes the dialog. */
export function shownInDialog({ status, body }: BotAnswer): DialogShown {
  if (status < 200 || status > 299) return { kind: 'no-answer', status };
  const answer = dialogAnswer.safeParse(body);
  if (!answer.success) return { kind: 'closed' };
  const { task } = answer.data;
  if (task.type === 'message') return { kind: 'closed', text: task.value };
  return { kind: 'dialog', title: task.value.title, card: task.value.card.content };
}
