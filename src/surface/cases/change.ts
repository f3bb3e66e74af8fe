import { z } from 'zod';
import { lookAtCase } from '../../usecases/cases/look-at-case.js';
import { changeOwnCase } from '../../usecases/cases/change-own-case.js';
import type { Waits } from '../../domain/decisions/cases/waits-of.js';
import { formatList } from '../../text/list.js';
import type { Text } from '../../text/text.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { changeForm } from './change-form.js';
import { changedSince } from '../card/changed-since.js';
import { codeField, idField, idsField, openedField } from '../card/form-values.js';
import { caseTrouble } from '../card/case-trouble.js';

const asked = { groupId: idField, code: codeField };

export const changeVerb = cardVerb({
  verb: 'cases.change',
  data: z.strictObject(asked),
  async run(context, { groupId, code }) {
    const { deps, caller, text } = context;
    const view = await lookAtCase(deps, caller, groupId, code);
    if (view === undefined) return answer(context, caseTrouble('notFound', text));
    if (!view.owner) return answer(context, caseTrouble('notAllowed', text));
    return answer(context, changeForm(view, { routines: deps.routines, text }));
  },
});

export const saveChangeVerb = cardVerb({
  verb: 'cases.save-change',
  data: z.strictObject({
    ...asked,
    opened: openedField,
    units: idsField,
    categories: idsField,
    meetingId: idField.optional(),
  }),
  async run(context, { groupId, code, opened, units, categories, meetingId = '' }) {
    const { deps, caller, text } = context;
    const edit = { units, categories, meetingId };
    const words = { routines: deps.routines, text };
    const outcome = await changeOwnCase(deps, caller, { groupId, code }, { typed: edit, opened });
    switch (outcome.kind) {
      case 'changed': {
        const show = { title: text.notices.openCase, verb: 'cases.show', data: { groupId, code } };
        return answer(context, told(text, text.cases.saved, savedLines(outcome.waits, text), [show]));
      }
      case 'faults': {
        const view = await lookAtCase(deps, caller, groupId, code);
        if (view === undefined) return answer(context, caseTrouble('notFound', text));
        return answer(context, changeForm(view, words, edit, outcome.faults));
      }
      case 'changed-since':
      case 'changed-meanwhile': {
        const view = await lookAtCase(deps, caller, groupId, code);
        if (view === undefined) return answer(context, caseTrouble('notFound', text));
        const wanted = changeForm(view, words, edit);
        return answer(context, changedSince(wanted, changeForm(view, words), text));
      }
      case 'notFound':
      case 'notAllowed':
      case 'settled':
        return answer(context, caseTrouble(outcome.kind, text));
    }
  },
});

function savedLines(waits: Waits | undefined, { cases, locale }: Text): readonly string[] {
  if (waits === undefined) return [cases.savedBody];
  const { units, case: whole, nobody } = cases.waits;
  const why = waits.what === 'case' ? whole : units(formatList(waits.unitNames, locale));
  return [why, ...(waits.nobodyToAsk ? [nobody] : [])];
}
