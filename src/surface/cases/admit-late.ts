import { z } from 'zod';
import { decideLateCase } from '../../usecases/cases/change-own-case.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { codeField, idField } from '../card/form-values.js';
import { caseTrouble } from './case-trouble.js';

/** The coordinator's answer to a case that came too late; whoever presses second is told that it is answered. */
export const admitLateVerb = cardVerb({
  verb: 'cases.admit-late',
  data: z.strictObject({ groupId: idField, code: codeField, answer: z.enum(['yes', 'no']) }),
  async run(context, { groupId, code, answer: given }) {
    const { deps, caller, text } = context;
    const outcome = await decideLateCase(deps, caller, { groupId, code, letIn: given === 'yes' });
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
      case 'notFound':
      case 'notAllowed':
      case 'settled':
      case 'changed-since':
      case 'changed-meanwhile':
        return answer(context, caseTrouble(outcome.kind, text));
    }
  },
});
