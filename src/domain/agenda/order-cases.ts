/** A case as the order sees it: how long, and which units must be there. */
export interface OrderedCase {
  readonly id: string;
  readonly units: readonly string[];
  readonly minutes: number;
  readonly consultation: boolean;
}

/**
 * Up to this many the order is exact (2¹⁴ sets, a few milliseconds); a meeting of two hours has six. Above it, the
 * same search looks at a stretch of this length at a time.
 */
const exactUpTo = 14;

/**
 * The order in which units wait least: consultations first, then cases so that the minutes units spend between two
 * cases of their own, in cases that do not concern them, are as few as can be. A unit that waits nothing attends one
 * unbroken block. Among equally good orders the one nearest to the given order.
 */
export function orderCases(cases: readonly OrderedCase[]): readonly OrderedCase[] {
  if (cases.length <= exactUpTo) return exactOrder(cases, new Set());
  const ordered: OrderedCase[] = [];
  let left = [...cases];
  while (left.length > 0) {
    const before = new Set(ordered.flatMap(({ units }) => units));
    const first = nearest(left, before).slice(0, exactUpTo);
    ordered.push(...exactOrder(first, before));
    left = left.filter((one) => !first.includes(one));
  }
  return ordered;
}

/** Minutes that units wait in all with the cases in this order. */
export function waiting(cases: readonly OrderedCase[]): number {
  return cases.reduce((sum, one, i) => {
    const before = new Set(cases.slice(0, i).flatMap(({ units }) => units));
    const after = new Set(cases.slice(i + 1).flatMap(({ units }) => units));
    const kept = [...before].filter((unit) => after.has(unit) && !one.units.includes(unit));
    return sum + kept.length * one.minutes;
  }, 0);
}

/** Consultations, then those that share a unit with what is already placed. */
function nearest(cases: readonly OrderedCase[], before: ReadonlySet<string>): readonly OrderedCase[] {
  const shares = ({ units }: OrderedCase) => units.filter((unit) => before.has(unit)).length;
  return [...cases].sort((a, b) => Number(b.consultation) - Number(a.consultation) || shares(b) - shares(a));
}

/** Best end from each set of cases already taken: the cost of a next case depends on the set alone, not its order. */
function exactOrder(cases: readonly OrderedCase[], before: ReadonlySet<string>): readonly OrderedCase[] {
  const all = (1 << cases.length) - 1;
  const units = [...new Set(cases.flatMap((one) => one.units))];
  const has = units.map((unit) =>
    cases.reduce((set, one, i) => (one.units.includes(unit) ? set | (1 << i) : set), 0),
  );
  const seen = units.map((unit) => before.has(unit));
  const consultations = cases.reduce((set, one, i) => (one.consultation ? set | (1 << i) : set), 0);
  const costOf = (taken: number, next: number) => {
    const kept = has.filter(
      (set, u) =>
        (seen[u] === true || (set & taken) !== 0) &&
        (set & ~taken & ~(1 << next)) !== 0 &&
        (set & (1 << next)) === 0,
    );
    return kept.length * (cases[next]?.minutes ?? 0);
  };
  const may = (taken: number, next: number) =>
    (taken & (1 << next)) === 0 && ((consultations & ~taken) === 0 || (consultations & (1 << next)) !== 0);
  const rest = new Float64Array(all + 1);
  const choice = new Int8Array(all + 1).fill(-1);
  for (let taken = all - 1; taken >= 0; taken -= 1) {
    rest[taken] = Infinity;
    for (let next = 0; next < cases.length; next += 1) {
      if (!may(taken, next)) continue;
      const cost = costOf(taken, next) + (rest[taken | (1 << next)] ?? Infinity);
      if (cost < (rest[taken] ?? Infinity)) {
        rest[taken] = cost;
        choice[taken] = next;
      }
    }
  }
  const ordered: OrderedCase[] = [];
  for (let taken = 0; taken !== all;) {
    const next = choice[taken] ?? -1;
    const one = cases[next];
    if (one === undefined) break;
    ordered.push(one);
    taken |= 1 << next;
  }
  return ordered;
}
