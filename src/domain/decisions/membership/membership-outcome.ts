import { type Decision, unchanged } from '../../model/decision.js';

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
  | { readonly kind: 'too-many-members' }
  /** Who presses nothing cannot coordinate. */
  | { readonly kind: 'without-teams' };

/** `done` also when there was nothing left to do: pressing twice is pressing once. */
export interface MembershipDone {
  readonly kind: 'done';
  readonly name: string;
}

export type MembershipDecision<R = MembershipDone> = Decision<R | MembershipTrouble>;

export function refuse<R>(kind: MembershipTrouble['kind']): MembershipDecision<R> {
  return unchanged({ kind });
}

/** Far above the largest known group; keeps every list on a card within its size. */
export const mostMembers = 120;
