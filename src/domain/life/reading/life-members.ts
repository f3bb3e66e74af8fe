import type { Who } from './life-schema.js';
import type { LifeMember, LifeScene, LifeSubject } from './life-scene.js';
import { statusOf } from './life-status.js';

/**
 * The members whom a sentry names: all that it gives must hold. Where each unit is asked, `concerned` is that unit
 * alone. An owner who has left the group is nobody.
 */
export function membersOf(
  scene: LifeScene,
  subject: LifeSubject,
  who: Who,
  unit?: string,
): readonly LifeMember[] {
  const { roles = [], parties = [], owner, level } = who;
  const units = who.unit === undefined ? undefined : unitsOf(scene, subject, who.unit, unit);
  const fits = (one: LifeMember) =>
    (parties.length === 0 || parties.includes(one.party)) &&
    (units === undefined || units.includes(one.unitId)) &&
    (owner === undefined || one.person === subject.owner) &&
    (level === undefined || (subject.level !== undefined && one.roles.includes(subject.level)));
  const own = roles.filter((role) => role !== 'deputy');
  const found = scene.members.filter(
    (one) => fits(one) && (own.length === 0 || own.some((role) => one.roles.includes(role))),
  );
  if (!roles.includes('deputy')) return found;
  // Deputies alone: those who stand in for whom the rest of the sentry names.
  return scene.members.filter(({ person }) => found.some(({ deputy }) => deputy === person));
}

function unitsOf(
  scene: LifeScene,
  subject: LifeSubject,
  which: NonNullable<Who['unit']>,
  unit: string | undefined,
): readonly string[] {
  const registering = subject.registeringUnit === undefined ? [] : [subject.registeringUnit];
  const receiving = subject.receivingUnit === undefined ? [] : [subject.receivingUnit];
  switch (which) {
    case 'registering':
      return registering;
    case 'receiving':
      return receiving;
    case 'concerned':
      return unit === undefined ? subject.units.map(({ id }) => id) : [unit];
    case 'responsible':
      return statusOf(scene.def, subject.life).responsible === 'registering' ? registering : receiving;
  }
}

/**
 * Whose turn it is to do a rotating task: of those who can, the one who has done it least often, then the one whose last
 * time is longest ago. Decided anew each time, so that someone who has left is passed over.
 */
export function inTurn(
  members: readonly LifeMember[],
  subject: LifeSubject,
  task: string,
): LifeMember | undefined {
  const done = subject.life.done.filter((one) => one.task === task);
  const record = (one: LifeMember) => {
    const own = done.filter(({ by }) => by === one.person).map(({ at }) => at);
    return { times: own.length, last: own.sort().at(-1) ?? '' };
  };
  const compare = (a: LifeMember, b: LifeMember) => {
    const [first, second] = [record(a), record(b)];
    if (first.times !== second.times) return first.times - second.times;
    if (first.last !== second.last) return first.last < second.last ? -1 : 1;
    return a.person < b.person ? -1 : 1;
  };
  return [...members].sort(compare)[0];
}
