import type { Snapshot } from '../group/snapshot.js';
import type { Meeting } from '../meeting/meeting.js';
import { unitOf } from '../rights/members.js';
import type { RoutineBook } from '../routine/routine-book.js';
import type { AgendaPage, AgendaSlot } from './agenda-page.js';
import { deriveAgenda, type Slot } from './derive-agenda.js';

/** So many points with their units stay far below the 28 KB that Teams takes of a card. */
const slotsPerPage = 20;

/** The agenda as cards for the channel: times, codes, units, never content. At least one page. */
export function agendaPages(
  snapshot: Snapshot,
  routines: RoutineBook,
  meeting: Meeting,
): readonly AgendaPage[] {
  const { slots } = deriveAgenda(snapshot, routines, meeting);
  const parts = Math.max(1, Math.ceil(slots.length / slotsPerPage));
  const { settings } = snapshot.group.value;
  const kinds = snapshot.group.value.routines.flatMap((id) => routines.get(id).meetings.kinds);
  const kindName = kinds.find(({ id }) => id === meeting.kind)?.name ?? { sv: 'Möte', en: 'Meeting' };
  const nothing = slots.every(({ kind }) => kind === 'fixed');
  const moved = meeting.movedFrom === undefined ? 'planned' : 'moved';
  const open = nothing ? 'nothing' : moved;
  return Array.from({ length: parts }, (_, i) => ({
    meetingId: meeting.id,
    kindName,
    date: meeting.date,
    time: meeting.time,
    state: meeting.state === 'cancelled' ? 'cancelled' : open,
    part: i + 1,
    parts,
    slots: slots.slice(i * slotsPerPage, (i + 1) * slotsPerPage).map((slot) => shown(slot, snapshot)),
    attendance: i === 0 ? attendanceOf(slots, snapshot) : [],
    ...(settings.mode === 'on-site' && settings.place !== undefined ? { place: settings.place } : {}),
    ...(settings.mode === 'digital' && settings.joinLink !== undefined
      ? { joinLink: settings.joinLink }
      : {}),
  }));
}

function shown(slot: Slot, snapshot: Snapshot): AgendaSlot {
  const { id, from, to } = slot;
  if (slot.kind === 'fixed') return { kind: 'fixed', id, title: slot.title, from, to };
  return {
    kind: slot.kind,
    id,
    code: slot.code,
    from,
    to,
    unitNames: slot.units.map((unit) => nameOf(snapshot, unit)),
  };
}

/** From each unit's first case to its last. */
function attendanceOf(slots: readonly Slot[], snapshot: Snapshot): AgendaPage['attendance'] {
  const units = [...new Set(slots.flatMap((slot) => (slot.kind === 'fixed' ? [] : slot.units)))];
  return units.flatMap((unit) => {
    const own = slots.filter((slot) => slot.kind !== 'fixed' && slot.units.includes(unit));
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ unitName: nameOf(snapshot, unit), from: first.from, to: last.to }];
  });
}

function nameOf(snapshot: Snapshot, unitId: string): string {
  return unitOf(snapshot, unitId)?.name ?? unitId;
}
