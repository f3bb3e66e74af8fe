import { z } from 'zod';
import { readTypedDate } from '../../domain/calendar/dates/local-date.js';
import { readTypedTime } from '../../domain/calendar/dates/local-time.js';
import { formatMoment } from '../../text/dates.js';
import { lookAtMeeting } from '../../usecases/meeting/look-at-meeting.js';
import { moveGroupMeeting } from '../../usecases/meeting/run-meeting.js';
import { cardVerb } from '../card/card-verb.js';
import { answer, told } from '../card/answer.js';
import { changedSince } from '../card/changed-since.js';
import { moveForm } from './move-form.js';
import { idField, openedField } from '../card/form-values.js';
import { meetingTrouble } from './meeting-trouble.js';

const asked = { groupId: idField, meetingId: idField };

export const moveVerb = cardVerb({
  verb: 'meeting.move',
  data: z.strictObject(asked),
  async run(context, data) {
    const { deps, caller, text } = context;
    const view = await lookAtMeeting(deps, caller, data);
    if (view === undefined) return answer(context, meetingTrouble('notFound', text));
    if (!view.member.coordinator) return answer(context, meetingTrouble('notAllowed', text));
    return answer(context, moveForm(view, text));
  },
});

export const confirmMoveVerb = cardVerb({
  verb: 'meeting.confirm-move',
  data: z.strictObject({
    ...asked,
    opened: openedField,
    date: z.string().max(40).optional(),
    time: z.string().max(40).optional(),
  }),
  async run(context, { groupId, meetingId, opened, date: typedDate = '', time: typedTime = '' }) {
    const { deps, caller, text } = context;
    const words = text.meeting;
    const data = { groupId, meetingId };
    const again = async (fault: { readonly dateFault?: string; readonly timeFault?: string }) => {
      const view = await lookAtMeeting(deps, caller, data);
      if (view === undefined) return answer(context, meetingTrouble('notFound', text));
      if (!view.member.coordinator) return answer(context, meetingTrouble('notAllowed', text));
      return answer(context, moveForm(view, text, { date: typedDate, time: typedTime, ...fault }));
    };
    const bothVersions = async () => {
      const view = await lookAtMeeting(deps, caller, data);
      if (view === undefined) return answer(context, meetingTrouble('notFound', text));
      const wanted = moveForm(view, text, { date: typedDate, time: typedTime });
      return answer(context, changedSince(wanted, moveForm(view, text), text));
    };
    const date = readTypedDate(typedDate);
    const time = readTypedTime(typedTime);
    if (date === undefined) return await again({ dateFault: words.faults.badDate });
    if (time === undefined) return await again({ timeFault: words.faults.badTime });
    const outcome = await moveGroupMeeting(deps, caller, data, { typed: { date, time }, opened });
    switch (outcome.kind) {
      case 'changed': {
        const show = { title: text.home.meeting, verb: 'meeting.show', data };
        const when = formatMoment(outcome.meeting, text.locale);
        return answer(context, told(text, words.moved, [words.movedBody(when)], [show]));
      }
      case 'day-off':
        return await again({ dateFault: words.faults.dayOff(text.calendar.daysOff[outcome.reason]) });
      case 'changed-since':
      case 'changed-meanwhile':
        return await bothVersions();
      case 'in-the-past':
      case 'too-far':
      case 'taken':
        return await again({ dateFault: words.faults[outcome.kind] });
      case 'notFound':
      case 'notAllowed':
      case 'passed':
      case 'no-such-group':
        return answer(context, meetingTrouble(outcome.kind, text));
    }
  },
});
