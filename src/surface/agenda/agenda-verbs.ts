import { z } from 'zod';
import { slotChanges } from '../../domain/decisions/meetings/edit-agenda.js';
import { fittings } from '../../domain/decisions/meetings/fit-agenda.js';
import { changeAgenda, fitGroupAgenda, publishGroupAgenda } from '../../usecases/agenda/change-agenda.js';
import { lookAtMeeting } from '../../usecases/meeting/look-at-meeting.js';
import { type CardVerb, cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { agendaEditor, type AgendaTyped } from './agenda-editor.js';
import { answer, told } from '../card/answer.js';
import { changedSince } from '../card/changed-since.js';
import { idField, idsField, isChanged, openedField } from '../card/form-values.js';
import { meetingTrouble } from '../meeting/meeting-trouble.js';

const asked = { groupId: idField, meetingId: idField };
type Asked = { readonly groupId: string; readonly meetingId: string };

async function show(context: VerbContext, data: Asked, wanted?: AgendaTyped): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtMeeting(deps, caller, data);
  if (view === undefined) return answer(context, meetingTrouble('notFound', text));
  // A draft names cases that do not concern the unit; what is published stands in the channel.
  const may = view.member.coordinator || view.meeting.agendaState === 'published';
  if (!may) return answer(context, meetingTrouble('notAllowed', text));
  const standing = agendaEditor(view, deps.routines, text);
  if (wanted === undefined) return answer(context, standing);
  return answer(context, changedSince(agendaEditor(view, deps.routines, text, wanted), standing, text));
}

const showVerb = cardVerb({
  verb: 'agenda.show',
  data: z.strictObject(asked),
  run: (context, data) => show(context, data),
});

/** One point moved or made longer or shorter, and the fixed points, in one press. */
const editVerb = cardVerb({
  verb: 'agenda.edit',
  data: z.strictObject({
    ...asked,
    opened: openedField,
    slot: idField.optional(),
    change: z.enum(slotChanges).optional(),
    points: idsField,
  }),
  async run(context, { groupId, meetingId, opened, slot, change = 'none', points }) {
    const edit = { change, fixedPoints: points, ...(slot === undefined ? {} : { slot }) };
    const outcome = await changeAgenda(
      context.deps,
      context.caller,
      { groupId, meetingId },
      { typed: edit, opened },
    );
    if (outcome.kind === 'done') return await show(context, { groupId, meetingId });
    if (isChanged(outcome.kind)) return await show(context, { groupId, meetingId }, edit);
    return answer(context, meetingTrouble(outcome.kind, context.text));
  },
});

const resetVerb = cardVerb({
  verb: 'agenda.reset',
  data: z.strictObject({ ...asked, opened: openedField }),
  async run(context, { opened, ...data }) {
    const outcome = await changeAgenda(context.deps, context.caller, data, { typed: 'reset', opened });
    if (outcome.kind === 'done') return await show(context, data);
    if (isChanged(outcome.kind)) return await show(context, data, {});
    return answer(context, meetingTrouble(outcome.kind, context.text));
  },
});

const publishVerb = cardVerb({
  verb: 'agenda.publish',
  data: z.strictObject({ ...asked, opened: openedField, anyway: z.literal('true').optional() }),
  async run(context, { opened, anyway, ...data }) {
    const { deps, caller, text } = context;
    const press = { ...data, anyway: anyway === 'true', ...(opened === undefined ? {} : { opened }) };
    const outcome = await publishGroupAgenda(deps, caller, press);
    if (outcome.kind === 'too-long') return await asksPublish(context, data);
    if (isChanged(outcome.kind)) return await show(context, data, {});
    if (outcome.kind !== 'published') return answer(context, meetingTrouble(outcome.kind, text));
    const back = { title: text.agenda.show, verb: 'agenda.show', data };
    return answer(context, told(text, text.agenda.publishedTitle, [text.agenda.publishedBody], [back]));
  },
});

async function asksPublish(context: VerbContext, data: Asked): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtMeeting(deps, caller, data);
  if (view === undefined) return answer(context, meetingTrouble('notFound', text));
  return answer(context, agendaEditor(view, deps.routines, text, { asksPublish: true }));
}

/** An agenda that is longer than the meeting is made to fit. */
const fitVerb = cardVerb({
  verb: 'agenda.fit',
  data: z.strictObject({ ...asked, opened: openedField, how: z.enum(fittings) }),
  async run(context, { opened, how, ...data }) {
    const press = { ...data, how, ...(opened === undefined ? {} : { opened }) };
    const outcome = await fitGroupAgenda(context.deps, context.caller, press);
    if (outcome.kind === 'done') return await show(context, data);
    if (isChanged(outcome.kind)) return await show(context, data, {});
    return answer(context, meetingTrouble(outcome.kind, context.text));
  },
});

export const agendaVerbs: readonly CardVerb[] = [showVerb, editVerb, resetVerb, publishVerb, fitVerb];
