import type { Meeting } from '../meeting/meeting.js';
import { later } from '../reminder/later.js';
import { meetingEnd } from '../reminder/meeting-moments.js';
import { planNotice } from '../reminder/plan-notice.js';
import type { Change } from '../storage/row.js';
import type { Instant } from '../time.js';

const usefulAfterSeconds = 24 * 3600;

/** The update that brings the posts of an agenda up to one revision. */
export function planAgendaContent(
  groupId: string,
  meeting: Meeting,
  agendaRevision: number,
  now: Instant,
): Change {
  return planNotice({
    groupId,
    kind: 'agenda-content',
    subject: { meetingId: meeting.id },
    occurrence: agendaRevision,
    at: now,
    usefulUntil: later(meetingEnd(meeting), usefulAfterSeconds),
  });
}
