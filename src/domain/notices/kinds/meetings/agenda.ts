import { newAgendaRevision, postsAgain } from '../../../timers/agenda-changed.js';
import { agendaPages } from '../../../agenda/agenda-pages.js';
import { casesAt } from '../../../agenda/derive-agenda.js';
import { toLocal } from '../../../calendar/dates/zone.js';
import { type AgendaPost, type Meeting, isCancelled } from '../../../model/group/meeting.js';
import { activeMember, coordinatorsOf } from '../../../model/members.js';
import { type Change, replace, type Row } from '../../../model/row.js';
import { later } from '../../../calendar/dates/later.js';
import { meetingOf, noticeMeeting, noticeOf, people, recipientPerson } from '../../notice-parts.js';
import {
  meetingEnd,
  meetingStart,
  publishMoments,
  takesCases,
} from '../../../routine/meetings/meeting-moments.js';
import type { NoticeRule, RuleWorld } from '../../notice-rule.js';
import { planPostedAnew } from '../../plan-posted-anew.js';
import { planNotice } from '../../../timers/plan-notice.js';
import { tooLong } from './agenda-too-long.js';

/** Longer than any attempt takes. */
const onItsWaySeconds = 15;

function rowOf({ snapshot, cause }: RuleWorld): Row<'meeting'> | undefined {
  return snapshot.meetings.find(({ value }) => value.id === cause.subject.meetingId);
}

/** Registration has closed: the coordinators look the agenda through. */
export const agendaDraft: NoticeRule<'agenda-draft'> = {
  kind: 'agenda-draft',
  timing: 'working-hours',
  digest: false,
  recipients: (world) => people(coordinatorsOf(world.snapshot)),
  notice(world, recipient) {
    const meeting = meetingOf(world);
    const person = recipientPerson(recipient);
    if (meeting === undefined || person === undefined || world.now >= meetingStart(meeting)) return undefined;
    if (activeMember(world.snapshot, person)?.coordinator !== true) return undefined;
    const count = casesAt(world.snapshot, meeting).length;
    const [at] = publishMoments(meeting, world.snapshot.group.value, world.routines);
    const publishes = at === undefined || at <= world.now ? {} : { publishes: toLocal(at) };
    return {
      ...noticeOf(world, 'agenda-draft'),
      meeting: noticeMeeting(world, meeting),
      ...(takesCases(meeting, world.snapshot.group.value, world.routines) ? { count } : {}),
      ...tooLong(world, meeting),
      ...publishes,
    };
  },
  fired(world) {
    const row = rowOf(world);
    return row?.value.agendaState === 'none' ? [replace(row, { ...row.value, agendaState: 'draft' })] : [];
  },
};

/** The anchors: one small post for each card of the agenda, made once. */
export const agendaPublish: NoticeRule<'agenda-publish'> = {
  kind: 'agenda-publish',
  timing: 'at-once',
  digest: false,
  recipients(world) {
    const meeting = meetingOf(world);
    // Without a channel nothing is claimed; binding one publishes what should stand there.
    if (meeting === undefined || world.snapshot.group.value.channel === undefined) return [];
    const { parts } = world.cause.facts;
    if (parts !== undefined) {
      return partsOf(world, parts, meeting).map((part) => ({ to: 'channel', part }));
    }
    if (meeting.agendaState === 'published') return [];
    return agendaPages(world, meeting).map(({ part }) => ({ to: 'channel', part }));
  },
  notice(world, recipient) {
    const meeting = meetingOf(world);
    if (meeting === undefined || world.now >= meetingEnd(meeting)) return undefined;
    // Posted meanwhile by another cause: a second anchor would stay in the channel.
    const isPosted = (post: AgendaPost) => recipient.to === 'channel' && post.part === recipient.part;
    if (meeting.posts.find(isPosted)?.activityId !== undefined) return undefined;
    return { ...noticeOf(world, 'agenda-publish'), meeting: noticeMeeting(world, meeting) };
  },
  fired(world) {
    const row = rowOf(world);
    const { parts } = world.cause.facts;
    if (row === undefined || world.snapshot.group.value.channel === undefined) return [];
    if (parts !== undefined) {
      const wanted = partsOf(world, parts, row.value);
      const isBack = row.value.posts.some(({ part, removed }) => removed && wanted.includes(part));
      return isBack ? [replace(row, { ...row.value, posts: postsAgain(row.value.posts, wanted) })] : [];
    }
    if (row.value.agendaState === 'published') return [];
    const posts = agendaPages(world, row.value).map(({ part }) => ({ part }));
    return [replace(row, { ...row.value, agendaState: 'published', posts }), ...longNews(world, row.value)];
  },
  // The content follows by update, which may be repeated freely; an anchor never is.
  sent(world, recipient, { activityId, conversationId }) {
    const row = rowOf(world);
    if (row === undefined || recipient.to !== 'channel') return [];
    const { part } = recipient;
    const others = row.value.posts.filter((post) => post.part !== part);
    const posts = [...others, { part, activityId, conversationId }].sort((a, b) => a.part - b.part);
    return newAgendaRevision(row, world.now, { posts });
  },
};

