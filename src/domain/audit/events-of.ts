import type { Call } from '../model/call.js';
import {
  type CasePointer,
  lifeOf,
  isWithdrawn,
  isDecided,
  isWaitingLate,
} from '../model/case/case-pointer.js';
import { type Group, type Member, hasAsked, isActive } from '../model/group/group.js';
import { dutyId, type GroupLife } from '../model/group/group-life.js';
import type { Actor, Done } from '../model/case/life.js';
import type { Meeting } from '../model/group/meeting.js';
import type { PersonKey } from '../model/person/person.js';
import type { EventRow, Subject } from '../model/job/timer.js';
import type { Report } from '../model/case/report.js';
import { type Change, insert } from '../model/row.js';
import type { Deed } from '../model/person/deed.js';
import type { Scene } from '../routine/scene.js';

/** Events about no case of their own stand under this word. */
export const groupEvents = 'group';

/**
 * The events that a decision's changes are, to be written in the same transaction: worked out from the rows before and
 * after, so that no decision can forget to tell: also of the changes that come of no decision about a case. Ids, codes
 * and instants only.
 * @param id makes the rows' keys unique
 */
export function eventsOf(scene: Scene, changes: readonly Change[], id: string): readonly Change[] {
  const { snapshot, now, by } = scene;
  const groupId = snapshot.group.value.id;
  return changes.flatMap((change, i) => {
    const found = deedOf(scene, change);
    if (found === undefined) return [];
    const { what, subject } = found;
    const event: EventRow = { at: now, by, what, subject };
    // Of a report nobody reads but those who see it: its events do not stand among the group's.
    return [
      insert('event', groupId, `${subject.code ?? subject.report ?? groupEvents}|${now}|${id}~${i}`, event),
    ];
  });
}

interface Found {
  readonly what: Deed;
  readonly subject: Subject;
}

function deedOf({ snapshot, by, now }: Scene, change: Change): Found | undefined {
  if (change.op === 'touch' || change.op === 'remove') return undefined;
  switch (change.kind) {
    case 'case': {
      const { acknowledgements } = change.value;
      const what = deedOfCase(snapshot.cases.find(({ id }) => id === change.id)?.value, change.value, by);
      return (
        what && {
          what,
          subject: {
            code: change.value.code,
            ...notedFor({ by, now }, [...acknowledgements, ...lifeOf(change.value).done]),
          },
        }
      );
    }
    case 'meeting': {
      const before = snapshot.meetings.find(({ id }) => id === change.id)?.value;
      // The meetings of a group that is being set up are told by the group itself.
      const what = before === undefined && by === 'timer' ? undefined : deedOfMeeting(before, change.value);
      return what && { what, subject: { meetingId: change.value.id, ...noted(by, before, change.value) } };
    }
    case 'member': {
      const what = deedOfMember(snapshot.members.find(({ id }) => id === change.id)?.value, change.value);
      return what && { what, subject: { person: change.value.person } };
    }
    case 'group': {
      const what = deedOfGroup(snapshot.group.value, change.value);
      return what && { what, subject: {} };
    }
    case 'life': {
      const { id, value } = change;
      const found = deedOfLife(snapshot.lives.find((row) => row.id === id)?.value, id, value);
      return found && { ...found, subject: { ...found.subject, ...notedFor({ by, now }, value.life.done) } };
    }
    case 'call':
      // A call that comes is no deed: what is its cause is one.
      return change.op === 'insert' ? undefined : deedOfCall(change.value);
    case 'life-report':
      return deedOfReport(snapshot.reports.find(({ id }) => id === change.id)?.value, change.value);
    case 'unit':
    case 'report-text':
    case 'timer':
    case 'out':
    case 'line':
    case 'undelivered':
    case 'event':
    case 'purge':
    case 'count':
      return undefined;
  }
}

function deedOfCall({ subject: { code, meetingId }, person, done }: Call): Found {
  const of = { ...(meetingId === undefined ? {} : { meetingId }), ...(code === undefined ? {} : { code }) };
  return { what: done === undefined ? 'call-undone' : 'call-done', subject: { ...of, person } };
}

/** For whom a coordinator notes an answer, or something done. */
function notedFor(
  { by, now }: Pick<Scene, 'by' | 'now'>,
  answers: readonly Pick<Done, 'by' | 'at' | 'notedBy'>[],
): Pick<Subject, 'person'> {
  const given = answers.find(({ at, notedBy }) => at === now && notedBy !== undefined && notedBy === by);
  return given === undefined || given.by === 'timer' ? {} : { person: given.by };
}

/** For whom a coordinator notes that they come, or do not. */
function noted(by: Actor, before: Meeting | undefined, after: Meeting): Pick<Subject, 'person'> {
  if (before === undefined || by === 'timer') return {};
  const [person] = [
    ...differing(before.absent, after.absent),
    ...differing(before.nothingMore, after.nothingMore),
  ];
  return person === undefined || person === by ? {} : { person };
}

