import { unchanged } from '../../model/decision.js';
import { groupRoutines, type SceneNow, type SceneRows } from '../../routine/scene.js';
import { activeMembers, memberId, memberRow, unitOf } from '../../model/members.js';
import { type Change, insert, replace, touch } from '../../model/row.js';
import type { Instant } from '../../calendar/dates/time.js';
import { type Member, isActive, hasAsked } from '../../model/group/group.js';
import type { MemberKind, PersonKey } from '../../model/person/person.js';
import { isRoleIn } from '../../routine/definition/roles.js';
import { isJustDone } from '../../model/person/just-done.js';
import type { Snapshot } from '../../model/snapshot.js';
import { joinAskedNews, membershipNews } from './membership-news.js';
import { type MembershipDecision, mostMembers, refuse } from './membership-outcome.js';

export interface NewMember {
  readonly person: PersonKey;
  readonly name: string;
  readonly kind: MemberKind;
  readonly unitId: string;
  readonly role: string;
}

/** Someone wishes to join: stored as asked, and the coordinators are told. */
export function askToJoin(scene: SceneNow, asker: NewMember): MembershipDecision {
  const { snapshot, now } = scene;
  const row = memberRow(snapshot, asker.person);
  if (isActive(row?.value)) return refuse('already-member');
  const trouble = placeTrouble(scene, asker.unitId, asker.role);
  if (trouble !== undefined) return refuse(trouble);
  const asked = { ...memberOf(asker, now), state: 'asked' as const };
  // Asking again with the same wish tells nobody a second time.
  if (hasAsked(row?.value) && row.value.unitId === asked.unitId && row.value.role === asked.role) {
    return unchanged({ kind: 'done', name: asker.name });
  }
  const stored = stays(snapshot, asked);
  const news = joinAskedNews(scene, asker.person);
  return { changes: [stored, news, touch(snapshot.group)], result: { kind: 'done', name: asker.name } };
}

/** A coordinator adds someone, who need not ask. The same press, sent again, adds and tells nothing more. */
export function addMember(
  scene: SceneNow,
  added: NewMember & { readonly coordinator?: boolean },
): MembershipDecision {
  const { snapshot, now } = scene;
  const row = memberRow(snapshot, added.person);
  if (isActive(row?.value)) {
    const { unitId, role, since } = row.value;
    const again = unitId === added.unitId && role === added.role && isJustDone(since, now);
    return again ? unchanged({ kind: 'done', name: added.name }) : refuse('already-member');
  }
  const trouble = placeTrouble(scene, added.unitId, added.role);
  if (trouble !== undefined) return refuse(trouble);
  const member = { ...memberOf(added, now), coordinator: added.coordinator === true };
  const news = membershipNews(scene, added.person, 'added');
  return {
    changes: [stays(snapshot, member), news, touch(snapshot.group)],
    result: { kind: 'done', name: added.name },
  };
}

export function placeTrouble(
  scene: SceneRows,
  unitId: string,
  role: string,
): 'no-such-unit' | 'no-such-role' | 'too-many-members' | undefined {
  const { snapshot } = scene;
  if (unitOf(snapshot, unitId) === undefined) return 'no-such-unit';
  if (!isRoleIn(groupRoutines(scene), role)) return 'no-such-role';
  return activeMembers(snapshot).length >= mostMembers ? 'too-many-members' : undefined;
}

function memberOf({ person, name, kind, unitId, role }: NewMember, now: Instant): Member {
  return { person, name, kind, unitId, role, coordinator: false, state: 'active', since: now };
}

function stays(snapshot: Snapshot, member: Member): Change {
  const row = memberRow(snapshot, member.person);
  return row === undefined
    ? insert('member', snapshot.group.value.id, memberId(member.person), member)
    : replace(row, member);
}
