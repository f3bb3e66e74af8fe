import { GlobalSettings, type Template } from 'adaptivecards-templating';
import type { CardMention, CardModel } from '../../../surface/card/card-model.js';
import { cardData } from './card-data.js';
import { absent } from './field-data.js';
import { loadTemplate } from './load-template.js';
import type { Surface } from './surface.js';

/** An Adaptive Card 1.5, ready to send. */
export type CardJson = Readonly<Record<string, unknown>>;

export const cardContentType = 'application/vnd.microsoft.card.adaptive';

/**
 * Lays a model out by its template. In the dialog every button submits, since a dialog knows no Action.Execute.
 * @throws Error naming the paths that a template binds and the model lacks.
 */
export function renderCard(model: CardModel, surface: Surface = 'personal'): CardJson {
  const expanded = expand(loadTemplate(model.template), cardData(model, surface));
  return mentioning(prune(expanded) as CardJson, model.mentions ?? []);
}

/** A mention stands in the card itself: with text beside a card Teams makes two messages of one and names no id. */
function mentioning(card: CardJson, mentions: readonly CardMention[]): CardJson {
  if (mentions.length === 0) return card;
  const entities = mentions.map(({ objectId, name }) => {
    const text = `<at>${name.replace(/[<>&]/g, '')}</at>`;
    return { type: 'mention', text, mentioned: { id: objectId, name } };
  });
  const calls = { type: 'TextBlock', text: entities.map(({ text }) => text).join(' '), wrap: true };
  return {
    ...card,
    body: [...(card['body'] as readonly unknown[]), calls],
    msteams: { ...(card['msteams'] as object | undefined), entities },
  };
}

/** Templating would leave `${path}` on the card; here a missing value stops the card instead. */
function expand(template: Template, $root: object): unknown {
  const missing: string[] = [];
  const before = GlobalSettings.getUndefinedFieldValueSubstitutionString;
  const noted = (path: string): string => {
    missing.push(path);
    return '?';
  };
  Object.assign(GlobalSettings, { getUndefinedFieldValueSubstitutionString: noted });
  try {
    const card: unknown = template.expand({ $root });
    if (missing.length > 0) throw new Error(`card template binds what is not there: ${missing.join(', ')}`);
    return card;
  } finally {
    Object.assign(GlobalSettings, { getUndefinedFieldValueSubstitutionString: before });
  }
}

/** Inputs lose what was absent. What rides in a button is left as it is. */
function prune(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(prune);
  if (typeof node !== 'object' || node === null) return node;
  const { type } = node as { type?: unknown };
  if (typeof type === 'string' && type.startsWith('Action.')) return node;
  const input = typeof type === 'string' && type.startsWith('Input.');
  const kept = Object.entries(node).filter(([, value]) => !(input && value === absent));
  return Object.fromEntries(kept.map(([key, value]) => [key, prune(value)]));
}