function differing(one: readonly PersonKey[], other: readonly PersonKey[]): readonly PersonKey[] {
  return [
    ...one.filter((person) => !other.includes(person)),
    ...other.filter((person) => !one.includes(person)),
  ];
}

function deedOfCase(before: CasePointer | undefined, after: CasePointer, by: Actor): Deed | undefined {
  if (before === undefined) return 'case-registered';
  if (before.routineVersion !== after.routineVersion) return 'case-version-changed';
  if (before.state !== after.state) {
    if (isWithdrawn(after)) return 'case-withdrawn';
    if (isDecided(after)) return 'case-concluded';
    if (isWaitingLate(before)) {
      return before.meetingId === after.meetingId ? 'case-let-in' : 'case-sent-on';
    }
  }
  if (differ(before.outcome, after.outcome)) return 'case-concluded';
  if (before.carriedOver !== after.carriedOver) return 'case-sent-on';
  if (before.owner !== after.owner) return 'case-handed-over';
  const waited = deedOfLateUnits(before, after, by);
  if (waited !== undefined) return waited;
  if (lifeOf(before).visit !== lifeOf(after).visit) return 'case-led-on';
  if (differ(lifeOf(before).done, lifeOf(after).done)) return 'case-task-done';
  if (before.revision !== after.revision) return 'case-changed';
  return differ(before.acknowledgements, after.acknowledgements) ? 'case-answered' : undefined;
}

/** Units that waited for the coordinator's word; the registrant may have changed which. */
function deedOfLateUnits(before: CasePointer, after: CasePointer, by: Actor): Deed | undefined {
  const { lateUnits: was = [], owner, registeredFor } = before;
  const { lateUnits: is = [], units } = after;
  if (!differ(was, is)) return undefined;
  if (before.meetingId !== after.meetingId) return 'case-changed';
  if (is.length < was.length && was.some((unit) => units.includes(unit))) return 'units-let-in';
  const own = by === owner || by === registeredFor;
  return is.length < was.length && !own ? 'units-left-out' : 'case-changed';
}

/** A duty of the group that was done, or is not done after all; a press does one. */
function deedOfLife(before: GroupLife | undefined, id: string, { life }: GroupLife): Found | undefined {
  const was = before?.life.done ?? [];
  const isAmong = (all: readonly Done[], one: Done) => all.some((other) => !differ(other, one));
  const done = life.done.find((one) => !isAmong(was, one));
  if (done !== undefined) return { what: 'duty-done', subject: { duty: dutyId(id, done) } };
  const gone = was.find((one) => !isAmong(life.done, one));
  return gone && { what: 'duty-taken-back', subject: { duty: dutyId(id, gone) } };
}

function deedOfReport(
  before: Report | undefined,
  after: Report,
): { readonly what: Deed; readonly subject: Subject } | undefined {
  const subject = { report: after.code };
  if (before === undefined) return { what: 'report-begun', subject };
  if (before.life.visit !== after.life.visit) return { what: 'report-led-on', subject };
  return before.revision === after.revision ? undefined : { what: 'report-task-done', subject };
}

function deedOfMeeting(before: Meeting | undefined, after: Meeting): Deed | undefined {
  if (before === undefined) return 'meeting-added';
  if (before.state !== after.state) return 'meeting-cancelled';
  if (before.date !== after.date || before.time !== after.time) return 'meeting-moved';
  if (before.agendaState !== after.agendaState) {
    return after.agendaState === 'published' ? 'agenda-published' : undefined;
  }
  if (isPostedAnew(before, after)) return 'agenda-published';
  if (differ(before.agenda, after.agenda)) return 'agenda-changed';
  if (differ(before.bookings, after.bookings)) return 'booking-changed';
  const noted = differ(
    [before.absent, before.nothingMore, before.presentUnits],
    [after.absent, after.nothingMore, after.presentUnits],
  );
  return noted ? 'meeting-noted' : undefined;
}

/** Someone took a post of the agenda away, and it is posted once more. */
function isPostedAnew(before: Meeting, after: Meeting): boolean {
  return before.posts.some(
    ({ part, removed }) =>
      removed === true && after.posts.every((post) => post.part !== part || !post.removed),
  );
}

function deedOfMember(before: Member | undefined, after: Member): Deed | undefined {
  if (before?.state === after.state) return differ(before, after) ? 'member-changed' : undefined;
  if (hasAsked(after)) return 'member-asked';
  if (isActive(after)) return 'member-added';
  return hasAsked(before) ? 'member-declined' : 'member-left';
}

function deedOfGroup(before: Group, after: Group): Deed | undefined {
  if (differ(before.retention, after.retention)) return 'retention-decided';
  if (differ(before.settings, after.settings)) return 'settings-changed';
  return before.channel?.channelId === after.channel?.channelId ? undefined : 'channel-changed';
}

function differ(before: unknown, after: unknown): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}
