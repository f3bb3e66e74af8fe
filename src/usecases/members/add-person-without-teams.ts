import { addMember } from '../../domain/decisions/membership/ask-to-join.js';
import type { MembershipDone } from '../../domain/decisions/membership/membership-outcome.js';
import { nameTrouble, type NameTrouble } from '../../domain/decisions/membership/staff-name.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { keyWithoutTeams } from '../../domain/model/person/person.js';
import type { Deps } from '../deps.js';
import { decideAsCoordinator, type Refusal } from './decide-as-coordinator.js';

/**
 * Adds someone whose organisation has nobody in Teams. The key comes of the group and of what the form was opened with: the
 * same press sent again adds nobody, and no other group's person can be named by it.
 */
export async function addPersonWithoutTeams(
  deps: Deps,
  caller: Caller,
  groupId: string,
  wish: { readonly seed: string; readonly name: string; readonly unitId: string; readonly role: string },
): Promise<MembershipDone | Refusal | { readonly kind: NameTrouble }> {
  const { seed, unitId, role } = wish;
  const name = wish.name.trim();
  const person = keyWithoutTeams(deps.ids.hash(`${groupId} ${seed}`));
  const outcome = await decideAsCoordinator<MembershipDone | { readonly kind: NameTrouble }>(
    deps,
    caller,
    groupId,
    (scene) => {
      const trouble = nameTrouble(name, deps.publicContacts);
      if (trouble !== undefined) return { changes: [], result: { kind: trouble } };
      return addMember(scene, { person, name, kind: 'without-teams', unitId, role });
    },
  );
  if (outcome.kind === 'done') await deps.people.addToGroup(person, groupId);
  return outcome;
}
