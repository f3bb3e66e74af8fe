import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { reportBack, statistics } from '../../../../src/domain/notices/kinds/meetings/after-meeting.js';
import {
  neededAfterAll,
  notNeededAnyMore,
} from '../../../../src/domain/notices/kinds/meetings/attendance-news.js';
import { attendanceNotNeeded } from '../../../../src/domain/notices/kinds/meetings/attendance-not-needed.js';
import { registrationReminder } from '../../../../src/domain/notices/kinds/meetings/registration-reminder.js';
import { yourTime } from '../../../../src/domain/notices/kinds/meetings/your-time.js';
import { planMeetingTimers } from '../../../../src/domain/timers/plan-meeting-timers.js';
import { groupWith, meeting, now, person, pointer, routines, written } from '../../group-fixture.js';
import { chosen, toldTo, withMember, worldOf } from '../told.js';

const listener = (id: string, more: { readonly at?: Instant } = {}) => ({
  subject: { meetingId: 'm-1' },
  facts: { routine: 'verksam', listener: id },
  ...more,
});
const started = '2026-05-12T11:00:00.000Z' as Instant;
const after = '2026-05-13T06:00:00.000Z' as Instant;
const concerned = groupWith({ cases: [pointer('A')] });
const nobody = groupWith();
const cancelled = groupWith({ meetings: [meeting('m-1', '2026-05-12', { state: 'cancelled' })] });

describe('“time to register”', () => {
  const world = (snapshot: Snapshot, at?: Instant) =>
    worldOf(registrationReminder, snapshot, listener('remind-last-day', at === undefined ? {} : { at }));

  it('goes to the representatives of municipality and region, not to caseworkers or contact persons', () => {
    expect(chosen(registrationReminder, world(nobody))).toEqual(['maria', 'samir']);
  });

  it('leaves out who has pressed that there is nothing more, before it is planned and before it is sent', () => {
    const done = groupWith({ meetings: [meeting('m-1', '2026-05-12', { nothingMore: [person('samir')] })] });
    expect(chosen(registrationReminder, world(done))).toEqual(['maria']);
    expect(toldTo(registrationReminder, world(done), 'samir')).toBeUndefined();
  });

  it('says the last day, the working days left and the cases that the unit has registered', () => {
    expect(toldTo(registrationReminder, world(concerned), 'maria')).toMatchObject({
      deadline: { date: '2026-05-04' },
      daysLeft: 9,
      count: 1,
    });
    expect(toldTo(registrationReminder, world(concerned), 'samir')).toMatchObject({ count: 0 });
  });

  it('is not said when the last day is over, or the meeting is cancelled', () => {
    expect(
      toldTo(registrationReminder, world(nobody, '2026-05-04T22:00:00.000Z' as Instant), 'samir'),
    ).toBeUndefined();
    expect(
      toldTo(registrationReminder, world(nobody, '2026-05-04T21:59:00.000Z' as Instant), 'samir'),
    ).toBeDefined();
    expect(chosen(registrationReminder, world(cancelled))).toEqual(['maria', 'samir']);
    expect(toldTo(registrationReminder, world(cancelled), 'samir')).toBeUndefined();
  });
});

describe('whoever the routine’s listener no longer names when it is sent', () => {
  const asked = { state: 'registered' } as const;
  const snapshot = groupWith({ cases: [pointer('A', asked)] });
  const other = (of: Snapshot) => withMember(of, 'samir', { role: 'caseworker' });
  const carried = groupWith({
    cases: [pointer('A', { state: 'decided', outcome: { id: 'carries-on', carriedOnBy: [], at: now } })],
  });

  it('is told nothing of registration, of staying away, or of what to bring back', () => {
    const remind = worldOf(registrationReminder, other(snapshot), listener('remind-early'));
    expect(toldTo(registrationReminder, remind, 'samir')).toBeUndefined();
    const away = worldOf(attendanceNotNeeded, other(nobody), listener('not-needed'));
    expect(toldTo(attendanceNotNeeded, away, 'samir')).toBeUndefined();
    const back = worldOf(reportBack, other(carried), listener('report-back', { at: after }));
    expect(toldTo(reportBack, back, 'samir')).toBeUndefined();
  });

  it('is told as before while they are named', () => {
    const remind = worldOf(registrationReminder, snapshot, listener('remind-early'));
    expect(toldTo(registrationReminder, remind, 'samir')).toBeDefined();
    const away = worldOf(attendanceNotNeeded, nobody, listener('not-needed'));
    expect(toldTo(attendanceNotNeeded, away, 'samir')).toBeDefined();
    const back = worldOf(reportBack, carried, listener('report-back', { at: after }));
    expect(toldTo(reportBack, back, 'samir')).toMatchObject({ count: 1 });
  });
});

