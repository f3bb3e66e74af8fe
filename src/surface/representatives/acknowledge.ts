import { z } from 'zod';
import type { Acknowledged } from '../../domain/decisions/cases/acknowledge.js';
import type { Text } from '../../text/text.js';
import { answerForUnit } from '../../usecases/representatives/answer-for-unit.js';
import { asNotedFor, forField } from '../card/noted-for.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { caseTrouble } from '../card/case-trouble.js';
import { codeField, idField } from '../card/form-values.js';

/** The kvittens of a unit. The latest answer counts, and whoever answers second is told of the first. */
export const acknowledgeVerb = cardVerb({
  verb: 'ack.answer',
  data: z.strictObject({
    groupId: idField,
    code: codeField,
    answer: z.enum(['known', 'not-told', 'not-ours']),
    for: forField,
  }),
  async run(context, data) {
    const { deps, caller, text } = context;
    const outcome = await answerForUnit(deps, caller, data);
    if (outcome.kind === 'withdrawn') {
      return answer(context, told(text, text.cases.withdrawn(outcome.code), [text.cases.ackWithdrawn]));
    }
    if (outcome.kind !== 'acknowledged') return answer(context, caseTrouble(outcome.kind, text));
    const { groupId, code } = data;
    const show = { title: text.notices.openCase, verb: 'cases.show', data: { groupId, code } };
    const card = told(text, text.cases.ackDone(outcome.code), sentences(outcome, text), [show]);
    return answer(context, asNotedFor(card, data, text));
  },
});

function sentences(
  { answer: given, earlier }: Acknowledged & { kind: 'acknowledged' },
  text: Text,
): readonly string[] {
  const { cases } = text;
  const name = earlier?.byName ?? cases.colleague;
  const before =
    earlier === undefined
      ? []
      : [
          earlier.answer === given
            ? cases.ackSame(name)
            : cases.ackBefore(name, cases.answers[earlier.answer]),
        ];
  if (given === 'not-told') return [cases.ackNotTold, ...before];
  return given === 'not-ours' ? [cases.ackNotOurs, ...before] : before;
}
