import { readdirSync } from 'node:fs';
import { join } from 'node:path';
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
