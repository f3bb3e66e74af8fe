import { z } from 'zod';
import { lookAtMeeting } from '../../usecases/meeting/look-at-meeting.js';
import { cardVerb } from '../card/card-verb.js';
import { answer } from '../card/answer.js';
import { meetingCard } from './meeting-card.js';
import { idField } from '../card/form-values.js';
import { meetingTrouble } from './meeting-trouble.js';

export const showVerb = cardVerb({
  verb: 'meeting.show',
  data: z.strictObject({ groupId: idField, meetingId: idField }),
  async run(context, data) {
    const { deps, caller, text } = context;
    const view = await lookAtMeeting(deps, caller, data);
    return answer(context, view === undefined ? meetingTrouble('notFound', text) : meetingCard(view, text));
  },
});
