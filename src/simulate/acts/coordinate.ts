import { addDays } from '../../domain/calendar/dates/local-date.js';
import { isWorkingDay } from '../../domain/calendar/day-off.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import { isWaitingLate } from '../../domain/model/case/case-pointer.js';
import { hasAsked } from '../../domain/model/group/group.js';
import { numberSettings } from '../../domain/routine/meetings/group-numbers.js';
import { standingNumbers } from '../../domain/decisions/set-up/typed-numbers.js';
import { groupRoutines, type PersonScene } from '../../domain/routine/scene.js';
import { decideLateCase, decideUnits } from '../../usecases/cases/change-own-case.js';
import { saveSettings } from '../../usecases/group/run-group.js';
import { changeMembership } from '../../usecases/members/change-membership.js';
import { decideJoinRequest } from '../../usecases/members/decide-join-request.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import { decideGroupRetention } from '../../usecases/retention/look-at-retention.js';
import { runMeetings } from './run-meetings.js';
import type { Visit } from './parts/visit.js';

/** What a coordinator does beside what every member does. */
export async function coordinate(visit: Visit): Promise<void> {
  await answerQuestions(visit);
  await runMeetings(visit);
  await lookAfterGroup(visit);
}

async function answerQuestions(visit: Visit): Promise<void> {
  const { world, person, groupId, chance, note } = visit;
  const { snapshot } = world.sceneOf(person.caller.person);
  const { caller } = person;
  for (const { value: asking } of snapshot.members.filter(({ value }) => hasAsked(value))) {
    const accepted = chance.happens(0.97);
    await decideJoinRequest(turnDeps(world.deps), caller, { groupId, person: asking.person, accepted });
  }
  for (const { value: pointer } of snapshot.cases) {
    const { code, lateUnits } = pointer;
    const asked = { groupId, code, letIn: chance.happens(0.7) };
    if (isWaitingLate(pointer) && chance.happens(0.8 * person.care)) {
      const { kind } = await decideLateCase(turnDeps(world.deps), caller, asked);
      const isTaken = ['changed', 'already', 'notAllowed'].includes(kind);
      if (!isTaken) note({ what: 'broken', law: 'actions', how: `late case ${code}: ${kind}` });
    } else if (lateUnits !== undefined && chance.happens(0.8 * person.care)) {
      await decideUnits(turnDeps(world.deps), caller, { ...asked, units: lateUnits });
    }
  }
}

/** Rare changes: deputies, numbers such as places, closed days, and the authority's retention decision. */
async function lookAfterGroup(visit: Visit): Promise<void> {
  const { world, person, groupId, chance } = visit;
  const standing = world.sceneOf(person.caller.person);
  if (chance.happens(0.03)) await nameDeputy(visit, standing);
  if (chance.happens(0.01)) await changeSettings(visit, standing);
  const { retention } = standing.snapshot.group.value;
  if (retention === undefined && chance.happens(0.01)) {
    const decidedOn = toLocal(standing.now).date;
    const typed = { reference: `KS 2027-${chance.between(100, 999)}`, decidedOn, days: '180' };
    await decideGroupRetention(turnDeps(world.deps), person.caller, groupId, { typed });
  }
}

async function nameDeputy(visit: Visit, { snapshot }: PersonScene): Promise<void> {
  const { world, person, groupId, chance } = visit;
  const active = snapshot.members.map(({ value }) => value).filter(({ state }) => state === 'active');
  const one = chance.pick(active);
  const deputy = chance.pick(active.filter((other) => other.unitId === one?.unitId && other !== one));
  if (one === undefined || deputy === undefined) return;
  const { unitId, role, coordinator } = one;
  const typed = { unitId, role, coordinator, deputy: deputy.person };
  await changeMembership(turnDeps(world.deps), person.caller, { groupId, person: one.person }, { typed });
}

async function changeSettings(visit: Visit, standing: PersonScene): Promise<void> {
  const { world, person, groupId, chance } = visit;
  const { settings } = standing.snapshot.group.value;
  const routines = groupRoutines(standing);
  const { minutes, mode, place, closedDays } = settings;
  const former = standingNumbers(routines, settings);
  const numbers = Object.fromEntries(
    numberSettings(routines).map(({ id, min, max }) => {
      const next = Number(former[id] ?? min) + chance.between(-1, 2);
      return [id, String(Math.min(max, Math.max(min, next)))];
    }),
  );
  const day = closable(addDays(toLocal(standing.now).date, chance.between(10, 90)));
  const typed = {
    ...{ minutes: String(minutes), mode, place, numbers },
    closedDays: [...closedDays, day].join(' '),
  };
  await saveSettings(turnDeps(world.deps), person.caller, groupId, { typed });
}

function closable(day: LocalDate): LocalDate {
  return isWorkingDay(day) ? day : closable(addDays(day, 1));
}
