import { describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { demoGroups } from '../../src/local/demo-cast.js';

const routines = loadRoutines();
const list = (one: string | readonly string[]) => (typeof one === 'string' ? [one] : one);

describe('the demonstration', () => {
  it.each(routines.all.map((routine) => [routine.id, routine] as const))(
    'has a group that runs %s, with someone in each of its roles',
    (id, { roles }) => {
      const groups = demoGroups.filter(({ routine }) => list(routine).includes(id));
      expect(groups.length).toBeGreaterThan(0);
      const held = groups.flatMap(({ members }) => [
        ...members.map(({ role }) => role),
        ...(members.some(({ coordinator }) => coordinator === true) ? ['coordinator'] : []),
      ]);
      expect(Object.keys(roles).filter((role) => !held.includes(role))).toEqual([]);
    },
  );
});
