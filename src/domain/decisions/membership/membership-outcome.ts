import type { Change } from '../../model/row.js';

/** Why a change of members was not made. */
export type MembershipTrouble =
  | { readonly kind: 'no-such-unit' }
  | { readonly kind: 'no-such-role' }
  | { readonly kind: 'no-such-member' }
  | { readonly kind: 'already-member' }
  | { readonly kind: 'already-asked' }
  | { readonly kind: 'last-coordinator' }
  | { readonly kind: 'deputy-is-self' }
  | { readonly kind: 'not-a-representative' }
  | { readonly kind: 'too-many-members' };

/** `done` also when there was nothing left to do: pressing twice is pressing once. */
export interface MembershipDone {
  readonly kind: 'done';
  readonly name: string;
}

export interface MembershipDecision<R = MembershipDone> {
  readonly changes: readonly Change[];
  readonly result: R | MembershipTrouble;
}

export function refuse<R>(kind: MembershipTrouble['kind']): MembershipDecision<R> {
  return { changes: [], result: { kind } };
}

/** Far above the largest known group; keeps every list on a card within its size. */
export const mostMembers = 120;
