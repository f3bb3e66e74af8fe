import type { Notice } from '../../domain/notices/notice.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { periodName } from '../duties/duty-words.js';
import { fact } from '../card/fact.js';
import { reportDueView } from './report-notices.js';
import { plainNotice } from './parts/plain-notice.js';

/** Where a case is now, and what led there. */
export function lifeNewsView(notice: Notice, text: Text): CardModel {
  const words = text.life.notice;
  const { code = '', stageName, exitName, placeFree } = notice;
  const stage = stageName?.[text.locale] ?? '';
  return withFacts(notice, text, {
    title: placeFree === true ? words.placeFree(code) : words.news(code, stage),
    facts: [...fact(words.because, exitName?.[text.locale]), ...fact(words.stage, stage)],
  });
}

/** A task that is due soon, today or since; without a task: the case has been in its stage for long. */
export function taskDueView(notice: Notice, text: Text): CardModel {
  if (notice.report !== undefined) return reportDueView(notice, text);
  const words = text.life.notice;
  const { stageName, taskName, unitName, due, overdue, period } = notice;
  const stage = stageName?.[text.locale] ?? '';
  const task = taskName?.[text.locale];
  const say = overdue === true ? words.taskOverdue : words.task;
  return withFacts(notice, text, {
    title: task === undefined ? words.guideline(stage) : say(task),
    facts: [
      ...fact(text.cases.facts.units, unitName),
      ...fact(text.duties.period, period && periodName(period, text)),
      ...fact(words.last, due && formatDate(due, text.locale)),
      ...fact(words.stage, stage),
    ],
  });
}

function withFacts(
  notice: Notice,
  text: Text,
  { title, facts }: { readonly title: string; readonly facts: NonNullable<CardModel['facts']> },
): CardModel {
  const { groupId, code } = notice;
  const open =
    code === undefined
      ? { title: text.duties.open, verb: 'duties.show', data: { groupId } }
      : { title: text.life.notice.open, verb: 'cases.show', data: { groupId, code } };
  const card = plainNotice(notice, text, { title, actions: [open] });
  return { ...card, facts: [...(card.facts ?? []), ...facts] };
}
