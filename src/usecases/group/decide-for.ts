import type { Caller } from '../../domain/model/group/caller.js';
import { type Decision, unchanged } from '../../domain/model/decision.js';
import { activeMember } from '../../domain/model/members.js';
import { isWithoutTeams, type PersonKey } from '../../domain/model/person/person.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { PersonScene } from '../../domain/routine/scene.js';
import { decideInGroup, type GroupDeps } from '../decide-in-group.js';
import type { Deps } from '../deps.js';
import { ownGroup } from './own-groups.js';

type MayNot = 'notFound' | 'notAllowed';

/** Where something is decided, and whose it is when it is noted for someone who presses nothing. */
export interface NotedIn {
  readonly groupId: string;
  readonly for?: PersonKey | undefined;
}

/** Whoever presses decides; a coordinator may note what someone without Teams has said, as if that person pressed. */
export function decideFor<R>(
  deps: GroupDeps,
  { person }: Pick<Caller, 'person'>,
  { groupId, for: whose }: NotedIn,
  decide: (scene: PersonScene) => Decision<R>,
) {
  return decideInGroup<R | { readonly kind: MayNot }>(deps, groupId, person, (scene) => {
    if (whose === undefined) return decide(scene);
    const trouble = mayNot(scene.snapshot, person, whose);
    if (trouble !== undefined) return unchanged<R | { readonly kind: MayNot }>({ kind: trouble });
    return decide({ ...scene, by: whose, notedBy: person });
  });
}

/** The one whose view is looked at: the caller, or someone without Teams whom a coordinator notes something for. */
export async function seenAs(
  deps: Deps,
  caller: Caller,
  { groupId, for: whose }: NotedIn,
): Promise<Caller | MayNot> {
  if (whose === undefined) return caller;
  const snapshot = await ownGroup(deps, caller, groupId);
  if (snapshot === undefined) return 'notFound';
  return mayNot(snapshot, caller.person, whose) ?? { ...caller, person: whose };
}

function mayNot(snapshot: Snapshot, coordinator: PersonKey, whose: PersonKey): MayNot | undefined {
  const member = activeMember(snapshot, coordinator);
  if (member === undefined) return 'notFound';
  if (!member.coordinator) return 'notAllowed';
  return isWithoutTeams(whose) && activeMember(snapshot, whose) !== undefined ? undefined : 'notFound';
}
