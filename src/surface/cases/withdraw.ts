import { z } from 'zod';
import { withdrawOwnCase } from '../../usecases/cases/change-own-case.js';
import { lookAtCase } from '../../usecases/cases/look-at-case.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, asksFirst, told } from '../card/answer.js';
import { codeField, idField } from '../card/form-values.js';
import { caseTrouble } from '../card/case-trouble.js';

const asked = z.strictObject({ groupId: idField, code: codeField });

/** Asks first: a withdrawal is told to everyone and cannot be undone. */
export const withdrawVerb = cardVerb({
  verb: 'cases.withdraw',
  data: asked,
  async run(context, data) {
    const { deps, caller, text } = context;
    const view = await lookAtCase(deps, caller, data.groupId, data.code);
    if (view === undefined) return answer(context, caseTrouble('notFound', text));
    if (!view.owner) return answer(context, caseTrouble('notAllowed', text));
    const yes = { title: text.cases.withdraw, verb: 'cases.confirm-withdraw', data };
    const no = { title: text.common.cancel, verb: 'cases.show', data };
    return answer(
      context,
      asksFirst(
        text,
        { title: text.cases.withdrawTitle(view.pointer.code), body: text.cases.withdrawBody },
        yes,
        no,
      ),
    );
  },
});

export const confirmWithdrawVerb = cardVerb({
  verb: 'cases.confirm-withdraw',
  data: asked,
  async run(context, data) {
    const { deps, caller, text } = context;
    const outcome = await withdrawOwnCase(deps, caller, data);
    if (outcome.kind === 'faults') return answer(context, caseTrouble('notAllowed', text));
    if (outcome.kind !== 'changed') return answer(context, caseTrouble(outcome.kind, text));
    const list = { title: text.cases.toList, verb: 'cases.list' };
    return answer(
      context,
      told(text, text.cases.withdrawn(outcome.pointer.code), [text.cases.savedBody], [list]),
    );
  },
});
