import type { Instant } from '../calendar/dates/time.js';
import { lastDayOf } from '../life/reading/life-tasks.js';
import { type CasePointer, isWithdrawn } from '../model/case/case-pointer.js';
import type { Member } from '../model/group/group.js';
import type { PersonKey } from '../model/person/person.js';
import { type Meeting, isCancelled } from '../model/group/meeting.js';
import { activeMembers } from '../model/members.js';
import { roleNameIn } from '../routine/definition/roles.js';
import type { Routine, TimerEventListener } from '../routine/definition/routine-schema.js';
import type { Notice, NoticeMeeting } from './notice.js';
import type { NoticeKind } from '../model/job/notice-kind.js';
import type { FactsOf } from '../model/job/job-facts.js';
import type { RuleWorld } from './notice-rule.js';
import type { Recipient } from '../model/job/timer.js';
import { passesSentry } from '../decisions/case-events/concerned.js';

export function meetingOf({ snapshot, cause }: RuleWorld): Meeting | undefined {
  const meeting = snapshot.meetings.find((row) => row.value.id === cause.subject.meetingId)?.value;
  return isCancelled(meeting) ? undefined : meeting;
}

export function caseOf({ snapshot, cause }: RuleWorld): CasePointer | undefined {
  const pointer = snapshot.cases.find((row) => row.value.code === cause.subject.code)?.value;
  return isWithdrawn(pointer) ? undefined : pointer;
}

/** Kinds that a listener of the routine plans. */
export type ListenerKind = {
  [K in NoticeKind]: FactsOf<K> extends { readonly routine: string; readonly listener: string } ? K : never;
}[NoticeKind];

interface Found {
  readonly routine: Routine;
  readonly listener: TimerEventListener;
}

/** The listener of the routine that planned the timer; undefined when the routine no longer has it. */
export function listenerOf(world: RuleWorld<ListenerKind>): Found | undefined {
  const { routine, listener } = world.cause.facts;
  return findListener(world, routine, listener);
}

function findListener({ routines }: RuleWorld, routineId: string, listenerId: string): Found | undefined {
  const routine = routines.all.find((one) => one.id === routineId);
  const listener = routine?.timerEventListeners.find((one) => one.id === listenerId);
  return routine === undefined || listener === undefined ? undefined : { routine, listener };
}

/** All that the timer speaks for: the listener that planned it, and those of other routines that tell the same then. */
function listenersOf(world: RuleWorld<ListenerKind>): readonly Found[] {
  const { also = [] } = world.cause.facts;
  const others = also.map((one) => one.split('~'));
  return [
    listenerOf(world) ?? [],
    ...others.map(([routine = '', listener = '']) => findListener(world, routine, listener) ?? []),
  ].flat();
}

export function sentMembers(world: RuleWorld<ListenerKind>): readonly Member[] {
  return activeMembers(world.snapshot).filter((one) => routinesFor(world, one).length > 0);
}

/** The routines whose sentry lets the member through: it is their cases that the member is told of. */
export function routinesFor(world: RuleWorld<ListenerKind>, member: Member): readonly string[] {
  return listenersOf(world)
    .filter(({ routine, listener }) => passesSentry(world.snapshot, routine, listener, member))
    .map(({ routine }) => routine.id);
}

/** The recipient as a member whom the listener's sentry still lets through: role, unit and party may have changed since. */
export function stillSent(world: RuleWorld<ListenerKind>, recipient: Recipient): Member | undefined {
  return sentMembers(world).find(({ person }) => person === recipientPerson(recipient));
}

/** Each once: someone may be the deputy of two. */
export function people(members: readonly Member[]): readonly Recipient[] {
  return [...new Set(members.map(({ person }) => person))].map((person) => ({ to: 'person', person }));
}

export function recipientPerson(recipient: Recipient): PersonKey | undefined {
  return recipient.to === 'person' ? recipient.person : undefined;
}

/** What every notice of a group begins with. */
export function noticeOf({ snapshot }: RuleWorld, kind: NoticeKind): Notice {
  const { id, name } = snapshot.group.value;
  return { kind, groupId: id, groupName: name };
}

export function noticeMeeting(world: RuleWorld, meeting: Meeting): NoticeMeeting {
  const { id, date, time, minutes } = meeting;
  const kinds = world.snapshot.group.value.routines.flatMap((one) => world.routines.get(one).meetings.kinds);
  const kindName = kinds.find((kind) => kind.id === meeting.kind)?.name ?? { sv: 'Möte', en: 'Meeting' };
  return { id, kindName, date, time, minutes };
}

/** What a routine of the group calls the member's role. */
export function roleOf({ snapshot, routines }: RuleWorld, { role }: Member): Pick<Notice, 'roleName'> {
  const own = snapshot.group.value.routines.map((id) => routines.get(id));
  const roleName = roleNameIn(own, role);
  return roleName === undefined ? {} : { roleName };
}

/** The last day for something, and the moment by which it is to be done while that is still to come. */
export function dueBy(due: Instant, now: Instant): Pick<Notice, 'due' | 'overdue' | 'until'> {
  const overdue = due <= now;
  return { due: lastDayOf(due), overdue, ...(overdue ? {} : { until: due }) };
}
