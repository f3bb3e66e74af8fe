import { type Change, type RowKind, rowKey } from './row.js';

/** The most changes in one transaction of Azure Table Storage. */
const mostRows = 100;
/** Changes of these are noted as events, a row each, in the same transaction. */
const noted = new Set<RowKind>(['case', 'meeting', 'member', 'group', 'life', 'life-report']);

/** As many of the pieces, from the first, as fit one transaction beside what must be in it; each piece whole, each row once. */
export function piecesThatFit(
  beside: readonly Change[],
  pieces: readonly (readonly Change[])[],
): readonly (readonly Change[])[] {
  const rows = weights(beside);
  const end = pieces.findIndex((piece) => {
    weights(piece, rows);
    return sum(rows) > mostRows;
  });
  return end === -1 ? pieces : pieces.slice(0, end);
}

/** How many more rows a transaction has room for beside the changes and the events that they are noted as. */
export function roomBeside(changes: readonly Change[]): number {
  return mostRows - sum(weights(changes));
}

/** How many rows each change is, with the event that it is noted as; what is only relied upon is none. */
function weights(changes: readonly Change[], known = new Map<string, number>()): Map<string, number> {
  for (const { kind, id, op } of changes) {
    const key = rowKey(kind, id);
    const isNoted = noted.has(kind) && (op === 'insert' || op === 'replace');
    known.set(key, Math.max(known.get(key) ?? 0, isNoted ? 2 : 1));
  }
  return known;
}

function sum(rows: ReadonlyMap<string, number>): number {
  return [...rows.values()].reduce((all, one) => all + one, 0);
}
