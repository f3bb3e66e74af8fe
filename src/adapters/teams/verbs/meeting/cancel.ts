import { z } from 'zod';
import { formatMoment } from '../../../../text/dates.js';
import { lookAtMeeting } from '../../../../usecases/meeting/look-at-meeting.js';
import { cancelGroupMeeting } from '../../../../usecases/meeting/run-meeting.js';
import { cardVerb } from '../../card-verb.js';
import { answer, asksFirst, told } from '../../views/answer.js';
import { idField } from '../form-values.js';
import { meetingTrouble } from './meeting-trouble.js';

const asked = z.strictObject({ groupId: idField, meetingId: idField });

/** Asks first: everyone is told at once. */
export const cancelVerb = cardVerb({
  verb: 'meeting.cancel',
  data: asked,
  async run(context, data) {
    const { deps, caller, text } = context;
    const view = await lookAtMeeting(deps, caller, data);
    if (view === undefined) return answer(context, meetingTrouble('notFound', text));
    if (!view.member.coordinator) return answer(context, meetingTrouble('notAllowed', text));
    const yes = { title: text.meeting.cancel, verb: 'meeting.confirm-cancel', data };
    const no = { title: text.meeting.keep, verb: 'meeting.show', data };
    return answer(
      context,
      asksFirst(
        text,
        text.meeting.cancelTitle(formatMoment(view.meeting, text.locale)),
        text.meeting.cancelBody,
        yes,
        no,
      ),
    );
  },
});

export const confirmCancelVerb = cardVerb({
  verb: 'meeting.confirm-cancel',
  data: asked,
  async run(context, data) {
    const { deps, caller, text } = context;
    const outcome = await cancelGroupMeeting(deps, caller, data);
    switch (outcome.kind) {
      case 'changed': {
        const carried = outcome.carried === 0 ? [] : [text.meeting.carried(outcome.carried)];
        return answer(context, told(text, text.meeting.cancelledTitle, carried));
      }
      case 'notFound':
      case 'notAllowed':
      case 'passed':
      case 'no-such-group':
      case 'changed-meanwhile':
        return answer(context, meetingTrouble(outcome.kind, text));
      case 'in-the-past':
      case 'too-far':
      case 'taken':
      case 'day-off':
        return answer(context, meetingTrouble('passed', text));
    }
  },
});
