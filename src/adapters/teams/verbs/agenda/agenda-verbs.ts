import { z } from 'zod';
import { slotChanges } from '../../../../domain/agenda/edit-agenda.js';
import { changeAgenda, publishGroupAgenda } from '../../../../usecases/agenda/change-agenda.js';
import { lookAtMeeting } from '../../../../usecases/meeting/look-at-meeting.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../../card-verb.js';
import { agendaEditor } from '../../views/agenda/agenda-editor.js';
import { answer, told } from '../../views/answer.js';
import { idField, idsField } from '../form-values.js';
import { meetingTrouble } from '../meeting/meeting-trouble.js';

const asked = { groupId: idField, meetingId: idField };
type Asked = { readonly groupId: string; readonly meetingId: string };

async function show(context: VerbContext, data: Asked): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtMeeting(deps, caller, data);
  return answer(
    context,
    view === undefined ? meetingTrouble('notFound', text) : agendaEditor(view, deps.routines, text),
  );
}

const showVerb = cardVerb({ verb: 'agenda.show', data: z.strictObject(asked), run: show });

/** One point moved or made longer or shorter, and the fixed points, in one press. */
const editVerb = cardVerb({
  verb: 'agenda.edit',
  data: z.strictObject({
    ...asked,
    slot: idField.optional(),
    change: z.enum(slotChanges).optional(),
    points: idsField,
  }),
  async run(context, { groupId, meetingId, slot, change = 'none', points }) {
    const edit = { change, fixedPoints: points, ...(slot === undefined ? {} : { slot }) };
    const outcome = await changeAgenda(context.deps, context.caller, { groupId, meetingId }, edit);
    if (outcome.kind === 'done') return await show(context, { groupId, meetingId });
    return answer(context, meetingTrouble(outcome.kind, context.text));
  },
});

const resetVerb = cardVerb({
  verb: 'agenda.reset',
  data: z.strictObject(asked),
  async run(context, data) {
    const outcome = await changeAgenda(context.deps, context.caller, data, 'reset');
    if (outcome.kind === 'done') return await show(context, data);
    return answer(context, meetingTrouble(outcome.kind, context.text));
  },
});

const publishVerb = cardVerb({
  verb: 'agenda.publish',
  data: z.strictObject(asked),
  async run(context, data) {
    const { deps, caller, text } = context;
    const outcome = await publishGroupAgenda(deps, caller, data);
    if (outcome.kind !== 'published') return answer(context, meetingTrouble(outcome.kind, text));
    const back = { title: text.agenda.show, verb: 'agenda.show', data };
    return answer(context, told(text, text.agenda.publishedTitle, [text.agenda.publishedBody], [back]));
  },
});

export const agendaVerbs: readonly CardVerb[] = [showVerb, editVerb, resetVerb, publishVerb];
