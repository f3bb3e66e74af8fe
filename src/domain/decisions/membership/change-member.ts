import { coordinatorsOf, memberRow, unitOf } from '../../model/members.js';
import type { Routine } from '../../routine/routine-schema.js';
import { type Change, replace, touch } from '../../model/row.js';
import type { Instant } from '../../calendar/time.js';
import type { Member } from '../../model/group.js';
import type { MembershipChange } from '../../model/membership-change.js';
import type { PersonKey } from '../../model/person.js';
import { isRepresentative, isRoleIn } from '../../routine/roles.js';
import type { Snapshot } from '../../model/snapshot.js';
import { membershipNews } from './membership-news.js';
import { type MembershipDecision, refuse } from './membership-outcome.js';

/** Another unit or role. A new unit ends being deputy for someone of the former. */
export function changePlace(
  snapshot: Snapshot,
  routines: readonly Routine[],
  person: PersonKey,
  place: { readonly unitId: string; readonly role: string },
  now: Instant,
): MembershipDecision {
  const row = activeRow(snapshot, person);
  if (row === undefined) return refuse('no-such-member');
  if (unitOf(snapshot, place.unitId) === undefined) return refuse('no-such-unit');
  if (!isRoleIn(routines, place.role)) return refuse('no-such-role');
  const { role } = place;
  if (row.value.unitId === place.unitId && row.value.role === role) return unchanged(row.value);
  const { deputy, ...rest } = row.value;
  const moved: Member = { ...rest, unitId: place.unitId, role };
  const keepsDeputy = deputy !== undefined && represents(routines, moved);
  const next: Member = keepsDeputy ? { ...moved, deputy } : moved;
  return told(snapshot, [replace(row, next)], row.value, 'changed', now);
}

/** Makes someone coordinator, or takes it back; never from the last one. */
export function setCoordinator(
  snapshot: Snapshot,
  person: PersonKey,
  coordinator: boolean,
  now: Instant,
): MembershipDecision {
  const row = activeRow(snapshot, person);
  if (row === undefined) return refuse('no-such-member');
  if (row.value.coordinator === coordinator) return unchanged(row.value);
  if (!coordinator && coordinatorsOf(snapshot).length === 1) return refuse('last-coordinator');
  const change = coordinator ? 'coordinator' : 'not-coordinator';
  return told(snapshot, [replace(row, { ...row.value, coordinator })], row.value, change, now);
}

/** Removed by a coordinator (the person is told) or leaving (the coordinators are told). */
export function endMembership(
  snapshot: Snapshot,
  person: PersonKey,
  change: 'removed' | 'left',
  now: Instant,
): MembershipDecision {
  const row = memberRow(snapshot, person);
  if (row === undefined) return refuse('no-such-member');
  if (row.value.state === 'left') return unchanged(row.value);
  if (row.value.state === 'active' && row.value.coordinator && coordinatorsOf(snapshot).length === 1) {
    return refuse('last-coordinator');
  }
  const { deputy: _, ...rest } = row.value;
  const left: Member = { ...rest, coordinator: false, state: 'left', since: now };
  const others = withoutDeputy(snapshot, person);
  return told(snapshot, [replace(row, left), ...others], row.value, change, now);
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
  snapshot: Snapshot,
  routines: readonly Routine[],
  person: PersonKey,
  deputy: PersonKey | undefined,
  now: Instant,
): MembershipDecision {
  const row = activeRow(snapshot, person);
  if (row === undefined) return refuse('no-such-member');
  if (row.value.deputy === deputy) return unchanged(row.value);
  const { deputy: former, ...rest } = row.value;
  if (deputy === undefined) {
    const news = former === undefined ? [] : [deputyNews(snapshot, former, 'not-deputy', person, now)];
    return { changes: [replace(row, rest), ...news, touch(snapshot.group)], result: done(row.value) };
  }
  if (!represents(routines, row.value)) return refuse('not-a-representative');
  if (deputy === person) return refuse('deputy-is-self');
  if (activeRow(snapshot, deputy) === undefined) return refuse('no-such-member');
  const news = deputyNews(snapshot, deputy, 'deputy', person, now);
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
  return row?.value.state === 'active' ? row : undefined;
}

function done(member: Member) {
  return { kind: 'done', name: member.name } as const;
}

function unchanged(member: Member): MembershipDecision {
  return { changes: [], result: done(member) };
}

function told(
  snapshot: Snapshot,
  changes: readonly Change[],
  member: Member,
  change: MembershipChange,
  now: Instant,
): MembershipDecision {
  const news = membershipNews(snapshot.group.value.id, member.person, change, now);
  return { changes: [...changes, news, touch(snapshot.group)], result: done(member) };
}

function deputyNews(
  snapshot: Snapshot,
  deputy: PersonKey,
  change: 'deputy' | 'not-deputy',
  forWhom: PersonKey,
  now: Instant,
): Change {
  return membershipNews(snapshot.group.value.id, deputy, change, now, { for: forWhom });
}
