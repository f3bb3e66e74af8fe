import { Fault } from './fault.js';

/** Something was about to be stored that names someone by number: the error has its column alone, never the value. */
export class HeldAtStorage extends Fault {
  readonly kind = 'held';
  /** Where a fault is logged by its name, the column is logged as well. */
  override readonly name: string;
  constructor(readonly at: string) {
    super(`held at storage: ${at}`);
    this.name = `HeldAtStorage(${at})`;
  }
}
