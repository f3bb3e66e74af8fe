import type { Seeded } from './seeded.js';

/** What can go wrong with one request, each as likely as the others. */
export const faultKinds = ['409', '412', '429', '500', '502', '503', 'reset', 'hang'] as const;
export type Fault = (typeof faultKinds)[number];

/** A fault with the probability `each` for each kind; undefined when all goes well. */
export function drawFault(chance: Seeded, each: number): Fault | undefined {
  if (each === 0) return undefined;
  return faultKinds[Math.floor(chance.next() / each)];
}

/** Whether a request that ended so was carried out nevertheless. */
export function wasCarriedOut(chance: Seeded, fault: Fault): boolean {
  const refused = fault === '409' || fault === '412' || fault === '429';
  return !refused && chance.chance(0.5);
}
