import type { PersonKey } from '../../model/person.js';
import type { Snapshot } from '../../model/snapshot.js';
import { carry, nextMeetingFor } from './carry-cases.js';
import { coordinatedMeeting } from './coordinated-meeting.js';
import type { Meeting } from '../../model/meeting.js';
import { ownNews } from '../cases/case-news.js';
import { meetingEnd } from '../../routine/meeting-moments.js';
import type { RoutineBook } from '../../routine/routine-book.js';
import { piecesThatFit } from '../../model/one-transaction.js';
import { changedSince } from '../../model/opened.js';
import { type Change, replace, type Row } from '../../model/row.js';
import type { Instant } from '../../calendar/time.js';
import { agendaChanged } from '../../timers/agenda-changed.js';
import { casesAt, deriveAgenda, type Slot } from '../../agenda/derive-agenda.js';
import type { Fits } from '../../agenda/fits.js';

export const fittings = ['shorten', 'carry'] as const;
export type Fitting = (typeof fittings)[number];

interface Decided {
  readonly changes: readonly Change[];
  readonly result: { readonly kind: 'done' | 'notFound' | 'notAllowed' | 'passed' | 'changed-since' };
}

const step = 5;

export function isTooLong(snapshot: Snapshot, routines: RoutineBook, meeting: Meeting): boolean {
  return deriveAgenda({ snapshot, routines }, meeting).minutes > meeting.minutes;
}

export function fitsOf(snapshot: Snapshot, routines: RoutineBook, meeting: Meeting, now: Instant): Fits {
  const { slots, minutes } = deriveAgenda({ snapshot, routines }, meeting);
  if (minutes <= meeting.minutes) return {};
  const shortenTo = shortest(slots, meeting.minutes);
  const carried = lastCases(slots, minutes - meeting.minutes, (code) => {
    const pointer = casesAt(snapshot, meeting).find((one) => one.code === code);
    if (pointer?.state !== 'registered') return false;
    return nextMeetingFor(snapshot, routines, pointer, meeting, now) !== undefined;
  });
  return {
    ...(shortenTo === undefined ? {} : { shortenTo }),
    ...(carried === undefined ? {} : { carried }),
  };
}

function shortest(slots: readonly Slot[], room: number): number | undefined {
  const most = Math.max(...slots.map(({ minutes }) => minutes));
  for (let each = Math.floor(most / step) * step; each >= step; each -= step) {
    const sum = slots.reduce((all, slot) => all + minutesAt(slot, each), 0);
    if (sum <= room) return each;
  }
  return undefined;
}

/** A case is never made longer, and fixed points keep their time. */
function minutesAt({ kind, minutes }: Slot, each: number): number {
  return kind === 'fixed' ? minutes : Math.min(minutes, each);
}

function lastCases(
  slots: readonly Slot[],
  over: number,
  may: (code: string) => boolean,
): readonly string[] | undefined {
  const codes: string[] = [];
  let left = over;
  for (const slot of slots.toReversed()) {
    if (left <= 0) break;
    if (slot.kind === 'fixed' || !may(slot.code)) continue;
    codes.push(slot.code);
    left -= slot.minutes;
  }
  return left <= 0 ? codes : undefined;
}

/** The coordinator's press on what makes it fit. One that fits already is left as it is, so a press that comes twice is done once. */
export function fitAgenda(
  snapshot: Snapshot,
  routines: RoutineBook,
  person: PersonKey,
  asked: { readonly meetingId: string; readonly how: Fitting; readonly opened?: string },
  now: Instant,
): Decided {
  const found = coordinatedMeeting(snapshot, person, asked.meetingId, now, meetingEnd);
  if (!('value' in found)) return { changes: [], result: found };
  const meeting = found.value;
  const done = { kind: 'done' } as const;
  if (!isTooLong(snapshot, routines, meeting)) return { changes: [], result: done };
  const fits = fitsOf(snapshot, routines, meeting, now);
  // The button said how many cases, or how many minutes: nothing else is done than what it said.
  if (changedSince(asked.opened, fits)) return { changes: [], result: { kind: 'changed-since' } };
  const changes =
    asked.how === 'shorten'
      ? shorten(snapshot, routines, found, fits.shortenTo, now)
      : carryOn(snapshot, routines, { row: found, codes: fits.carried ?? [], person }, now);
  return { changes, result: done };
}

function shorten(
  snapshot: Snapshot,
  routines: RoutineBook,
  row: Row<'meeting'>,
  each: number | undefined,
  now: Instant,
): readonly Change[] {
  if (each === undefined) return [];
  const { slots } = deriveAgenda({ snapshot, routines }, row.value);
  const shorter = slots.filter((slot) => minutesAt(slot, each) < slot.minutes);
  const minutes = {
    ...row.value.agenda.minutes,
    ...Object.fromEntries(shorter.map(({ id }) => [id, each])),
  };
  const value = { ...row.value, agenda: { ...row.value.agenda, minutes } };
  const changes = agendaChanged({ ...row, value }, now);
  return changes.some(({ op }) => op === 'replace') ? changes : [replace(row, value)];
}

function carryOn(
  snapshot: Snapshot,
  routines: RoutineBook,
  { row, codes, person }: { row: Row<'meeting'>; codes: readonly string[]; person: PersonKey },
  now: Instant,
): readonly Change[] {
  const going = snapshot.cases
    .filter(({ value }) => codes.includes(value.code))
    .flatMap((one) => {
      const next = nextMeetingFor(snapshot, routines, one.value, row.value, now);
      if (next === undefined) return [];
      const moved = { ...one.value, meetingId: next.value.id, revision: one.value.revision + 1 };
      const told = ownNews(snapshot.group.value.id, moved, 'carried', person, now);
      return [{ next, changes: [...carry(snapshot, routines, one, next, now), ...told] }];
    });
  const nexts = [...new Map(going.map(({ next }) => [next.id, next])).values()];
  const agendas = [row, ...nexts].flatMap((one) => agendaChanged(one, now));
  const pieces = piecesThatFit(
    agendas,
    going.map(({ changes }) => changes),
  );
  return pieces.length === 0 ? [] : [...pieces.flat(), ...agendas];
}
