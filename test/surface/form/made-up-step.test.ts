import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { FormFault } from '../../../src/domain/form/form-fault.js';
import type { Step } from '../../../src/domain/form/step.js';
import { typed } from '../../../src/domain/form/typed-input.js';
import { told } from '../../../src/surface/card/answer.js';
import type { CardModel } from '../../../src/surface/card/card-model.js';
import type { CardVerb, VerbContext } from '../../../src/surface/card/card-verb.js';
import type { Wizard } from '../../../src/surface/form/wizard.js';
import { wizardVerbs } from '../../../src/surface/form/wizard-verbs.js';
import { type Text, texts } from '../../../src/text/text.js';

interface Trip {
  readonly answers: { readonly to?: string; readonly seats?: string; readonly note?: string };
  readonly world: { readonly places: readonly string[] };
  readonly word: 'to' | 'seats' | 'note' | 'full' | 'toIs';
  readonly code: 'missing' | 'not-a-number' | 'too-long';
}

const toStep: Step<Trip> = {
  id: 'to',
  input: { to: typed(20) },
  merge: (answers, { to }) => ({ ...answers, ...(to === undefined ? {} : { to }) }),
  fields: ({ to }, { places }) => [
    {
      ...{ id: 'to', label: { word: 'to' }, type: 'choice', value: to },
      choices: places.map((place) => ({ value: place, title: { sv: place, en: `${place}!` } })),
    },
  ],
  faults: ({ to }, { places }) =>
    to !== undefined && places.includes(to) ? [] : [{ field: 'to', code: 'missing' }],
  facts: ({ to }) => [{ title: { word: 'toIs' }, value: to }],
};

/** Only asked where there is a choice of seats. */
const seatsStep: Step<Trip> = {
  id: 'seats',
  input: { seats: typed(3) },
  isAsked: ({ to }) => to === 'Habo',
  merge: (answers, { seats = '' }) => ({ ...answers, seats }),
  fields: ({ seats }) => [{ id: 'seats', label: { word: 'seats' }, type: 'number', value: seats }],
  faults({ to, seats }): readonly FormFault<Trip['code'], Trip['word']>[] {
    if (to !== 'Habo' || /^\d$/.test(seats ?? '')) return [];
    if (seats === '99') return [{ field: 'elsewhere', code: 'not-a-number', says: { word: 'full' } }];
    return [{ field: 'seats', code: 'not-a-number' }];
  },
};

const noteStep: Step<Trip> = {
  id: 'note',
  input: { note: typed(40) },
  merge: (answers, { note = '' }) => ({ ...answers, note }),
  fields: ({ note }) => [{ id: 'note', label: { word: 'note' }, type: 'text', value: note }],
  faults: ({ note = '' }) => (note.length > 10 ? [{ field: 'note', code: 'too-long', allowed: '10' }] : []),
  kept: (answers) => ((answers.note ?? '').length > 10 ? { ...answers, note: '' } : answers),
};

const text = texts.sv;
const trip = (steps: readonly Step<Trip>[]): Wizard<Trip> => ({
  name: 'trip',
  steps,
  answers: z.strictObject({
    ...{ to: z.string().max(20).optional(), seats: z.string().max(3).optional() },
    note: z.string().max(40).optional(),
  }) as z.ZodType<Trip['answers']>,
  text: () => ({
    ...{ title: 'En resa', titles: { note: 'Något mer?' }, finish: 'Boka' },
    progress: (at, of) => `${at}/${of}`,
    words: { to: 'Vart?', seats: 'Platser', note: 'Anteckning', full: 'Bussen är full.', toIs: 'Mål' },
    faults: {
      ...{ missing: 'Välj.', 'not-a-number': 'Skriv ett tal.', 'too-long': 'Högst {allowed} tecken.' },
      'personal-data': 'Det här ser ut som en personuppgift.',
    },
  }),
  open: () => Promise.resolve({ world: { places: ['Habo', 'Sala'] } }),
  finish: (_context, answers) => Promise.resolve({ card: told(text, `Bokat ${answers.to ?? ''}`) }),
  answer: (_context, card) => ({ card }),
  cancelled: (words: Text) => told(words, 'Avbrutet'),
});

const context = (rejected: readonly string[] = []) =>
  ({
    text,
    rejected,
    caller: { surface: 'personal' },
    deps: { routines: { all: [] } },
  }) as unknown as VerbContext;

function verbOf(verbs: readonly CardVerb[], name: string) {
  return async (data: object, rejected?: readonly string[]): Promise<CardModel> => {
    const verb = verbs.find((one) => one.verb === name);
    const judged = verb?.data.parse(data) as never;
    return (await verb?.run(context(rejected), judged))?.card as CardModel;
  };
}

