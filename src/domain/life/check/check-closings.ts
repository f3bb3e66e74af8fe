import { leadsTo, reachedFrom } from './check-stages.js';
import type { LifeDef } from '../reading/life-schema.js';
import type { LifeFault } from './life-fault.js';

/** An exit that closes: of a case, out of its stage, and once; a case that closed twice would be counted in two shares. */
export function closingFaults(def: LifeDef): readonly LifeFault[] {
  const ways = leadsTo(def);
  const closing = def.stages
    .filter(({ exits }) => exits.some(({ closesTo }) => closesTo !== undefined))
    .map(({ id }) => id);
  return def.stages.flatMap(({ id, exits }, i) =>
    exits.flatMap(({ to, closesTo }, k) => {
      const path = ['stages', i, 'exits', k, 'closesTo'];
      if (closesTo === undefined) return [];
      if (def.about !== 'case') return [{ path, allowed: 'only in a life about: case' }];
      if (to === id) return [{ path, allowed: 'none: the case stays in its stage' }];
      const again = [...reachedFrom([to], ways)].filter((stage) => closing.includes(stage));
      return again.length === 0
        ? []
        : [
            {
              path,
              allowed: `none: from there the case comes to ${again.join(', ')}, which closes it again`,
            },
          ];
    }),
  );
}
