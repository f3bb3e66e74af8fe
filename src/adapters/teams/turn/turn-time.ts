import { Fault, faultKind } from '../../../ports/fault.js';

/** Milliseconds since the activity came, by which each part of a turn is done or no longer waited for. */
export interface TurnLimits {
  /** Who speaks. */
  readonly who: number;
  /** Where they can be written to. */
  readonly contact: number;
  /** What was asked. */
  readonly work: number;
  /** The answer on its way. */
  readonly out: number;
}

/** Teams gives a turn up to fifteen seconds, and whoever waits gives up before. */
export const turnLimits: TurnLimits = { who: 2000, contact: 3000, work: 5500, out: 7000 };

/** A turn has no more time for it; it goes on by itself. */
export class TooLate extends Fault {
  readonly kind = 'late';
  override readonly name = 'TooLate';
}

/** The one budget of time of a turn, counted in time that passes, whatever clocks show. */
export class TurnTime {
  private readonly startedMs = performance.now();

  constructor(private readonly limits: TurnLimits) {}

  /** @throws TooLate when the work is not done by the limit; what it comes to later is nobody's */
  async by<T>(limit: keyof TurnLimits, work: Promise<T>): Promise<T> {
    const left = this.limits[limit] - (performance.now() - this.startedMs);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new TooLate(limit)), Math.max(0, left));
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** For what nobody waits for any longer, and which ends by itself. */
export function unlessLate(error: unknown): void {
  if (faultKind(error) !== 'late') throw error;
}
