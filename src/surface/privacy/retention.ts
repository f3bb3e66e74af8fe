import { z } from 'zod';
import type { RetentionTyped } from '../../domain/decisions/retention/decide-retention.js';
import { typed } from '../../domain/form/typed-input.js';
import type { SetupFault } from '../../domain/decisions/set-up/setup-answers.js';
import { decideGroupRetention, lookAtRetention } from '../../usecases/retention/look-at-retention.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer, refused, told } from '../card/answer.js';
import { retentionCard } from './retention-card.js';
import { changedSince } from '../card/changed-since.js';
import { idField, openedField } from '../card/form-values.js';

async function show(
  context: VerbContext,
  groupId: string,
  given?: RetentionTyped,
  faults: readonly SetupFault[] = [],
): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtRetention(deps, caller, groupId);
  if (typeof view === 'string') return answer(context, refused(text, text.common[view]));
  return answer(context, retentionCard(view, text, given, faults));
}

async function bothVersions(
  context: VerbContext,
  groupId: string,
  given: RetentionTyped,
): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtRetention(deps, caller, groupId);
  if (typeof view === 'string') return answer(context, refused(text, text.common[view]));
  return answer(context, changedSince(retentionCard(view, text, given), retentionCard(view, text), text));
}

const showVerb = cardVerb({
  verb: 'retention.show',
  data: z.strictObject({ groupId: idField }),
  run: (context, { groupId }) => show(context, groupId),
});

const saveVerb = cardVerb({
  verb: 'retention.save',
  data: z.strictObject({
    groupId: idField,
    opened: openedField,
    reference: typed(80),
    decidedOn: typed(40),
    days: typed(8),
  }),
  async run(context, { groupId, opened, ...given }) {
    const { deps, caller, text, rejected } = context;
    const words = text.privacy.retention;
    if (rejected.length > 0) {
      const emptied = rejected.map((field) => ({ field, code: 'personal-data' as const }));
      return await show(context, groupId, given, emptied);
    }
    const outcome = await decideGroupRetention(deps, caller, groupId, { typed: given, opened });
    const again = { title: words.open, verb: 'retention.show', data: { groupId } };
    switch (outcome.kind) {
      case 'done':
        return answer(context, told(text, words.saved, [words.savedBody], [again]));
      case 'taken-back':
        return answer(context, told(text, words.takenBack, [words.takenBackBody], [again]));
      case 'faults':
        return await show(context, groupId, given, outcome.faults);
      case 'notAllowed':
        return answer(context, refused(text, text.common.notAllowed));
      case 'changed-since':
      case 'changed-meanwhile':
        return await bothVersions(context, groupId, given);
      case 'notFound':
      case 'no-such-group':
        return answer(context, refused(text, text.common.notFound));
    }
  },
});

export const retentionVerbs: readonly CardVerb[] = [showVerb, saveVerb];
