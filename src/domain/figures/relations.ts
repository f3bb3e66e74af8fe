import type { Routine } from '../routine/definition/routine-schema.js';
import type { Tally } from './counts.js';
import { countedWords } from './counted.js';
import { outcomesTo, type TableLayout } from './layout.js';

/** A number that others are parts of: who knows all but one of them knows that one. */
export interface Relation {
  readonly whole: string;
  readonly parts: readonly string[];
  /**
   * What is left of the whole is a number too, that no table has: `rest` always protects it (those without a category);
   * `other` where there is any; `equal`: where there is some left, nothing can be told.
   */
  readonly left: 'rest' | 'other' | 'equal';
}

/** All that a reader who knows the routine can put together. */
export function relationsOf(
  versions: readonly Routine[],
  tables: readonly TableLayout[],
): readonly Relation[] {
  const rowsOf = (id: TableLayout['id']) => tables.find((table) => table.id === id)?.rows ?? [];
  const share = (part: string): Relation => ({ whole: 'registered', parts: [part], left: 'rest' });
  const parties = rowsOf('party').map((kind) => kind.slice('party.'.length));
  const closes = rowsOf('closing').length > 0 ? ['closed'] : [];
  return [
    ...tables.flatMap(({ total, rows }): readonly Relation[] =>
      total === undefined ? [] : [{ whole: total, parts: rows, left: 'other' }],
    ),
    ...rowsOf('category').map(share),
    ...(rowsOf('cases').includes(countedWords.late) ? [share(countedWords.late)] : []),
    ...parties.map((id): Relation => ({
      whole: 'registered',
      parts: [`party.${id}`, `concerned.${id}`],
      left: 'rest',
    })),
    { whole: 'outcomes', parts: ['exits', ...closes], left: 'other' },
    { whole: 'outcomes', parts: ['decided'], left: 'other' },
    { whole: 'ended', parts: outcomesTo(versions, ({ ends }) => ends === true), left: 'other' },
    {
      whole: countedWords.began,
      parts: outcomesTo(versions, ({ places }) => places !== undefined),
      left: 'equal',
    },
  ];
}

/** The tally with the sums that are not counted by themselves. */
export function withTotals(tally: Tally): Tally {
  const sumOf = (isPart: (kind: string) => boolean) =>
    Object.entries(tally).reduce((sum, [kind, n]) => (isPart(kind) ? sum + n : sum), 0);
  const exits = sumOf((kind) => kind.startsWith('exit.'));
  const closed = sumOf((kind) => kind.startsWith('closed.'));
  const deadlines = sumOf((kind) => kind === countedWords.inTime || kind === countedWords.tooLate);
  return { ...tally, exits, closed, outcomes: exits + closed, deadlines };
}
