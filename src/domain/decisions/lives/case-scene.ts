import type { CasePointer } from '../../model/case/case-pointer.js';
import { isOpen, lifeOf } from '../../model/case/case-pointer.js';
import { type Meeting, isPlanned } from '../../model/group/meeting.js';
import { activeMembers, unitOf } from '../../model/members.js';
import type { Snapshot } from '../../model/snapshot.js';
import { receivingUnit } from '../../life/reading/life-answers.js';
import type { LifeMeeting, LifeMember, LifeScene, LifeSubject } from '../../life/reading/life-scene.js';
import { findPersonalData } from '../../privacy/find-personal-data.js';
import { caseLifeOf } from '../../routine/definition/case-life.js';
import { numbersIn } from '../../routine/meetings/group-numbers.js';
import { rolesHeld } from '../../routine/definition/roles.js';
import { registrationEnd } from '../../routine/meetings/meeting-moments.js';
import type { Routine } from '../../routine/definition/routine-schema.js';
import type { GroupNow } from '../../routine/scene.js';

/** The group as the lives of the routine's cases see it. */
export function caseScene(scene: GroupNow, routine: Routine): LifeScene {
  const { snapshot } = scene;
  const cases = snapshot.cases.map(({ value }) => value);
  return {
    ...lifeSceneOf(scene, routine),
    def: caseLifeOf(routine),
    subjects: cases
      .filter((one) => one.routine === routine.id && isOpen(one))
      .map((one) => caseSubject(snapshot, routine, one)),
  };
}

/** What every life of the routine in the group is decided from. */
export function lifeSceneOf(
  { snapshot, now }: GroupNow,
  routine: Routine,
): Omit<LifeScene, 'def' | 'subjects'> {
  const { settings } = snapshot.group.value;
  return {
    lists: routine.lists,
    members: lifeMembers(snapshot, routine),
    units: snapshot.units.map(({ value }) => value.id),
    settings: numbersIn(routine, settings),
    closed: settings.closedDays,
    meetings: snapshot.meetings
      .filter(({ value }) => isPlanned(value))
      .map(({ value }) => lifeMeeting(value)),
    now,
    holdsPersonalData: (text) => findPersonalData(text, [], 'field').length > 0,
  };
}

export function lifeMembers(snapshot: Snapshot, routine: Routine): readonly LifeMember[] {
  return activeMembers(snapshot).map((member) => {
    const { person, unitId, deputy } = member;
    return {
      person,
      roles: rolesHeld(routine, member),
      unitId,
      party: unitOf(snapshot, unitId)?.party ?? '',
      ...(deputy === undefined ? {} : { deputy }),
    };
  });
}

export function caseSubject(snapshot: Snapshot, routine: Routine, pointer: CasePointer): LifeSubject {
  const life = lifeOf(pointer);
  const meeting = snapshot.meetings.find(({ value }) => value.id === pointer.meetingId)?.value;
  const receiving =
    life.answers[receivingUnit] ?? (pointer.units.length === 1 ? pointer.units[0] : undefined);
  return {
    id: pointer.code,
    life,
    owner: pointer.owner,
    registeringUnit: pointer.registeringUnit,
    ...(receiving === undefined ? {} : { receivingUnit: receiving }),
    units: pointer.units.map((id) => ({ id, since: life.enteredAt })),
    ...(meeting === undefined
      ? {}
      : {
          meeting: { ...lifeMeeting(meeting), revision: meeting.revision },
          registrationEnds: registrationEnd(routine, meeting, snapshot.group.value).at,
        }),
  };
}

function lifeMeeting({ id, kind, date, time, absent }: Meeting): LifeMeeting {
  return { id, kind, date, time, absent };
}
