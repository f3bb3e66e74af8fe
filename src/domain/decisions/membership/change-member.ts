import { unchanged } from '../../model/decision.js';
import { type GroupNow, groupRoutines, type SceneNow } from '../../routine/scene.js';
import { coordinatorsOf, memberRow, unitOf } from '../../model/members.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import { type Change, replace, touch } from '../../model/row.js';
import { type Member, hasLeft, isActive } from '../../model/group/group.js';
import type { MembershipChange } from '../../model/person/membership-change.js';
import { isWithoutTeams, type PersonKey } from '../../model/person/person.js';
import { isRepresentative, isRoleIn } from '../../routine/definition/roles.js';
import type { Snapshot } from '../../model/snapshot.js';
import { freedPlaces } from '../bookings/free-places.js';
import { membershipNews } from './membership-news.js';
import { type MembershipDecision, refuse } from './membership-outcome.js';

/** Another unit or role. A new unit ends being deputy for someone of the former. */
export function changePlace(
  scene: SceneNow,
  person: PersonKey,
  place: { readonly unitId: string; readonly role: string },
): MembershipDecision {
  const { snapshot } = scene;
  const row = activeRow(snapshot, person);
  if (row === undefined) return refuse('no-such-member');
  if (unitOf(snapshot, place.unitId) === undefined) return refuse('no-such-unit');
  if (!isRoleIn(groupRoutines(scene), place.role)) return refuse('no-such-role');
  const { role } = place;
  if (row.value.unitId === place.unitId && row.value.role === role) return unchanged(done(row.value));
  const { deputy, ...rest } = row.value;
  const moved: Member = { ...rest, unitId: place.unitId, role };
  const keepsDeputy = deputy !== undefined && represents(groupRoutines(scene), moved);
  const next: Member = keepsDeputy ? { ...moved, deputy } : moved;
  return told(scene, [replace(row, next)], row.value, 'changed');
}

/** Another name, of someone who has none in Teams. */
export function rename({ snapshot }: GroupNow, person: PersonKey, name: string): MembershipDecision {
  const row = activeRow(snapshot, person);
  if (row === undefined || !isWithoutTeams(person)) return refuse('no-such-member');
  if (row.value.name === name) return unchanged(done(row.value));
  const renamed = { ...row.value, name };
  return { changes: [replace(row, renamed), touch(snapshot.group)], result: done(renamed) };
}

/** Makes someone coordinator, or takes it back; never from the last one. */
export function setCoordinator(scene: GroupNow, person: PersonKey, coordinator: boolean): MembershipDecision {
  const { snapshot } = scene;
  const row = activeRow(snapshot, person);
  if (row === undefined) return refuse('no-such-member');
  if (row.value.coordinator === coordinator) return unchanged(done(row.value));
  if (coordinator && isWithoutTeams(person)) return refuse('without-teams');
  if (!coordinator && coordinatorsOf(snapshot).length === 1) return refuse('last-coordinator');
  const change = coordinator ? 'coordinator' : 'not-coordinator';
  return told(scene, [replace(row, { ...row.value, coordinator })], row.value, change);
}

/** Removed by a coordinator (the person is told) or leaving (the coordinators are told). */
export function endMembership(
  scene: GroupNow,
  person: PersonKey,
  change: 'removed' | 'left',
): MembershipDecision {
  const { snapshot, now } = scene;
  const row = memberRow(snapshot, person);
  if (row === undefined) return refuse('no-such-member');
  if (hasLeft(row.value)) return unchanged(done(row.value));
  if (isActive(row.value) && row.value.coordinator && coordinatorsOf(snapshot).length === 1) {
    return refuse('last-coordinator');
  }
  const { deputy: _, ...rest } = row.value;
  const left: Member = { ...rest, coordinator: false, state: 'left', since: now };
  const others = [replace(row, left), ...withoutDeputy(snapshot, person)];
  const news = [membershipNews(scene, person, change), touch(snapshot.group)];
  const freed = freedPlaces(scene, person, [...others, ...news]);
  return { changes: [...others, ...freed, ...news], result: done(row.value) };
}

/** Two rows each in one transaction, its event among them, beside the membership that ends. */
const mostDeputized = 40;

/**
 * Whoever had this person as deputy has none now: as many as one transaction holds. A deputy who has left stands in for
 * nobody even before.
 */
export function withoutDeputy({ members }: Snapshot, person: PersonKey): readonly Change[] {
  const theirs = members.filter(({ value }) => value.deputy === person && value.person !== person);
  return theirs.slice(0, mostDeputized).map((row) => {
    const { deputy: _gone, ...without } = row.value;
    return replace(row, without);
  });
}

/** Names who stands in for a representative; undefined takes the deputy away. */
export function nameDeputy(
  scene: SceneNow,
  person: PersonKey,
  deputy: PersonKey | undefined,
): MembershipDecision {
  const { snapshot } = scene;
  const row = activeRow(snapshot, person);
  if (row === undefined) return refuse('no-such-member');
  if (row.value.deputy === deputy) return unchanged(done(row.value));
  const { deputy: former, ...rest } = row.value;
  if (deputy === undefined) {
    const news = former === undefined ? [] : [deputyNews(scene, former, 'not-deputy', person)];
    return { changes: [replace(row, rest), ...news, touch(snapshot.group)], result: done(row.value) };
  }
  if (!represents(groupRoutines(scene), row.value)) return refuse('not-a-representative');
  if (deputy === person) return refuse('deputy-is-self');
  if (activeRow(snapshot, deputy) === undefined) return refuse('no-such-member');
  const news = deputyNews(scene, deputy, 'deputy', person);
  return {
    changes: [replace(row, { ...rest, deputy }), news, touch(snapshot.group)],
    result: done(row.value),
  };
}

/** Represents the unit in some routine of the group. */
function represents(routines: readonly Routine[], member: Member): boolean {
  return routines.some((routine) => isRepresentative(routine, member));
}

function activeRow(snapshot: Snapshot, person: PersonKey) {
  const row = memberRow(snapshot, person);
  return isActive(row?.value) ? row : undefined;
}

function done(member: Member) {
  return { kind: 'done', name: member.name } as const;
}

function told(
  scene: GroupNow,
  changes: readonly Change[],
  member: Member,
  change: MembershipChange,
): MembershipDecision {
  const { snapshot } = scene;
  const news = membershipNews(scene, member.person, change);
  return { changes: [...changes, news, touch(snapshot.group)], result: done(member) };
}

function deputyNews(
  scene: GroupNow,
  deputy: PersonKey,
  change: 'deputy' | 'not-deputy',
  forWhom: PersonKey,
): Change {
  return membershipNews(scene, deputy, change, forWhom);
}
