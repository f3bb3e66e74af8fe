import { z } from 'zod';
import { ownCases } from '../../usecases/cases/look-at-case.js';
import { cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer } from '../card/answer.js';
import { caseListView } from './card/case-list.js';

export async function listCases(context: Omit<VerbContext, 'rejected'>): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  return answer(context, caseListView(await ownCases(deps, caller), text));
}

export const listVerb = cardVerb({
  verb: 'cases.list',
  data: z.strictObject({}),
  run: (context) => listCases(context),
});
