import { addMember } from '../../domain/decisions/membership/ask-to-join.js';
import { editMember, type MemberEdited, wishOf } from '../../domain/decisions/membership/edit-member.js';
import type { MembershipDone } from '../../domain/decisions/membership/membership-outcome.js';
import { withOther } from '../../domain/decisions/retention/forget-people.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { unchanged } from '../../domain/model/decision.js';
import { isActive, type Member } from '../../domain/model/group/group.js';
import { activeMember, memberId, memberRow } from '../../domain/model/members.js';
import { isWithoutTeams, type PersonKey } from '../../domain/model/person/person.js';
import { type Change, remove, replace } from '../../domain/model/row.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { PersonScene } from '../../domain/routine/scene.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../group/own-groups.js';
import { decideAsCoordinator, type Refusal } from '../members/decide-as-coordinator.js';
import { sweep } from '../retention/sweep.js';

type InTeams = Pick<Member, 'person' | 'name' | 'kind'>;

/** Someone who has come to Teams: a member, or one whom the people picker names. */
export interface LinkWish {
  readonly person: PersonKey;
  readonly member?: PersonKey | undefined;
  readonly objectId?: string | undefined;
}

export type Linked =
  MembershipDone | Refusal | { readonly kind: 'not-in-team' | 'no-channel' | 'nobody-picked' };

/**
 * Someone who had no Teams has come to Teams: they take over the place and all that is recorded. The place first, the rows
 * then, the former member last; stopped anywhere, the same press goes on.
 */
export async function linkPerson(
  deps: Deps,
  caller: Caller,
  groupId: string,
  wish: LinkWish,
): Promise<Linked> {
  const snapshot = await coordinatedGroup(deps, caller, groupId);
  if (snapshot === 'notFound') return { kind: 'not-found' };
  if (snapshot === 'notAllowed') return { kind: 'not-allowed' };
  const found = await whoIs(deps, snapshot, wish);
  if ('trouble' in found) return { kind: found.trouble };
  const { person } = wish;
  if (!isWithoutTeams(person)) return { kind: 'no-such-member' };
  // Pressed once and sent again: it is done.
  if (memberRow(snapshot, person) === undefined && activeMember(snapshot, found.person) !== undefined) {
    return { kind: 'done', name: found.name };
  }
  const admitted = await decideAsCoordinator<MembershipDone | MemberEdited>(deps, caller, groupId, (scene) =>
    admit(scene, person, found),
  );
  if (admitted.kind === 'changed-since') return { kind: 'changed-meanwhile' };
  if (admitted.kind !== 'done') return admitted;
  const placed = await decideAsCoordinator<MemberEdited>(deps, caller, groupId, (scene) =>
    place(scene, person, found.person),
  );
  if (placed.kind === 'changed-since') return { kind: 'changed-meanwhile' };
  if (placed.kind !== 'done') return placed;
  await deps.people.addToGroup(found.person, groupId);
  await moveRows(deps, groupId, { from: person, to: found.person });
  await leave(deps, caller, groupId, person);
  // What came meanwhile; nothing can name them from now on.
  await moveRows(deps, groupId, { from: person, to: found.person });
  await takeAway(deps, groupId, person);
  return { kind: 'done', name: found.name };
}

async function whoIs(
  deps: Deps,
  snapshot: Snapshot,
  { member: key, objectId = '' }: LinkWish,
): Promise<
  InTeams | { readonly trouble: 'no-such-member' | 'not-in-team' | 'no-channel' | 'nobody-picked' }
> {
  if (key !== undefined) {
    const member = isWithoutTeams(key) ? undefined : activeMember(snapshot, key);
    return member ?? { trouble: 'no-such-member' };
  }
  const { channel } = snapshot.group.value;
  if (objectId === '') return { trouble: 'nobody-picked' };
  if (channel === undefined) return { trouble: 'no-channel' };
  return (await deps.directory.inChannel(channel, objectId)) ?? { trouble: 'not-in-team' };
}

function admit(scene: PersonScene, person: PersonKey, { person: to, name, kind }: InTeams) {
  const former = activeMember(scene.snapshot, person);
  const isThere = isActive(memberRow(scene.snapshot, to)?.value);
  if (former === undefined) return unchanged({ kind: 'no-such-member' as const });
  if (isThere) return unchanged({ kind: 'done' as const, name });
  const { unitId, role } = former;
  return addMember(scene, { ...{ person: to, name, kind }, unitId, role });
}

/** Unit, role and deputy of the one who had no Teams. */
function place(scene: PersonScene, person: PersonKey, to: PersonKey) {
  const former = activeMember(scene.snapshot, person);
  const member = activeMember(scene.snapshot, to);
  if (former === undefined || member === undefined) return unchanged({ kind: 'no-such-member' as const });
  const { unitId, role } = former;
  const deputy = former.deputy === to ? undefined : (former.deputy ?? member.deputy);
  const { deputy: _, ...wish } = wishOf(member);
  return editMember(scene, to, { ...wish, unitId, role, ...(deputy === undefined ? {} : { deputy }) });
}

/** Whatever names the one names the other; rows that come meanwhile too. */
async function moveRows(
  deps: Deps,
  groupId: string,
  whose: { readonly from: PersonKey; readonly to: PersonKey },
): Promise<void> {
  const { ledger } = deps;
  for (const kind of ['event', 'call', 'timer'] as const) {
    await sweep(deps, async () => (await ledger.list(kind, groupId)).flatMap((row) => withOther(row, whose)));
  }
  await sweep(deps, async () => {
    const snapshot = await ledger.snapshot(groupId);
    if (snapshot === undefined) return [];
    const { cases, lives, meetings, members } = snapshot;
    const others = members.filter(({ value }) => value.person !== whose.from);
    return [
      ...cases.flatMap((row) => withOther(row, whose)),
      ...lives.flatMap((row) => withOther(row, whose)),
      ...meetings.flatMap((row) => withOther(row, whose)),
      ...others.flatMap((row) => withOther(row, whose)),
    ];
  });
}

async function leave(deps: Deps, caller: Caller, groupId: string, person: PersonKey): Promise<void> {
  await decideAsCoordinator(deps, caller, groupId, ({ snapshot, now }) => {
    const row = memberRow(snapshot, person);
    const left: readonly Change[] =
      row === undefined ? [] : [replace(row, { ...row.value, state: 'left', since: now })];
    return { changes: left, result: { kind: 'done' as const, name: '' } };
  });
}

async function takeAway(deps: Deps, groupId: string, person: PersonKey): Promise<void> {
  await sweep(deps, async () => {
    const row = await deps.ledger.read('member', groupId, memberId(person));
    return row === undefined ? [] : [remove(row)];
  });
  await deps.people.removeFromGroup(person, groupId);
  await deps.people.forgetGroup(person, groupId);
  await deps.people.forgetCalendar(person);
}
