import type { Tables } from '../../../src/domain/figures/hide.js';

/** A large prime: sums of ones and minus ones keep their rank by it. */
const prime = 2147483647n;
const mod = (n: bigint) => ((n % prime) + prime) % prime;

/** Hidden places to which the sums leave one value alone: a place is known when its own row adds nothing to the rank. */
export function recoverable({ sums }: Tables, hidden: ReadonlySet<number>): readonly number[] {
  const places = [...hidden];
  const rowOf = (factors: ReadonlyMap<number, bigint>) =>
    places.map((place) => mod(factors.get(place) ?? 0n));
  const rows = sums.map(({ whole, parts }) => {
    const factors = new Map<number, bigint>([[whole, -1n]]);
    for (const part of parts) factors.set(part, (factors.get(part) ?? 0n) + 1n);
    return rowOf(factors);
  });
  const base = echelon(rows);
  return places.filter((place) => !isNew(base, rowOf(new Map([[place, 1n]]))));
}

type Row = readonly bigint[];

function echelon(rows: readonly Row[]): readonly Row[] {
  const base: Row[] = [];
  for (const row of rows) {
    const left = reduced(base, row);
    if (left.some((n) => n !== 0n)) base.push(left);
  }
  return base;
}

function isNew(base: readonly Row[], row: Row): boolean {
  return reduced(base, row).some((n) => n !== 0n);
}

function reduced(base: readonly Row[], row: Row): Row {
  return base.reduce((left, former) => {
    const pivot = former.findIndex((n) => n !== 0n);
    const factor = mod((left[pivot] ?? 0n) * inverse(former[pivot] ?? 1n));
    return factor === 0n ? left : left.map((n, k) => mod(n - factor * (former[k] ?? 0n)));
  }, row);
}

function inverse(n: bigint): bigint {
  let [result, base, power] = [1n, mod(n), prime - 2n];
  for (; power > 0n; power >>= 1n) {
    if ((power & 1n) === 1n) result = mod(result * base);
    base = mod(base * base);
  }
  return result;
}
