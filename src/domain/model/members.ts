import type { Member, Unit } from './group/group.js';
import type { PersonKey } from './person/person.js';
import type { Snapshot } from './snapshot.js';
import type { Versioned } from './row.js';

/** The row id of a person's membership: one per person and group, so joining twice is one row. */
export function memberId(person: PersonKey): string {
  return person.replace('|', '~');
}

/** The person's row in the group, whatever its state. */
export function memberRow(snapshot: Snapshot, person: PersonKey): Versioned<Member> | undefined {
  return snapshot.members.find((row) => row.value.person === person);
}

/** The person's membership; undefined when asked, left or never there. Rights come from this row alone. */
export function activeMember(snapshot: Snapshot, person: PersonKey): Member | undefined {
  const member = memberRow(snapshot, person)?.value;
  return member?.state === 'active' ? member : undefined;
}

export function activeMembers(snapshot: Snapshot): readonly Member[] {
  return snapshot.members.map((row) => row.value).filter((member) => member.state === 'active');
}

export function coordinatorsOf(snapshot: Snapshot): readonly Member[] {
  return activeMembers(snapshot).filter((member) => member.coordinator);
}

/** Who stands in for the person, when named and still in the group. */
export function deputyOf(snapshot: Snapshot, person: PersonKey): Member | undefined {
  const deputy = activeMember(snapshot, person)?.deputy;
  return deputy === undefined ? undefined : activeMember(snapshot, deputy);
}

/** Who gets a message when the person cannot come: the deputy, when there is one, and the other coordinators. */
export function standInsFor(
  snapshot: Snapshot,
  person: PersonKey,
): { readonly deputy?: Member; readonly coordinators: readonly Member[] } {
  const deputy = deputyOf(snapshot, person);
  const coordinators = coordinatorsOf(snapshot).filter((member) => member.person !== person);
  return { coordinators, ...(deputy === undefined || deputy.person === person ? {} : { deputy }) };
}

/** Names of the units by which people know them. */
export function namesOf(snapshot: Snapshot, unitIds: readonly string[]): readonly string[] {
  return unitIds.flatMap((id) => unitOf(snapshot, id)?.name ?? []);
}

export function unitOf(snapshot: Snapshot, unitId: string): Unit | undefined {
  return snapshot.units.find((row) => row.value.id === unitId)?.value;
}
