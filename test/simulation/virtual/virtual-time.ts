interface Planned {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

/**
 * Time that passes only when nobody has anything left to do: events happen one by one, in the order of their moments, and
 * all that follows from one is done before the next. With seeded chance the same run comes out the same, to the last event.
 */
export class VirtualTime {
  private readonly planned: Planned[] = [];
  private order = 0;
  private waiting: (() => void)[] = [];

  constructor(public now: number) {}

  /** Gives what takes the event away again. */
  at(moment: number, act: () => void): () => void {
    const one = { at: Math.max(moment, this.now), order: (this.order += 1), act };
    let place = this.planned.length;
    while (place > 0 && (this.planned[place - 1] as Planned).at > one.at) place -= 1;
    this.planned.splice(place, 0, one);
    return () => {
      const index = this.planned.indexOf(one);
      if (index >= 0) this.planned.splice(index, 1);
    };
  }

  sleep(milliseconds: number): Promise<void> {
    return new Promise((resolve) => this.at(this.now + milliseconds, resolve));
  }

  /** Ends when somebody calls {@link stir}, or at the moment. */
  stirredOr(moment: number): Promise<void> {
    return new Promise((resolve) => {
      const cancel = moment === Infinity ? () => undefined : this.at(moment, resolve);
      this.waiting.push(() => {
        cancel();
        resolve();
      });
    });
  }

  /** Something has changed that others may wait for. */
  stir(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const each of waiting) each();
  }

  async runUntil(end: number): Promise<void> {
    await settled();
    for (;;) {
      const next = this.planned[0];
      if (next === undefined || next.at > end) break;
      this.planned.shift();
      this.now = next.at;
      next.act();
      await settled();
    }
    this.now = end;
  }
}

/** All microtasks are done; nothing in a virtual world waits for more. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
