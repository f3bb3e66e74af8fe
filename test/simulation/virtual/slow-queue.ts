import type { OutboxQueue, SendHint, TakenHint } from '../../../src/ports/outbox-queue.js';
import type { Seeded } from './seeded.js';
import type { VirtualTime } from './virtual-time.js';

interface Message {
  readonly hint: SendHint;
  visibleAt: number;
}

const visibilityMs = 60_000;
const lifeMs = 3_600_000;

/** A queue as the real one may be at its worst: messages come late, out of order and twice. */
export class SlowQueue implements OutboxQueue {
  private messages: Message[] = [];

  constructor(
    private readonly time: VirtualTime,
    private readonly chance: Seeded,
    private readonly worst: boolean,
  ) {}

  async offer(hint: SendHint): Promise<void> {
    this.put(hint);
    if (this.worst && this.chance.chance(0.05)) this.put(hint, this.chance.between(1, 1_800_000));
  }

  async take(max: number): Promise<readonly TakenHint[]> {
    const { now } = this.time;
    const found = this.messages.filter(({ visibleAt }) => visibleAt <= now).slice(0, max);
    for (const one of found) one.visibleAt = now + visibilityMs;
    return found.map((one) => ({
      hint: one.hint,
      done: async () => void (this.messages = this.messages.filter((other) => other !== one)),
    }));
  }

  /** When the next message can be taken, in milliseconds of virtual time. */
  next(): number {
    return Math.min(Infinity, ...this.messages.map(({ visibleAt }) => visibleAt));
  }

  private put(hint: SendHint, delay = this.delay()): void {
    const one = { hint, visibleAt: this.time.now + delay };
    this.messages.push(one);
    this.time.at(this.time.now + delay + lifeMs, () => {
      this.messages = this.messages.filter((other) => other !== one);
    });
  }

  private delay(): number {
    if (!this.worst) return 0;
    return this.chance.chance(0.05) ? this.chance.between(1, 600_000) : this.chance.between(0, 2_000);
  }
}
