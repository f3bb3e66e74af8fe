import type { Notice } from '../../domain/notices/notice.js';
import { formatDate } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardModel } from '../card/card-model.js';
import { fact } from '../card/fact.js';
import { plainNotice } from './parts/plain-notice.js';

/** A report waits for someone, or is now where they are to know of it; its code and stage, and no word of what it says. */
export function reportNewsView(notice: Notice, text: Text): CardModel {
  const words = text.reports.notice;
  const { report = '', reportName, stageName, taskName } = notice;
  const name = reportName?.[text.locale] ?? words.report;
  const stage = stageName?.[text.locale] ?? '';
  const task = taskName?.[text.locale];
  const title = task === undefined ? words.news(name, report, stage) : words.task(name, report, task);
  return reportNotice(notice, text, title);
}

/** A task of a report that is due soon, or was. */
export function reportDueView(notice: Notice, text: Text): CardModel {
  const { notice: words } = text.life;
  const { taskName, stageName, overdue } = notice;
  const task = taskName?.[text.locale];
  const say = overdue === true ? words.taskOverdue : words.task;
  const stage = stageName?.[text.locale] ?? '';
  return reportNotice(notice, text, task === undefined ? text.reports.nowIn(stage) : say(task));
}

function reportNotice(notice: Notice, text: Text, title: string): CardModel {
  const { groupId, report = '', stageName, exitName, unitName, due } = notice;
  const { life, reports } = text;
  const open = { title: reports.notice.open, verb: 'reports.show', data: { groupId, code: report } };
  const card = plainNotice(notice, text, { title, actions: [open] });
  return {
    ...card,
    summary: [text.common.summary, report].join(' · '),
    facts: [
      ...(card.facts ?? []),
      ...fact(reports.notice.report, report),
      ...fact(text.cases.facts.units, unitName),
      ...fact(life.notice.because, exitName?.[text.locale]),
      ...fact(life.notice.last, due && formatDate(due, text.locale)),
      ...fact(life.notice.stage, stageName?.[text.locale]),
    ],
  };
}
