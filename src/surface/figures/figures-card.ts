import type { FigureRow, FigureTable } from '../../domain/figures/figures.js';
import { type TableId, versionsFor } from '../../domain/figures/layout.js';
import type { RoutineBook } from '../../domain/routine/definition/routine-book.js';
import { figureName, figureSentence, periodName } from '../../text/figure-words.js';
import type { Text } from '../../text/text.js';
import type { FiguresView } from '../../usecases/figures/look-at-figures.js';
import { withHome } from '../card/answer.js';
import type { CardField, CardLine, CardModel, CardRow } from '../card/card-model.js';

/** All tables on one card would be more than a chat carries. */
export const parts = ['cases', 'decisions'] as const;
export type Part = (typeof parts)[number];

const tablesOf: Readonly<Record<Part, readonly TableId[]>> = {
  cases: ['cases', 'type', 'category', 'party', 'concerned'],
  decisions: ['closing', 'outcome', 'decided', 'ended', 'deadline'],
};

/** Numbers with a bar each, and the names of those that are not shown. */
export function figuresCard(view: FiguresView, part: Part, routines: RoutineBook, text: Text): CardModel {
  const { id: groupId, name } = view.snapshot.group.value;
  const { figures, period, today } = view;
  const words = text.figures;
  const [routine] = versionsFor(routines, figures.routine);
  const tables = figures.tables.filter(({ id }) => tablesOf[part].includes(id));
  const rows = tables.map((table) => rowOf(table, view, routines, text));
  return {
    template: 'home',
    locale: text.locale,
    title: words.title(name),
    summary: text.common.summary,
    lines: [
      { text: words.of(routine?.name[text.locale] ?? figures.routine, periodName(period, text)) },
      ...(period.until >= today ? [{ text: words.soFar }] : []),
      { text: words.hidden, style: 'subtle' },
    ],
    rows: [...rows.filter(({ lines }) => lines.length > 0), ...emptyRow(rows, text)],
    fields: fieldsOf(view, part, routines, text),
    actions: withHome(
      [
        { title: words.show, verb: 'figures.show', data: { groupId }, style: 'positive' },
        { title: text.term.open, verb: 'term.group', data: { groupId }, sendsInputs: false },
      ],
      text,
    ),
  };
}

/** Tables without a number that may be shown, in one line. */
function emptyRow(rows: readonly CardRow[], text: Text): readonly CardRow[] {
  const names = rows.filter(({ lines }) => lines.length === 0).map(({ title }) => lowered(title));
  if (names.length === 0) return [];
  const line = { text: names.join('; '), style: 'subtle' } as const;
  return [{ title: text.figures.nothing, lines: [line], actions: [] }];
}

function rowOf(
  table: FigureTable,
  { figures, period }: FiguresView,
  routines: RoutineBook,
  text: Text,
): CardRow {
  const versions = versionsFor(routines, figures.routine);
  const { column } = period;
  const own = [...(table.total === undefined ? [] : [table.total]), ...table.rows];
  const longest = Math.max(0, ...own.map(({ numbers }) => numbers[column] ?? 0));
  const nameOf = (row: FigureRow) =>
    row === table.total ? text.figures.total : figureName(versions, row.kind, text);
  const lines = own.flatMap((row): readonly CardLine[] => {
    const n = row.numbers[column];
    if (n === undefined) return [];
    if (row === table.total) return [{ text: figureSentence(nameOf(row), n, undefined, text) }];
    const sentence = figureSentence(nameOf(row), n, table.total?.numbers[column], text);
    return [{ text: sentence }, { text: bar(n, longest), style: 'bar' }];
  });
  const names = own.filter(({ numbers }) => numbers[column] === undefined).map(nameOf);
  return {
    title: text.figures.tables[table.id],
    lines: [
      ...lines,
      ...(lines.length > 0 && names.length > 0
        ? [{ text: text.figures.notShown(names.join(', ')), style: 'subtle' as const }]
        : []),
    ],
    actions: [],
  };
}

/** As many signs as a narrow phone has room for beside the margins. */
const longestBar = 18;

/** Signs of a text are what every client draws; the number stands above them in words. */
function bar(n: number, longest: number): string {
  return '█'.repeat(Math.max(1, Math.round((longestBar * n) / longest)));
}

function fieldsOf(
  { snapshot, figures, period, periods }: FiguresView,
  part: Part,
  routines: RoutineBook,
  text: Text,
): readonly CardField[] {
  const words = text.figures;
  const { routines: own } = snapshot.group.value;
  const routineChoice: CardField = {
    ...{ id: 'routine', label: words.routine, type: 'choice', value: figures.routine },
    choices: own.map((id) => ({ value: id, title: versionsFor(routines, id)[0]?.name[text.locale] ?? id })),
  };
  return [
    {
      ...{ id: 'period', label: words.period, type: 'choice', value: period.id },
      choices: periods.map((one) => ({ value: one.id, title: capital(periodName(one, text)) })),
    },
    {
      ...{ id: 'part', label: words.part, type: 'choice', value: part },
      choices: parts.map((id) => ({ value: id, title: words.parts[id] })),
    },
    ...(own.length > 1 ? [routineChoice] : []),
  ];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
