import { z } from 'zod';
import type { AnswerFault } from '../../domain/life/reading/life-answers.js';
import { answer, refused } from '../card/answer.js';
import type { VerbAnswer, VerbContext } from '../card/card-verb.js';
import { questionOf } from '../life/question-fields.js';

/** The code of a report, as a button has it. */
export const reportField = z.string().max(12);

/** Nothing of a report is shown where others may look on. */
export function inChatOnly<Data>(
  run: (context: VerbContext, data: Data) => Promise<VerbAnswer>,
): (context: VerbContext, data: Data) => Promise<VerbAnswer> {
  return async (context, data) =>
    context.caller.surface === 'channel'
      ? answer(context, refused(context.text, context.text.reports.onlyInChat))
      : await run(context, data);
}

/** The answers that the filter has emptied, each said at its question. */
export function personalIn(rejected: readonly string[]): readonly AnswerFault[] {
  return rejected.flatMap((field) => {
    const question = questionOf(field);
    return question === undefined ? [] : [{ question, code: 'personal-data' as const }];
  });
}
