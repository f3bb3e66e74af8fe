import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRandomIds } from '../../../src/adapters/ids/random-ids.js';
import { storable } from '../../../src/adapters/storage/rows/storage-door.js';
import {
  addressMark,
  isSameHash,
  newSecret,
  secretAlphabet,
  secretLength,
} from '../../../src/domain/model/person/calendar-address.js';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';

const ids = createRandomIds();
const secret = () => newSecret(ids.integers(secretLength, secretAlphabet.length));

it('a secret has 256 bits at least', () => {
  expect(new Set(secretAlphabet).size).toBe(secretAlphabet.length);
  expect(Math.log2(secretAlphabet.length) * secretLength).toBeGreaterThan(256);
});

it('neither a secret, nor its address, nor what is stored of it is ever taken for someone’s name or number', () => {
  for (let n = 0; n < 2000; n += 1) {
    const one = secret();
    const address = `https://samrad.example.se/calendar/${one}.ics`;
    expect(one).toMatch(/^[bcdfghjklmnpqrstvwxz]{60}$/);
    expect([holdsNumber(address), findPersonalData(one), findPersonalData(address)]).toEqual([false, [], []]);
    expect(() => storable({ partitionKey: `calendar|${ids.hash(one)}`, hash: ids.hash(one) })).not.toThrow();
  }
});

it('what is stored of a secret is the same each time, another for another secret, and does not hold it', () => {
  const [one, two] = [secret(), secret()];
  expect(ids.hash(one)).toBe(ids.hash(one));
  expect(ids.hash(one)).toMatch(/^[a-z]{64}$/);
  expect(ids.hash(one)).not.toBe(ids.hash(two));
  expect(ids.hash(one)).not.toContain(one.slice(0, 8));
});

it('two hashes are the same exactly when they are', () => {
  const text = fc.string({ maxLength: 5 });
  fc.assert(fc.property(text, text, (a, b) => isSameHash(a, b) === (a === b)));
  fc.assert(fc.property(fc.string(), (a) => isSameHash(a, a)));
});

it('a card about an address is told from one made before the address was made, changed or taken back', () => {
  const changedAt = '2026-05-01T08:00:00.000Z' as Instant;
  const marks = [undefined, { hash: 'b', changedAt }, { changedAt }].map(addressMark);
  expect(new Set(marks).size).toBe(3);
});
