import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { Instant, LocalDate, LocalMoment, LocalTime } from '../../../src/domain/calendar/dates/time.js';
import { toInstant, toLocal } from '../../../src/domain/calendar/dates/zone.js';
import { nextWorkingMoment } from '../../../src/domain/calendar/working-moment.js';
import { isSnoozable, noticeKinds, snoozableKinds } from '../../../src/domain/model/job/notice-kind.js';
import type { MessageTimer, Timer } from '../../../src/domain/model/job/timer.js';
import type { Change, Etag, Row } from '../../../src/domain/model/row.js';
import { purgesTimer } from '../../../src/domain/decisions/retention/purgeable.js';
import type { Snapshot } from '../../../src/domain/model/snapshot.js';
import {
  repeatedCause,
  snoozed,
  planSnooze,
  snoozePrefix,
  timerRef,
} from '../../../src/domain/notices/kinds/group/snoozed.js';
import { noticeRules } from '../../../src/domain/notices/kinds/rules.js';
import type { SnoozableKind } from '../../../src/domain/model/job/notice-kind.js';
import { snoozeNotice, type Snoozed, type Wanted } from '../../../src/domain/snooze/snooze-notice.js';
import { causeOf } from '../../../src/domain/timers/job.js';
import { planMeetingTimers } from '../../../src/domain/timers/plan-meeting-timers.js';
import { timerId } from '../../../src/domain/timers/plan-notice.js';
import { groupWith, meeting, person, pointer, routines, sceneOf } from '../group-fixture.js';

const samir = person('samir');
const at = (date: string, time: string) => toInstant(date as LocalDate, time as LocalTime);
const moment = (date: string, time: string) => ({ date, time }) as LocalMoment;

function rowOf(id: string, value: Timer): Row<'timer'> {
  return { kind: 'timer', partition: 'g', id, etag: '1' as Etag, value };
}

/** The first reminder of the meeting of 12 May, as it went to everyone. */
function reminderOf(snapshot: Snapshot): Row<'timer'> & { readonly value: MessageTimer } {
  const [first] = snapshot.meetings;
  if (first === undefined) throw new Error('no meeting');
  const changes = planMeetingTimers(
    first.value,
    snapshot.group.value,
    routines,
    '2026-01-01T00:00:00.000Z' as Instant,
  );
  const found = changes.find(
    (one) => one.op === 'insert' && one.kind === 'timer' && one.value.kind === 'registration-reminder',
  );
  if (found?.kind !== 'timer' || found.op !== 'insert') throw new Error('no reminder');
  return rowOf(found.id, { ...found.value, state: 'fired' }) as Row<'timer'> & {
    readonly value: MessageTimer;
  };
}

const wantedOf = ({ value }: Row<'timer'>): Wanted => ({
  ...value.subject,
  kind: value.kind as SnoozableKind,
  ref: timerRef(value),
});

/** The one timer that the decision writes, as a row. */
function timerIn(changes: readonly Change[]): Row<'timer'> | undefined {
  const [change] = changes;
  if (change?.kind !== 'timer' || !('value' in change)) return undefined;
  return rowOf(change.id, change.value);
}

const group = groupWith();
const reminder = reminderOf(group);
const now = at('2026-04-20', '09:30');

function choose(
  snapshot: Snapshot,
  {
    own = [],
    when,
    from = now,
    who = samir,
  }: {
    readonly own?: readonly Row<'timer'>[];
    readonly when?: LocalMoment;
    readonly from?: Instant;
    readonly who?: typeof samir;
  } = {},
) {
  return snoozeNotice(sceneOf(snapshot, who, { now: from }), wantedOf(reminder), [reminder, ...own], when);
}

const firedWith = (row: Row<'timer'>, snapshot: Snapshot, from: Instant) => {
  const world = { snapshot, routines, now: from, cause: causeOf('snoozed', row.value) };
  return { recipients: noticeRules.snoozed.recipients(world), world };
};

describe('which kinds of messages their reader may put off', () => {
  it('are reminders and tasks, and no kind is forgotten', () => {
    expect(noticeKinds.filter((kind) => !isSnoozable(kind)).sort()).toEqual(
      [
        ...['absence', 'absence-undone', 'agenda-content', 'agenda-publish', 'attendance-not-needed'],
        ...['calls-urgent', 'case-changed', 'case-handed-over', 'case-withdrawn', 'identity-known'],
        ...['join-decided', 'late-case-decided', 'late-units-decided', 'life-news', 'meeting-cancelled'],
        ...['meeting-moved', 'membership-changed', 'needed-after-all', 'not-needed-any-more', 'not-our-case'],
        ...['own-case', 'snoozed'],
      ].sort(),
    );
    expect(snoozableKinds.length).toBeGreaterThan(20);
  });

  it('have everything that waits for working hours, but for what says that nothing is to be done', () => {
    const waiting = noticeKinds.filter((kind) => noticeRules[kind].timing === 'working-hours');
    expect(waiting.filter((kind) => !isSnoozable(kind))).toEqual(['attendance-not-needed', 'snoozed']);
  });
});

