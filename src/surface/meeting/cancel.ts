import { z } from 'zod';
import { momentOf } from '../../domain/model/group/meeting.js';
import { markOf } from '../../domain/model/job/opened.js';
import { formatMoment } from '../../text/dates.js';
import { lookAtMeeting } from '../../usecases/meeting/look-at-meeting.js';
import { cancelGroupMeeting } from '../../usecases/meeting/run-meeting.js';
import { cardVerb, type VerbAnswer, type VerbContext } from '../card/card-verb.js';
import { answer, asksFirst, told } from '../card/answer.js';
import { changedSince } from '../card/changed-since.js';
import { idField, openedField } from '../card/form-values.js';
import { meetingTrouble } from './meeting-trouble.js';

const asked = { groupId: idField, meetingId: idField };

/** Asks first: everyone is told at once. Asked again when the meeting has been moved since. */
async function ask(
  context: VerbContext,
  data: { readonly groupId: string; readonly meetingId: string },
  again = false,
): Promise<VerbAnswer> {
  const { deps, caller, text } = context;
  const view = await lookAtMeeting(deps, caller, data);
  if (view === undefined) return answer(context, meetingTrouble('notFound', text));
  if (!view.member.coordinator) return answer(context, meetingTrouble('notAllowed', text));
  const opened = markOf(momentOf(view.meeting));
  const yes = { title: text.meeting.cancel, verb: 'meeting.confirm-cancel', data: { ...data, opened } };
  const no = { title: text.meeting.keep, verb: 'meeting.show', data };
  const title = text.meeting.cancelTitle(formatMoment(view.meeting, text.locale));
  const body = view.places === undefined ? text.meeting.cancelBody : text.meeting.cancelBookedBody;
  const card = asksFirst(text, { title, body }, yes, no);
  return answer(context, again ? changedSince(card, card, text) : card);
}

export const cancelVerb = cardVerb({
  verb: 'meeting.cancel',
  data: z.strictObject(asked),
  run: (context, data) => ask(context, data),
});

export const confirmCancelVerb = cardVerb({
  verb: 'meeting.confirm-cancel',
  data: z.strictObject({ ...asked, opened: openedField }),
  async run(context, { opened, ...data }) {
    const { deps, caller, text } = context;
    const outcome = await cancelGroupMeeting(deps, caller, data, opened);
    switch (outcome.kind) {
      case 'changed': {
        const carried = outcome.carried === 0 ? [] : [text.meeting.carried(outcome.carried)];
        return answer(context, told(text, text.meeting.cancelledTitle, carried));
      }
      case 'changed-since':
      case 'changed-meanwhile':
        return await ask(context, data, true);
      case 'notFound':
      case 'notAllowed':
      case 'passed':
      case 'no-such-group':
        return answer(context, meetingTrouble(outcome.kind, text));
      case 'in-the-past':
      case 'too-far':
      case 'taken':
      case 'day-off':
        return answer(context, meetingTrouble('passed', text));
    }
  },
});
