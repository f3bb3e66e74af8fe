import type { QueueClient } from '@azure/storage-queue';
import { z } from 'zod';
import type { OutboxQueue, SendHint, TakenHint } from '../../../ports/outbox-queue.js';
import { attempt, isStatus } from './attempt.js';

const hintSchema = z.strictObject({ partition: z.string(), id: z.string() });
/** Longer than one send may take, so that a hint is not looked at twice at once. */
const visibilitySeconds = 60;
const mostAtOnce = 32;
/** The row's own due time brings the hint back; an old one says nothing. */
const lifeSeconds = 3600;

export class AzureQueue implements OutboxQueue {
  constructor(private readonly client: QueueClient) {}

  async create(): Promise<void> {
    await attempt((abortSignal) => this.client.createIfNotExists({ abortSignal }));
  }

  async offer({ partition, id }: SendHint): Promise<void> {
    const text = Buffer.from(JSON.stringify({ partition, id })).toString('base64');
    await attempt((abortSignal) =>
      this.client.sendMessage(text, { messageTimeToLive: lifeSeconds, abortSignal }),
    );
  }

  async take(max: number): Promise<readonly TakenHint[]> {
    const { receivedMessageItems } = await attempt((abortSignal) =>
      this.client.receiveMessages({
        numberOfMessages: Math.min(max, mostAtOnce),
        visibilityTimeout: visibilitySeconds,
        abortSignal,
      }),
    );
    const taken: TakenHint[] = [];
    for (const { messageId, popReceipt, messageText } of receivedMessageItems) {
      const done = () => this.done(messageId, popReceipt);
      const hint = hintOf(messageText);
      if (hint === undefined) await done();
      else taken.push({ hint, done });
    }
    return taken;
  }

  private async done(messageId: string, popReceipt: string): Promise<void> {
    await attempt(async (abortSignal) => {
      try {
        await this.client.deleteMessage(messageId, popReceipt, { abortSignal });
      } catch (error) {
        // Taken by someone else after its visibility ended: theirs to finish.
        if (!isStatus(error, 400, 404)) throw error;
      }
    });
  }
}

function hintOf(text: string): SendHint | undefined {
  try {
    return hintSchema.parse(JSON.parse(Buffer.from(text, 'base64').toString('utf8')));
  } catch {
    return undefined;
  }
}