describe('“you need not attend”', () => {
  const world = (snapshot: Snapshot, at?: Instant) =>
    worldOf(attendanceNotNeeded, snapshot, listener('not-needed', at === undefined ? {} : { at }));

  it('goes to the region’s representatives whom no case concerns, never to municipality or contact persons', () => {
    expect(chosen(attendanceNotNeeded, world(nobody))).toEqual(['samir']);
    expect(chosen(attendanceNotNeeded, world(concerned))).toEqual([]);
  });

  it('never goes to a coordinator, nor to who became one since', () => {
    const coordinates = withMember(nobody, 'samir', { coordinator: true });
    expect(chosen(attendanceNotNeeded, world(coordinates))).toEqual([]);
    expect(toldTo(attendanceNotNeeded, world(coordinates), 'samir')).toBeUndefined();
  });

  it('is not said once a case concerns the unit, or the meeting has begun', () => {
    expect(toldTo(attendanceNotNeeded, world(nobody), 'samir')).toBeDefined();
    expect(toldTo(attendanceNotNeeded, world(concerned), 'samir')).toBeUndefined();
    expect(toldTo(attendanceNotNeeded, world(nobody, started), 'samir')).toBeUndefined();
  });

  it('stores who is excused before the messages are made, each once', () => {
    const changes = attendanceNotNeeded.fired?.(world(nobody)) ?? [];
    expect(written(changes, 'meeting', 'm-1')?.toldNotNeeded).toEqual([person('samir')]);
    const again = groupWith({
      meetings: [meeting('m-1', '2026-05-12', { toldNotNeeded: [person('samir')] })],
    });
    const repeated = attendanceNotNeeded.fired?.(world(again)) ?? [];
    expect(written(repeated, 'meeting', 'm-1')?.toldNotNeeded).toEqual([person('samir')]);
    expect(attendanceNotNeeded.fired?.(world(concerned))).toEqual([]);
  });
});

describe('a change of who is needed', () => {
  const subject = { meetingId: 'm-1', person: person('samir') };
  const excused = meeting('m-1', '2026-05-12', { toldNotNeeded: [person('samir')] });
  const called = groupWith({ cases: [pointer('A')], meetings: [excused] });
  const stillExcused = groupWith({ meetings: [excused] });

  it('goes to the one it is about', () => {
    expect(chosen(neededAfterAll, worldOf(neededAfterAll, called, { subject }))).toEqual(['samir']);
    expect(
      chosen(neededAfterAll, worldOf(neededAfterAll, called, { subject: { meetingId: 'm-1' } })),
    ).toEqual([]);
  });

  it('“needed after all” is said only to who was excused and whom a case now concerns', () => {
    const told = (snapshot: Snapshot, at?: Instant) =>
      toldTo(
        neededAfterAll,
        worldOf(neededAfterAll, snapshot, at === undefined ? { subject } : { subject, at }),
        'samir',
      );
    expect(told(called)).toMatchObject({ kind: 'needed-after-all', meeting: { id: 'm-1' } });
    expect(told(stillExcused)).toBeUndefined();
    expect(told(concerned)).toBeUndefined();
    expect(told(called, started)).toBeUndefined();
  });

  it('“not needed any more” is said only to who was not excused and whom no case concerns', () => {
    const told = (snapshot: Snapshot) =>
      toldTo(notNeededAnyMore, worldOf(notNeededAnyMore, snapshot, { subject }), 'samir');
    expect(told(nobody)).toMatchObject({ kind: 'not-needed-any-more' });
    expect(told(stillExcused)).toBeUndefined();
    expect(told(concerned)).toBeUndefined();
  });

  it('stores what was said last, so that the next change is said as well', () => {
    const receipt = { activityId: 'a', conversationId: 'c' };
    const to = { to: 'person', person: person('samir') } as const;
    const needed = neededAfterAll.sent?.(worldOf(neededAfterAll, called, { subject }), to, receipt) ?? [];
    expect(written(needed, 'meeting', 'm-1')?.toldNotNeeded).toEqual([]);
    const free = notNeededAnyMore.sent?.(worldOf(notNeededAnyMore, nobody, { subject }), to, receipt) ?? [];
    expect(written(free, 'meeting', 'm-1')?.toldNotNeeded).toEqual([person('samir')]);
  });
});

