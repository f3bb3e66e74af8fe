import type { Caller } from '../../domain/caller.js';
import { changePlace, nameDeputy, setCoordinator } from '../../domain/group/membership/change-member.js';
import type { MembershipDone } from '../../domain/group/membership/membership-outcome.js';
import type { PersonKey } from '../../domain/group/person.js';
import type { Deps } from '../deps.js';
import { decideAsCoordinator, type Refusal } from './decide-as-coordinator.js';

/** What a coordinator may change about a member. */
export type MembershipEdit =
  | { readonly what: 'place'; readonly unitId: string; readonly role: string }
  | { readonly what: 'coordinator'; readonly coordinator: boolean }
  | { readonly what: 'deputy'; readonly deputy?: PersonKey };

export function changeMembership(
  deps: Deps,
  caller: Caller,
  target: { readonly groupId: string; readonly person: PersonKey },
  edit: MembershipEdit,
): Promise<MembershipDone | Refusal> {
  const { groupId, person } = target;
  return decideAsCoordinator(deps, caller, groupId, (snapshot, now) => {
    switch (edit.what) {
      case 'place': {
        const routines = snapshot.group.value.routines.map((id) => deps.routines.get(id));
        return changePlace(snapshot, routines, person, edit, now);
      }
      case 'coordinator':
        return setCoordinator(snapshot, person, edit.coordinator, now);
      case 'deputy':
        return nameDeputy(snapshot, person, edit.deputy, now);
    }
  });
}