describe('a reminder that someone puts off', () => {
  it('is asked when, with the moments that there are', () => {
    const { changes, result } = choose(group);
    expect(changes).toEqual([]);
    expect(result).toMatchObject({
      kind: 'choices',
      choices: [{ name: 'hour' }, { name: 'morning' }, { name: 'before' }],
      passed: false,
    });
  });

  it('becomes a timer for that person alone, which repeats the same notice, marked', () => {
    const { changes, result } = choose(group, { when: moment('2026-04-21', '08:00') });
    expect(result.kind).toBe('set');
    const timer = timerIn(changes);
    expect(timer?.value).toMatchObject({
      kind: 'snoozed',
      at: at('2026-04-21', '08:00'),
      subject: { meetingId: 'm-1', person: samir },
      state: 'waiting',
      meetingRevision: 1,
    });
    if (timer === undefined) return;
    const { recipients, world } = firedWith(timer, group, timer.value.at);
    expect(recipients).toEqual([{ to: 'person', person: samir }]);
    expect(noticeRules.snoozed.notice(world, { to: 'person', person: samir })).toMatchObject({
      kind: 'registration-reminder',
      again: true,
      daysLeft: expect.any(Number) as unknown,
    });
  });

  it('is not repeated when the reason is gone, or the person', () => {
    const timer = timerIn(choose(group, { when: moment('2026-04-21', '08:00') }).changes);
    if (timer === undefined) throw new Error('nothing planned');
    const done = groupWith({ meetings: [meeting('m-1', '2026-05-12', { nothingMore: [samir] })] });
    expect(firedWith(timer, done, timer.value.at).recipients).toEqual([]);
    const members = group.members.map((row) =>
      row.value.person === samir ? { ...row, value: { ...row.value, state: 'left' as const } } : row,
    );
    expect(firedWith(timer, { ...group, members }, timer.value.at).recipients).toEqual([]);
    expect(choose(done).result).toEqual({ kind: 'gone' });
    expect(choose({ ...group, members }).result).toEqual({ kind: 'notFound' });
  });

  it('is one reminder however often it is put off: the latest choice counts, the same once more changes nothing', () => {
    const first = timerIn(choose(group, { when: moment('2026-04-20', '10:30') }).changes);
    if (first === undefined) throw new Error('nothing planned');
    const same = choose(group, { own: [first], when: moment('2026-04-20', '10:30') });
    expect(same).toMatchObject({ changes: [], result: { kind: 'set' } });
    const moved = choose(group, { own: [first], when: moment('2026-04-21', '08:00') });
    expect(moved.changes).toMatchObject([
      { op: 'replace', id: first.id, value: { at: at('2026-04-21', '08:00') } },
    ]);
    expect(choose(group, { own: [first] }).result).toMatchObject({ waits: moment('2026-04-20', '10:30') });
  });

  it('can be put off again when it has come', () => {
    const first = timerIn(choose(group, { when: moment('2026-04-20', '10:30') }).changes);
    if (first === undefined) throw new Error('nothing planned');
    const fired = { ...first, value: { ...first.value, state: 'fired' as const } };
    const next = timerIn(choose(group, { own: [fired], when: moment('2026-04-21', '08:00') }).changes);
    expect(next?.id).toBe(`${snoozePrefix(reminder, samir)}1`);
    expect(next?.id).not.toBe(first.id);
  });

  it('goes with its case or meeting, with its reader, and with whoever it is about', () => {
    const asked = {
      ...reminder.value,
      kind: 'join-asked' as const,
      subject: { person: person('asta') },
      occurrence: 'o',
    };
    const row = rowOf(timerId(asked), (({ meetingRevision: _, ...rest }) => rest)(asked));
    const repeated = { groupId: 'g', id: row.id, value: { ...row.value, kind: 'join-asked' as const } };
    const plan = planSnooze(repeated, { person: person('maria'), at: now, until: now, turn: 0 });
    expect(plan.id).toContain('t~maria');
    expect(plan.id).toContain('t~asta');
    expect(repeatedCause(causeOf('snoozed', plan.value))?.subject).toEqual({ person: person('asta') });
    const own = timerIn(choose(group, { when: moment('2026-04-21', '08:00') }).changes);
    expect(own && purgesTimer(own.value, { codes: [], meetings: ['m-1'] } as never)).toBe(true);
  });

  it('is not the reader’s to put off who was not chosen, or when its meeting has moved', () => {
    expect(choose(group, { who: person('karin') }).result).toEqual({ kind: 'gone' });
    const moved = groupWith({ meetings: [meeting('m-1', '2026-05-19', { revision: 2 })] });
    expect(choose(moved).result).toEqual({ kind: 'gone' });
    expect(choose(group, { who: person('nobody') }).result).toEqual({ kind: 'notFound' });
  });

  it('is said to have no time left on the last hour, and to have been chosen too late', () => {
    const last = toLocal(later(reminder.value.usefulUntil, -1));
    const evening = at(last.date, '17:30');
    expect(choose(group, { from: evening }).result).toMatchObject({ kind: 'choices', choices: [] });
    const passed = choose(group, { when: moment('2026-04-20', '09:00') });
    expect(passed).toMatchObject({ changes: [], result: { kind: 'choices', passed: true } });
  });
});

