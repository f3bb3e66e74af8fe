import type { Change, RowKind } from './row.js';

/** The most changes in one transaction of Azure Table Storage. */
const mostRows = 100;
/** Changes of these are noted as events, a row each, in the same transaction. */
const noted = new Set<RowKind>(['case', 'meeting', 'member', 'group', 'life']);

/** As many of the pieces, from the first, as fit one transaction beside what must be in it; each piece whole. */
export function piecesThatFit(
  beside: readonly Change[],
  pieces: readonly (readonly Change[])[],
): readonly (readonly Change[])[] {
  let room = mostRows - rowsOf(beside);
  const end = pieces.findIndex((piece) => (room -= rowsOf(piece)) < 0);
  return end === -1 ? pieces : pieces.slice(0, end);
}

/** How many more rows a transaction has room for beside the changes and the events that they are noted as. */
export function roomBeside(changes: readonly Change[]): number {
  return mostRows - rowsOf(changes);
}

function rowsOf(changes: readonly Change[]): number {
  const events = changes.filter(({ kind, op }) => noted.has(kind) && (op === 'insert' || op === 'replace'));
  return changes.length + events.length;
}
