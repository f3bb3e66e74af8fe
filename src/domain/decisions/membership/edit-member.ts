import { unchanged } from '../../model/decision.js';
import type { Snapshot } from '../../model/snapshot.js';
import { memberRow } from '../../model/members.js';
import { changedSince } from '../../model/job/opened.js';
import { type Change, rowKey } from '../../model/row.js';
import { type Member, isActive } from '../../model/group/group.js';
import { isWithoutTeams, type PersonKey } from '../../model/person/person.js';
import { changePlace, nameDeputy, rename, setCoordinator } from './change-member.js';
import { type MembershipDecision, type MembershipDone, refuse } from './membership-outcome.js';
import type { SceneNow } from '../../routine/scene.js';

/** What a coordinator may change about a member, all at once. */
export interface MemberWish {
  readonly unitId: string;
  readonly role: string;
  readonly deputy?: PersonKey;
  readonly coordinator: boolean;
  /** Of someone without Teams: the others have the name that Teams gives them. */
  readonly name?: string;
}

export type MemberEdited = MembershipDone | { readonly kind: 'changed-since' };

/** What a form about a member was opened at. */
export function wishOf({ person, name, unitId, role, deputy, coordinator }: Member): MemberWish {
  return {
    ...{ unitId, role, coordinator },
    ...(deputy === undefined ? {} : { deputy }),
    ...(isWithoutTeams(person) ? { name } : {}),
  };
}

/** Unit and role, deputy, coordinator: what differs is changed, all of it or, when one thing cannot be, nothing. */
export function editMember(
  scene: SceneNow,
  person: PersonKey,
  wish: MemberWish,
  opened?: string,
): MembershipDecision<MemberEdited> {
  const { snapshot } = scene;
  const before = memberRow(snapshot, person)?.value;
  if (!isActive(before)) return refuse('no-such-member');
  const { unitId, role, deputy, coordinator, name = before.name } = wish;
  const same = before.unitId === unitId && before.role === role && before.deputy === deputy;
  if (same && before.coordinator === coordinator && before.name === name) {
    return unchanged({ kind: 'done', name: before.name });
  }
  if (changedSince(opened, wishOf(before))) return unchanged({ kind: 'changed-since' });
  const steps: readonly ((now: Snapshot) => MembershipDecision)[] = [
    (standing) => changePlace({ ...scene, snapshot: standing }, person, { unitId, role }),
    (standing) =>
      before.deputy === deputy
        ? nothing(before)
        : nameDeputy({ ...scene, snapshot: standing }, person, deputy),
    (standing) => setCoordinator({ ...scene, snapshot: standing }, person, coordinator),
    (standing) =>
      before.name === name ? nothing(before) : rename({ ...scene, snapshot: standing }, person, name),
  ];
  const changes = new Map<string, Change>();
  let standing = snapshot;
  for (const step of steps) {
    const { changes: more, result } = step(standing);
    if (result.kind !== 'done') return { changes: [], result };
    for (const change of more) changes.set(rowKey(change.kind, change.id), change);
    standing = withMember(standing, more);
  }
  return { changes: [...changes.values()], result: { kind: 'done', name } };
}

function nothing({ name }: Member): MembershipDecision {
  return unchanged({ kind: 'done', name });
}

/** The group as the next step finds it; the row keeps the version it was read at. */
function withMember(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const members = snapshot.members.map((row) => {
    const change = changes.find(({ kind, id, op }) => kind === 'member' && id === row.id && op === 'replace');
    return change?.kind === 'member' && change.op === 'replace' ? { ...row, value: change.value } : row;
  });
  return { ...snapshot, members };
}
