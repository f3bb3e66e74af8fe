import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SortedMap } from '../../../src/adapters/storage/memory/sorted-map.js';

it('gives back what a plain map would, in the order of the keys', () => {
  const key = fc.string({ maxLength: 3 });
  const step = fc.oneof(
    fc.record({ op: fc.constant('set' as const), key, value: fc.nat() }),
    fc.record({ op: fc.constant('delete' as const), key }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 300 }), key, (steps, from) => {
      const sorted = new SortedMap<number>();
      const plain = new Map<string, number>();
      for (const each of steps) {
        if (each.op === 'set') sorted.set(each.key, each.value);
        else sorted.delete(each.key);
        if (each.op === 'set') plain.set(each.key, each.value);
        else plain.delete(each.key);
      }
      const ordered = [...plain].sort(([a], [b]) => (a < b ? -1 : 1));
      expect([...sorted.from('')]).toEqual(ordered);
      expect([...sorted.from(from)]).toEqual(ordered.filter(([each]) => each >= from));
      expect([...sorted.beginningWith(from)]).toEqual(
        ordered.filter(([each]) => each.startsWith(from)).map(([, value]) => value),
      );
    }),
  );
});

it('keeps its order through thousands of keys put in and taken out in any order', () => {
  const sorted = new SortedMap<number>();
  const shuffled = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5000);
  for (const n of shuffled) sorted.set(String(n).padStart(4, '0'), n);
  for (const n of shuffled) if (n % 3 !== 0) sorted.delete(String(n).padStart(4, '0'));
  const kept = Array.from({ length: 5000 }, (_, i) => i).filter((n) => n % 3 === 0);
  expect([...sorted.from('')].map(([, n]) => n)).toEqual(kept);
  expect([...sorted.beginningWith('499')]).toEqual([4992, 4995, 4998].filter((n) => kept.includes(n)));
});
