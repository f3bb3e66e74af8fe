import { type Duty, dutiesOf } from '../../domain/decisions/lives/duties.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { CalendarAddress } from '../../domain/model/person/calendar-address.js';
import { isOpen } from '../../domain/model/case/case-pointer.js';
import type { Member } from '../../domain/model/group/group.js';
import { isPlanned, type Meeting } from '../../domain/model/group/meeting.js';
import { activeMember } from '../../domain/model/members.js';
import { isWithoutTeams, type PersonKey } from '../../domain/model/person/person.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { meetingStart } from '../../domain/routine/meetings/meeting-moments.js';
import { loadedRoutineOf } from '../../domain/routine/definition/routine-of.js';
import { groupRoutines } from '../../domain/routine/scene.js';
import { comesToMeetings } from '../../domain/routine/spokespeople.js';
import { type CaseView, caseViewOf } from '../cases/look-at-case.js';
import type { Deps } from '../deps.js';
import { coordinatedGroup } from '../group/own-groups.js';

/** Someone without Teams, and what a coordinator may note for them. */
export interface PersonView {
  readonly snapshot: Snapshot;
  readonly member: Member;
  /** Open cases in which the person may answer or do something. */
  readonly cases: readonly CaseView[];
  /** Coming meetings that the person comes to, the next first. */
  readonly meetings: readonly Meeting[];
  readonly duties: readonly Duty[];
  readonly address: CalendarAddress | undefined;
  readonly publicUrl: string | undefined;
}

export async function lookAtPerson(
  deps: Deps,
  caller: Caller,
  groupId: string,
  person: PersonKey,
): Promise<PersonView | 'notFound' | 'notAllowed'> {
  const snapshot = await coordinatedGroup(deps, caller, groupId);
  if (typeof snapshot === 'string') return snapshot;
  const member = isWithoutTeams(person) ? activeMember(snapshot, person) : undefined;
  if (member === undefined) return 'notFound';
  const { calendar } = await deps.people.about(person);
  const now = deps.clock.now();
  const scene = { snapshot, routines: deps.routines, now, by: person };
  const comes = comesToMeetings(groupRoutines(scene), member);
  const meetings = snapshot.meetings
    .map(({ value }) => value)
    .filter((one) => comes && isPlanned(one) && meetingStart(one) > now)
    .sort((a, b) => a.date.localeCompare(b.date));
  return {
    ...{ snapshot, member, meetings, address: calendar, publicUrl: deps.publicUrl },
    cases: casesFor(deps, snapshot, person),
    duties: dutiesOf(scene).filter(({ may }) => may),
  };
}

function casesFor(deps: Deps, snapshot: Snapshot, person: PersonKey): readonly CaseView[] {
  return snapshot.cases
    .map(({ value }) => value)
    .filter((one) => isOpen(one) && loadedRoutineOf(deps.routines, one) !== undefined)
    .flatMap(({ code }) => caseViewOf(deps, snapshot, { person }, code) ?? [])
    .filter(({ concerned, life }) => concerned || life.actions.some(({ kind }) => kind === 'task'));
}
