import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrderedCase, orderCases, waiting } from '../../../src/domain/agenda/order-cases.js';

const one = (id: string, units: string[], more: Partial<OrderedCase> = {}): OrderedCase => ({
  id,
  units,
  minutes: 20,
  consultation: false,
  ...more,
});
const ids = (cases: readonly OrderedCase[]) => cases.map(({ id }) => id).join('');

function* permutations<T>(items: readonly T[]): Generator<readonly T[]> {
  if (items.length === 0) yield [];
  for (const [i, item] of items.entries()) {
    for (const rest of permutations(items.filter((_, k) => k !== i))) yield [item, ...rest];
  }
}

const anyCase = fc.record({
  units: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 3 }),
  minutes: fc.constantFrom(10, 15, 20, 30),
  consultation: fc.boolean(),
});
const anyCases = (maxLength: number) =>
  fc.array(anyCase, { maxLength }).map((list) => list.map((each, i) => ({ id: String(i), ...each })));

describe('the order of cases', () => {
  it('puts consultations first and each unit in one block', () => {
    const cases = [
      one('A', ['k', 'x']),
      one('B', ['k', 'y']),
      one('C', ['k', 'x']),
      one('D', ['k', 'z'], { consultation: true }),
    ];
    expect(ids(orderCases(cases))).toBe('DACB');
    expect(waiting(orderCases(cases))).toBe(0);
  });

  it('keeps the order of registration when nobody waits', () => {
    expect(ids(orderCases([one('A', ['x']), one('B', ['y']), one('C', ['z'])]))).toBe('ABC');
  });

  it('waits no longer than the best of all orders', () => {
    fc.assert(
      fc.property(anyCases(6), (cases) => {
        const found = orderCases(cases);
        const firstCase = found.findIndex(({ consultation }) => !consultation);
        expect(firstCase === -1 || found.slice(firstCase).every(({ consultation }) => !consultation)).toBe(
          true,
        );
        const allowed = [...permutations(cases)].filter((order) =>
          order.every(
            ({ consultation }, i) =>
              !consultation || order.slice(0, i).every((before) => before.consultation),
          ),
        );
        expect(waiting(found)).toBe(Math.min(...allowed.map(waiting)));
      }),
      { numRuns: 60 },
    );
  });

  it('holds every case once, however many there are', () => {
    fc.assert(
      fc.property(anyCases(40), (cases) => {
        expect([...orderCases(cases)].map(({ id }) => id).sort()).toEqual(cases.map(({ id }) => id).sort());
      }),
      { numRuns: 10 },
    );
  });
});
