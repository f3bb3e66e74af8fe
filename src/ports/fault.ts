/** An error that someone in another ring must tell from the rest; everything else is a fault of the program. */
export type FaultKind =
  /** Storage could not be reached or refused for now. */
  | 'away'
  /** Something that names someone by number was about to be stored. */
  | 'held'
  /** It took longer than whoever waits has time for, and may still be done. */
  | 'late';

/** Rings distinguish errors by their kind. A name is for the log: it may have a column as well, so it is never compared. */
export abstract class Fault extends Error {
  abstract readonly kind: FaultKind;
}

export function faultKind(error: unknown): FaultKind | 'other' {
  return error instanceof Fault ? error.kind : 'other';
}

/** What the log may have of an error: its message may quote what someone wrote. */
export function faultName(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
