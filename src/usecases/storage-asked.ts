/** Within this, everyone gets the answer of the last one who asked. */
export const askedEveryMs = 5000;
/** Whoever asks is answered within this, though storage answers nothing. */
export const patienceMs = 1000;

/**
 * Asks storage something small, at most once in some seconds for all who want to know, so that a crowd at the door is not
 * passed on. Counted in time that passes, since the clock may be what is wrong.
 */
export class StorageAsked {
  private askedAt = -Infinity;
  private answer: Promise<boolean> = Promise.resolve(false);

  constructor(
    private readonly ask: () => Promise<unknown>,
    private readonly patience = patienceMs,
  ) {}

  /** True when storage answered. */
  answers(): Promise<boolean> {
    const nowMs = performance.now();
    if (nowMs - this.askedAt >= askedEveryMs) {
      this.askedAt = nowMs;
      this.answer = this.patiently();
    }
    return this.answer;
  }

  private async patiently(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => (timer = setTimeout(resolve, this.patience, false)));
    const asked = this.ask().then(
      () => true,
      () => false,
    );
    const answered = await Promise.race([asked, late]);
    clearTimeout(timer);
    return answered;
  }
}
