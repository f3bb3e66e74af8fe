import type { Change } from './row.js';

/** What a pure decision gives back: rows to change, all or none, and what to answer. */
export interface Decision<R> {
  readonly changes: readonly Change[];
  readonly result: R;
}

/** Nothing happens: refused, wrong, or done already. */
export function unchanged<R>(result: R): Decision<R> {
  return { changes: [], result };
}
