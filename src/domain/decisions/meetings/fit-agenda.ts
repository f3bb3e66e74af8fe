import { unchanged } from '../../model/decision.js';
import { isRegistered } from '../../model/case/case-pointer.js';
import { asManyAsFit, type Carried, carry, nextMeetingFor } from './carry-cases.js';
import { coordinatedMeeting } from './coordinated-meeting.js';
import type { Meeting } from '../../model/group/meeting.js';
import { type CaseDecision } from '../cases/case-changed.js';
import { meetingEnd } from '../../routine/meetings/meeting-moments.js';
import { changedSince } from '../../model/job/opened.js';
import { type Change, replace, type Row } from '../../model/row.js';
import { agendaChanged } from '../../timers/agenda-changed.js';
import { casesAt, deriveAgenda, type Slot } from '../../agenda/derive-agenda.js';
import type { Fits } from '../../agenda/fits.js';
import type { PersonScene, SceneNow, SceneRows } from '../../routine/scene.js';

export const fittings = ['shorten', 'carry'] as const;
export type Fitting = (typeof fittings)[number];

type Decided = CaseDecision<{
  readonly kind: 'done' | 'notFound' | 'notAllowed' | 'passed' | 'changed-since';
}>;

const step = 5;

export function isTooLong(scene: SceneRows, meeting: Meeting): boolean {
  return deriveAgenda(scene, meeting).minutes > meeting.minutes;
}

export function fitsOf(scene: SceneNow, meeting: Meeting): Fits {
  const { snapshot } = scene;
  const { slots, minutes } = deriveAgenda(scene, meeting);
  if (minutes <= meeting.minutes) return {};
  const shortenTo = shortest(slots, meeting.minutes);
  const carried = lastCases(slots, minutes - meeting.minutes, (code) => {
    const pointer = casesAt(snapshot, meeting).find((one) => one.code === code);
    if (!isRegistered(pointer)) return false;
    return nextMeetingFor(scene, pointer, meeting) !== undefined;
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
  scene: PersonScene,
  asked: { readonly meetingId: string; readonly how: Fitting; readonly opened?: string },
): Decided {
  const found = coordinatedMeeting(scene, asked.meetingId, meetingEnd);
  if (!('value' in found)) return unchanged(found);
  const meeting = found.value;
  const done = { kind: 'done' } as const;
  if (!isTooLong(scene, meeting)) return unchanged(done);
  const fits = fitsOf(scene, meeting);
  // The button said how many cases, or how many minutes: nothing else is done than what it said.
  if (changedSince(asked.opened, fits)) return unchanged({ kind: 'changed-since' });
  if (asked.how === 'shorten') return { ...unchanged(done), changes: shorten(scene, found, fits.shortenTo) };
  const { changes, events } = carryOn(scene, { row: found, codes: fits.carried ?? [] });
  return { changes, events, result: done };
}

function shorten(scene: SceneNow, row: Row<'meeting'>, each: number | undefined): readonly Change[] {
  const { now } = scene;
  if (each === undefined) return [];
  const { slots } = deriveAgenda(scene, row.value);
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
  scene: PersonScene,
  { row, codes }: { row: Row<'meeting'>; codes: readonly string[] },
): Carried {
  const going = scene.snapshot.cases
    .filter(({ value }) => codes.includes(value.code))
    .flatMap((one) => {
      const next = nextMeetingFor(scene, one.value, row.value);
      return next === undefined ? [] : [carry(scene, one, next, 'too-long')];
    });
  return asManyAsFit(going, []);
}
