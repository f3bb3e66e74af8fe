import type { Sent } from '../../domain/model/job/opened.js';
import type { Caller } from '../../domain/model/group/caller.js';
import {
  editMember,
  type MemberEdited,
  type MemberWish,
} from '../../domain/decisions/membership/edit-member.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import type { Deps } from '../deps.js';
import { decideAsCoordinator, type Refusal } from './decide-as-coordinator.js';

export function changeMembership(
  deps: Deps,
  caller: Caller,
  { groupId, person }: { readonly groupId: string; readonly person: PersonKey },
  { typed: wish, opened }: Sent<MemberWish>,
): Promise<MemberEdited | Refusal> {
  return decideAsCoordinator<MemberEdited>(deps, caller, groupId, (scene) =>
    editMember(scene, person, wish, opened),
  );
}
