import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storable } from '../../src/adapters/storage/rows/storage-door.js';
import { unseen } from '../../src/adapters/teams/connector/unseen.js';
import { holdsNumber } from '../../src/domain/privacy/holds-number.js';
import { emptied, pass } from '../../src/domain/privacy/safe.js';
import { HeldAtStorage } from '../../src/ports/held-at-storage.js';

const number = '19121212-1212';
const held = (value: unknown) => pass(value, holdsNumber, unseen);

describe('the last look at a message', () => {
  test.each<[string, unknown, string]>([
    [
      'the data of a button',
      { actions: [{ type: 'Action.Execute', data: { slot: number } }] },
      'actions.0.data.slot',
    ],
    [
      'the address of a button',
      { actions: [{ type: 'Action.OpenUrl', url: `https://x.example/${number}` }] },
      'actions.0.url',
    ],
    [
      'an address that is encoded twice',
      {
        url: `https://x.example/${[...number].map((one) => `%25${one.charCodeAt(0).toString(16)}`).join('')}`,
      },
      'url',
    ],
    ['a key of a map', { data: { minutes: { [number]: 5 } } }, 'data.minutes.(key)'],
    ['a word of the lock screen', { summary: `Ärende ${number}` }, 'summary'],
  ])('sees %s, and tells its place without it', (_what, value, at) => {
    expect(held(value)).toEqual({ kind: 'held', at });
  });

  test.each<[string, unknown]>([
    [
      'ids of people and channels',
      { data: { person: '11111111-1111-4111-8111-111111111111|33333333-3333-4333-8333-333333333301' } },
    ],
    ['a thread', { conversation: '19:abcdef0123456789abcdef0123456789@thread.tacv2' }],
    ['a meeting link', { url: 'https://teams.microsoft.com/meet/2345678901234?p=abcdefgh1234' }],
    ['dates and times', { data: { date: '2026-05-12', time: '13:00', opened: '2026-05-12T11:00:00.000Z' } }],
    ['a case code', { data: { code: 'BCD-FGH3' } }],
  ])('lets %s through', (_what, value) => {
    expect(held(value).kind).toBe('safe');
  });

  test('a key that names someone is taken out where texts are emptied', () => {
    expect(emptied({ a: { [number]: 1, b: number } }, holdsNumber)).toEqual({
      value: { a: { b: '' } },
      rejected: ['a.(key)', 'a.b'],
    });
  });
});

describe('the storage door', () => {
  test.each([
    { partitionKey: 'g-abc', rowKey: `case|${number}` },
    { partitionKey: `person|${number}`, rowKey: 'contact' },
    { partitionKey: 'g', rowKey: `m-1|meeting-moved|2~${number}` },
    { partitionKey: 'g', rowKey: 'unit|u-1', name: `Enhet ${number}` },
  ])('looks at each part of a composite key: %j', (row) => {
    expect(() => storable(row)).toThrow(HeldAtStorage);
  });

  test('a date and a time that stand beside each other in a key are nobody’s number', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.integer({ min: 2020, max: 2039 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        (year, month, day, hour, minute) => {
          const rowKey = `${year}-${two(month)}-${two(day)}|${two(hour)}${two(minute)}|m-1~${two(hour)}`;
          expect(() => storable({ partitionKey: 'g', rowKey })).not.toThrow();
        },
      ),
    );
  });
});
