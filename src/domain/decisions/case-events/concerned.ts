import { type CasePointer, isRegistered } from '../../model/case/case-pointer.js';
import type { Member } from '../../model/group/group.js';
import type { Snapshot } from '../../model/snapshot.js';
import { unitOf } from '../../model/members.js';
import { holdsRole } from '../../routine/rights.js';
import type { Routine, TimerEventListener } from '../../routine/definition/routine-schema.js';

/** The units that a meeting's cases concern, the registering ones among them. */
export function unitsConcerned(cases: readonly CasePointer[], meetingId: string): ReadonlySet<string> {
  const here = cases.filter((one) => one.meetingId === meetingId && isRegistered(one));
  return new Set(here.flatMap((one) => [one.registeringUnit, ...one.units]));
}

export function casesOf(snapshot: Snapshot): readonly CasePointer[] {
  return snapshot.cases.map((row) => row.value);
}

/** True when the listener's sentry lets the member through: roles and parties, empty meaning all. */
export function passesSentry(
  snapshot: Snapshot,
  routine: Pick<Routine, 'roles'>,
  listener: TimerEventListener,
  member: Member,
): boolean {
  const party = unitOf(snapshot, member.unitId)?.party;
  return (
    (listener.roles.length === 0 || holdsRole(routine, member, listener.roles)) &&
    (listener.parties.length === 0 || (party !== undefined && listener.parties.includes(party)))
  );
}
