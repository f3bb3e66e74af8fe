import type { Seeded } from './seeded.js';
import type { VirtualTime } from './virtual-time.js';

/** The computer that one instance runs on: it may stand still for minutes and go on as if nothing had been, or die. */
export class Machine {
  private pausedUntil = 0;
  private dead = false;

  constructor(
    readonly name: string,
    readonly time: VirtualTime,
    private readonly chance: Seeded,
    /** How much its clock is ahead, in milliseconds. */
    public skew: number,
  ) {}

  get isDead(): boolean {
    return this.dead;
  }

  clock(): number {
    return this.time.now + this.skew;
  }

  pause(milliseconds: number): void {
    this.pausedUntil = Math.max(this.pausedUntil, this.time.now + milliseconds);
  }

  kill(): void {
    this.dead = true;
  }

  /** Ends when the machine runs; never, when it is dead. */
  async running(): Promise<void> {
    while (this.pausedUntil > this.time.now) await this.time.sleep(this.pausedUntil - this.time.now);
    if (this.dead) await new Promise<never>(() => undefined);
  }

  /** The way of a request or an answer over the network. */
  async travel(): Promise<void> {
    await this.time.sleep(this.chance.between(1, 40));
  }
}
