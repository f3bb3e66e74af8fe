import { rolesOf } from './check-roles.js';
import type { Routine } from '../definition/routine-schema.js';

interface TypeFault {
  readonly path: readonly PropertyKey[];
  readonly allowed: string;
}

/** What a type of case says of its own: where its life starts, and who registers it. */
export function typeFaults({ registration, roles, lives }: Routine): readonly TypeFault[] {
  const known = rolesOf({ roles });
  const life = lives.find(({ about }) => about === 'case');
  return registration.caseTypes.flatMap(({ start, register = [] }, i): readonly TypeFault[] => {
    const path = ['registration', 'caseTypes', i];
    const strangers = register.flatMap((role, k) =>
      known.includes(role)
        ? []
        : [{ path: [...path, 'register', k], allowed: `one of: ${known.join(', ')}` }],
    );
    // A late case is let in to the start of all: a type with a meeting of its own would be led astray from there.
    const own = life?.stages.filter(({ id, agenda, ends }) => id === life.start || !(agenda ?? ends)) ?? [];
    const allowed = `a stage without an agenda, or the start of all: ${own.map(({ id }) => id).join(', ')}`;
    const isKnown = start === undefined || own.some(({ id }) => id === start);
    return [...strangers, ...(isKnown ? [] : [{ path: [...path, 'start'], allowed }])];
  });
}
