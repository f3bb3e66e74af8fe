import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import { cardSchema } from './card-schema.js';

interface Event {
  readonly message: string;
}
interface Library {
  readonly Versions: { readonly v1_5: unknown };
  readonly SerializationContext: new (version: unknown) => {
    readonly eventCount: number;
    getEventAt(index: number): Event;
  };
  readonly AdaptiveCard: new () => {
    parse(json: unknown, context: unknown): void;
    validateProperties(): { readonly validationEvents: readonly Event[] };
  };
}

const library = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as Library;
const strict = new Ajv({ allErrors: true, discriminator: true, strict: false }).compile(cardSchema);

/** A folder with the public JSON schemas of Adaptive Cards, when there is one beside the checkout. */
const publicSchemas = process.env['ADAPTIVE_CARD_SCHEMAS'];
const publicCheck = loadPublic();

/** What is wrong with a card, by this project's strict schema, by the public one where present, and by the renderer itself. */
export function cardFaults(card: unknown): readonly string[] {
  return [...bySchema(strict, card), ...byRenderer(card), ...byPublicSchema(card)];
}

function bySchema(check: ValidateFunction, card: unknown): readonly string[] {
  if (check(card)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

function byRenderer(json: unknown): readonly string[] {
  const context = new library.SerializationContext(library.Versions.v1_5);
  const card = new library.AdaptiveCard();
  card.parse(withoutTeamsOnly(json), context);
  const parsing = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
  const messages = [...parsing, ...card.validateProperties().validationEvents].map(({ message }) => message);
  // The library keeps one global regular expression for `lang`, so it refuses every second card.
  return messages.filter((message) => !/^Invalid value "(sv|en)" for property "lang"\.$/.test(message));
}

function byPublicSchema(card: unknown): readonly string[] {
  return publicCheck === undefined ? [] : bySchema(publicCheck, withoutTeamsOnly(card));
}

function loadPublic(): ValidateFunction | undefined {
  const path = `${publicSchemas ?? ''}/adaptive-card-1.5.0.schema.json`;
  if (publicSchemas === undefined || !existsSync(path)) return undefined;
  const schema = JSON.parse(readFileSync(path, 'utf8'), function (this: unknown, key, value: unknown) {
    return key === 'required' && typeof value === 'boolean' ? undefined : value;
  }) as Record<string, unknown>;
  const { id: $id, $schema: _draft, ...rest } = schema;
  return new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile({
    $id: String($id),
    ...rest,
  });
}

/** Teams adds `msteams` and the people picker's query; version 1.5 knows neither, and wants a choice to choose from. */
function withoutTeamsOnly(card: unknown): unknown {
  const someone = [{ title: 'Someone', value: 'someone' }];
  return JSON.parse(JSON.stringify(card), (key, value: unknown) => {
    if (key === 'msteams') return undefined;
    if (typeof value !== 'object' || value === null || !('choices.data' in value)) return value;
    const { 'choices.data': _query, style: _style, ...rest } = value as Record<string, unknown>;
    return { ...rest, choices: someone };
  });
}