/** Nobody has confirmed that it may be longer than the meeting: the coordinators are sent a message. */
function longNews(world: RuleWorld<'agenda-publish'>, meeting: Meeting): readonly Change[] {
  const { snapshot, cause, now } = world;
  if (cause.facts.anyway === true || tooLong(world, meeting).agendaMinutes === undefined) return [];
  return [
    planNotice({
      groupId: snapshot.group.value.id,
      kind: 'agenda-too-long',
      subject: { meetingId: meeting.id },
      occurrence: cause.occurrence,
      at: now,
      usefulUntil: meetingStart(meeting),
    }),
  ];
}

/** The parts that a cause posts: of those that were taken away the ones that nobody has posted anew since. */
function partsOf(
  { cause }: RuleWorld<'agenda-publish'>,
  parts: readonly string[],
  meeting: Meeting,
): readonly number[] {
  const all = parts.map(Number);
  if (cause.facts.removed !== true) return all;
  return all.filter((part) => meeting.posts.some((post) => post.part === part && post.removed));
}

/**
 * Which page stands in a post: the posts take their pages in the order in which they stand in the channel, whichever was sent
 * first. Teams numbers its posts by time; of ids that are no numbers nothing is known.
 */
export function pageIn(posts: readonly AgendaPost[], part: number): number {
  const standing = posts.filter(({ activityId }) => activityId !== undefined);
  if (!standing.every(({ activityId = '' }) => /^\d+$/.test(activityId))) return part;
  const inChannel = standing.toSorted((a, b) => Number(a.activityId) - Number(b.activityId));
  const pages = standing.map((post) => post.part).toSorted((a, b) => a - b);
  return pages[inChannel.findIndex((post) => post.part === part)] ?? part;
}

/** The agenda as it is now, into every post that exists. Also for a meeting that is cancelled. */
export const agendaContent: NoticeRule<'agenda-content'> = {
  kind: 'agenda-content',
  timing: 'at-once',
  digest: false,
  recipients(world) {
    const posts = rowOf(world)?.value.posts ?? [];
    return posts.flatMap(({ part, activityId }) =>
      activityId === undefined ? [] : [{ to: 'channel', part }],
    );
  },
  notice(world, recipient) {
    const meeting = rowOf(world)?.value;
    if (meeting === undefined || recipient.to !== 'channel') return undefined;
    // A later revision has an update of its own; this one would only repeat it, or arrive after it.
    if (Number(world.cause.occurrence) < meeting.agendaRevision) return undefined;
    const pages = agendaPages(world, meeting);
    const [first] = pages;
    if (first === undefined) return undefined;
    // A page that is no longer needed stays as an empty part.
    const spare = { ...first, state: 'spare' as const, part: recipient.part, slots: [], attendance: [] };
    const page = pages[pageIn(meeting.posts, recipient.part) - 1] ?? spare;
    return { ...noticeOf(world, 'agenda-content'), meeting: noticeMeeting(world, meeting), agenda: page };
  },
  fired(world) {
    const row = rowOf(world);
    if (row === undefined || isCancelled(row.value)) return [];
    const { posts } = row.value;
    const missing = agendaPages(world, row.value).filter(
      ({ part }) => !posts.some((post) => post.part === part),
    );
    if (missing.length === 0) return [];
    const parts = missing.map(({ part }) => part);
    const more = planNotice({
      groupId: world.snapshot.group.value.id,
      kind: 'agenda-publish',
      subject: { meetingId: row.value.id },
      occurrence: `parts~${world.cause.occurrence}`,
      at: world.now,
      usefulUntil: meetingEnd(row.value),
      facts: { parts: parts.map(String) },
    });
    return [replace(row, { ...row.value, posts: [...posts, ...parts.map((part) => ({ part }))] }), more];
  },
  // Whoever took it away may have had a reason: the coordinators are told, and after a while it is posted anew by itself.
  gone(world, recipient) {
    const row = rowOf(world);
    if (row === undefined || recipient.to !== 'channel') return [];
    const { value: meeting } = row;
    if (isCancelled(meeting) || world.now >= meetingEnd(meeting)) return [];
    const { part } = recipient;
    const old = meeting.posts.find((post) => post.part === part);
    if (old?.activityId === undefined) return [];
    const posts = meeting.posts.map((post) => (post.part === part ? { part, removed: true as const } : post));
    return [replace(row, { ...meeting, posts }), ...planPostedAnew(world, meeting, part)];
  },
  overtakenBy(world) {
    const { agendaRevision = 0 } = rowOf(world)?.value ?? {};
    return agendaRevision > Number(world.cause.occurrence) ? String(agendaRevision) : undefined;
  },
  // The older update may have replaced the later one in the post; one more, sent when none is under way, is the last.
  repeatUpdate(world) {
    const row = rowOf(world);
    return row === undefined ? [] : newAgendaRevision(row, later(world.now, onItsWaySeconds));
  },
};
