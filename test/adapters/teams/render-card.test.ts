import { describe, expect, test } from 'vitest';
import type { CardField, CardModel, CardTemplate } from '../../../src/surface/card/card-model.js';
import { renderCard } from '../../../src/adapters/teams/render/render-card.js';
import { cardFaults } from '../../cards/card-faults.js';

const choices = [
  { title: 'Vårdcentralen', value: 'u-1' },
  { title: 'Socialtjänsten', value: 'u-2' },
];

const everyField: readonly CardField[] = [
  {
    id: 'name',
    label: 'Namn',
    type: 'text',
    required: true,
    maxLength: 60,
    fault: 'För långt',
    hint: 'Kort',
  },
  { id: 'one', label: 'Enhet', type: 'choice', choices, value: 'u-1', placeholder: 'Välj' },
  { id: 'many', label: 'Enheter', type: 'multi', choices, value: 'u-1,u-2' },
  { id: 'open', label: 'Enhet', type: 'expanded-choice', choices },
  { id: 'opens', label: 'Enheter', type: 'expanded-multi', choices, required: true, errorMessage: 'Välj' },
  { id: 'agreed', label: 'Samtycke', type: 'toggle', toggleTitle: 'Samtycke finns' },
  { id: 'day', label: 'Dag', type: 'date', value: '2026-05-12', min: '2026-01-01', max: '2026-12-31' },
  { id: 'clock', label: 'Tid', type: 'time', value: '13:00' },
  { id: 'minutes', label: 'Minuter', type: 'number', value: '90', min: 30, max: 240 },
  { id: 'who', label: 'Person', type: 'people' },
];

function everything(template: CardTemplate, locale: 'sv' | 'en'): CardModel {
  const press = { title: 'Nästa', verb: 'register.units', data: { groupId: 'g-1', state: { a: 1 } } };
  return {
    template,
    locale,
    title: 'Anmäl ett ärende',
    summary: 'Du har något i Samråd',
    progress: 'Steg 2 av 6',
    lines: (['normal', 'subtle', 'warning', 'good', 'heading'] as const).map((style) => ({
      text: `Rad ${style}`,
      style,
    })),
    facts: [{ title: 'Grupp', value: 'Habo' }],
    fields: everyField,
    rows: [{ title: 'Ärende', lines: [{ text: 'Möte tisdag 12 maj' }], actions: [press] }],
    explanation: { title: 'Varför detta datum?', lines: ['Tisdag räknas.', 'Lördag räknas inte.'] },
    actions: [
      { ...press, style: 'positive' },
      { title: 'Tillbaka', verb: 'register.start', sendsInputs: false, style: 'default' },
      { title: 'Rutinen', url: 'https://example.org/rutin' },
      { title: 'Öppna', verb: 'home.open', opensDialog: true },
    ],
  };
}

const templates: readonly CardTemplate[] = ['form', 'notice', 'receipt', 'home', 'agenda'];

describe.each(templates)('%s', (template) => {
  test.each(['sv', 'en'] as const)('with everything on it is a valid card in %s', (locale) => {
    for (const surface of ['personal', 'channel', 'dialog'] as const) {
      expect(cardFaults(renderCard(everything(template, locale), surface))).toEqual([]);
    }
  });

  test('with a title alone is a valid card that holds nothing else', () => {
    const card = renderCard({ template, locale: 'sv', title: 'Klart', summary: 'Klart' });
    expect(cardFaults(card)).toEqual([]);
    expect(JSON.stringify(card)).not.toContain('${');
  });
});

function find(node: unknown, type: string): Record<string, unknown>[] {
  if (typeof node !== 'object' || node === null) return [];
  const inside = Object.values(node).flatMap((value) => find(value, type));
  return (node as { type?: unknown }).type === type ? [node as Record<string, unknown>, ...inside] : inside;
}

describe('a card', () => {
  test('never refreshes itself', () => {
    expect(renderCard(everything('form', 'sv'))).not.toHaveProperty('refresh');
  });

  test('puts typed text where Markdown means nothing', () => {
    const nasty = '[länk](https://x.example) **fet** {{DATE(2026-05-12T00:00:00Z)}} ${title}';
    const card = renderCard({
      template: 'form',
      locale: 'sv',
      title: nasty,
      summary: '',
      lines: [{ text: nasty }],
      facts: [{ title: nasty, value: nasty }],
    });
    expect(find(card, 'TextBlock')).toEqual([]);
    expect(find(card, 'TextRun').map(({ text }) => text)).toEqual([nasty, nasty, nasty, nasty]);
  });

  test('asks an older client to submit the same data with the verb in it', () => {
    const [press] = find(renderCard(everything('form', 'sv')), 'Action.Execute');
    const data = { groupId: 'g-1', state: { a: 1 } };
    expect(press).toMatchObject({ verb: 'register.units', data });
    expect(press?.['fallback']).toMatchObject({
      type: 'Action.Submit',
      data: { ...data, verb: 'register.units' },
    });
  });

  test('sends no inputs with a button that goes back', () => {
    const back = find(renderCard(everything('form', 'sv')), 'Action.Execute').find(
      ({ title }) => title === 'Tillbaka',
    );
    expect(back).toMatchObject({ associatedInputs: 'none', fallback: { associatedInputs: 'none' } });
  });

  test('opens the private dialog from a channel, and only submits inside it', () => {
    const [open] = find(renderCard(everything('notice', 'sv'), 'channel'), 'Action.Submit').filter(
      ({ title }) => title === 'Öppna',
    );
    expect(open?.['data']).toEqual({ verb: 'home.open', msteams: { type: 'task/fetch' } });
    expect(find(renderCard(everything('notice', 'sv'), 'dialog'), 'Action.Execute')).toEqual([]);
  });

  test('leaves empty strings in what rides in a button', () => {
    const data = { state: { note: '' } };
    const model: CardModel = {
      template: 'form',
      locale: 'sv',
      title: 'T',
      summary: '',
      actions: [{ title: 'Nästa', verb: 'a.b', data }],
    };
    expect(find(renderCard(model), 'Action.Execute')[0]?.['data']).toEqual(data);
  });

  test('finds people in the whole organisation from a chat, in the team from a channel', () => {
    const dataset = (surface: 'personal' | 'channel') =>
      find(renderCard(everything('form', 'sv'), surface), 'Data.Query')[0]?.['dataset'];
    expect(dataset('personal')).toBe('graph.microsoft.com/users');
    expect(dataset('channel')).toBe('graph.microsoft.com/users?scope=currentContext');
  });
});

test('the seventh button goes behind the others', () => {
  const actions = Array.from({ length: 7 }, (_, n) => ({ title: `${n}`, verb: 'a.b' }));
  const card = renderCard({ template: 'home', locale: 'sv', title: 'T', summary: '', actions });
  expect(find(card, 'Action.Execute').filter(({ mode }) => mode === 'secondary')).toHaveLength(1);
});
