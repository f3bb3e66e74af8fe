import { isCancelled } from '../../model/meeting.js';
import { toLocal } from '../../calendar/zone.js';
import { activeMember } from '../../model/members.js';
import { changedSince, markOf } from '../../model/opened.js';
import { type Change, replace } from '../../model/row.js';
import type { PersonScene } from '../../routine/scene.js';

interface Decided<R> {
  readonly changes: readonly Change[];
  readonly result: R;
}

export type PresenceNoted = {
  readonly kind: 'notFound' | 'notAllowed' | 'too-early' | 'changed-since' | 'noted';
};

/** Which units were there. */
export function notePresence(
  { snapshot, now, by: person }: PersonScene,
  meetingId: string,
  units: readonly string[],
  opened?: string,
): Decided<PresenceNoted> {
  const member = activeMember(snapshot, person);
  const row = snapshot.meetings.find(({ value }) => value.id === meetingId);
  if (member === undefined || row === undefined) return { changes: [], result: { kind: 'notFound' } };
  if (!member.coordinator) return { changes: [], result: { kind: 'notAllowed' } };
  if (isCancelled(row.value) || toLocal(now).date < row.value.date) {
    return { changes: [], result: { kind: 'too-early' } };
  }
  const presentUnits = snapshot.units.map(({ value }) => value.id).filter((id) => units.includes(id));
  const standing = row.value.presentUnits;
  if (markOf(standing) === markOf(presentUnits)) return { changes: [], result: { kind: 'noted' } };
  if (changedSince(opened, standing)) return { changes: [], result: { kind: 'changed-since' } };
  return { changes: [replace(row, { ...row.value, presentUnits })], result: { kind: 'noted' } };
}
