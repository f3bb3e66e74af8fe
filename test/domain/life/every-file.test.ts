import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = 'src/domain/life';
const tests = 'test/domain/life';
const read = (folder: string, name: string) => readFileSync(`${folder}/${name}`, 'utf8');

const withFunctions = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => /^export function /m.test(read(source, name)));
const imported = readdirSync(tests)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [
    // A type alone calls nothing.
    ...read(tests, name).matchAll(/^import (?!type )[^;]*from '[./]+src\/domain\/life\/([^']+)\.js';$/gm),
  ])
  .map(([, name = '']) => `${name}.ts`);

test('each file of lives that exports a function has a test beside it that imports it', () => {
  expect(withFunctions.length).toBeGreaterThan(15);
  expect(withFunctions.filter((name) => !imported.includes(name))).toEqual([]);
});
