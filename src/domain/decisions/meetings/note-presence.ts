import { type Decision, unchanged } from '../../model/decision.js';
import { isCancelled } from '../../model/group/meeting.js';
import { toLocal } from '../../calendar/dates/zone.js';
import { activeMember } from '../../model/members.js';
import { changedSince, markOf } from '../../model/job/opened.js';
import { replace } from '../../model/row.js';
import type { PersonScene } from '../../routine/scene.js';

export type PresenceNoted = {
  readonly kind: 'notFound' | 'notAllowed' | 'too-early' | 'changed-since' | 'noted';
};

/** Which units were there. */
export function notePresence(
  { snapshot, now, by: person }: PersonScene,
  meetingId: string,
  units: readonly string[],
  opened?: string,
): Decision<PresenceNoted> {
  const member = activeMember(snapshot, person);
  const row = snapshot.meetings.find(({ value }) => value.id === meetingId);
  if (member === undefined || row === undefined) return unchanged({ kind: 'notFound' });
  if (!member.coordinator) return unchanged({ kind: 'notAllowed' });
  if (isCancelled(row.value) || toLocal(now).date < row.value.date) {
    return unchanged({ kind: 'too-early' });
  }
  const presentUnits = snapshot.units.map(({ value }) => value.id).filter((id) => units.includes(id));
  const standing = row.value.presentUnits;
  if (markOf(standing) === markOf(presentUnits)) return unchanged({ kind: 'noted' });
  if (changedSince(opened, standing)) return unchanged({ kind: 'changed-since' });
  return { changes: [replace(row, { ...row.value, presentUnits })], result: { kind: 'noted' } };
}
