/** A hint that a message row should be looked at; the row decides. */
export interface SendHint {
  readonly partition: string;
  readonly id: string;
}

export interface TakenHint {
  readonly hint: SendHint;
  /** Takes it off the queue; otherwise it comes back after its visibility ends. */
  done(): Promise<void>;
}

/** At least once, any order. */
export interface OutboxQueue {
  offer(hint: SendHint): Promise<void>;
  take(max: number): Promise<readonly TakenHint[]>;
}
