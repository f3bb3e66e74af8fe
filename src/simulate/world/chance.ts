import { createRandomIds } from '../../adapters/ids/random-ids.js';
import type { Ids } from '../../ports/ids.js';

/** Numbers that follow from a seed alone (mulberry32), so that the same years can be had again. */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** 0 ≤ n < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  happens(share: number): boolean {
    return this.next() < share;
  }

  /** A whole number from `low` to `high`, both possible. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** Undefined of an empty list only. */
  pick<T>(list: readonly T[]): T | undefined {
    return list[this.between(0, list.length - 1)];
  }

  /** From `low` to `high` of the list, each at most once, in its order. */
  some<T>(list: readonly T[], low: number, high: number): readonly T[] {
    const left = [...list];
    const chosen = new Set<T>();
    for (let n = Math.min(this.between(low, high), list.length); n > 0; n -= 1) {
      const [one] = left.splice(this.between(0, left.length - 1), 1);
      if (one !== undefined) chosen.add(one);
    }
    return list.filter((one) => chosen.has(one));
  }
}

/** A chance of its own for each part of the years, so that one more draw in one moves nothing in another. */
export function chanceOf(seed: number, ...parts: readonly number[]): Chance {
  const mixed = parts.reduce((sum, part) => Math.imul(sum ^ (part + 0x9e3779b9), 0x85ebca6b) >>> 0, seed);
  return new Chance(mixed);
}

const letters = 'abcdefghijklmnopqrstuvwxyz23456789';

export function seededIds(chance: Chance): Ids {
  const integers = (n: number, bound: number) =>
    Array.from({ length: n }, () => chance.between(0, bound - 1));
  return {
    integers,
    hash: createRandomIds().hash,
    next: (prefix) =>
      `${prefix}-${integers(12, letters.length)
        .map((at) => letters[at])
        .join('')}`,
  };
}
