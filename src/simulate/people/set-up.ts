import { addDays, addMonths } from '../../domain/calendar/dates/local-date.js';
import { isWorkingDay } from '../../domain/calendar/day-off.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { mostMeetings, proposedMeetings } from '../../domain/decisions/set-up/proposed-meetings.js';
import type { SetupAnswers } from '../../domain/decisions/set-up/setup-answers.js';
import type { Caller } from '../../domain/model/group/caller.js';
import type { ChannelBinding } from '../../domain/model/group/group.js';
import { numberSettings } from '../../domain/routine/meetings/group-numbers.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import { createGroup } from '../../usecases/group/create-group.js';
import { saveSettings } from '../../usecases/group/run-group.js';
import { askToJoinGroup } from '../../usecases/members/ask-to-join-group.js';
import { changeMembership } from '../../usecases/members/change-membership.js';
import { decideJoinRequest } from '../../usecases/members/decide-join-request.js';
import type { Chance } from '../world/chance.js';
import type { World } from '../world/world.js';
import type { Cast } from './cast.js';
import type { Person } from './person.js';

export const channel: ChannelBinding = {
  channelId: '19:simulated@thread.tacv2',
  teamId: '19:simulated-team@thread.tacv2',
  serviceUrl: 'https://smba.example.se/',
  tenantId: '11111111-1111-4111-8111-111111111111',
};

export function inChannel(caller: Caller): Caller {
  return { ...caller, surface: 'channel', channel };
}

export interface Founding {
  readonly routine: Routine;
  readonly groupId: string;
  readonly cast: Cast;
  /** The last day of the simulation. */
  readonly last: LocalDate;
  readonly chance: Chance;
}

/** The founder goes through the set-up, and everyone asks to join and is let in. @throws Error when the set-up is refused */
export async function setUpGroup(world: World, founding: Founding): Promise<void> {
  const { groupId, cast, routine, chance } = founding;
  const [founder, ...others] = cast.people;
  if (founder === undefined) throw new Error('a group without people');
  for (const person of cast.people) await becomeKnown(world, person);
  const created = await createGroup(
    world.deps,
    inChannel(founder.caller),
    answersOf(world, founding, founder),
  );
  if (created.kind !== 'created') throw new Error(`the set-up was refused: ${JSON.stringify(created)}`);
  for (const person of others) await joins(world, groupId, person, founder);
  for (const person of others.filter(({ coordinates }) => coordinates)) {
    const { unitId, role } = person;
    const typed = { unitId, role, coordinator: true };
    await changeMembership(world.deps, founder.caller, { groupId, person: person.caller.person }, { typed });
  }
  const numbers = Object.fromEntries(
    numberSettings([routine]).map(({ id, min, max }) => [id, String(between(chance, min, max))]),
  );
  if (Object.keys(numbers).length > 0) {
    const typed = { minutes: String(routine.meetings.minutes), mode: 'on-site', place, numbers };
    await saveSettings(world.deps, founder.caller, groupId, { typed });
  }
  await world.settle();
}

export const place = 'Kommunhuset';

/** Few enough that some cases have to wait. */
function between(chance: Chance, min: number, max: number): number {
  return Math.max(min, Math.min(max, chance.between(2, 7)));
}

/** Someone opens the bot's chat, where there is one. */
export async function becomeKnown({ deps }: World, { caller, hasChat }: Person): Promise<void> {
  const { person, locale } = caller;
  const { serviceUrl, tenantId } = channel;
  if (!hasChat) return;
  await deps.people.remember({ person, serviceUrl, tenantId, locale, conversationId: `a:${person}` });
}

export async function joins(world: World, groupId: string, person: Person, by: Person): Promise<void> {
  const { caller, unitId, role } = person;
  await askToJoinGroup(world.deps, inChannel(caller), { groupId, unitId, role });
  await decideJoinRequest(world.deps, by.caller, { groupId, person: caller.person, accepted: true });
}

function answersOf(world: World, founding: Founding, founder: Person): SetupAnswers {
  const { routine, groupId, cast, last, chance } = founding;
  const { meetings } = routine;
  const first = firstDay(toLocal(world.clock.now()).date, chance);
  const furthest = addDays(first, 750);
  const wanted = addMonths(last, 4);
  const answers: SetupAnswers = {
    ...{ groupId, starter: founder.caller.person, routines: [routine.id], knownGroup: 'own' },
    name: `Grupp ${groupId.slice(-4)}`,
    units: cast.units.map(({ name, party }) => ({ name, party })),
    ownUnit: String(cast.units.findIndex(({ id }) => id === founder.unitId)),
    ownRole: founder.role,
    ...{ minutes: String(meetings.minutes), mode: 'on-site', place, time: meetings.time },
    ...{ first, every: String(meetings.interval.every), accepted: true },
    until: wanted < furthest ? wanted : furthest,
  };
  return withRoom(answers, world);
}

/** As far ahead as one set-up may book; what is left a coordinator adds. */
function withRoom(answers: SetupAnswers, { routines }: World): SetupAnswers {
  const held = proposedMeetings(answers, { routines: routines.all }) ?? [];
  const [beyond] = held.slice(mostMeetings);
  return beyond === undefined ? answers : { ...answers, until: addDays(beyond.date, -1) };
}

function firstDay(today: LocalDate, chance: Chance): LocalDate {
  let day = addDays(today, chance.between(14, 35));
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}
