import type { Instant, LocalDate, LocalMoment } from '../calendar/dates/time.js';
import type { Bilingual } from '../model/person/locale.js';

/** Something of a group's term that has a day. It names no person, no unit and no case. */
export type TermEntry = {
  /** Tells it from all others, and stays the same when it moves. */
  readonly key: string;
  readonly groupId: string;
  readonly group: string;
  readonly state: 'planned' | 'cancelled' | 'done';
  /** Grows with each change that was decided. */
  readonly revision: number;
  /** When it was first known. */
  readonly since: Instant;
} &
  /** Without a name where no routine of the group has its kind any longer. */
  (
    | {
        readonly kind: 'meeting';
        readonly name?: Bilingual;
        readonly start: LocalMoment;
        readonly minutes: number;
      }
    /** The last day to register; `until` where it ends before the day does. */
    | {
        readonly kind: 'deadline';
        readonly day: LocalDate;
        readonly until?: LocalMoment;
        readonly meeting: LocalMoment;
      }
    | { readonly kind: 'duty'; readonly name: Bilingual; readonly day: LocalDate }
  );

/** The days that are looked at, both with. */
export interface TermWindow {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

export function dayOf(entry: TermEntry): LocalDate {
  return entry.kind === 'meeting' ? entry.start.date : entry.day;
}

/** By day; of one day what lasts all of it first, then by the clock. */
export function inOrder(entries: readonly TermEntry[]): readonly TermEntry[] {
  const time = (entry: TermEntry) => (entry.kind === 'meeting' ? entry.start.time : '');
  const place = (entry: TermEntry) => `${dayOf(entry)}T${time(entry)}~${entry.groupId}~${entry.key}`;
  return [...entries].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
