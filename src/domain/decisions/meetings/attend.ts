import { type Decision, unchanged } from '../../model/decision.js';
import type { PersonKey } from '../../model/person/person.js';
import { type Meeting, isPlanned } from '../../model/group/meeting.js';
import { activeMember, standInsFor } from '../../model/members.js';
import { type Row, replace } from '../../model/row.js';
import { meetingStart } from '../../routine/meetings/meeting-moments.js';
import { planNotice } from '../../timers/plan-notice.js';
import type { PersonScene } from '../../routine/scene.js';

export type Attendance =
  | { readonly kind: 'notFound' | 'passed' }
  | {
      readonly kind: 'noted';
      readonly undone: boolean;
      readonly meeting: Meeting;
      /** Who is told of an absence. */
      readonly told?: { readonly deputy: boolean; readonly coordinator: boolean };
    };

function find(
  { snapshot, now, by: person }: PersonScene,
  meetingId: string,
): Row<'meeting'> | { readonly kind: 'notFound' | 'passed' } {
  const row = snapshot.meetings.find(({ value }) => value.id === meetingId);
  if (activeMember(snapshot, person) === undefined || row === undefined) return { kind: 'notFound' };
  const over = !isPlanned(row.value) || now >= meetingStart(row.value);
  return over ? { kind: 'passed' } : row;
}

/** "I cannot come" (återbud), or taken back. Pressed twice, it is told once. */
export function reportAbsence(scene: PersonScene, meetingId: string, undo: boolean): Decision<Attendance> {
  const { snapshot, now, by: person } = scene;
  const row = find(scene, meetingId);
  if (!('value' in row)) return unchanged(row);
  const meeting = row.value;
  const { deputy, coordinators } = standInsFor(snapshot, person);
  const told = { deputy: deputy !== undefined, coordinator: coordinators.length > 0 };
  const result: Attendance = { kind: 'noted', undone: undo, meeting, told };
  if (meeting.absent.includes(person) !== undo) return { changes: [], result };
  const changed = replace(row, { ...meeting, absent: listed(meeting.absent, person, undo) });
  const news = planNotice({
    groupId: snapshot.group.value.id,
    kind: undo ? 'absence-undone' : 'absence',
    subject: { meetingId, person },
    occurrence: `${meeting.revision}~${now.replaceAll(':', '')}`,
    at: now,
    usefulUntil: meetingStart(meeting),
  });
  return { changes: [changed, news], result };
}

/** "Nothing more from us": no more reminders of this meeting to this person; or taken back. */
export function sayNothingMore(scene: PersonScene, meetingId: string, undo: boolean): Decision<Attendance> {
  const { by: person } = scene;
  const row = find(scene, meetingId);
  if (!('value' in row)) return unchanged(row);
  const meeting = row.value;
  const result: Attendance = { kind: 'noted', undone: undo, meeting };
  if (meeting.nothingMore.includes(person) !== undo) return { changes: [], result };
  return {
    changes: [replace(row, { ...meeting, nothingMore: listed(meeting.nothingMore, person, undo) })],
    result,
  };
}

/** The list with the person in it, or taken out again. */
function listed(people: readonly PersonKey[], person: PersonKey, undo: boolean): readonly PersonKey[] {
  const others = people.filter((one) => one !== person);
  return undo ? others : [...others, person];
}
