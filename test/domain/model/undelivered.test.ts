import { describe, expect, it, test } from 'vitest';
import { afterAttempt, type Attempt, maxRepeats } from '../../../src/domain/model/job/after-attempt.js';
import { notDeliveredPlan } from '../../../src/domain/notices/kinds/group/not-delivered.js';
import { timerId } from '../../../src/domain/timers/plan-notice.js';
import type { OutboxRow, Timer } from '../../../src/domain/model/job/timer.js';
import {
  firedAgain,
  isUndelivered,
  noteRef,
  sentAgain,
  undeliveredId,
  undeliveredMessage,
  whyOfAttempt,
} from '../../../src/domain/model/job/undelivered.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';

const now = '2026-05-12T11:00:00.000Z' as Instant;
const row: OutboxRow = {
  kind: 'meeting-moved',
  groupId: 'g-1',
  timerKey: 'm-1|meeting-moved|2',
  subject: { meetingId: 'm-1' },
  occurrence: '2',
  facts: {},
  recipient: { to: 'person', person: 't|anna' },
  state: 'sending',
  attempt: 1,
  due: now,
  usefulUntil: '2026-05-20T11:00:00.000Z' as Instant,
  repeat: false,
  fallback: false,
};
const inChannel: OutboxRow = { ...row, recipient: { to: 'channel', part: 1 } };
const refused: Attempt = { kind: 'unreachable', code: 'http-403' };

/** Attempts with the same outcome until it ends, at which of them the coordinators are told, and how long it took. */
function untilEnd(first: OutboxRow, attempt: Attempt) {
  const fallbacks: boolean[] = [];
  const told: number[] = [];
  let at = first;
  let clock = now;
  for (let n = 1; n <= 30; n += 1) {
    fallbacks.push(at.fallback);
    const after = afterAttempt({ ...at, state: 'sending' }, attempt, clock, 0.5);
    at = after.row;
    if (after.isReported === true) told.push(n);
    if (at.state !== 'retry') break;
    clock = at.due;
    at = { ...at, attempt: at.attempt + 1 };
  }
  const hours = (Date.parse(clock) - Date.parse(now)) / 3_600_000;
  return { fallbacks, told, hours, state: at.state, reason: at.reason };
}

describe('a message that is refused everywhere', () => {
  it('tries the chat once and then the channel for hours, and is told of after four refusals', () => {
    const { fallbacks, state, reason, told, hours } = untilEnd(row, refused);
    expect({ state, reason, told }).toEqual({ state: 'failed', reason: 'http-403', told: [4] });
    expect(fallbacks).toEqual([false, ...Array.from({ length: 15 }, () => true)]);
    // Teams once refused everybody for some four hours.
    expect(hours).toBeGreaterThan(4);
    expect(hours).toBeLessThan(9);
  });

  it('is told of later for a channel, since everyone in it waits', () => {
    expect(untilEnd(inChannel, refused)).toMatchObject({ told: [8], state: 'failed' });
  });

  it('stands on the list while it is still tried, and no more once it has arrived', () => {
    const tried: OutboxRow = { ...row, state: 'sending', attempt: 4, fallback: true };
    const noted = afterAttempt(tried, refused, now, 0.5).row;
    expect(noted).toMatchObject({ state: 'retry', noted: true });
    expect(isUndelivered(noted)).toBe(true);
    const sent = afterAttempt(
      { ...noted, state: 'sending' },
      { kind: 'sent', conversationId: 'c' },
      now,
      0.5,
    ).row;
    expect(sent).not.toHaveProperty('noted');
    expect(isUndelivered(sent)).toBe(false);
  });

  it('opens a chat that is gone once more, at once, before it takes the channel', () => {
    const gone: Attempt = { kind: 'gone', code: 'http-404' };
    const first = afterAttempt({ ...row, state: 'sending', attempt: 1 }, gone, now, 0.5);
    expect(first).toMatchObject({
      row: { state: 'retry', due: now, fallback: false },
      markUnreachable: false,
    });
    const second = afterAttempt({ ...first.row, state: 'sending', attempt: 2 }, gone, now, 0.5);
    expect(second).toMatchObject({ row: { state: 'retry', fallback: true }, markUnreachable: true });
    expect(afterAttempt({ ...inChannel, attempt: 1 }, gone, now, 0.5).row.state).toBe('cancelled');
  });

  it('begins at the chat again when someone asks for it, and gets as many attempts as the first time', () => {
    const failed: OutboxRow = { ...row, state: 'failed', attempt: 4, fallback: true, reason: 'http-403' };
    const again = sentAgain(failed, now);
    expect(again).toMatchObject({ state: 'planned', due: now, fallback: false, repeat: false, attempt: 0 });
    expect(again).not.toHaveProperty('reason');
    expect(untilEnd({ ...again, attempt: 1 }, refused).fallbacks).toEqual(untilEnd(row, refused).fallbacks);
  });
});

