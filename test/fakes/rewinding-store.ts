import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import type { Store } from '../../src/wiring/compose.js';

export interface RewindingStore {
  readonly store: Store;
  /** Everything stored now, to go back to. */
  keep(): () => void;
  /** Rows, index of people, codes and contacts as text, versions left out: equal exactly when nothing was changed. */
  text(): string;
}

/** A memory store that can be put back to what it held, so that each of many presses meets the same rows. */
export function rewindingStore(): RewindingStore {
  let current = createMemoryStore();
  const parts = Object.keys(current) as (keyof Store)[];
  const facade = (part: keyof Store) =>
    new Proxy({} as object, {
      get: (_target, name) => {
        const real = current[part] as unknown as Record<PropertyKey, unknown>;
        const value = real[name];
        return typeof value === 'function' ? value.bind(real) : value;
      },
    });
  return {
    store: Object.fromEntries(parts.map((part) => [part, facade(part)])) as unknown as Store,
    keep() {
      const kept = copied(current);
      return () => void (current = copied(kept));
    },
    text() {
      const { ledger, people, codes } = current;
      return JSON.stringify([ledger, people, codes], (key, value: unknown) => {
        if (['etag', 'version', 'schema', 'chunks'].includes(key)) return undefined;
        return value instanceof Map ? [...value].sort() : value;
      });
    },
  };
}

/** Classes keep what they are; one thing that is held twice stays one; functions and schemas are shared. */
function copied<T>(whole: T): T {
  const done = new Map<object, object>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = done.get(value);
    if (known !== undefined) return known;
    if (value instanceof Map) {
      const made = new Map<unknown, unknown>();
      done.set(value, made);
      for (const [key, inner] of value) made.set(key, copy(inner));
      return made;
    }
    if (value instanceof Set) return new Set([...value].map(copy));
    const made = (
      Array.isArray(value) ? [] : Object.create(Object.getPrototypeOf(value) as object)
    ) as Record<string, unknown>;
    done.set(value, made);
    for (const [key, inner] of Object.entries(value)) made[key] = key === 'schema' ? inner : copy(inner);
    return made;
  };
  return copy(whole) as T;
}
