import { z } from 'zod';
import { lookAtEvents } from '../../usecases/audit/look-at-events.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, refused } from '../card/answer.js';
import { eventsCard } from './events-card.js';
import { codeField, idField } from '../card/form-values.js';

export const eventsVerb = cardVerb({
  verb: 'events.show',
  data: z.strictObject({
    groupId: idField,
    code: codeField.optional(),
    upTo: z.int().min(1).max(1_000_000).optional(),
  }),
  async run(context, { groupId, code, upTo }) {
    const { deps, caller, text } = context;
    const view = await lookAtEvents(deps, caller, groupId, { code, upTo });
    return answer(
      context,
      typeof view === 'string' ? refused(text, text.common[view]) : eventsCard(view, code, text),
    );
  },
});
