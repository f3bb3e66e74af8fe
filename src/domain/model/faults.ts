/** So many errors in a row, and what causes them is no passing thing. */
export const maxFaults = 5;

const pauses = [60, 300, 1500, 3600];

/** Seconds until something that ended in an error is looked at again. */
export function pauseAfterFault(faults: number): number {
  return pauses[Math.min(faults, pauses.length) - 1] ?? 60;
}
