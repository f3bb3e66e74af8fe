import { z } from 'zod';
import { decideLateCase } from '../../usecases/cases/change-own-case.js';
import { lookAtCase } from '../../usecases/cases/look-at-case.js';
import { cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { codeField, idField, idsField } from '../card/form-values.js';
import { caseCard } from './card/case-card.js';
import { caseTrouble } from '../card/case-trouble.js';

/** The coordinator's answer to a case that came too late; whoever presses second is told that it is answered. */
export const admitLateVerb = cardVerb({
  verb: 'cases.admit-late',
  data: z.strictObject({
    groupId: idField,
    code: codeField,
    // Missing on a card of an earlier release.
    units: z.union([z.undefined(), idsField]),
    meetingId: idField.optional(),
    answer: z.enum(['yes', 'no']),
  }),
  async run(context, { groupId, code, units, meetingId, answer: given }) {
    const { deps, caller, text } = context;
    const asked = {
      ...(units === undefined ? {} : { units }),
      ...(meetingId === undefined ? {} : { meetingId }),
    };
    const outcome = await decideLateCase(deps, caller, { groupId, code, letIn: given === 'yes' }, asked);
    const { cases } = text;
    const done = () => {
      const title = given === 'yes' ? cases.lateLetIn(code) : cases.lateMoved(code);
      return answer(context, told(text, title, [cases.registrantTold]));
    };
    switch (outcome.kind) {
      case 'changed':
        return done();
      case 'already':
        // The same answer again is answered as it was: Teams may send a press twice.
        return outcome.letIn === (given === 'yes')
          ? done()
          : answer(context, told(text, cases.lateAlready(code)));
      case 'faults':
        return answer(context, caseTrouble('notAllowed', text));
      case 'changed-since':
      case 'changed-meanwhile':
        return await answerAsItIsNow(context, groupId, code);
      case 'notFound':
      case 'notAllowed':
      case 'settled':
        return answer(context, caseTrouble(outcome.kind, text));
    }
  },
});

/** The question named other units than those that wait now: it is asked as it stands. */
export async function answerAsItIsNow(
  context: VerbContext,
  groupId: string,
  code: string,
): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtCase(deps, caller, groupId, code);
  if (view === undefined) return answer(context, caseTrouble('notFound', text));
  const card = caseCard(view, deps.routines, text);
  const why = { text: text.common.changedMeanwhile, style: 'warning' as const };
  return answer(context, { ...card, lines: [why, ...(card.lines ?? [])] });
}
