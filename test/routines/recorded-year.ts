import { readdirSync, readFileSync } from 'node:fs';
import { addDays } from '../../src/domain/calendar/dates/local-date.js';
import { isWorkingDay } from '../../src/domain/calendar/day-off.js';
import type { Instant, LocalDate } from '../../src/domain/calendar/dates/time.js';
import type { Member, Unit } from '../../src/domain/model/group/group.js';
import type { Meeting } from '../../src/domain/model/group/meeting.js';
import type { Etag, Row, RowKind, RowValues } from '../../src/domain/model/row.js';
import type { Snapshot } from '../../src/domain/model/snapshot.js';
import { bookOf } from '../../src/domain/routine/definition/routine-book.js';
import type { Routine } from '../../src/domain/routine/definition/routine-schema.js';
import { readRoutine } from '../../src/domain/routine/read-routine.js';
import { groupWith, meeting, person } from '../domain/group-fixture.js';
import { LivedYear } from './lived-year.js';
import { type Act, RecordedGroup } from './recorded-group.js';

/** A group, what its people did in a year, and what was said to whom: made once, when the version was published. */
export interface Recorded {
  readonly routine: string;
  readonly version: number;
  readonly from: Instant;
  readonly until: Instant;
  readonly units: readonly Unit[];
  readonly members: readonly Member[];
  readonly meetings: readonly Meeting[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly acts: readonly Act[];
  readonly said: readonly string[];
}

const folder = 'src/routines';
export const records = 'test/routines/recorded';

/** Every version that was ever published, read from its own file. */
export function versions(): readonly Routine[] {
  return [folder, `${folder}/versions`].flatMap((from) =>
    readdirSync(from)
      .filter((name) => name.endsWith('.json') && name !== 'published.json')
      .map((name) => {
        const read = readRoutine(JSON.parse(readFileSync(`${from}/${name}`, 'utf8')));
        if (read.kind === 'faults') throw new Error(`${name} has faults`);
        return read.routine;
      }),
  );
}

export function recordOf({ id, version }: Pick<Routine, 'id' | 'version'>): string {
  return `${records}/${id}-${version}.json`;
}

/** The same acts on the product as it is now. @returns what is said, and how acts were answered that were not taken */
export function replay(routine: Routine, recorded: Recorded) {
  const group = new RecordedGroup(snapshotOf(recorded), bookOf([routine]), recorded.from);
  const taken = ['registered', 'acknowledged', 'acted', 'recorded', 'done'];
  const refused = recorded.acts.flatMap((act) => {
    const answered = group.act(act);
    return taken.includes(answered) ? [] : [`${act.at} ${act.by} ${act.does}: ${answered}`];
  });
  group.until(recorded.until);
  return { said: group.said, refused };
}

/** Lives a year of the version and writes down what came of it. */
export function record(routine: Routine): Recorded {
  const from = '2027-01-11T07:00:00.000Z' as Instant;
  const until = '2028-01-14T12:00:00.000Z' as Instant;
  const parties = routine.parties.slice(0, 3);
  const units = parties.map(({ id, name }, nth) => ({ id: `u-${nth + 1}`, name: name.sv, party: id }));
  const start = {
    ...{ routine: routine.id, version: routine.version, from, until, units },
    members: membersOf(routine, units, from),
    meetings: meetingsOf(routine, from),
    numbers: Object.fromEntries(
      routine.settings.map(({ id, min, max }) => [id, Math.min(max, Math.max(min, 2))]),
    ),
  };
  const group = new RecordedGroup(snapshotOf({ ...start, acts: [], said: [] }), bookOf([routine]), from);
  const year = new LivedYear(group, routine);
  year.live('2027-01-11' as LocalDate, '2028-01-10' as LocalDate);
  group.until(until);
  return { ...start, acts: year.acts, said: group.said };
}

/** In each unit one of each role; the first representative coordinates. */
function membersOf({ roles }: Routine, units: readonly Unit[], since: Instant): readonly Member[] {
  const own = Object.keys(roles).filter((role) => role !== 'coordinator');
  return units.flatMap((unit, nth) =>
    own.map((role): Member => {
      const name = `${role}-${nth + 1}`;
      return {
        ...{ person: person(name), name, kind: 'member', unitId: unit.id, role },
        ...{ coordinator: nth === 0 && role === 'representative', state: 'active', since },
      };
    }),
  );
}

/** Those that take turns each third week, and two of each other kind. */
function meetingsOf({ meetings }: Routine, from: Instant): readonly Meeting[] {
  const others = meetings.kinds.filter(({ id }) => !meetings.pattern.includes(id));
  const turns = Array.from({ length: 19 }, (_, nth) => ({
    kind: meetings.pattern[nth % meetings.pattern.length] ?? '',
    date: workingDay(addDays('2027-02-02' as LocalDate, nth * 21)),
  }));
  const added = others.flatMap(({ id }) =>
    [60, 150, 240, 330].map((days) => ({
      kind: id,
      date: workingDay(addDays('2027-01-13' as LocalDate, days)),
    })),
  );
  return [...turns, ...added].map(({ kind, date }, nth) =>
    meeting(`m-${nth + 1}`, date, { kind, minutes: 180, createdAt: from }),
  );
}

function workingDay(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : workingDay(addDays(date, 1));
}

function snapshotOf({ routine, units, members, meetings, numbers }: Recorded): Snapshot {
  const row = <K extends RowKind>(kind: K, id: string, value: RowValues[K]): Row<K> => ({
    ...{ kind, partition: 'g', id, etag: '1' as Etag, value },
  });
  const { group, ...empty } = groupWith({ meetings: [...meetings], group: { routines: [routine] } });
  const settings = { ...group.value.settings, numbers };
  return {
    ...empty,
    group: { ...group, value: { ...group.value, settings } },
    units: units.map((unit) => row('unit', unit.id, unit)),
    members: members.map((member) => row('member', member.name, member)),
  };
}
