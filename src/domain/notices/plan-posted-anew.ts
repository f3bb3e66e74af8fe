import { nextWorkingMoment } from '../calendar/working-moment.js';
import type { Meeting } from '../model/group/meeting.js';
import type { Change } from '../model/row.js';
import type { Instant } from '../calendar/dates/time.js';
import { latest, later } from '../calendar/dates/later.js';
import { meetingEnd, meetingStart } from '../routine/meetings/meeting-moments.js';
import type { JobWorld } from '../timers/job.js';
import { planNotice } from '../timers/plan-notice.js';

const hour = 3600;
/** Working time that the coordinators have to look before the agenda is posted anew by itself. */
const lookSeconds = 2 * hour;

/**
 * What follows when a part of a published agenda has been taken out of the channel: the coordinators are sent a message, and it is
 * posted anew after two hours of a working day, an hour before the meeting at the latest.
 */
export function planPostedAnew(
  { snapshot, now }: JobWorld,
  meeting: Meeting,
  part: number,
): readonly Change[] {
  const groupId = snapshot.group.value.id;
  const at = momentAnew(meeting, snapshot.group.value.settings.closedDays, now);
  const cause = {
    groupId,
    subject: { meetingId: meeting.id },
    occurrence: `removed~${part}~${meeting.agendaRevision}`,
    usefulUntil: meetingEnd(meeting),
  };
  return [
    planNotice({ ...cause, kind: 'agenda-removed', at: now, facts: { publishes: at } }),
    planNotice({ ...cause, kind: 'agenda-publish', at, facts: { parts: [String(part)], removed: true } }),
  ];
}

function momentAnew(
  meeting: Meeting,
  closed: Parameters<typeof nextWorkingMoment>[1],
  now: Instant,
): Instant {
  const looked = later(nextWorkingMoment(now, closed), lookSeconds);
  const last = latest(now, later(meetingStart(meeting), -hour));
  return looked < last ? looked : last;
}
