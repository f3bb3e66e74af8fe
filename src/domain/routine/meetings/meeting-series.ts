import type { DayOff } from '../../calendar/day-off.js';
import { addDays } from '../../calendar/dates/local-date.js';
import { occurrences } from '../../calendar/occurrences.js';
import { onWorkingDays, type ProposedMeeting, proposeMeetings } from '../../calendar/propose-meetings.js';
import type { LocalDate, LocalTime } from '../../calendar/dates/time.js';
import type { MeetingKind, Routine } from '../definition/routine-schema.js';

/** What a group has chosen for the kinds that take turns; a kind with a rhythm of its own follows its file. */
export interface SeriesWish {
  readonly first: LocalDate;
  readonly until: LocalDate;
  readonly interval: { readonly weeks: number } | { readonly months: number };
  readonly time: LocalTime;
}

/** A meeting of a series; `movedFrom` when the day wanted is a day off. */
export interface SeriesMeeting {
  readonly kind: string;
  /** The kinds that take turns are one series; each kind with a rhythm of its own is another. */
  readonly series: string;
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly movedFrom?: { readonly date: LocalDate; readonly reason: DayOff };
}

/** No kind has this id. */
export const inTurn = '';

/**
 * Every meeting up to the last date, by date and time: the first routine's kinds in turn, and every kind of any of the
 * routines that has a rhythm of its own. Two may fall on one day at different times; of two at the same moment the first
 * in the files takes place. Where places are booked the group itself does not come, so those are held beside others.
 */
export function proposeSeries(
  routines: readonly Pick<Routine, 'meetings'>[],
  wish: SeriesWish,
): readonly SeriesMeeting[] {
  const { first, until, interval, time } = wish;
  const kinds = kindsOf(routines);
  const pattern = routines[0]?.meetings.pattern ?? [];
  const timeOf = (kind: string) => (kinds.find(({ id }) => id === kind)?.time ?? time) as LocalTime;
  const meeting = (
    kind: string,
    series: string,
    { date, wanted, dayOff }: ProposedMeeting,
  ): SeriesMeeting => ({
    ...{ kind, series, date, time: timeOf(kind) },
    ...(dayOff === undefined ? {} : { movedFrom: { date: wanted, reason: dayOff } }),
  });
  const turns = proposeMeetings({ first, interval, until, closed: [] }).map((one, i) =>
    meeting(pattern[i % pattern.length] ?? '', inTurn, one),
  );
  const own = kinds.flatMap(({ id, every }) => {
    if (every === undefined) return [];
    return onWorkingDays(occurrences(every, startOf(every, first), until), []).map((one) =>
      meeting(id, id, one),
    );
  });
  const all = [...turns, ...own];
  const booked = kinds.filter(({ attendance }) => attendance === 'booked').map(({ id }) => id);
  const place = (one: SeriesMeeting) => `${momentOf(one)} ${booked.includes(one.kind) ? one.kind : ''}`;
  const held = all.filter((one, i) => all.findIndex((other) => place(other) === place(one)) === i);
  return held.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

/** The kinds of all the routines, each once. */
function kindsOf(routines: readonly Pick<Routine, 'meetings'>[]): readonly MeetingKind[] {
  const kinds = routines.flatMap(({ meetings }) => meetings.kinds);
  return kinds.filter(({ id }, i) => kinds.findIndex((other) => other.id === id) === i);
}

/** Kinds of which a new group is proposed meetings. */
export function proposedKinds(routines: readonly Pick<Routine, 'meetings'>[]): readonly string[] {
  const own = kindsOf(routines).flatMap(({ id, every }) => (every === undefined ? [] : [id]));
  return [...(routines[0]?.meetings.pattern ?? []), ...own];
}

/** A rhythm that says its days may begin on the first date itself; one that only says how often is counted from it. */
function startOf(every: NonNullable<MeetingKind['every']>, first: LocalDate): LocalDate {
  const saysDays = 'yearly' in every || ('weeks' in every && every.on !== undefined);
  return saysDays ? addDays(first, -1) : first;
}

function momentOf({ date, time }: SeriesMeeting): string {
  return `${date}T${time}`;
}
