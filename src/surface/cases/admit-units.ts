import { z } from 'zod';
import { decideUnits } from '../../usecases/cases/change-own-case.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { codeField, idField, idsField } from '../card/form-values.js';
import { answerAsItIsNow } from './admit-late.js';
import { caseTrouble } from '../card/case-trouble.js';

/** The coordinator's answer about units that were added after the last day: those that the question named. */
export const admitUnitsVerb = cardVerb({
  verb: 'cases.admit-units',
  data: z.strictObject({ groupId: idField, code: codeField, units: idsField, answer: z.enum(['yes', 'no']) }),
  async run(context, { groupId, code, units, answer: given }) {
    const { deps, caller, text } = context;
    const letIn = given === 'yes';
    const outcome = await decideUnits(deps, caller, { groupId, code, units, letIn });
    const { cases } = text;
    switch (outcome.kind) {
      case 'already':
      case 'decided': {
        // The same answer again is answered as it was: Teams may send a press twice.
        if (outcome.kind === 'already' && outcome.letIn !== letIn) {
          return answer(context, told(text, cases.lateAlready(code)));
        }
        const title = outcome.letIn ? cases.lateUnitsCalled(code) : cases.lateUnitsLeftOut(code);
        return answer(context, told(text, title, [cases.registrantTold]));
      }
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
