import { parseLocalDate } from '../../calendar/dates/local-date.js';
import type { Question } from './life-schema.js';
import type { LifeScene } from './life-scene.js';
import type { Answers } from '../../model/case/life.js';

export interface AnswerFault {
  readonly question: string;
  readonly code:
    'missing' | 'unknown' | 'not-a-month' | 'not-a-date' | 'too-long' | 'personal-data' | 'no-such-level';
  /** What was allowed, where a number says it. */
  readonly allowed?: number;
}

/** The question that names the unit a case is to be handed over to: one of those that it concerns. */
export const receivingUnit = 'receiving-unit';

/**
 * What is wrong with the answers; every question asks for one, and only what is asked is taken.
 * @param concerned the units that the subject concerns
 */
export function answerFaults(
  scene: LifeScene,
  asks: readonly Question[],
  answers: Answers,
  concerned: readonly string[],
): readonly AnswerFault[] {
  return asks.flatMap((question) => {
    const answer = answerTo(answers, question.id);
    if (answer === '') {
      return mayBeEmpty(question) ? [] : [{ question: question.id, code: 'missing' as const }];
    }
    const units = question.id === receivingUnit ? concerned : scene.units;
    const fault = faultOf({ ...scene, units }, question, answer);
    return fault === undefined ? [] : [{ question: question.id, ...fault }];
  });
}

function faultOf(
  scene: LifeScene,
  question: Question,
  answer: string,
): Omit<AnswerFault, 'question'> | undefined {
  if ('oneOf' in question) {
    const list = scene.lists.find(({ id }) => id === question.oneOf);
    return list?.options.some(({ id }) => id === answer) === true ? undefined : { code: 'unknown' };
  }
  switch (question.kind) {
    case 'month':
      return /^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/.test(answer) ? undefined : { code: 'not-a-month' };
    case 'date':
      return parseLocalDate(answer) === undefined ? { code: 'not-a-date' } : undefined;
    case 'unit':
      return scene.units.includes(answer) ? undefined : { code: 'unknown' };
    case 'units':
      return answer.split(',').every((unit) => scene.units.includes(unit)) ? undefined : { code: 'unknown' };
    case 'filtered-text':
      if (answer.length > question.max) return { code: 'too-long', allowed: question.max };
      return scene.holdsPersonalData(answer) ? { code: 'personal-data' } : undefined;
  }
}

function mayBeEmpty(question: Question): boolean {
  return isText(question) && question.optional === true;
}

/** A question that is answered in the own words of whoever answers. */
export function isText(question: Question): question is Extract<Question, { kind: 'filtered-text' }> {
  return 'kind' in question && question.kind === 'filtered-text';
}

/** The answers to what was asked, and no others. */
export function onlyAsked(asks: readonly Question[], answers: Answers): Answers {
  return Object.fromEntries(asks.map(({ id }) => [id, answerTo(answers, id)]));
}

/** An id may be a word that every object knows, such as `constructor`: only what was answered counts. */
function answerTo(answers: Answers, id: string): string {
  return Object.hasOwn(answers, id) ? (answers[id] ?? '').trim() : '';
}
