import type { Sent } from '../../domain/model/job/opened.js';
import type { Caller } from '../../domain/model/group/caller.js';
import {
  editMember,
  type MemberEdited,
  type MemberWish,
} from '../../domain/decisions/membership/edit-member.js';
import { nameTrouble, type NameTrouble } from '../../domain/decisions/membership/staff-name.js';
import { unchanged } from '../../domain/model/decision.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { Deps } from '../deps.js';
import { decideAsCoordinator, type Refusal } from './decide-as-coordinator.js';

export function changeMembership(
  deps: Deps,
  caller: Caller,
  { groupId, person }: { readonly groupId: string; readonly person: PersonKey },
  { typed: wish, opened }: Sent<MemberWish>,
): Promise<MemberEdited | Refusal | { readonly kind: NameTrouble }> {
  type Edited = MemberEdited | { readonly kind: NameTrouble };
  const name = wish.name?.trim();
  return decideAsCoordinator<Edited>(deps, caller, groupId, (scene) => {
    const trouble = name === undefined ? undefined : nameTrouble(name, deps.publicContacts);
    if (trouble !== undefined) return unchanged<Edited>({ kind: trouble });
    return editMember(scene, person, name === undefined ? wish : { ...wish, name }, opened);
  });
}
