import type { OutboxQueue, SendHint, TakenHint } from '../../../ports/outbox-queue.js';

/** A taken hint that is never done comes back with {@link MemoryQueue.giveBack}, as visibility would let it. */
export class MemoryQueue implements OutboxQueue {
  private waiting: SendHint[] = [];
  private taken = new Set<SendHint>();

  async offer(hint: SendHint): Promise<void> {
    this.waiting.push({ ...hint });
  }

  async take(max: number): Promise<readonly TakenHint[]> {
    const hints = this.waiting.splice(0, max);
    for (const hint of hints) this.taken.add(hint);
    return hints.map((hint) => ({
      hint,
      done: async () => {
        this.taken.delete(hint);
      },
    }));
  }

  /** The visibility of everything taken and not done ends. */
  giveBack(): void {
    this.waiting.push(...this.taken);
    this.taken.clear();
  }
}
