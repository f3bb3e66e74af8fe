import { addDays } from '../../domain/calendar/dates/local-date.js';
import { addWorkingDays } from '../../domain/calendar/working-days.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { LocalDate, LocalTime } from '../../domain/calendar/dates/time.js';
import { caseScene, caseSubject } from '../../domain/decisions/lives/case-scene.js';
import { type CasePointer, isRegistered, stageIdOf } from '../../domain/model/case/case-pointer.js';
import { isPlanned, type Meeting } from '../../domain/model/group/meeting.js';
import { caseKinds, isWhoCarriesOn, outcomesOf } from '../../domain/routine/definition/case-life.js';
import { meetingEnd, meetingStart } from '../../domain/routine/meetings/meeting-moments.js';
import { routineOf } from '../../domain/routine/definition/routine-of.js';
import { groupRoutines, type PersonScene } from '../../domain/routine/scene.js';
import { slotChanges } from '../../domain/decisions/meetings/edit-agenda.js';
import { changeAgenda, publishGroupAgenda } from '../../usecases/agenda/change-agenda.js';
import { addGroupMeeting } from '../../usecases/group/run-group.js';
import {
  cancelGroupMeeting,
  moveGroupMeeting,
  noteUnitsPresent,
  recordCaseOutcome,
} from '../../usecases/meeting/run-meeting.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import { answersTo, namesClient } from './parts/answers.js';
import type { Visit } from './parts/visit.js';

/** A coordinator before, at and after the group's meetings. */
export async function runMeetings(visit: Visit): Promise<void> {
  const { world, person } = visit;
  const standing = world.sceneOf(person.caller.person);
  const { snapshot, now } = standing;
  const today = toLocal(now).date;
  const soon = addDays(today, 10);
  for (const { value: meeting } of snapshot.meetings) {
    if (!isPlanned(meeting) || meeting.date < addDays(today, -60) || meeting.date > soon) continue;
    if (meetingEnd(meeting) <= now) await after(visit, standing, meeting);
    else if (now < meetingStart(meeting)) await before(visit, meeting, today);
  }
  await keepMeetingsAhead(visit, standing, today);
}

async function before(visit: Visit, meeting: Meeting, today: LocalDate): Promise<void> {
  const { world, person, groupId, chance } = visit;
  const asked = { groupId, meetingId: meeting.id };
  const deps = turnDeps(world.deps);
  const drawn = chance.next();
  if (drawn < 0.015) {
    const date = addWorkingDays(meeting.date, chance.between(1, 6));
    const time = (chance.happens(0.5) ? meeting.time : '10:00') as LocalTime;
    await moveGroupMeeting(deps, person.caller, asked, { typed: { date, time } });
  } else if (drawn < 0.022) {
    await cancelGroupMeeting(deps, person.caller, asked);
  } else if (drawn < 0.1) {
    const change = chance.pick(slotChanges) ?? 'none';
    const codes = world.ledger.now().cases.filter(({ value }) => value.meetingId === meeting.id);
    const slot = chance.pick(codes)?.value.code;
    const typed = {
      ...{ change, fixedPoints: meeting.agenda.fixedPoints },
      ...(slot === undefined ? {} : { slot }),
    };
    await changeAgenda(deps, person.caller, asked, { typed });
  } else if (drawn < 0.16 && meeting.date > today) {
    await publishGroupAgenda(deps, person.caller, { ...asked, anyway: true });
  }
}

async function after(visit: Visit, standing: PersonScene, meeting: Meeting): Promise<void> {
  const { world, person, groupId, chance } = visit;
  const { snapshot } = standing;
  if (meeting.presentUnits.length === 0 && chance.happens(0.5)) {
    const typed = snapshot.units.map(({ id }) => id).filter(() => chance.happens(0.9));
    const asked = { groupId, meetingId: meeting.id };
    await noteUnitsPresent(turnDeps(world.deps), person.caller, asked, { typed });
  }
  const taken = snapshot.cases.filter(({ value }) => isRegistered(value) && value.meetingId === meeting.id);
  for (const { value: pointer } of taken) {
    if (chance.happens(0.85 * person.care)) await noteOutcome(visit, pointer, meeting);
  }
}

/** Any of the outcomes, carried over more seldom. */
async function noteOutcome(visit: Visit, pointer: CasePointer, meeting: Meeting): Promise<void> {
  const { world, person, groupId, chance, note } = visit;
  const standing = world.sceneOf(person.caller.person);
  const routine = routineOf(standing.routines, pointer);
  const all = outcomesOf(routine, stageIdOf(pointer));
  const last = all.filter(({ carriedOver }) => !carriedOver);
  const outcome = chance.pick(chance.happens(0.85) && last.length > 0 ? last : all);
  if (outcome === undefined) return;
  const { exit } = outcome;
  const subject = caseSubject(standing.snapshot, routine, pointer);
  const drawn = answersTo(caseScene(standing, routine), subject, exit.asks, chance);
  const who = exit.asks.find(isWhoCarriesOn)?.id;
  const { [who ?? '']: units = '', ...answers } = drawn;
  const typed = {
    ...{ at: meeting.id, outcome: outcome.id, answers, consentShown: true },
    carriedOnBy: units === '' ? [] : units.split(','),
  };
  const asked = { groupId, code: pointer.code };
  const done = await recordCaseOutcome(turnDeps(world.deps), person.caller, asked, { typed });
  if (done.kind === 'none-left') return note({ what: 'none-left' });
  const isNamed = namesClient(answers);
  if (isNamed && done.kind !== 'faults')
    note({ what: 'broken', law: 'canary', how: `outcome ${pointer.code}` });
  if (!isNamed && done.kind !== 'recorded') {
    note({
      what: 'broken',
      law: 'actions',
      how: `outcome ${outcome.id} ${pointer.code}: ${JSON.stringify(done)}`,
    });
  }
}

/** Of each kind that takes up cases one is planned at least, some weeks ahead: kinds without a rhythm, and after the series' end. */
async function keepMeetingsAhead(visit: Visit, standing: PersonScene, today: LocalDate): Promise<void> {
  const { world, person, groupId, chance } = visit;
  const { snapshot, now } = standing;
  const routines = groupRoutines(standing);
  for (const kind of new Set(routines.flatMap((routine) => caseKinds(routine)))) {
    const held = routines.flatMap(({ meetings }) => meetings.kinds).find(({ id }) => id === kind);
    const coming = snapshot.meetings.filter(
      ({ value }) => isPlanned(value) && value.kind === kind && meetingStart(value) > now,
    );
    if (held === undefined || coming.length >= 2) continue;
    const latest =
      coming
        .map(({ value }) => value.date)
        .sort()
        .at(-1) ?? today;
    const date = addWorkingDays(addDays(latest, 20), chance.between(1, 15));
    const time = (held.time ?? routines[0]?.meetings.time ?? '10:00') as LocalTime;
    await addGroupMeeting(turnDeps(world.deps), person.caller, groupId, { kind, date, time });
  }
}
