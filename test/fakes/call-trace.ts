import type { Store } from '../../src/wiring/compose.js';

/** One call of storage: which, on what, and how many must have been answered before it could be made. */
export interface TracedCall {
  readonly call: string;
  readonly round: number;
}

const parts = ['ledger', 'due', 'codes', 'people', 'queue'] as const;

/** The same store, noting each call from `begin` on until `end`. Every answer takes a moment, as in earnest. */
export function tracedStore(store: Store) {
  let calls: TracedCall[] | undefined;
  let answered = 0;
  const traced = (name: string, part: object): object =>
    new Proxy(part, {
      get(target, key) {
        const member: unknown = Reflect.get(target, key);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]): Promise<unknown> => {
          const work = () => (member as (...given: unknown[]) => unknown).apply(target, args);
          const noted = calls;
          if (noted === undefined) return await work();
          const round = answered + 1;
          noted.push({ call: `${name}.${String(key)}`, round });
          await new Promise((resolve) => setImmediate(resolve));
          const result = await work();
          if (noted === calls) answered = Math.max(answered, round);
          return result;
        };
      },
    });
  const watched = parts.map((name) => [name, traced(name, store[name])] as const);
  return {
    store: { ...store, ...Object.fromEntries(watched) } as Store,
    begin(): void {
      calls = [];
      answered = 0;
    },
    end(): readonly TracedCall[] {
      const noted = calls ?? [];
      calls = undefined;
      return noted;
    },
  };
}

/** How many calls had to be made one after another. */
export function roundsOf(calls: readonly TracedCall[]): number {
  return Math.max(0, ...calls.map(({ round }) => round));
}

/** The calls by name, in the order of their first, with how often each. */
export function namesOf(calls: readonly TracedCall[]): string {
  const times = new Map<string, number>();
  for (const { call } of calls) times.set(call, (times.get(call) ?? 0) + 1);
  return [...times].map(([call, n]) => (n === 1 ? call : `${n} × ${call}`)).join(', ');
}
