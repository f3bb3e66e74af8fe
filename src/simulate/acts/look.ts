import { toLocal } from '../../domain/calendar/dates/zone.js';
import { activeMember } from '../../domain/model/members.js';
import { attend } from './attend.js';
import { coordinate } from './coordinate.js';
import { workOnDuties } from './duties.js';
import { workOnCases } from './lives.js';
import { lookAfterOwnCases } from './own-cases.js';
import { register } from './register.js';
import { workOnReports } from './reports.js';
import type { Visit } from './parts/visit.js';

/** Someone looks at Samråd, and does some of what there is to do. */
export async function look(visit: Visit): Promise<void> {
  const { world, person, chance } = visit;
  const { date } = toLocal(world.clock.now());
  if (chance.happens(2.5 / person.daysBetweenCases)) await register(visit);
  await workOnCases(visit);
  await workOnDuties(visit);
  await workOnReports(visit);
  await lookAfterOwnCases(visit);
  await attend(visit);
  const member = activeMember(world.ledger.now(), person.caller.person);
  if (member?.coordinator === true && date >= person.comes) await coordinate(visit);
}