describe('what may have arrived', () => {
  it('goes out marked as a repeat when it is sent again', () => {
    expect(sentAgain({ ...row, state: 'failed', reason: 'unknown-reset' }, now).repeat).toBe(true);
    expect(sentAgain({ ...row, state: 'failed', reason: 'http-400' }, now).repeat).toBe(false);
  });

  it('gets one attempt for each time someone asks, once it has been repeated as often as is reasonable', () => {
    const last = {
      ...row,
      state: 'failed' as const,
      repeat: true,
      repeats: maxRepeats,
      reason: 'unknown-reset',
    };
    const again = { ...sentAgain(last, now), attempt: 1 };
    const after = afterAttempt(again, { kind: 'ambiguous', code: 'reset' }, now, 0.5);
    expect(after.row.state).toBe('failed');
    expect(after).not.toHaveProperty('repeat');
  });
});

test.each([
  [refused, row, 'not-reached'],
  [refused, inChannel, 'channel-refused'],
  [{ kind: 'permanent', code: 'http-400' }, row, 'not-taken'],
  [{ kind: 'permanent', code: 'http-413', why: 'too-big' }, row, 'too-big'],
  [{ kind: 'ambiguous', code: 'no-id', nameless: true }, row, 'unnamed'],
  [{ kind: 'no-way', code: 'http-403', why: 'no-channel' }, row, 'no-channel'],
  [{ kind: 'held', code: 'held:body.1.text', at: 'body.1.text' }, row, 'held'],
  [{ kind: 'permanent', code: 'held:body.1.text' }, row, 'not-taken'],
  [{ kind: 'not-delivered', code: 'http-429' }, row, 'not-in-time'],
  [{ kind: 'credentials', code: 'http-401' }, row, 'not-in-time'],
  [{ kind: 'ambiguous', code: 'reset' }, row, 'unknown'],
  [{ kind: 'expired' }, row, 'unknown'],
  [{ kind: 'paced', code: 'tenant', retryAfterSeconds: 1 }, row, 'not-in-time'],
] as const)('%j is told as it is', (attempt, what, why) => {
  expect(whyOfAttempt(attempt, what)).toBe(why);
});

describe('news to the coordinators', () => {
  const note = undeliveredMessage({ partition: 'g-1', id: 'x' }, row, 'not-reached', now);
  const id = (over: Partial<typeof note>, at = now) =>
    timerId(notDeliveredPlan('g-1', { ...note, ...over }, at));

  it('is the same for all messages of one day that did not reach one person for one cause', () => {
    expect(id({ kind: 'absence', subject: { meetingId: 'm-9' }, rowId: 'y' })).toBe(id({}));
  });
  it.each([
    ['another person', id({ recipient: { to: 'person', person: 't|bo' } })],
    ['another cause', id({ why: 'not-taken' })],
    ['another day', id({}, '2026-05-12T22:30:00.000Z' as Instant)],
  ])('is another for %s', (_what, other) => expect(other).not.toBe(id({})));
  it('says which meeting and day, and no case', () => {
    const plan = notDeliveredPlan(
      'g-1',
      { ...note, subject: { meetingId: 'm-1', code: 'KLM-2345' as never } },
      now,
    );
    expect(plan.facts).toEqual({
      kind: 'meeting-moved',
      why: 'not-reached',
      on: '2026-05-12',
      meeting: 'm-1',
    });
    expect(plan.subject).toEqual({ person: 't|anna' });
  });
});

describe('a note', () => {
  it('of a digest is one for each person, since all have the same slots', () => {
    const own = (person: 't|anna' | 't|bo') =>
      undeliveredId(
        undeliveredMessage(
          { partition: `person|${person}`, id: 'digest|2026-05-12~am' },
          { ...row, kind: 'digest', recipient: { to: 'person', person } },
          'not-reached',
          now,
        ),
      );
    expect(own('t|anna')).not.toBe(own('t|bo'));
  });
  it('has a short name in letters that stands for it alone', () => {
    const names = Array.from({ length: 5000 }, (_, n) => noteRef(`out|m-${n}|absence|1|p~t~${n % 7}`));
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z]{6,20}$/.test(name))).toBe(true);
  });
});

test('a timer that is put back tells those who were not told, and nobody twice', () => {
  const timer: Timer = {
    kind: 'meeting-moved',
    subject: {},
    occurrence: '2',
    at: '2026-05-01T08:00:00.000Z' as Instant,
    usefulUntil: row.usefulUntil,
    facts: {},
    state: 'void',
    recipients: [row.recipient, { to: 'person', person: 't|bo' }],
    done: 1,
    faults: 5,
  };
  expect(firedAgain(timer, now)).toMatchObject({ state: 'firing', done: 1, at: now });
  expect(firedAgain(timer, now)).not.toHaveProperty('faults');
  expect(firedAgain({ ...timer, recipients: [], done: 0 }, now).state).toBe('waiting');
});
