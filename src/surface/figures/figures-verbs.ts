import { z } from 'zod';
import { lookAtFigures } from '../../usecases/figures/look-at-figures.js';
import { answer, refused } from '../card/answer.js';
import type { CardModel } from '../card/card-model.js';
import { type CardVerb, cardVerb, type VerbContext } from '../card/card-verb.js';
import { idField } from '../card/form-values.js';
import { figuresCard, type Part, parts } from './figures-card.js';

interface Wanted {
  readonly period?: string | undefined;
  readonly routine?: string | undefined;
  readonly part?: Part | undefined;
}

/** The group's figures of a period; of the present one where none is chosen, or one that there is no longer. */
export async function showFigures(
  { deps, caller, text }: Omit<VerbContext, 'rejected'>,
  groupId: string,
  { part = 'cases', ...wanted }: Wanted = {},
): Promise<CardModel> {
  const view = await lookAtFigures(deps, caller, groupId, wanted);
  if (view === 'notFound') return refused(text, text.common.notFound);
  if (view === 'notAllowed') return refused(text, text.common.notAllowed);
  return figuresCard(view, part, deps.routines, text);
}

export const figuresVerbs: readonly CardVerb[] = [
  cardVerb({
    verb: 'figures.show',
    data: z.strictObject({
      groupId: idField,
      period: z.string().max(7).optional(),
      routine: idField.optional(),
      part: z.enum(parts).optional(),
    }),
    run: async (context, { groupId, ...wanted }) =>
      answer(context, await showFigures(context, groupId, wanted)),
  }),
];
