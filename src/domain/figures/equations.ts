/** A whole and the parts that it is the sum of; two equal numbers are a whole with one part. */
export interface Sum {
  readonly whole: number;
  readonly parts: readonly number[];
  /** What is hidden first where a number must be; a part unless it says so. */
  readonly hidesFirst?: 'whole';
}

/** What a reader knows of hidden numbers: a sum of them, each with its factor, is a number that can be worked out. */
export type Equation = ReadonlyMap<number, number>;
type Changed = Map<number, number>;
const tiny = 1e-9;

/** What the sum tells of its hidden places; empty when they are all shown. */
export function equationOf({ whole, parts }: Sum, hidden: ReadonlySet<number>): Equation {
  const equation: Changed = new Map();
  for (const [place, factor] of [...parts.map((part) => [part, 1] as const), [whole, -1] as const]) {
    if (hidden.has(place)) equation.set(place, (equation.get(place) ?? 0) + factor);
  }
  for (const [place, factor] of equation) if (Math.abs(factor) < tiny) equation.delete(place);
  return equation;
}

/** Each solved for a place, its first, that no other has any longer (Gauss and Jordan). One alone in its equation is known. */
export function solvedEquations(equations: readonly Equation[]): readonly Equation[] {
  const solved: Changed[] = [];
  for (const equation of equations) {
    const row: Changed = new Map(equation);
    for (const former of solved) subtract(row, former);
    const [pivot] = row.keys();
    if (pivot === undefined) continue;
    const first = row.get(pivot) ?? 1;
    const own: Changed = new Map([...row].map(([place, factor]) => [place, factor / first]));
    for (const former of solved) subtract(former, own);
    solved.push(own);
  }
  return solved;
}

/** Takes the solved equation away so often that the place it is solved for is gone. */
function subtract(row: Changed, solved: Equation): void {
  const [pivot = -1] = solved.keys();
  const times = row.get(pivot);
  if (times === undefined) return;
  for (const [place, factor] of solved) {
    const left = (row.get(place) ?? 0) - times * factor;
    if (Math.abs(left) < tiny) row.delete(place);
    else row.set(place, left);
  }
}
