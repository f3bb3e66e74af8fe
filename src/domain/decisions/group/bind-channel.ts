import { isPlanned } from '../../model/group/meeting.js';
import { later } from '../../calendar/dates/later.js';
import { meetingEnd, publishMoments } from '../../routine/meetings/meeting-moments.js';
import { planNotice } from '../../timers/plan-notice.js';
import { type Change, replace } from '../../model/row.js';
import type { Instant } from '../../calendar/dates/time.js';
import type { ChannelBinding, Group } from '../../model/group/group.js';
import type { SceneNow } from '../../routine/scene.js';

/** Meetings whose agenda stands, or should, in a channel: a few weeks' worth, well within one transaction. */
const mostMeetings = 30;

const lostUsefulSeconds = 14 * 24 * 3600;

/** The coordinators hear in their own chats that the group has no channel any more. */
export function planChannelLost(groupId: string, now: Instant): Change {
  return planNotice({
    groupId,
    kind: 'channel-lost',
    subject: {},
    occurrence: now.replaceAll(':', ''),
    at: now,
    usefulUntil: later(now, lostUsefulSeconds),
  });
}

/**
 * The group's channel from now on. What was posted stands in the channel that is gone: agendas that were published, or
 * should have been meanwhile, are posted anew here.
 */
export function bindChannel(
  { snapshot: { group, meetings }, routines, now }: SceneNow,
  channel: ChannelBinding,
): readonly Change[] {
  const bound: Group = { ...group.value, channel };
  if (group.value.channel?.channelId === channel.channelId) return [replace(group, bound)];
  const owed = meetings.filter(({ value }) => {
    if (!isPlanned(value) || meetingEnd(value) <= now) return false;
    return (
      value.agendaState === 'published' ||
      (publishMoments(value, bound, routines)[0] ?? meetingEnd(value)) <= now
    );
  });
  return [
    replace(group, bound),
    ...owed.slice(0, mostMeetings).flatMap((row) => [
      replace(row, { ...row.value, agendaState: 'draft', posts: [] }),
      planNotice({
        groupId: bound.id,
        kind: 'agenda-publish',
        subject: { meetingId: row.value.id },
        occurrence: `${row.value.revision}~bound~${now.replaceAll(':', '')}`,
        at: now,
        usefulUntil: later(meetingEnd(row.value), 0),
        facts: {},
      }),
    ]),
  ];
}
