import { schedule, type ScheduledTask } from 'node-cron';
import type { Logger } from '../../ports/logger.js';

/** Wakes the work that is due; the rows decide what there is to do. */
export class Ticker {
  private running: Promise<void> | undefined;
  private asked = false;
  private task: ScheduledTask | undefined;
  private readonly stopping = new AbortController();

  constructor(
    private readonly work: (stop: AbortSignal) => Promise<unknown>,
    private readonly log: Logger,
  ) {}

  /** Starts a round now and does not wait for it. */
  readonly wake = (): void => {
    void this.tick();
  };

  /** A whole round that began after the call. Never two at a time; several calls meanwhile are one more round. */
  tick(): Promise<void> {
    this.asked = true;
    this.running ??= this.rounds();
    return this.running;
  }

  start(everySeconds = 15): void {
    this.task ??= schedule(`*/${everySeconds} * * * * *`, this.wake);
  }

  /** Tells the round in hand to take nothing more, and ends when it has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.task?.destroy();
    this.task = undefined;
    await this.running;
  }

  private async rounds(): Promise<void> {
    // The caller first gets hold of the promise, or a work that wakes the ticker would start a second one.
    await Promise.resolve();
    while (this.asked && !this.stopping.signal.aborted) {
      this.asked = false;
      try {
        await this.work(this.stopping.signal);
      } catch (error) {
        this.log.error('tick.failed', { code: error instanceof Error ? error.name : 'unknown' });
      }
    }
    this.running = undefined;
  }
}
