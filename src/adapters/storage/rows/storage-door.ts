import { holdsNumber } from '../../../domain/privacy/holds-number.js';
import { pass, type Safe } from '../../../domain/privacy/safe.js';
import { HeldAtStorage } from '../../../ports/held-at-storage.js';

/** A composite key is looked at part by part: side by side a date and a time are nobody's number. */
function holds(text: string): boolean {
  return /[|~]/.test(text) ? text.split(/[|~]/).some(holdsNumber) : holdsNumber(text);
}

/**
 * The last look before a row is written, keys and all. What comes in has been looked at before, so this should never hold
 * anything.
 * @throws HeldAtStorage naming the column, never the value
 */
export function storable<T extends object>(row: T): Safe<T> {
  const passed = pass(row, holds);
  if (passed.kind === 'held') throw new HeldAtStorage(passed.at);
  return passed.value;
}
