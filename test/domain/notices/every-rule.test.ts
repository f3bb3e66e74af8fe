import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'src/domain/notices/kinds';
const isList = (name: string) => name === 'rules.ts';
const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !isList(name))
  .map((name) => name.slice(0, -'.ts'.length));
const imported = new Set(
  readdirSync('test/domain', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [
      ...readFileSync(`test/domain/${name}`, 'utf8').matchAll(
        /^import (?!type )[^;]*from '[./]+src\/domain\/notices\/kinds\/([^']+)\.js';$/gm,
      ),
    ])
    .map(([, rule = '']) => rule),
);

test('each file of rules has a unit test that imports it', () => {
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter((rule) => !imported.has(rule))).toEqual([]);
});
