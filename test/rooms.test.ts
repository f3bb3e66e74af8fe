import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Folders that hold one room for each feature (a ring, or the decisions of the domain), not files of one feature. */
const ofRooms = [
  'src',
  'src/domain',
  'src/domain/decisions',
  'src/usecases',
  'src/surface',
  'src/adapters',
  'src/cli',
  'src/text',
];

const folders = [
  'src',
  ...readdirSync('src', { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [join(entry.parentPath, entry.name)] : [],
  ),
];
const code = (name: string) => /\.(ts|js|css|html)$/.test(name);

test('a room of a feature holds at most 12 files of code and 4 rooms', () => {
  const rooms = folders
    .filter((folder) => !ofRooms.includes(folder))
    .map((folder) => {
      const entries = readdirSync(folder, { withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && code(entry.name)).length;
      return { folder, files, rooms: entries.filter((entry) => entry.isDirectory()).length };
    });
  expect(rooms.length).toBeGreaterThan(80);
  expect(rooms.filter((room) => room.files > 12 || room.rooms > 4)).toEqual([]);
});

/** Which folder imports from which, a folder and one within it told apart. */
function folderGraph(): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>();
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.ts'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const [, path = ''] of text.matchAll(/ from '(\.[^']+)'/g)) {
        const other = dirname(normalize(join(folder, path)));
        if (other !== folder) graph.set(folder, (graph.get(folder) ?? new Set()).add(other));
      }
    }
  }
  return graph;
}

test('no folder leads back to itself, by way of a folder within it either', () => {
  const graph = folderGraph();
  const reached = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const open = [...(graph.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(graph.get(next) ?? []));
    }
    return seen;
  };
  expect(graph.size).toBeGreaterThan(80);
  expect([...graph.keys()].filter((folder) => reached(folder).has(folder))).toEqual([]);
});
