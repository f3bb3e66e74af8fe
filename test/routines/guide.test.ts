import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRoutine } from '../../src/domain/routine/read-routine.js';
import { lifeSchema } from '../../src/domain/life/reading/life-schema.js';

const guide = readFileSync('src/routines/README.md', 'utf8');
const verksam = JSON.parse(readFileSync('src/routines/verksam.json', 'utf8')) as object;
const [, example = ''] = /\n## The life of a case\n[^]*?```json\n([^]*?)```/.exec(guide) ?? [];

test('the life that the guide shows can stand in a routine’s file as it is', () => {
  const places = { id: 'places', name: { sv: 'Platser', en: 'Places' }, min: 1, max: 50 };
  const read = readRoutine({ ...verksam, lives: [JSON.parse(example)], settings: [places] });
  expect(read.kind === 'faults' ? read.faults : []).toEqual([]);
});

/** Every key of the objects of the language, by the JSON Schema that is made from it. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { readonly properties?: object };
  const inner = Object.values(schema).flatMap((one: unknown) => keysOf(one));
  return [...Object.keys(properties), ...inner];
}

test('the guide names every word of the life language', () => {
  const names = new Set(keysOf(lifeSchema.toJSONSchema()));
  expect(names.size).toBeGreaterThan(30);
  const missing = [...names].filter((name) => !guide.includes(`\`${name}`) && !guide.includes(`"${name}"`));
  expect(missing).toEqual([]);
});
