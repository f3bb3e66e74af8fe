import { schedule, type ScheduledTask } from 'node-cron';
import type { Logger } from '../../ports/logger.js';
import { faultName } from '../../ports/fault.js';

/** After an hour's sleep it would print a line for each slot that was missed; the rows tell what is due. */
const silent = { info: ignore, warn: ignore, error: ignore, debug: ignore };
function ignore(): void {
  // Nothing is lost: what a round does is logged by the round.
}

/** Wakes the work that is due; the rows decide what there is to do. */
export class Ticker {
  private running: Promise<void> | undefined;
  private asked = false;
  private task: ScheduledTask | undefined;
  private interval: NodeJS.Timeout | undefined;
  private wokenMs = -Infinity;
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

  /**
   * Wakes every so many seconds of time that passes, whatever the wall clock shows. node-cron wakes on the wall clock's round
   * seconds; it stands still when that is set back or summer time ends, so an interval that no clock can stop goes beside
   * it, and whichever comes second within the time is left out.
   */
  start(everySeconds = 15): void {
    const everyMs = everySeconds * 1000;
    const wake = (): void => {
      const nowMs = performance.now();
      if (nowMs - this.wokenMs < everyMs / 2) return;
      this.wokenMs = nowMs;
      this.wake();
    };
    this.task ??= schedule(`*/${everySeconds} * * * * *`, wake, {
      timezone: 'UTC',
      suppressMissedWarning: true,
      logger: silent,
    });
    this.interval ??= setInterval(wake, everyMs);
  }

  /** Tells the round in hand to take nothing more, and ends when it has ended. */
  async stop(): Promise<void> {
    this.stopping.abort();
    clearInterval(this.interval);
    this.interval = undefined;
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
        this.log.error('tick.failed', { code: faultName(error) });
      }
    }
    this.running = undefined;
  }
}
