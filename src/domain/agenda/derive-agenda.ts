import { type CaseCode, type CasePointer, isAtMeeting, stageIdOf } from '../model/case/case-pointer.js';
import type { Snapshot } from '../model/snapshot.js';
import type { Bilingual } from '../model/person/locale.js';
import type { Meeting } from '../model/group/meeting.js';
import { routinesOf } from '../routine/meetings/meeting-moments.js';
import type { RoutineBook } from '../routine/definition/routine-book.js';
import { caseLifeOf } from '../routine/definition/case-life.js';
import { loadedRoutineOf } from '../routine/definition/routine-of.js';
import type { Routine } from '../routine/definition/routine-schema.js';
import type { LocalTime } from '../calendar/dates/time.js';
import { type OrderedCase, orderCases } from './order-cases.js';
import type { SceneRows } from '../routine/scene.js';

/** One point of the agenda with its time. `id`: the case code, or the fixed point's id. */
export type Slot = {
  readonly id: string;
  readonly minutes: number;
  readonly from: LocalTime;
  readonly to: LocalTime;
} & (
  | { readonly kind: 'case' | 'consultation'; readonly code: CaseCode; readonly units: readonly string[] }
  | { readonly kind: 'fixed'; readonly title: Bilingual }
);

export interface Agenda {
  readonly slots: readonly Slot[];
  /** Minutes of all points together, to be seen against the meeting's length. */
  readonly minutes: number;
}

type Untimed = Slot extends infer S ? (S extends Slot ? Omit<S, 'from' | 'to'> : never) : never;

/** What is taken up at the meeting. */
export function casesAt(snapshot: Snapshot, meeting: Meeting): readonly CasePointer[] {
  return snapshot.cases
    .map(({ value }) => value)
    .filter((one) => one.meetingId === meeting.id && isAtMeeting(one))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** The agenda as the cases and the coordinator's choices make it; nothing of it is stored. */
export function deriveAgenda({ snapshot, routines }: SceneRows, meeting: Meeting): Agenda {
  const own = routinesOf(meeting, snapshot.group.value, routines);
  const cases = caseSlots(casesAt(snapshot, meeting), routines, meeting, own);
  const points = fixedSlots(own, meeting);
  const derived = [...points.first, ...cases, ...points.last];
  return timed(chosenOrder(derived, meeting.agenda.order), meeting);
}

function caseSlots(
  cases: readonly CasePointer[],
  routines: RoutineBook,
  meeting: Meeting,
  own: readonly Routine[],
): readonly Untimed[] {
  const items: readonly OrderedCase[] = cases.map((one) => {
    // A case whose own version is not loaded keeps its place at the meeting.
    const routine = loadedRoutineOf(routines, one) ?? routines.get(one.routine);
    const { registration, agenda } = routine;
    const type = registration.caseTypes.find(({ id }) => id === one.type);
    const consultation = type?.consultation === true;
    const usual =
      stageMinutes(routine, one, meeting.kind) ??
      type?.minutes ??
      (consultation ? agenda.minutesPerConsultation : agenda.minutesPerCase);
    return {
      id: one.code,
      units: [one.registeringUnit, ...one.units],
      minutes: meeting.agenda.minutes[one.code] ?? usual,
      consultation: consultation && agenda.consultationsFirst,
    };
  });
  const inBlocks = own.some(({ agenda }) => agenda.unitBlocks);
  const ordered = inBlocks
    ? orderCases(items)
    : [...items].sort((a, b) => Number(b.consultation) - Number(a.consultation));
  return ordered.map(({ id, minutes, units, consultation }) => ({
    id,
    kind: consultation ? 'consultation' : 'case',
    code: id as CaseCode,
    minutes,
    units,
  }));
}

/** What the stage that the case is in says of such a meeting; of one that has gone on since, its type says it. */
function stageMinutes(routine: Routine, pointer: CasePointer, kind: string): number | undefined {
  const stage = caseLifeOf(routine).stages.find(({ id }) => id === stageIdOf(pointer));
  return stage?.agenda?.kinds.includes(kind) === true ? stage.agenda.minutes : undefined;
}

function fixedSlots(own: readonly Routine[], { agenda, kind }: Meeting) {
  const chosen = own
    .flatMap((routine) => routine.agenda.fixedPoints)
    .filter(({ kinds }) => kinds.length === 0 || kinds.includes(kind))
    .filter(
      ({ id }, i, all) => agenda.fixedPoints.includes(id) && all.findIndex((one) => one.id === id) === i,
    );
  const slots = (place: 'first' | 'last'): readonly Untimed[] =>
    chosen
      .filter((point) => point.place === place)
      .map(({ id, name, minutes }) => ({
        id,
        kind: 'fixed',
        title: name,
        minutes: agenda.minutes[id] ?? minutes,
      }));
  return { first: slots('first'), last: slots('last') };
}

/** The coordinator's order for what it names; a case that came later goes by the derived order. */
function chosenOrder(derived: readonly Untimed[], order: readonly string[]): readonly Untimed[] {
  const named = order.flatMap((id) => derived.find((slot) => slot.id === id) ?? []);
  const result = [...named];
  for (const [i, slot] of derived.entries()) {
    if (result.includes(slot)) continue;
    const before = derived.slice(0, i).findLast((one) => result.includes(one));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, slot);
  }
  return result;
}

function timed(slots: readonly Untimed[], meeting: Meeting): Agenda {
  let minutes = 0;
  const withTimes = slots.map((slot): Slot => {
    const from = timeAfter(meeting.time, minutes);
    minutes += slot.minutes;
    return { ...slot, from, to: timeAfter(meeting.time, minutes) };
  });
  return { slots: withTimes, minutes };
}

function timeAfter(time: LocalTime, minutes: number): LocalTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const total = Math.min(hour * 60 + minute + minutes, 24 * 60 - 1);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}` as LocalTime;
}
