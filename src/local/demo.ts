import { addDays, addMonths } from '../domain/calendar/dates/local-date.js';
import { proposeSeries } from '../domain/routine/meetings/meeting-series.js';
import { toLocal } from '../domain/calendar/dates/zone.js';
import type { Group, Member, PlannedMeeting } from '../domain/model/group/group.js';
import { keyWithoutTeams, type PersonKey, personKey } from '../domain/model/person/person.js';
import { planAsk } from '../domain/timers/plan-nightly.js';
import { memberId } from '../domain/model/members.js';
import { insert } from '../domain/model/row.js';
import type { Instant, LocalDate, LocalTime } from '../domain/calendar/dates/time.js';
import type { Deps } from '../usecases/deps.js';
import { resumeCreation } from '../usecases/group/resume-creation.js';
import type { DemoGroup } from './demo-cast.js';
import type { LocalPerson } from './stand-in/cast.js';

/** Creates a group of the demonstration with its people, through the same plan as a group set up in a channel. */
export async function loadDemoGroup(deps: Deps, demo: DemoGroup, serviceUrl: string): Promise<void> {
  const now = deps.clock.now();
  const { id, channel, units, members, withoutTeams = [] } = demo;
  const outside = withoutTeams.map(({ name, ...place }): Member => {
    const person = keyWithoutTeams(deps.ids.hash(`${id} ${name}`));
    return { ...place, person, name, kind: 'without-teams', coordinator: false, state: 'active', since: now };
  });
  const first = addDays(toLocal(now).date, demo.firstInDays);
  const group = groupOf(demo, planOf(demo.routine, deps.routines, first), serviceUrl, now);
  for (const { person } of members) await deps.people.addToGroup(keyOf(person), id);
  for (const { person } of outside) await deps.people.addToGroup(person, id);
  await deps.people.bindChannel({ channelId: channel.id, teamId: channel.teamId }, id);
  const committed = await deps.ledger.commit([
    insert('group', id, id, group),
    planAsk(id, now),
    ...units.map((unit) => insert('unit', id, unit.id, unit)),
    ...members.map((member) => insert('member', id, memberId(keyOf(member.person)), memberOf(member, now))),
    ...outside.map((member) => insert('member', id, memberId(member.person), member)),
  ]);
  if (committed.kind === 'conflict') throw new Error('the demonstration is already there');
  await resumeCreation(deps, id);
}

export function keyOf({ tenantId, objectId }: LocalPerson): PersonKey {
  return personKey(tenantId, objectId);
}

function memberOf({ person, unitId, role, coordinator }: DemoGroup['members'][number], now: Instant): Member {
  const { name, kind } = person;
  return {
    person: keyOf(person),
    name,
    kind,
    unitId,
    role,
    coordinator: coordinator === true,
    state: 'active',
    since: now,
  };
}

function groupOf(demo: DemoGroup, plan: readonly PlannedMeeting[], serviceUrl: string, now: Instant): Group {
  const { id, name, routine, channel, place, numbers, members } = demo;
  const founder = members.find(({ coordinator }) => coordinator === true)?.person;
  if (founder === undefined) throw new Error(`no coordinator in ${id}`);
  return {
    id,
    tenantId: channel.tenantId,
    name,
    routines: routine,
    state: 'creating',
    plan,
    channel: { channelId: channel.id, teamId: channel.teamId, serviceUrl, tenantId: channel.tenantId },
    settings: {
      minutes: 90,
      mode: 'on-site',
      place,
      closedDays: [],
      ...(numbers === undefined ? {} : { numbers }),
    },
    locale: 'sv',
    createdBy: keyOf(founder),
    createdAt: now,
  };
}

/** Half a year of meetings, as set-up proposes them: by the rhythm of the first routine, and of each kind that has its own. */
function planOf(
  [first, ...others]: DemoGroup['routine'],
  book: Deps['routines'],
  from: LocalDate,
): readonly PlannedMeeting[] {
  const leading = book.get(first);
  const { interval, time } = leading.meetings;
  const { every, unit } = interval;
  return proposeSeries([leading, ...others.map((id) => book.get(id))], {
    ...{ first: from, until: addMonths(from, 6), time: time as LocalTime },
    interval: unit === 'weeks' ? { weeks: every } : { months: every },
  }).map(({ kind, date, time: at }, i) => ({ id: `m-${i + 1}`, kind, date, time: at }));
}
