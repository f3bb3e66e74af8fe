import type { AgendaPost, Meeting } from '../model/group/meeting.js';
import { later } from '../calendar/dates/later.js';
import { meetingEnd } from '../routine/meetings/meeting-moments.js';
import { planNotice } from './plan-notice.js';
import { type Change, type Row, replace, touch } from '../model/row.js';
import type { Instant } from '../calendar/dates/time.js';

const usefulAfterSeconds = 24 * 3600;

/**
 * What a change of a meeting's cases asks of its row: relied upon, and when the agenda is in the channel a new
 * revision of it, which the post is brought up to at once.
 */
export function agendaChanged(row: Row<'meeting'>, now: Instant): readonly Change[] {
  return row.value.agendaState === 'published' ? newAgendaRevision(row, now) : [touch(row)];
}

/** Posts of which some, that were taken out of the channel, are on their way to be posted anew. */
export function postsAgain(posts: readonly AgendaPost[], parts: readonly number[]): readonly AgendaPost[] {
  return posts.map((post) => (post.removed && parts.includes(post.part) ? { part: post.part } : post));
}

/** The next revision, and the update that brings the posts up to it; with what else changes in the meeting. */
export function newAgendaRevision(
  row: Row<'meeting'>,
  at: Instant,
  more: Partial<Meeting> = {},
): readonly Change[] {
  const meeting = { ...row.value, ...more, agendaRevision: row.value.agendaRevision + 1 };
  const update = planNotice({
    groupId: row.partition,
    kind: 'agenda-content',
    subject: { meetingId: meeting.id },
    occurrence: meeting.agendaRevision,
    at,
    usefulUntil: later(meetingEnd(meeting), usefulAfterSeconds),
  });
  return [replace(row, meeting), update];
}
