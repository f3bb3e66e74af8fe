import { addDays } from '../calendar/dates/local-date.js';
import type { Instant, LocalDate, LocalTime } from '../calendar/dates/time.js';
import { toInstant } from '../calendar/dates/zone.js';
import { newMeeting } from '../decisions/group/carry-out-plan.js';
import type { Group, Unit } from '../model/group/group.js';
import type { Locale } from '../model/person/locale.js';
import type { PersonKey } from '../model/person/person.js';
import type { Etag, Row, RowKind, RowValues } from '../model/row.js';
import type { Snapshot } from '../model/snapshot.js';
import { proposeSeries, type SeriesMeeting } from '../routine/meetings/meeting-series.js';
import { bookOf, type RoutineBook } from '../routine/definition/routine-book.js';
import type { Routine } from '../routine/definition/routine-schema.js';
import { groupTerm } from './group-term.js';
import type { TermEntry } from './term.js';

/** What a group that does not exist yet would choose. */
export interface TermWish {
  readonly first: LocalDate;
  readonly until: LocalDate;
  /** Without it the time that the first routine proposes. */
  readonly time?: LocalTime;
  readonly locale: Locale;
}

/** No deadline of a routine lies so many days before its meeting. */
const daysBefore = 120;

/** The term as it would be for a new group with the routines, from their files alone: the first decides the rhythm. */
export function plannedTerm(
  routines: readonly [Routine, ...Routine[]],
  wish: TermWish,
): readonly TermEntry[] {
  const { first, until } = wish;
  const [{ meetings }] = routines;
  const { unit, every } = meetings.interval;
  const time = wish.time ?? (meetings.time as LocalTime);
  const interval = unit === 'weeks' ? { weeks: every } : { months: every };
  const series = proposeSeries(routines, { first, until, interval, time });
  const now = toInstant(first, '00:00' as LocalTime);
  const book = bookOf(routines);
  const group = newGroup(routines, wish.locale, now);
  const snapshot = newSnapshot(group, routines[0], series, book);
  return groupTerm({ snapshot, routines: book, now }, { from: addDays(first, -daysBefore), until });
}

const groupId = 'planned';

function newGroup(routines: readonly [Routine, ...Routine[]], locale: Locale, now: Instant): Group {
  const [{ name, meetings }] = routines;
  return {
    ...{ id: groupId, tenantId: '', name: name[locale], routines: routines.map(({ id }) => id) },
    ...{ state: 'active', plan: [], locale, createdBy: '|' as PersonKey, createdAt: now },
    settings: { minutes: meetings.minutes, mode: 'on-site', closedDays: [] },
  };
}

/** The group with one unit of each party, so that what each unit does is there. */
function newSnapshot(
  group: Group,
  { parties }: Routine,
  series: readonly SeriesMeeting[],
  book: RoutineBook,
): Snapshot {
  const { locale, createdAt } = group;
  const units = parties.map(({ id, name }): Unit => ({ id, name: name[locale], party: id }));
  const meetings = series.map(({ kind, date, time }, i) =>
    newMeeting({ id: `m-${i + 1}`, kind, date, time }, group, book, createdAt),
  );
  return {
    group: rowOf('group', groupId, group),
    units: units.map((unit) => rowOf('unit', unit.id, unit)),
    meetings: meetings.map((meeting) => rowOf('meeting', meeting.id, meeting)),
    ...{ members: [], cases: [], lives: [], reports: [] },
  };
}

function rowOf<K extends RowKind>(kind: K, id: string, value: RowValues[K]): Row<K> {
  return { kind, partition: groupId, id, etag: '' as Etag, value };
}
