import { Fault } from './fault.js';

/** Storage could not be reached or refused for now. Carries a code, never a key or a value. */
export class StorageUnavailable extends Fault {
  readonly kind = 'away';
  override readonly name = 'StorageUnavailable';
  constructor(readonly code: string) {
    super(`storage unavailable (${code})`);
  }
}
