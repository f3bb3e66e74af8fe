import { z } from 'zod';
import { type AnswerFault, receivingUnit } from '../../domain/life/reading/life-answers.js';
import type { ChoiceList, Question } from '../../domain/life/reading/life-schema.js';
import type { Answers } from '../../domain/model/case/life.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { Text } from '../../text/text.js';
import type { CardField } from '../card/card-model.js';
import { withKeys } from '../card/form-values.js';

/** Inputs of questions begin so: no other input of a form does. */
const prefix = 'ask-';

const questionKey = /^ask-[a-z][a-z0-9-]{1,39}$/;

/** The data of a form to which the routine file adds questions; any other key that is not the form's own is refused. */
export function withQuestions<S extends z.ZodRawShape>(shape: S) {
  return withKeys(shape, questionKey, z.string().max(2500));
}

/** What the questions of a task or an exit were answered with. */
export function answersIn(data: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      key.startsWith(prefix) && typeof value === 'string' ? [[key.slice(prefix.length), value.trim()]] : [],
    ),
  );
}

/** The question that an input is of; undefined for an input of the form's own. */
export function questionOf(field: string): string | undefined {
  return questionKey.test(field) ? field.slice(prefix.length) : undefined;
}

/** The world that questions are asked in: units of the group, lists of the routine. */
interface Asked {
  readonly snapshot: Snapshot;
  readonly lists: readonly ChoiceList[];
  /** The units that the case concerns, where the questions are about one. */
  readonly concerned?: readonly string[];
  /** The unit of whoever answers, where the others are asked for. */
  readonly besides?: string;
}

export interface QuestionsAsked {
  readonly asks: readonly Question[];
  /** What was answered before. */
  readonly answers: Answers;
  readonly faults: readonly AnswerFault[];
}

/** A field for each question, each once, with what was answered before and what is wrong with it. */
export function questionFields(
  { asks, answers, faults }: QuestionsAsked,
  asked: Asked,
  text: Text,
): readonly CardField[] {
  const once = asks.filter(({ id }, i) => asks.findIndex((one) => one.id === id) === i);
  return once.map((question) => {
    const fault = faults.find((one) => one.question === question.id);
    const value = answers[question.id];
    return {
      ...inputOf(question, asked, text),
      id: prefix + question.id,
      label: question.name[text.locale],
      // What names someone is not said back.
      ...(value === undefined || fault?.code === 'personal-data' ? {} : { value }),
      ...(fault === undefined ? {} : { fault: text.life.faults[fault.code](fault.allowed ?? 0) }),
    };
  });
}

function inputOf(
  question: Question,
  { snapshot, lists, concerned, besides }: Asked,
  text: Text,
): Pick<CardField, 'type'> {
  const units = snapshot.units
    .filter(({ value }) => question.id !== receivingUnit || concerned?.includes(value.id) !== false)
    .filter(({ value }) => value.id !== besides)
    .map(({ value }) => ({ value: value.id, title: value.name }));
  if ('oneOf' in question) {
    const options = lists.find(({ id }) => id === question.oneOf)?.options ?? [];
    return choice(
      'expanded-choice',
      options.map(({ id, name }) => ({ value: id, title: name[text.locale] })),
    );
  }
  switch (question.kind) {
    case 'unit':
      return choice('choice', units);
    case 'units':
      return choice('expanded-multi', units);
    case 'date':
      return { type: 'date' };
    case 'month':
      return hinted({ type: 'text', placeholder: '2027-05', maxLength: 7 });
    case 'filtered-text':
      return hinted({ type: 'long-text', maxLength: question.max });
  }
}

function choice(
  type: CardField['type'],
  choices: NonNullable<CardField['choices']>,
): Partial<CardField> & Pick<CardField, 'type'> {
  return { type, choices };
}

function hinted(field: Partial<CardField> & Pick<CardField, 'type'>): Pick<CardField, 'type'> {
  return field;
}