describe('a made-up wizard of three steps, without a verb or a card of its own:', () => {
  const verbs = wizardVerbs(trip([toStep, seatsStep, noteStep]));
  const next = verbOf(verbs, 'trip.next');
  const previous = verbOf(verbs, 'trip.previous');

  it('has three buttons, whichever its steps are', () => {
    expect(verbs.map(({ verb }) => verb)).toEqual(['trip.next', 'trip.previous', 'trip.cancel']);
  });

  it('goes from step to step, past the one that is not asked, to its end', async () => {
    const seats = await next({ answers: {}, step: 'to', to: 'Habo' });
    expect(seats).toMatchObject({
      title: 'En resa',
      progress: '2/3',
      fields: [{ id: 'seats', label: 'Platser' }],
    });
    const note = await next({ answers: {}, step: 'to', to: 'Sala' });
    expect(note).toMatchObject({
      title: 'Något mer?',
      progress: '2/2',
      facts: [{ title: 'Mål', value: 'Sala' }],
    });
    expect(note.actions?.[0]).toEqual({
      ...{ title: 'Boka', verb: 'trip.next', style: 'positive' },
      data: { answers: { to: 'Sala' }, step: 'note' },
    });
    expect((await next({ answers: { to: 'Sala' }, step: 'note', note: 'x' })).title).toBe('Bokat Sala');
  });

  it('goes back with all answers kept', async () => {
    const card = await previous({ answers: { to: 'Habo', seats: '2', note: 'hej' }, to: 'seats' });
    expect(card.fields).toEqual([{ id: 'seats', label: 'Platser', type: 'number', value: '2' }]);
    expect(card.actions?.[0]?.data).toEqual({
      answers: { to: 'Habo', seats: '2', note: 'hej' },
      step: 'seats',
    });
    expect(card.actions?.[1]?.data).toMatchObject({ to: 'to' });
    // A step that these answers do not ask gives way to the one before.
    expect((await previous({ answers: { to: 'Sala' }, to: 'seats' })).fields?.[0]?.id).toBe('to');
  });

  it('says at the field what is wrong, or above the fields what no field can show', async () => {
    const wrong = await next({ answers: { to: 'Habo' }, step: 'seats', seats: 'x' });
    expect(wrong.fields?.[0]).toMatchObject({ value: 'x', fault: 'Skriv ett tal.' });
    const full = await next({ answers: { to: 'Habo' }, step: 'seats', seats: '99' });
    expect(full.lines).toEqual([{ text: 'Bussen är full.', style: 'warning' }]);
    expect(full.fields?.[0]).not.toHaveProperty('fault');
  });

  it('goes back to an earlier step that is not right any more', async () => {
    const card = await next({ answers: { to: 'Gone' }, step: 'seats', seats: '2' });
    expect(card.fields?.[0]).toMatchObject({ id: 'to', fault: 'Välj.' });
    expect(await previous({ answers: { to: 'Gone' }, to: 'seats' })).toMatchObject({
      fields: [{ id: 'to' }],
    });
  });

  it('tells of personal data at its field, or above the fields when it rode in the answers, and does not go on', async () => {
    const typedNow = await next({ answers: { to: 'Sala' }, step: 'to', to: '' }, ['to']);
    expect(typedNow.fields?.[0]?.fault).toBe('Det här ser ut som en personuppgift.');
    const rode = await next({ answers: { to: 'Sala', note: '' }, step: 'to', to: 'Sala' }, ['answers.note']);
    expect(rode.fields?.[0]?.id).toBe('to');
    expect(rode.lines).toEqual([{ text: 'Det här ser ut som en personuppgift.', style: 'warning' }]);
    const last = await next({ answers: { to: 'Sala' }, step: 'note', note: '' }, ['note']);
    expect(last.fields?.[0]).toMatchObject({ id: 'note', fault: 'Det här ser ut som en personuppgift.' });
  });

  it('lets nothing ride on that its step keeps out', async () => {
    const card = await previous({ answers: { to: 'Sala', note: 'much longer than ten' }, to: 'to' });
    expect(JSON.stringify(card)).not.toContain('much longer');
  });

  it('takes only the inputs of the step pressed, and no step that is not there', () => {
    const [{ data } = { data: z.never() }] = verbs;
    expect(data.safeParse({ answers: {}, step: 'to', seats: '2' }).success).toBe(false);
    expect(data.safeParse({ answers: {}, step: 'gone' }).success).toBe(false);
    expect(data.safeParse({ answers: { more: 1 }, step: 'to' }).success).toBe(false);
  });
});
