import { loadedRoutineOf } from '../../domain/routine/definition/routine-of.js';
import type { Caller } from '../../domain/model/group/caller.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { asksAcknowledgement } from '../../domain/routine/definition/case-life.js';
import {
  type CaseCode,
  type CasePointer,
  isOpen,
  isRegistered,
  isWaitingLate,
} from '../../domain/model/case/case-pointer.js';
import { type Member, hasAsked } from '../../domain/model/group/group.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import { type Meeting, isPlanned } from '../../domain/model/group/meeting.js';
import { type Duty, waitingDuties } from '../../domain/decisions/lives/duties.js';
import { registrationWorlds } from '../../domain/decisions/registration/registration-world.js';
import { ownsCase } from '../../domain/decisions/cases/change-case.js';
import { daysLeft, meetingEnd, meetingStart } from '../../domain/routine/meetings/meeting-moments.js';
import { comingPlaces, type PlacesView } from '../../domain/decisions/bookings/bookings-seen.js';
import { isBooked } from '../../domain/routine/meetings/booked-places.js';
import type { SceneNow } from '../../domain/routine/scene.js';
import { activeMember } from '../../domain/model/members.js';
import { spokespeopleOf } from '../../domain/routine/spokespeople.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import type { Deps } from '../deps.js';
import { type MeetingView, meetingView } from '../meeting/look-at-meeting.js';
import { ownGroups } from '../group/own-groups.js';
import { type ReportSeen, reportsIn } from '../reports/look-at-reports.js';
import { countUndelivered } from '../undelivered/look-at-undelivered.js';

/** What someone most likely wants to know of one group. */
export interface HomeGroup {
  readonly groupId: string;
  readonly groupName: string;
  readonly snapshot: Snapshot;
  readonly member: Member;
  readonly next: MeetingView | undefined;
  /** Working days left to register to the next meeting; undefined when it has closed. */
  readonly daysLeft: number | undefined;
  readonly mayRegister: boolean;
  readonly ownCases: number;
  /** The next meeting at which the caller has booked places, or else can. */
  readonly places: PlacesView | undefined;
  /** Cases that wait for the own unit's answer. */
  readonly unanswered: readonly CaseCode[];
  /** For a coordinator: who asks to join, which cases came late, an agenda to look through. */
  readonly asking: number;
  /** Messages that did not arrive and may be sent again. */
  readonly undelivered: number;
  readonly late: readonly CaseCode[];
  /** Cases with units that came late. */
  readonly lateUnits: readonly CaseCode[];
  readonly draft: boolean;
  /** The group's own duties that are due soon, or were, and that the member may do. */
  readonly duties: readonly Duty[];
  /** Reports that wait for the member; undefined where the routines of the group have none. */
  readonly reports: readonly ReportSeen[] | undefined;
  /** Cases are concluded and there is no decision to purge them by. */
  readonly retentionMissing: boolean;
  /** A meeting that has begun and has cases without an outcome. */
  readonly toNote: Meeting | undefined;
}

export async function lookAtHome(deps: Deps, caller: Caller): Promise<readonly HomeGroup[]> {
  const groups = await ownGroups(deps, caller);
  const own = groups.map(async (snapshot): Promise<readonly HomeGroup[]> => {
    const member = activeMember(snapshot, caller.person);
    if (member === undefined) return [];
    const undelivered = member.coordinator ? await countUndelivered(deps, snapshot.group.value.id) : 0;
    return [{ ...homeOf(deps, caller, snapshot, member), undelivered }];
  });
  return (await Promise.all(own)).flat();
}

function homeOf(
  deps: Deps,
  { person }: Caller,
  snapshot: Snapshot,
  member: Member,
): Omit<HomeGroup, 'undelivered'> {
  const now = deps.clock.now();
  const scene = { snapshot, routines: deps.routines, now, by: person };
  const group = snapshot.group.value;
  const coming = comingMeeting(scene);
  const next = coming && meetingView(deps, snapshot, coming, member);
  const open = next?.deadline !== undefined && now < next.deadline.at ? next.deadline : undefined;
  const cases = snapshot.cases.map(({ value }) => value);
  const places = comingPlaces(scene);
  const owes = (pointer: CasePointer) => {
    const routine = loadedRoutineOf(deps.routines, pointer);
    return (
      routine !== undefined &&
      asksAcknowledgement(routine, pointer) &&
      spokespeopleOf(snapshot, routine, member.unitId).includes(member)
    );
  };
  return {
    groupId: group.id,
    groupName: group.name,
    snapshot,
    member,
    next,
    daysLeft: open && daysLeft(toLocal(now).date, open.date, group),
    mayRegister: registrationWorlds(scene).length > 0,
    ownCases: cases.filter((one) => isOpen(one) && ownsCase(snapshot, one, person)).length,
    places: places.find(({ own }) => own !== undefined) ?? places.find(({ bookable }) => bookable),
    unanswered: cases
      .filter((one) => one.units.includes(member.unitId))
      .filter(({ acknowledgements }) => !acknowledgements.some(({ unitId }) => unitId === member.unitId))
      .filter(owes)
      .map(({ code }) => code),
    asking: member.coordinator ? snapshot.members.filter(({ value }) => hasAsked(value)).length : 0,
    late: member.coordinator ? cases.filter((one) => isWaitingLate(one)).map(({ code }) => code) : [],
    lateUnits: member.coordinator
      ? cases.filter(({ lateUnits = [] }) => lateUnits.length > 0).map(({ code }) => code)
      : [],
    toNote: member.coordinator ? meetingToNote(snapshot, now) : undefined,
    duties: waitingDuties(scene),
    reports: reportsIn(deps, snapshot, person)?.reports.filter(({ waiting }) => waiting.length > 0),
    draft: member.coordinator && next?.meeting.agendaState === 'draft',
    retentionMissing:
      member.coordinator && group.retention === undefined && cases.some((one) => !isOpen(one)),
  };
}

/** The group's next meeting; one that only those come to who have booked is shown to them beside it. */
function comingMeeting({ snapshot, routines, now }: SceneNow): Meeting | undefined {
  return snapshot.meetings
    .map(({ value }) => value)
    .filter((meeting) => isPlanned(meeting) && now < meetingEnd(meeting))
    .filter((meeting) => !isBooked(meeting, snapshot.group.value, routines))
    .sort((a, b) => (`${a.date}${a.time}` < `${b.date}${b.time}` ? -1 : 1))[0];
}

function meetingToNote({ meetings, cases }: Snapshot, now: Instant): Meeting | undefined {
  return meetings
    .map(({ value }) => value)
    .filter((meeting) => isPlanned(meeting) && meetingStart(meeting) <= now)
    .find(({ id }) => cases.some(({ value }) => value.meetingId === id && isRegistered(value)));
}
