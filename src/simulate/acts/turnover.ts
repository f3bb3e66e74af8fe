import { activeMembers } from '../../domain/model/members.js';
import { handOver } from '../../usecases/cases/change-own-case.js';
import { leaveGroup, removeMember } from '../../usecases/members/end-membership.js';
import { turnDeps } from '../../usecases/turn-deps.js';
import type { Visit } from './parts/visit.js';

/**
 * Someone leaves the group, or is taken out of it; most hand their cases over first. False when the group cannot do
 * without the person: nobody else coordinates it, or somebody must be found first.
 */
export async function leave(visit: Visit): Promise<boolean> {
  const { world, person, groupId, chance } = visit;
  const { snapshot } = world.sceneOf(person.caller.person);
  const others = activeMembers(snapshot).filter((one) => one.person !== person.caller.person);
  const to = others.find(({ unitId }) => unitId === person.unitId);
  if (to !== undefined && chance.happens(0.6)) {
    await handOver(turnDeps(world.deps), person.caller, { groupId, to: to.person });
  }
  const { kind } = await leaveGroup(turnDeps(world.deps), person.caller, groupId);
  await world.settle();
  return kind === 'done';
}

/** A coordinator takes someone out who has forgotten to leave. */
export async function takeOut(visit: Visit, gone: Visit['person']): Promise<boolean> {
  const { world, person, groupId } = visit;
  const { kind } = await removeMember(turnDeps(world.deps), person.caller, groupId, gone.caller.person);
  await world.settle();
  return kind === 'done';
}
