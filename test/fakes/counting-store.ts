import type { Store } from '../../src/wiring/compose.js';

export interface Counts {
  /** Calls by `part.operation`. */
  readonly calls: Record<string, number>;
  /** Rows and entries that came back. */
  rows: number;
}

/** The same store, counting what is asked of it and how much comes back. */
export function countingStore(store: Store): { readonly store: Store; readonly counts: Counts } {
  const counts: Counts = { calls: {}, rows: 0 };
  const counted = <T extends object>(name: string, part: T): T =>
    new Proxy(part, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]): Promise<unknown> => {
          const call = `${name}.${String(key)}`;
          counts.calls[call] = (counts.calls[call] ?? 0) + 1;
          const result: unknown = await (member as (...given: unknown[]) => unknown).apply(target, args);
          counts.rows += rowsIn(result);
          return result;
        };
      },
    });
  const parts = Object.entries(store).map(([name, part]) => [name, counted(name, part as object)] as const);
  return { store: Object.fromEntries(parts) as unknown as Store, counts };
}

function rowsIn(result: unknown): number {
  if (Array.isArray(result)) return result.length;
  if (typeof result !== 'object' || result === null) return 0;
  // A snapshot is the rows in it; an outcome is none.
  if ('group' in result) {
    return Object.values(result).reduce(
      (sum: number, part) => sum + (Array.isArray(part) ? part.length : 1),
      0,
    );
  }
  return 'etag' in result ? 1 : 0;
}
