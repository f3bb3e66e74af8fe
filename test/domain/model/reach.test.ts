import { describe, expect, test } from 'vitest';
import type { ContactReference } from '../../../src/domain/model/person/person.js';
import { isClosed, reachedAgain, reachOf, whyUnreachable } from '../../../src/domain/model/person/reach.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';

const contact: ContactReference = {
  person: 't|anna',
  serviceUrl: 'https://example.test/',
  tenantId: 't',
  conversationId: 'a:1',
  locale: 'sv',
};
const since = '2026-05-12T11:00:00.000Z' as Instant;
const closed: ContactReference = { ...contact, unreachableSince: since, unreachableWhy: 'app-removed' };

test.each([
  ['an open chat', contact, false, { way: 'chat' }],
  ['a closed chat and a channel', closed, true, { way: 'channel', since, why: 'app-removed' }],
  ['a closed chat and no channel', closed, false, { way: 'nowhere', since, why: 'app-removed' }],
  ['someone new, whose chat the channel can open', undefined, true, { way: 'chat' }],
  ['someone new, and no channel to open it through', undefined, false, { way: 'unknown' }],
] as const)('%s', (_what, known, hasChannel, reach) => {
  expect(reachOf(known, hasChannel)).toEqual(reach);
});

test('a channel that has failed as well is no way', () => {
  expect(reachOf(closed, true, true)).toEqual({ way: 'neither', since, why: 'app-removed' });
  expect(reachOf(contact, true, true)).toEqual({ way: 'chat' });
});

describe('a chat that was refused', () => {
  const refused: ContactReference = { ...contact, unreachableSince: since, unreachableWhy: 'refused' };
  const at = (text: string) => ({ now: text as Instant });
  const soon = at('2026-05-13T10:59:00.000Z');
  const nextDay = at('2026-05-13T11:00:00.000Z');

  test('is left alone for a day, then tried once more, and left alone again when that was in vain', () => {
    expect(isClosed(refused, soon)).toBe(true);
    expect(isClosed(refused, nextDay)).toBe(false);
    expect(isClosed({ ...refused, unreachableTried: nextDay.now }, nextDay)).toBe(true);
  });
  test('is tried whatever has been when a coordinator asks, and no more after that was in vain', () => {
    expect(isClosed(refused, { ...soon, again: since })).toBe(false);
    expect(isClosed({ ...refused, unreachableTried: soon.now }, { ...soon, again: since })).toBe(true);
  });
  test('is never tried by itself where the app was taken away or Teams mostly refuses', () => {
    expect(isClosed(closed, nextDay)).toBe(true);
    expect(isClosed(refused, { ...nextDay, kind: 'shared-channel' })).toBe(true);
    expect(isClosed(refused, { ...nextDay, kind: 'guest' })).toBe(false);
  });
  test('is not closed for someone new, nor for someone who is reached', () => {
    expect([isClosed(undefined, soon), isClosed(contact, soon)]).toEqual([false, false]);
  });
});

test('a chat that works again keeps its address and forgets that it was closed', () => {
  expect(reachedAgain({ ...closed, unreachableTried: since })).toEqual(contact);
});

test('403 is a refusal, 404 a chat that is gone', () => {
  expect([whyUnreachable({}), whyUnreachable({ missing: true })]).toEqual(['refused', 'not-found']);
});
