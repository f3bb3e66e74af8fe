import type { CardLine, CardModel, CardRow } from '../../../surface/card/card-model.js';
import type { Surface } from './surface.js';
import { actionsJson } from './action-json.js';
import { absent, fieldData } from './field-data.js';

/** Markdown and Teams' text functions work in a TextBlock only; a title that could hold them becomes a run of text. */
const marked = /[*_[\]\\#~`<>]|\{\{|^\s*(?:[-+]|\d+\.)\s/;

const looks = {
  normal: { color: 'default', weight: 'default', size: 'default', isSubtle: false },
  subtle: { color: 'default', weight: 'default', size: 'small', isSubtle: true },
  warning: { color: 'attention', weight: 'bolder', size: 'default', isSubtle: false },
  good: { color: 'good', weight: 'bolder', size: 'default', isSubtle: false },
  bar: { color: 'accent', weight: 'default', size: 'small', isSubtle: false },
  heading: { color: 'default', weight: 'bolder', size: 'medium', isSubtle: false },
} as const;

/** Everything a template binds; every name is always there, so that a missing one is a fault in the template. */
export function cardData(model: CardModel, surface: Surface) {
  const { title, progress, explanation, lines = [], fields = [], rows = [] } = model;
  const facts = (model.facts ?? []).filter(({ value }) => value !== '');
  const said = [title, progress, ...lines.map(({ text }) => text)].filter((part) => part !== undefined);
  return {
    lang: model.locale,
    title,
    markedTitle: marked.test(title),
    hasProgress: progress !== undefined,
    progress: progress ?? absent,
    lines: linesData(lines),
    hasFacts: facts.length > 0,
    facts,
    fields: fields.map((field) => fieldData(field, model, surface)),
    rows: rows.map((row) => rowData(row, surface)),
    hasExplanation: explanation !== undefined,
    explanation: {
      title: explanation?.title ?? absent,
      lines: (explanation?.lines ?? []).map((text) => ({ text })),
    },
    actions: actionsJson(model.actions, surface),
    speak: said.join('. '),
    // Shown where the card cannot be, a lock screen among them.
    fallbackText: model.summary,
  };
}

function rowData({ title, lines, actions }: CardRow, surface: Surface) {
  return {
    title,
    lines: linesData(lines),
    hasActions: actions.length > 0,
    actions: actionsJson(actions, surface),
  };
}

function linesData(lines: readonly CardLine[]) {
  return lines
    .filter(({ text }) => text !== '')
    .map(({ text, style = 'normal' }) => ({ text, ...looks[style] }));
}
