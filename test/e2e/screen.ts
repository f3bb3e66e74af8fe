import { expect } from 'vitest';
import { cardFaults } from '../cards/card-faults.js';

type Json = Readonly<Record<string, unknown>>;

export interface Button {
  readonly title: string;
  readonly verb: string;
  readonly data: Json;
  readonly sendsInputs: boolean;
  readonly opensDialog: boolean;
}

/** A card as someone sees it: its words, its fields with what stands in them, its buttons. */
export class Screen {
  readonly texts: readonly string[];
  readonly buttons: readonly Button[];
  readonly fields: ReadonlyMap<
    string,
    { readonly value: string; readonly choices: readonly { title: string; value: string }[] }
  >;

  constructor(
    readonly card: Json,
    readonly activityId: string | undefined,
  ) {
    expect(cardFaults(card)).toEqual([]);
    expect(JSON.stringify(card).length).toBeLessThan(28_000);
    const nodes = [...walk(card)];
    this.texts = nodes.flatMap((node) => textOf(node));
    this.buttons = nodes.filter(({ type }) => /^Action\.(Execute|Submit)$/.test(String(type))).map(buttonOf);
    this.fields = new Map(nodes.filter(({ type }) => String(type).startsWith('Input.')).map(fieldOf));
  }

  get title(): string {
    return this.texts[0] ?? '';
  }

  /** All words, for assertions about what is said and what is not. */
  get said(): string {
    return this.texts.join('\n');
  }

  button(title: string): Button {
    const found = this.buttons.find((button) => button.title === title);
    if (found === undefined) {
      throw new Error(
        `no button “${title}” on “${this.title}”; there are: ${this.buttons.map((one) => one.title).join(', ')}\n${this.said}`,
      );
    }
    return found;
  }

  has(title: string): boolean {
    return this.buttons.some((button) => button.title === title);
  }

  /** The value of the choice with these words. */
  choice(field: string, words: string): string {
    const found = this.fields.get(field)?.choices.find(({ title }) => title.includes(words));
    if (found === undefined) throw new Error(`no choice “${words}” in ${field}`);
    return found.value;
  }

  /** What Teams would send with a press: every field as it stands, and what is typed now. */
  inputs(typed: Readonly<Record<string, string>>): Json {
    const unknown = Object.keys(typed).filter((id) => !this.fields.has(id));
    if (unknown.length > 0) throw new Error(`no field ${unknown.join(', ')} on “${this.title}”`);
    const standing = [...this.fields].map(([id, { value }]) => [id, typed[id] ?? value] as const);
    return Object.fromEntries(standing.filter(([, value]) => value !== ''));
  }
}

function* walk(node: unknown): Generator<Json> {
  if (Array.isArray(node)) for (const each of node) yield* walk(each);
  else if (typeof node === 'object' && node !== null) {
    yield node as Json;
    for (const [key, value] of Object.entries(node)) if (key !== 'data') yield* walk(value);
  }
}

function textOf({ type, text, title, value, label }: Json): readonly string[] {
  if (type === 'TextBlock' || type === 'TextRun') return [String(text)];
  if (typeof type !== 'string' && typeof title === 'string' && typeof value === 'string')
    return [`${title}: ${value}`];
  return typeof label === 'string' ? [label] : [];
}

function buttonOf({ title, verb, data = {}, associatedInputs }: Json): Button {
  const given = data as Json;
  const inData = given['verb'];
  const { verb: _verb, msteams, ...rest } = given;
  return {
    title: String(title),
    verb: String(verb ?? inData),
    data: rest,
    sendsInputs: associatedInputs !== 'none',
    opensDialog: (msteams as Json | undefined)?.['type'] === 'task/fetch',
  };
}

function fieldOf({ id, type, value, choices = [], valueOff }: Json) {
  const standing = value ?? (type === 'Input.Toggle' ? (valueOff ?? 'false') : '');
  return [
    String(id),
    { value: String(standing), choices: choices as { title: string; value: string }[] },
  ] as const;
}
