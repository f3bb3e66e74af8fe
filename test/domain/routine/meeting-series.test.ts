import { describe, expect, test } from 'vitest';
import { loadRoutines } from '../../../src/adapters/routines/load-routines.js';
import { isoWeek } from '../../../src/domain/calendar/occurrences.js';
import { weekday } from '../../../src/domain/calendar/dates/local-date.js';
import { isWorkingDay } from '../../../src/domain/calendar/day-off.js';
import type { Group } from '../../../src/domain/model/group/group.js';
import { proposeMeetings } from '../../../src/domain/calendar/propose-meetings.js';
import { addMeeting } from '../../../src/domain/decisions/group/change-group.js';
import { newMeeting } from '../../../src/domain/decisions/group/carry-out-plan.js';
import { planMeetingTimers } from '../../../src/domain/timers/plan-meeting-timers.js';
import { minutesOf } from '../../../src/domain/routine/meetings/meeting-moments.js';
import { proposeSeries, proposedKinds } from '../../../src/domain/routine/meetings/meeting-series.js';
import { bookOf } from '../../../src/domain/routine/definition/routine-book.js';
import { readRoutine } from '../../../src/domain/routine/read-routine.js';
import type { MeetingKind, Routine } from '../../../src/domain/routine/definition/routine-schema.js';
import type { LocalDate, LocalTime } from '../../../src/domain/calendar/dates/time.js';
import { groupWith, meeting, now, person, routines, sceneOf } from '../group-fixture.js';

const book = loadRoutines('test/routines');
const enrolment = book.get('enrolment');
const wish = {
  ...{ first: '2026-09-08' as LocalDate, until: '2027-01-31' as LocalDate },
  ...{ interval: { weeks: 4 }, time: '09:00' as LocalTime },
};
const withKind = (more: Partial<MeetingKind>): Routine => {
  const [intake, visit] = enrolment.meetings.kinds;
  if (intake === undefined || visit === undefined) throw new Error('the routine has two kinds');
  return { ...enrolment, meetings: { ...enrolment.meetings, kinds: [intake, { ...visit, ...more }] } };
};
const datesOf = (routine: Routine, kind: string) =>
  proposeSeries([routine], wish).flatMap((one) => (one.kind === kind ? [one.date] : []));

describe('a kind of meeting with a rhythm of its own', () => {
  test('is proposed beside those that take turns, by its own rhythm and time', () => {
    const visits = proposeSeries([enrolment], wish).filter(({ kind }) => kind === 'study-visit');
    expect(visits.length).toBeGreaterThan(9);
    for (const { date, time, movedFrom } of visits) {
      expect(time).toBe('13:00');
      expect(isWorkingDay(date, [])).toBe(true);
      const wanted = movedFrom?.date ?? date;
      expect([weekday(wanted), isoWeek(wanted) % 2]).toEqual([2, 1]);
    }
    expect(datesOf(enrolment, 'intake')).toEqual(
      proposeMeetings({ ...wish, closed: [] }).map(({ date }) => date),
    );
  });

  test('begins on the first date itself where its rhythm names the day, and is counted from it where it does not', () => {
    expect(datesOf(enrolment, 'study-visit')[0]).toBe('2026-09-08');
    expect(datesOf(withKind({ every: { weeks: 3 } }), 'study-visit')[0]).toBe('2026-09-29');
    expect(datesOf(withKind({ every: { months: 1 } }), 'study-visit').slice(0, 2)).toEqual([
      '2026-10-08',
      '2026-11-06',
    ]);
    expect(datesOf(withKind({ every: { yearly: ['11-30'] } }), 'study-visit')).toEqual(['2026-11-30']);
  });

  test('may fall on a day of another kind at another time; at the same moment one meeting is held', () => {
    const on = (routine: Routine) =>
      proposeSeries([routine], wish).flatMap(({ date, time, kind }) =>
        date === '2026-09-08' ? [`${time} ${kind}`] : [],
      );
    expect(on(enrolment)).toEqual(['09:00 intake', '13:00 study-visit']);
    expect(on(withKind({ time: '09:00', attendance: 'all' }))).toEqual(['09:00 intake']);
  });

  test('is held beside another at the same moment where places are booked: the group does not come', () => {
    const series = proposeSeries([withKind({ time: '09:00' })], wish);
    const kinds = series.flatMap(({ date, kind }) => (date === '2026-09-08' ? [kind] : []));
    expect(kinds).toEqual(['intake', 'study-visit']);
  });

  test('keeps its weekday in odd ISO weeks where a year of 53 weeks meets the next: 53 and 1 beside each other', () => {
    const visits = (first: string, until: string) =>
      proposeSeries([routines.get('knutpunkten-case')], {
        ...{ first: first as LocalDate, until: until as LocalDate },
        ...{ interval: { weeks: 2 }, time: '13:00' as LocalTime },
      }).flatMap(({ kind, date, movedFrom }) =>
        kind === 'study-visit' ? [`${isoWeek(movedFrom?.date ?? date)} ${movedFrom?.date ?? date}`] : [],
      );
    // 2026 has 53 weeks: week 53 is odd, and so is week 1.
    expect(visits('2026-12-07', '2027-01-31')).toEqual([
      '51 2026-12-15',
      '53 2026-12-29',
      '1 2027-01-05',
      '3 2027-01-19',
    ]);
    // 2027 has 52: between week 51 and week 1 are two weeks, as always.
    expect(visits('2027-12-13', '2028-01-31')).toEqual(['51 2027-12-21', '1 2028-01-04', '3 2028-01-18']);
  });

  test('of a second routine is proposed too, each kind once', () => {
    const [verksam] = routines.all.filter(({ id }) => id === 'verksam');
    if (verksam === undefined) throw new Error('VerkSam is there');
    expect(proposedKinds([verksam, enrolment, enrolment])).toEqual(['case-meeting', 'study-visit']);
    const kinds = new Set(proposeSeries([verksam, enrolment, enrolment], wish).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['case-meeting', 'study-visit']);
  });

  test('has its own length, and no messages where it takes up no cases', () => {
    const { group } = groupWith({ group: { routines: ['enrolment'] } });
    const plan = (kind: string) => {
      const value: Group = group.value;
      const planned = { id: 'm-9', kind, date: '2026-05-12' as LocalDate, time: '13:00' as LocalTime };
      const made = newMeeting(planned, value, book, now);
      return { minutes: made.minutes, timers: planMeetingTimers(made, value, book, now).length };
    };
    expect(plan('study-visit')).toEqual({ minutes: 30, timers: 0 });
    expect(plan('intake')).toEqual({ minutes: minutesOf('intake', group.value, book), timers: 3 });
    expect(minutesOf('intake', group.value, book)).toBe(group.value.settings.minutes);
  });

  test('has the messages that name it', () => {
    const timerEventListeners = enrolment.timerEventListeners.map((one) => ({
      ...one,
      kinds: ['study-visit'],
    }));
    const naming = { ...enrolment, timerEventListeners };
    const { group } = groupWith({ group: { routines: ['enrolment'] } });
    const visit = meeting('m-9', '2026-05-12', { kind: 'study-visit' });
    expect(planMeetingTimers(visit, group.value, bookOf([naming]), now)).toHaveLength(2);
  });
});

