import { z } from 'zod';
import { formatMoment } from '../../text/dates.js';
import { noteAbsence, noteNothingMore } from '../../usecases/representatives/note-attendance.js';
import { asNotedFor, forField } from '../card/noted-for.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { caseTrouble } from '../card/case-trouble.js';
import { idField } from '../card/form-values.js';

const data = z.strictObject({
  groupId: idField,
  meetingId: idField,
  undo: z.boolean().optional(),
  for: forField,
});

/** "I cannot come" (återbud), or taken back. */
export const absenceVerb = cardVerb({
  verb: 'absence.report',
  data,
  async run(context, { undo = false, ...asked }) {
    const { deps, caller, text } = context;
    const outcome = await noteAbsence(deps, caller, { ...asked, undo });
    if (outcome.kind !== 'noted') return answer(context, caseTrouble(outcome.kind, text));
    const words = text.representatives;
    const when = formatMoment(outcome.meeting, text.locale);
    const { deputy = false, coordinator = false } = outcome.told ?? {};
    const heard = deputy || coordinator ? [words.theyHear(deputy, coordinator)] : [];
    if (undo) return answer(context, asNotedFor(told(text, words.present, [when, ...heard]), asked, text));
    const back = { title: words.undoAbsence, verb: 'absence.report', data: { ...asked, undo: true } };
    return answer(context, asNotedFor(told(text, words.absent, [when, ...heard], [back]), asked, text));
  },
});

/** "Nothing more from us", or taken back. */
export const nothingMoreVerb = cardVerb({
  verb: 'nothing.more',
  data,
  async run(context, { undo = false, ...asked }) {
    const { deps, caller, text } = context;
    const outcome = await noteNothingMore(deps, caller, { ...asked, undo });
    if (outcome.kind !== 'noted') return answer(context, caseTrouble(outcome.kind, text));
    const words = text.representatives;
    const when = formatMoment(outcome.meeting, text.locale);
    if (undo) return answer(context, asNotedFor(told(text, words.nothingMoreUndone, [when]), asked, text));
    const back = { title: words.undoNothingMore, verb: 'nothing.more', data: { ...asked, undo: true } };
    return answer(context, asNotedFor(told(text, words.nothingMore, [when], [back]), asked, text));
  },
});
