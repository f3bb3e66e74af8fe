import { expect, test } from 'vitest';
import { faultKind, faultName } from '../../src/ports/fault.js';
import { HeldAtStorage } from '../../src/ports/held-at-storage.js';
import { StorageUnavailable } from '../../src/ports/storage-unavailable.js';

test.each([
  [new StorageUnavailable('503'), 'away', 'StorageUnavailable'],
  [new HeldAtStorage('reference'), 'held', 'HeldAtStorage(reference)'],
  [Object.assign(new Error('x'), { name: 'HeldAtStorage' }), 'other', 'HeldAtStorage'],
  [Object.assign(new Error('x'), { name: 'StorageUnavailable' }), 'other', 'StorageUnavailable'],
  [new TypeError('x'), 'other', 'TypeError'],
  ['held', 'other', 'unknown'],
  [undefined, 'other', 'unknown'],
])('%s is told by its kind, whatever its name says', (error, kind, name) => {
  expect(faultKind(error)).toBe(kind);
  expect(faultName(error)).toBe(name);
});
