import type { Instant } from '../../domain/calendar/dates/time.js';
import type { MovableClock } from './movable-clock.js';

interface Parts {
  readonly clock: MovableClock;
  /** When the next planned thing falls. */
  readonly next: (now: Instant) => Promise<Instant | undefined>;
  /** Does all that is due now and sends it. */
  readonly drain: () => Promise<unknown>;
  /** Grows with every message that arrived. */
  readonly arrived: () => number;
}

export interface Moved {
  readonly now: Instant;
  readonly messages: number;
}

/** A year of one busy group is some hundred moments. */
const mostSteps = 2000;

/** Moves time as it would have passed: it stops at every planned moment on the way, so that nothing goes late. */
export class TimeMachine {
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: Parts) {}

  now(): Instant {
    return this.parts.clock.now();
  }

  next(): Promise<Instant | undefined> {
    return this.parts.next(this.now());
  }

  to(target: Instant): Promise<Moved> {
    return this.alone(() => this.walk((next) => next === undefined || next > target, target));
  }

  by(minutes: number): Promise<Moved> {
    return this.alone(() => {
      const target = new Date(Date.parse(this.now()) + minutes * 60_000).toISOString() as Instant;
      return this.walk((next) => next === undefined || next > target, target);
    });
  }

  /** To the next planned moment at which a message really arrives. */
  toNextMessage(): Promise<Moved> {
    return this.alone(() => {
      const before = this.parts.arrived();
      return this.walk((next) => next === undefined || this.parts.arrived() > before);
    });
  }

  private async walk(there: (next: Instant | undefined) => boolean, target?: Instant): Promise<Moved> {
    const { clock, drain, arrived } = this.parts;
    const before = arrived();
    await drain();
    for (let step = 0; step < mostSteps; step += 1) {
      const next = await this.next();
      if (there(next) || next === undefined) break;
      clock.moveTo(next);
      await drain();
    }
    if (target !== undefined) {
      clock.moveTo(target);
      await drain();
    }
    return { now: this.now(), messages: arrived() - before };
  }

  /** Two presses at once are two moves, one after the other. */
  private alone(move: () => Promise<Moved>): Promise<Moved> {
    const turn = this.running.then(move, move);
    this.running = turn.catch(() => undefined);
    return turn;
  }
}
