import {
  addressMark,
  newSecret,
  secretAlphabet,
  secretLength,
} from '../../domain/model/person/calendar-address.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { Deps } from '../deps.js';
import { ownGroups } from '../group/own-groups.js';

export type AddressOutcome =
  | { readonly kind: 'made' | 'revoked' | 'no-group' }
  /** The card was made from another state of the address. */
  | { readonly kind: 'changed' };

/** For the card that offers an address: pressing sends it back, so that the same press sent again is the same address. */
export function offerSecret({ ids }: Pick<Deps, 'ids'>): string {
  return newSecret(ids.integers(secretLength, secretAlphabet.length));
}

/** The secret becomes the caller's address in place of the one before, which stops working. */
export async function makeAddress(
  deps: Deps,
  caller: Caller,
  { secret, after }: { readonly secret: string; readonly after: string },
): Promise<AddressOutcome> {
  const { people, ids, clock } = deps;
  const { person } = caller;
  // The index has who only asks to join as well.
  if ((await ownGroups(deps, caller)).length === 0) return { kind: 'no-group' };
  const { calendar } = await people.about(person);
  const hash = ids.hash(secret);
  if (calendar?.hash !== hash && addressMark(calendar) !== after) return { kind: 'changed' };
  const isMade = await people.changeCalendar(person, calendar, { hash, changedAt: clock.now() });
  return { kind: isMade ? 'made' : 'changed' };
}

/** The address stops working; what is gone already stays so. */
export async function revokeAddress(
  { people, clock }: Deps,
  { person }: Caller,
  after: string,
): Promise<AddressOutcome> {
  const { calendar } = await people.about(person);
  if (calendar?.hash === undefined) return { kind: 'revoked' };
  if (addressMark(calendar) !== after) return { kind: 'changed' };
  const isDone = await people.changeCalendar(person, calendar, { changedAt: clock.now() });
  return { kind: isDone ? 'revoked' : 'changed' };
}
