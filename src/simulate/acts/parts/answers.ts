import { addDays, addMonths } from '../../../domain/calendar/dates/local-date.js';
import { toLocal } from '../../../domain/calendar/dates/zone.js';
import { receivingUnit } from '../../../domain/life/reading/life-answers.js';
import type { LifeScene, LifeSubject } from '../../../domain/life/reading/life-scene.js';
import type { Question } from '../../../domain/life/reading/life-schema.js';
import type { Answers } from '../../../domain/model/case/life.js';
import type { Chance } from '../../world/chance.js';
import { canary } from './canary.js';

/** What answers are chosen from. */
type Answerable = Pick<LifeScene, 'lists' | 'now' | 'units'>;

/** Answers at random among those that are allowed; now and then a text that names the client, which is not. */
export function answersTo(
  scene: Answerable,
  subject: Pick<LifeSubject, 'units'>,
  asks: readonly Question[],
  chance: Chance,
): Answers {
  return Object.fromEntries(
    asks.map((question) => [question.id, answerTo(scene, subject, question, chance)]),
  );
}

function answerTo(
  scene: Answerable,
  subject: Pick<LifeSubject, 'units'>,
  question: Question,
  chance: Chance,
): string {
  if ('oneOf' in question) {
    const list = scene.lists.find(({ id }) => id === question.oneOf);
    return chance.pick(list?.options ?? [])?.id ?? '';
  }
  const today = toLocal(scene.now).date;
  const concerned = subject.units.map(({ id }) => id);
  switch (question.kind) {
    case 'month':
      return addMonths(today, chance.between(1, 12)).slice(0, 7);
    case 'date':
      return addDays(today, chance.between(1, 60));
    case 'unit':
      return chance.pick(question.id === receivingUnit ? concerned : scene.units) ?? '';
    case 'units':
      return chance.some(scene.units, 1, 3).join(',');
    case 'filtered-text':
      return chance.happens(0.1) ? canary : 'Överlämningen blev försenad.';
  }
}

export function namesClient(answers: Answers): boolean {
  return Object.values(answers).includes(canary);
}
