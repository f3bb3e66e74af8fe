import {
  type ComingMeeting,
  comingMeetings,
  proposedMeeting,
} from '../../domain/decisions/cases/open-meetings.js';
import { caseTypeOf } from '../../domain/decisions/registration/registration-world.js';
import { explainDeadline, formatDeadline, formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { CardLine, CardModel } from '../card/card-model.js';
import type { StepView } from './step-view.js';
import { faultAt, stepCard } from '../card/step-card.js';

/** More than a year of meetings would be a wall. */
const mostShown = 12;

/** Step 5: the next meeting that is open is proposed, to an acute case the next of all, with why its last day is that day. */
export function meetingView({ world, faults, ...view }: StepView): CardModel {
  const { text, answers } = view;
  const words = text.register.meeting;
  const coming = comingMeetings(world.snapshot, world.routine, world.now).slice(0, mostShown);
  const acute = caseTypeOf(world, answers.type)?.acute === true;
  const proposed = proposedMeeting(coming, acute);
  const late = !acute && coming.some(({ open }) => !open);
  const lines: readonly CardLine[] = [
    ...(proposed?.open === true ? [{ text: proposal(proposed, text) }] : []),
    ...(late ? [{ text: words.lateHint, style: 'subtle' as const }] : []),
    ...(acute ? [{ text: words.acute, style: 'warning' as const }] : []),
  ];
  const value = answers.meetingId ?? proposed?.meeting.id;
  return stepCard({
    ...view,
    verb: 'register.meeting',
    lines,
    fields: [
      {
        id: 'meetingId',
        label: words.label,
        type: 'choice',
        choices: coming.map((one) => ({ value: one.meeting.id, title: titleOf(one, acute, text) })),
        ...(value === undefined ? {} : { value }),
        ...faultAt(
          'meetingId',
          coming.length === 0 ? [{ field: 'meetingId', code: 'none-left' }] : faults,
          text,
        ),
      },
    ],
    ...(proposed === undefined
      ? {}
      : { explanation: { title: text.common.why, lines: explainDeadline(proposed.deadline, text.locale) } }),
  });
}

function proposal({ meeting, deadline }: ComingMeeting, text: Text): string {
  const { locale } = text;
  return text.register.meeting.proposed(formatMoment(meeting, locale), formatDeadline(deadline, locale));
}

function titleOf({ meeting, deadline, open }: ComingMeeting, acute: boolean, text: Text): string {
  const words = text.register.meeting;
  const when = formatMoment(meeting, text.locale);
  if (acute) return when;
  return open ? words.choice(when, formatDeadline(deadline, text.locale)) : words.late(when);
}
