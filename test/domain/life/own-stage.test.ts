import { expect, it } from 'vitest';
import { act } from '../../../src/domain/life/act.js';
import { lifeSchema } from '../../../src/domain/life/reading/life-schema.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { applied, monday, newSubject, sceneOf } from './life-town.js';

const name = { sv: 'Steg', en: 'Stage' };
const supervisor = { roles: ['supervisor'] };
const def = lifeSchema.parse({
  ...{ id: 'case', about: 'case', name, start: 'running' },
  stages: [
    {
      ...{ id: 'running', name, places: { limit: 'places', waitIn: 'queue' } },
      exits: [
        { id: 'again', name, to: 'running', who: supervisor },
        { id: 'over', name, to: 'over', who: supervisor },
      ],
    },
    { id: 'queue', name },
    { id: 'over', name, ends: true },
  ],
});

it.each([
  ['others wait', 1],
  ['the limit has been lowered since', 0],
])('whoever begins a stage with places anew keeps the place, though %s', (_why, places) => {
  const inside = newSubject(def, 'A', monday);
  const waiting = applied(newSubject(def, 'B', monday), [
    { what: 'entered', stage: 'queue', waitsFor: 'running', answers: {}, by: 'timer', at: monday },
  ]);
  const scene = sceneOf(def, [inside, waiting], monday, places);
  const decided = act(scene, inside, { kind: 'exit', exit: 'again', answers: {} }, 'lena' as PersonKey);
  expect(decided).toMatchObject({ kind: 'decided', events: [{ what: 'entered', stage: 'running' }] });
  expect(JSON.stringify(decided)).not.toContain('waitsFor');
});
