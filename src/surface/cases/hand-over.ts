import { z } from 'zod';
import type { PersonKey } from '../../domain/model/person/person.js';
import { handOver } from '../../usecases/cases/change-own-case.js';
import { lookAtCase } from '../../usecases/cases/look-at-case.js';
import { ownGroup } from '../../usecases/group/own-groups.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { handOverForm } from './hand-over-form.js';
import { codeField, idField, personField } from '../card/form-values.js';
import { caseTrouble } from '../card/case-trouble.js';

/** One case, or all of the group when no code is given. */
const asked = { groupId: idField, code: codeField.optional() };

export const handOverVerb = cardVerb({
  verb: 'cases.hand-over',
  data: z.strictObject(asked),
  async run(context, { groupId, code }) {
    const { deps, caller, text } = context;
    const snapshot = await ownGroup(deps, caller, groupId);
    if (snapshot === undefined) return answer(context, caseTrouble('notFound', text));
    const view = code === undefined ? undefined : await lookAtCase(deps, caller, groupId, code);
    if (code !== undefined && view?.owner !== true) {
      return answer(context, caseTrouble(view === undefined ? 'notFound' : 'notAllowed', text));
    }
    return answer(context, handOverForm(snapshot, caller.person, code, text));
  },
});

export const confirmHandOverVerb = cardVerb({
  verb: 'cases.confirm-hand-over',
  data: z.strictObject({ ...asked, to: personField }),
  async run(context, { groupId, code, to }) {
    const { deps, caller, text } = context;
    const person = to as PersonKey;
    const outcome = await handOver(deps, caller, {
      groupId,
      to: person,
      ...(code === undefined ? {} : { code }),
    });
    if (outcome.kind === 'handed-over') {
      const snapshot = await ownGroup(deps, caller, groupId);
      const name =
        snapshot?.members.find(({ value }) => value.person === person)?.value.name ?? text.cases.colleague;
      const list = { title: text.cases.toList, verb: 'cases.list' };
      const body = text.cases.handedOverBody(outcome.codes.join(', '), name);
      return answer(context, told(text, text.cases.handedOver, [body], [list]));
    }
    const kind = outcome.kind === 'faults' || outcome.kind === 'changed' ? 'notAllowed' : outcome.kind;
    return answer(context, caseTrouble(kind, text));
  },
});
