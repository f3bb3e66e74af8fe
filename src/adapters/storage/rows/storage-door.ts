import { holdsNumber } from '../../../domain/privacy/holds-number.js';
import { pass, type Safe } from '../../../domain/privacy/safe.js';

/** Something was about to be stored that names someone by number: a fault of the program, told by its place alone. */
export class HeldAtStorage extends Error {
  /** Where a fault is logged by its name, the column is told as well. */
  override readonly name: string;
  constructor(readonly at: string) {
    super(`held at storage: ${at}`);
    this.name = `HeldAtStorage(${at})`;
  }
}

/**
 * The last look before a row is written, keys and all. What comes in has been looked at before, so this should never hold
 * anything.
 * @throws HeldAtStorage naming the column, never the value
 */
export function storable<T extends object>(row: T): Safe<T> {
  const passed = pass(row, holdsNumber);
  if (passed.kind === 'held') throw new HeldAtStorage(passed.at);
  return passed.value;
}