describe('“your time”, the day before', () => {
  const world = (snapshot: Snapshot, at?: Instant) =>
    worldOf(yourTime, snapshot, listener('your-time', at === undefined ? {} : { at }));

  it('goes to those whose unit has a slot, with the times of that unit alone', () => {
    const two = groupWith({ cases: [pointer('A'), pointer('B', { units: ['af'] })] });
    expect(chosen(yourTime, world(two))).toEqual(['maria', 'samir', 'lena']);
    expect(chosen(yourTime, world(concerned))).toEqual(['maria', 'samir']);
    expect(toldTo(yourTime, world(two), 'samir')?.slots?.map(({ code }) => code)).toEqual(['A']);
    expect(toldTo(yourTime, world(two), 'lena')?.slots?.map(({ code }) => code)).toEqual(['B']);
  });

  it('is not said without a slot, after the meeting has begun, or to a caseworker', () => {
    expect(toldTo(yourTime, world(concerned), 'lena')).toBeUndefined();
    expect(toldTo(yourTime, world(concerned, started), 'samir')).toBeUndefined();
    expect(toldTo(yourTime, world(concerned), 'karin')).toBeUndefined();
  });
});

describe('the day after', () => {
  const dealtWith = groupWith({
    cases: [
      pointer('A', { state: 'decided', outcome: { id: 'carries-on', carriedOnBy: [], at: now } }),
      pointer('B', { state: 'withdrawn' }),
    ],
  });
  const back = (snapshot: Snapshot) => worldOf(reportBack, snapshot, listener('report-back', { at: after }));

  it('representatives whose unit a case concerned are asked to report back, with how many', () => {
    expect(chosen(reportBack, back(dealtWith))).toEqual(['maria', 'samir']);
    expect(toldTo(reportBack, back(dealtWith), 'samir')).toMatchObject({ count: 1 });
    expect(chosen(reportBack, back(nobody))).toEqual([]);
    expect(toldTo(reportBack, back(nobody), 'samir')).toBeUndefined();
  });

  it('the coordinators are asked for the figures, with the link of the settings when there is one', () => {
    const world = (snapshot: Snapshot) =>
      worldOf(statistics, snapshot, listener('statistics', { at: after }));
    expect(chosen(statistics, world(nobody))).toEqual(['maria']);
    expect(toldTo(statistics, world(nobody), 'maria')).not.toHaveProperty('link');
    const settings = { ...nobody.group.value.settings, statisticsLink: 'https://example.se/siffror' };
    const linked = groupWith({ group: { settings } });
    expect(toldTo(statistics, world(linked), 'maria')).toMatchObject({ link: 'https://example.se/siffror' });
    expect(
      toldTo(statistics, world(withMember(nobody, 'maria', { coordinator: false })), 'maria'),
    ).toBeUndefined();
    expect(toldTo(statistics, world(cancelled), 'maria')).toBeUndefined();
  });
});

describe('what two routines of a group tell at the same moment', () => {
  const both = { routines: ['knutpunkten-case', 'knutpunkten-consultation'] };
  const kind = { kind: 'monthly' };
  const own = (id: string, routine: string) => pointer(id, { routine, type: 'x', units: ['vc'] });
  const snapshot = groupWith({
    group: both,
    meetings: [meeting('m-1', '2026-05-12', kind)],
    cases: [own('A', 'knutpunkten-case'), own('B', 'knutpunkten-consultation')],
  });
  const timers = planMeetingTimers(
    meeting('m-1', '2026-05-12', kind),
    snapshot.group.value,
    routines,
    now,
  ).flatMap((change) => (change.op === 'insert' && change.kind === 'timer' ? [change.value] : []));
  const dayBefore = timers.filter(({ kind: tells }) => tells === 'your-time');

  it('is planned once, for the listeners of both', () => {
    expect(dayBefore.map(({ facts }) => facts)).toEqual([
      { routine: 'knutpunkten-case', listener: 'your-time', also: 'knutpunkten-consultation~your-time' },
    ]);
    const once = timers.map(({ kind: tells, at }) => `${tells} ${at}`);
    expect(new Set(once).size).toBe(once.length);
  });

  it('names to each the cases of the routines that they represent their unit in', () => {
    const [timer] = dayBefore;
    const world = (of: Snapshot) => worldOf(yourTime, of, { subject: { meetingId: 'm-1' }, ...timer });
    const as = (role: string) => withMember(snapshot, 'samir', { role });
    const codes = (of: Snapshot) => toldTo(yourTime, world(of), 'samir')?.slots?.map(({ code }) => code);
    expect(codes(as('representative'))?.sort()).toEqual(['A', 'B']);
    expect(codes(as('case-representative'))).toEqual(['A']);
    expect(codes(as('consultation-representative'))).toEqual(['B']);
  });
});
