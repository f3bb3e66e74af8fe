import { z } from 'zod';
import { findCase, lookAtCase, ownCases } from '../../usecases/cases/look-at-case.js';
import { cardVerb } from '../card/card-verb.js';
import { answer } from '../card/answer.js';
import { caseCard } from './card/case-card.js';
import { caseListView } from './card/case-list.js';
import { codeField, idField } from '../card/form-values.js';
import { caseTrouble } from '../card/case-trouble.js';

export const showVerb = cardVerb({
  verb: 'cases.show',
  data: z.strictObject({ groupId: idField, code: codeField }),
  async run(context, { groupId, code }) {
    const { deps, caller, text } = context;
    const view = await lookAtCase(deps, caller, groupId, code);
    return answer(
      context,
      view === undefined ? caseTrouble('notFound', text) : caseCard(view, deps.routines, text),
    );
  },
});

/** By code as people write it; what was written stays in the field when nothing was found. */
export const searchVerb = cardVerb({
  verb: 'cases.search',
  data: z.strictObject({ search: z.string().max(20).optional() }),
  async run(context, { search = '' }) {
    const { deps, caller, text, rejected } = context;
    const view = await findCase(deps, caller, search);
    if (typeof view === 'object') return answer(context, caseCard(view, deps.routines, text));
    const faults = {
      'no-code': rejected.length > 0 ? text.common.personalDataFault : text.cases.noCode,
      'too-many': text.privacy.tooManySearches,
      none: text.common.notFound,
    };
    const fault = faults[view ?? 'none'];
    return answer(context, caseListView(await ownCases(deps, caller), text, { value: search, fault }));
  },
});
