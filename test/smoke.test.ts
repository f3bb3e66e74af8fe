import { expect, test } from 'vitest';
import { timerId } from '../src/domain/timers/plan-notice.js';

test('the same cause twice is the same key', () => {
  const cause = { kind: 'meeting-moved', subject: { meetingId: 'm-1' }, occurrence: 2 } as const;
  expect(timerId(cause)).toBe(timerId({ ...cause }));
});
