import { momentOf } from '../../domain/model/group/meeting.js';
import { markOf } from '../../domain/model/job/opened.js';
import { formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';
import type { MeetingView } from '../../usecases/meeting/look-at-meeting.js';
import type { CardModel } from '../card/card-model.js';

export interface MoveTyped {
  readonly date?: string;
  readonly time?: string;
  readonly dateFault?: string;
  readonly timeFault?: string;
}

export function moveForm(
  { meeting, snapshot, places }: MeetingView,
  text: Text,
  typed: MoveTyped = {},
): CardModel {
  const { locale } = text;
  const words = text.meeting;
  const data = { groupId: snapshot.group.value.id, meetingId: meeting.id };
  const opened = markOf(momentOf(meeting));
  const { date = meeting.date, time = meeting.time, dateFault, timeFault } = typed;
  return {
    template: 'form',
    locale,
    title: words.moveTitle(formatMoment(meeting, locale)),
    summary: text.common.summary,
    lines: [{ text: places === undefined ? words.moveBody : words.moveBookedBody }],
    fields: [
      {
        id: 'date',
        label: words.date,
        type: 'date',
        value: date,
        ...(dateFault === undefined ? {} : { fault: dateFault }),
      },
      {
        id: 'time',
        label: words.time,
        type: 'time',
        value: time,
        ...(timeFault === undefined ? {} : { fault: timeFault }),
      },
    ],
    actions: [
      { title: words.move, verb: 'meeting.confirm-move', data: { ...data, opened }, style: 'positive' },
      { title: text.common.cancel, verb: 'meeting.show', data, sendsInputs: false },
    ],
  };
}
