import { isText } from '../../life/reading/life-answers.js';
import type { LifeDef, Question } from '../../life/reading/life-schema.js';
import { stageOf } from '../../life/reading/life-scene.js';
import type { Answers, LifeEvent } from '../../model/case/life.js';
import type { PersonKey } from '../../model/person/person.js';
import { type Report, type ReportText, reportTextId } from '../../model/case/report.js';
import { type Change, insert, remove, replace, type Row } from '../../model/row.js';
import type { Instant } from '../../calendar/dates/time.js';

/** An act's events without what was written, and what was written: the row of a report has no text. */
export function withoutTexts(
  { stages }: LifeDef,
  events: readonly LifeEvent[],
): { readonly events: readonly LifeEvent[]; readonly written: Answers } {
  const texts = stages
    .flatMap(({ tasks }) => tasks.flatMap(({ asks }) => asks))
    .filter(isText)
    .map(({ id }) => id);
  const parts = (answers: Answers, wanted: boolean): Answers =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => texts.includes(id) === wanted));
  const answered = events.filter((event) => 'answers' in event);
  return {
    events: events.map((event) =>
      'answers' in event ? { ...event, answers: parts(event.answers, false) } : event,
    ),
    written: Object.assign({}, ...answered.map(({ answers }) => parts(answers, true))) as Answers,
  };
}

interface Writing {
  readonly groupId: string;
  readonly report: Report;
  readonly rows: readonly Row<'report-text'>[];
  readonly by: PersonKey;
  readonly now: Instant;
}

/** The rows of what was written; a text that is now empty goes, and one that is the same stays. */
export function textChanges(
  { groupId, report, rows, by, now }: Writing,
  written: Answers,
): readonly Change[] {
  return Object.entries(written).flatMap(([question, text]): readonly Change[] => {
    const row = rows.find(({ value }) => value.question === question);
    if (row?.value.text === text || (row === undefined && text === '')) return [];
    if (row !== undefined && text === '') return [remove(row)];
    const value: ReportText = { report: report.code, question, text, by, writtenAt: now };
    return [
      row === undefined ? insert('report-text', groupId, reportTextId(value), value) : replace(row, value),
    ];
  });
}

/** The questions that have a text after the writing. */
export function questionsWritten({ texts }: Pick<Report, 'texts'>, written: Answers): readonly string[] {
  const kept = texts.filter((id) => written[id] !== '');
  const fresh = Object.keys(written).filter((id) => written[id] !== '' && !kept.includes(id));
  return [...kept, ...fresh];
}

/** What is answered already to the questions, texts among it. */
export function answersNow(
  { life }: Pick<Report, 'life'>,
  asks: readonly Question[],
  texts: readonly ReportText[],
): Answers {
  return Object.fromEntries(
    asks.flatMap((question) => {
      const { id } = question;
      const answer = isText(question) ? texts.find((one) => one.question === id)?.text : life.answers[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** The texts that the present stage, or one before it, has asked for, in the order of the file. */
export function textQuestions(def: LifeDef): readonly Question[] {
  const all = def.stages
    .flatMap(({ id }) => stageOf(def, id).tasks.flatMap(({ asks }) => asks))
    .filter(isText);
  return all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i);
}