/** The timer of a press at any moment, of any moment, while any days are closed; and its firing, as late as you like. */
describe('of any press at all', () => {
  const minute = 60;
  it('no reminder is planned or sent past the deadline or outside working hours', () => {
    let planned = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('2026-05-12', '2026-04-14', '2026-11-10', '2026-11-03'),
        fc.integer({ min: 0, max: 60 * 24 * 60 }),
        fc.integer({ min: -120, max: 30 * 24 * 60 }),
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }),
        fc.integer({ min: 0, max: 20 * 24 * 60 }),
        (date, before, ahead, closed, delay) => {
          const start = at(date, '13:00');
          const closedDays = closed.map((days) => toLocal(later(start, -days * 24 * 3600)).date);
          const settings = { ...group.group.value.settings, closedDays };
          const snapshot = groupWith({ meetings: [meeting('m-1', date)], group: { settings } });
          const row = reminderOf(snapshot);
          const from = later(start, -before * minute);
          const when = toLocal(later(from, ahead * minute));
          const decided = snoozeNotice(sceneOf(snapshot, samir, { now: from }), wantedOf(row), [row], when);
          const timer = timerIn(decided.changes)?.value;
          expect(timer === undefined).toBe((decided.result as Snoozed).kind !== 'set');
          if (timer === undefined) return;
          planned += 1;
          const end = row.value.usefulUntil;
          expect(timer.at > from && timer.at < end && timer.usefulUntil <= end).toBe(true);
          expect(nextWorkingMoment(timer.at, closedDays)).toBe(timer.at);
          const late = later(timer.at, delay * minute);
          const world = { snapshot, routines, now: late, cause: causeOf('snoozed', timer) };
          const said = noticeRules.snoozed.notice(world, { to: 'person', person: samir });
          expect(said !== undefined).toBe(late < end);
        },
      ),
      { numRuns: 10_000, seed: 88 },
    );
    expect(planned).toBeGreaterThan(500);
  }, 60_000);
});

describe('what only tells of something when nothing is left to do', () => {
  const code = pointer('A').code;
  const asked: Timer = {
    ...reminder.value,
    kind: 'case-registered',
    subject: { code },
    occurrence: '1',
    facts: { units: 'vc' },
    usefulUntil: at('2026-05-20', '12:00'),
  };
  const row = rowOf(timerId(asked as never), (({ meetingRevision: _, ...rest }) => rest)(asked));
  const press = (snapshot: Snapshot) =>
    snoozeNotice(sceneOf(snapshot, samir, { now }), wantedOf(row), [row]).result;

  it('is a case of which the unit has answered', () => {
    expect(press(groupWith({ cases: [pointer('A')] }))).toMatchObject({ kind: 'choices' });
    const acknowledgements = [{ unitId: 'vc', answer: 'known' as const, by: samir, at: now }];
    expect(press(groupWith({ cases: [pointer('A', { acknowledgements })] }))).toEqual({ kind: 'gone' });
  });

  it('a stored kind that cannot be put off is repeated to nobody', () => {
    const rule = snoozed(noticeRules);
    const cause = causeOf('snoozed', {
      subject: { person: samir },
      occurrence: '1',
      facts: { 'of-kind': 'case-withdrawn' },
    });
    expect(rule.recipients({ snapshot: group, routines, now, cause })).toEqual([]);
  });
});
