import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const guide = readFileSync('README.md', 'utf8');
const foldersOf = (path: string) =>
  readdirSync(path, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));

it.each([
  ['the rings', 'src', (name: string) => `\`src/${name}/\``],
  ['the folders of the domain', 'src/domain', (name: string) => `| \`${name}/\``],
  ['the folders of decisions', 'src/domain/decisions', (name: string) => `\`${name}/\``],
  ['the folders of the surface', 'src/surface', (name: string) => `\`${name}/\``],
])('the README names %s that there are', (_, path, asWritten) => {
  expect(foldersOf(path).length).toBeGreaterThan(7);
  expect(foldersOf(path).filter((name) => !guide.includes(asWritten(name)))).toEqual([]);
});

it('the README names no folder of the two largest rings that is not there', () => {
  const [, section = ''] = /### Folders of the two largest rings\n([^]*?)\n## /.exec(guide) ?? [];
  const there = ['domain', 'domain/decisions', 'surface'].flatMap((path) => foldersOf(`src/${path}`));
  const named = [...section.matchAll(/`([a-z-]+)\/`/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !there.includes(name))).toEqual([]);
});
