import type { Snapshot } from '../model/snapshot.js';
import { type Meeting, isCancelled } from '../model/group/meeting.js';
import { unitOf } from '../model/members.js';
import { takesCases } from '../routine/meetings/meeting-moments.js';
import type { AgendaPage, AgendaSlot } from '../model/group/agenda-page.js';
import { deriveAgenda, type Slot } from './derive-agenda.js';
import type { SceneRows } from '../routine/scene.js';

/** Teams takes 28 KB of a card; the frame of one and its markup take a few. */
const bytesPerPage = 18_000;
/** Markup around each point. */
const bytesPerSlot = 350;

/** The agenda as cards for the channel: times, codes, units, never content. At least one page. */
export function agendaPages(scene: SceneRows, meeting: Meeting): readonly AgendaPage[] {
  const { snapshot, routines } = scene;
  const { slots, minutes } = deriveAgenda(scene, meeting);
  const { settings } = snapshot.group.value;
  const kinds = snapshot.group.value.routines.flatMap((id) => routines.get(id).meetings.kinds);
  const kindName = kinds.find(({ id }) => id === meeting.kind)?.name ?? { sv: 'Möte', en: 'Meeting' };
  const nothing =
    slots.every(({ kind }) => kind === 'fixed') &&
    (slots.length === 0 || takesCases(meeting, snapshot.group.value, routines));
  const moved = meeting.movedFrom === undefined ? 'planned' : 'moved';
  const open = nothing ? 'nothing' : moved;
  const attendance = attendanceOf(slots, snapshot);
  const pages = paged(
    slots.map((slot) => shown(slot, snapshot)),
    bytesOf(attendance),
  );
  return pages.map((own, i) => ({
    meetingId: meeting.id,
    kindName,
    date: meeting.date,
    time: meeting.time,
    state: isCancelled(meeting) ? 'cancelled' : open,
    part: i + 1,
    parts: pages.length,
    slots: own,
    attendance: i === 0 ? attendance : [],
    ...(minutes > meeting.minutes && i === 0
      ? { tooLong: { points: minutes, meeting: meeting.minutes } }
      : {}),
    ...(settings.mode === 'on-site' && settings.place !== undefined ? { place: settings.place } : {}),
    ...(settings.mode === 'digital' && settings.joinLink !== undefined
      ? { joinLink: settings.joinLink }
      : {}),
  }));
}

/** At least one page; a new one where the next point would make a card too large. */
function paged(slots: readonly AgendaSlot[], taken: number): readonly (readonly AgendaSlot[])[] {
  const pages: AgendaSlot[][] = [[]];
  let bytes = taken;
  for (const slot of slots) {
    const size = bytesOf(slot) + bytesPerSlot;
    if (bytes + size > bytesPerPage && (pages.at(-1)?.length ?? 0) > 0) {
      pages.push([]);
      bytes = 0;
    }
    bytes += size;
    pages.at(-1)?.push(slot);
  }
  return pages;
}

/** In UTF-8. */
function bytesOf(value: unknown): number {
  return [...JSON.stringify(value)].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 128 ? 1 : code < 2048 ? 2 : code < 65_536 ? 3 : 4);
  }, 0);
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