test('routines whose kinds only take turns have the meetings they had', () => {
  for (const routine of ['verksam', 'internal-collaboration'].map((id) => routines.get(id))) {
    const { pattern } = routine.meetings;
    const former = proposeMeetings({ ...wish, closed: [] }).map(({ date }, i) => [
      date,
      pattern[i % pattern.length],
    ]);
    const series = proposeSeries([routine], wish);
    expect(series.map(({ date, kind }) => [date, kind])).toEqual(former);
    expect(new Set(series.map(({ time }) => time))).toEqual(new Set(['09:00']));
  }
});

test('a meeting is added on a day that has one of another kind at another time, and not otherwise', () => {
  const group = groupWith({
    meetings: [meeting('m-1', '2026-05-12', { kind: 'intake', time: '09:00' as LocalTime })],
    group: { routines: ['enrolment'] },
  });
  const add = (kind: string, time: string) => {
    const asked = { kind, date: '2026-05-12' as LocalDate, time: time as LocalTime };
    return addMeeting(sceneOf(group, person('maria'), { routines: book }), asked).result.kind;
  };
  expect(add('study-visit', '13:00')).toBe('added');
  // Places are booked there, so that the group itself can be elsewhere.
  expect(add('study-visit', '09:00')).toBe('added');
  expect(add('intake', '13:00')).toBe('taken');
});

test.each([
  ['meetings.pattern[1]', { ...enrolment.meetings, pattern: ['intake', 'study-visit'] }],
  [
    'meetings.kinds[1].every',
    withKind({ every: { per: 'term' } as unknown as NonNullable<MeetingKind['every']> }).meetings,
  ],
  ['meetings.kinds[1].time', withKind({ time: '25:00' }).meetings],
  ['meetings.kinds[1].attendance', withKind({ attendance: 'some' as 'all' }).meetings],
  ['meetings.kinds[1].places', withKind({ places: 0 }).meetings],
  ['meetings.kinds[1].places', withKind({ places: 501 }).meetings],
  ['meetings.kinds[1].places', withKind({ places: 'nowhere' }).meetings],
  ['meetings.kinds[1].places', withKind({ places: 4, attendance: 'all' }).meetings],
])('%s is a fault of the file', (path, meetings) => {
  const read = readRoutine({ ...enrolment, meetings });
  expect(read.kind === 'faults' && read.faults.map((fault) => fault.path)).toContain(path);
});

test.each([
  ['your-booking', []],
  ['places-booked', ['intake']],
  ['places-booked', ['study-visit', 'intake']],
] as const)('%s to kinds %j without places is a fault of the file', (tells, kinds) => {
  const [first] = enrolment.timerEventListeners;
  const when = { from: 'meeting', workingDays: -1, at: '09:00' };
  const read = readRoutine({
    ...enrolment,
    timerEventListeners: [{ id: first?.id ?? '', tells, when, kinds }],
  });
  expect(read.kind === 'faults' && read.faults.map(({ path }) => path)).toEqual([
    'timerEventListeners[0].kinds',
  ]);
});
