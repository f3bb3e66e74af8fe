import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RoutineFault } from '../../domain/routine/read-routine.js';
import { bookOf, type RoutineBook } from '../../domain/routine/definition/routine-book.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import { contentHash, publishedFaults, publishedFile, readPublished } from './published.js';
import { atLine, readRoutineFile, type RoutineFile } from './read-routine-file.js';

export type FileFault = RoutineFault & { readonly file: string };

/** Routine files that cannot be used: every fault of every file. */
export class RoutineFaults extends Error {
  override readonly name = 'RoutineFaults';
  constructor(readonly faults: readonly FileFault[]) {
    super(
      faults
        .map(
          ({ file, line, path, value, allowed }) =>
            `${file}${line === undefined ? '' : `:${line}`}: ${path}: ${value}; ${allowed}`,
        )
        .join('\n'),
    );
  }
}

export const ownFiles = fileURLToPath(new URL('../../routines/', import.meta.url));
const olderFiles = 'versions';

/**
 * The product's routines and those of a directory of one's own, each in all its versions: the files of a folder, and of
 * `versions` in it. A version has one content: that of a file of one's own is another than the product's.
 * @throws RoutineFaults when any file is wrong
 */
export function loadRoutines(directory?: string): RoutineBook {
  const loaded = new Map<
    string,
    { readonly file: string; readonly hash: string; readonly routine: Routine }
  >();
  const faults: FileFault[] = [];
  for (const folder of [ownFiles, ...(directory === undefined ? [] : [directory])]) {
    for (const path of routineFiles(folder)) {
      const file = path.slice(join(folder, '/').length);
      const read = readRoutineFile(path);
      const wrong = faultsOf(read, path);
      faults.push(...wrong.map((fault) => ({ file, ...fault })));
      if (read.outcome.kind === 'faults') continue;
      const { routine } = read.outcome;
      const key = `${routine.id} ${routine.version}`;
      const hash = contentHash(read.json);
      const other = loaded.get(key);
      if (other !== undefined && other.hash !== hash) {
        const allowed = `a version that ${other.file} does not have, or the same content`;
        faults.push({ file, ...versionFault(read, routine, allowed) });
      }
      loaded.set(key, { file, hash, routine });
    }
  }
  if (faults.length > 0) throw new RoutineFaults(faults);
  return bookOf([...loaded.values()].map(({ routine }) => routine));
}

/** Every routine file of a folder, older versions after the present ones. */
export function routineFiles(folder: string): readonly string[] {
  const within = (one: string) =>
    readdirSync(one)
      .filter((name) => name.endsWith('.json') && name !== publishedFile)
      .sort()
      .map((name) => join(one, name));
  const older = join(folder, olderFiles);
  return [...within(folder), ...(existsSync(older) ? within(older) : [])];
}

/** All faults of one file: of its content, and that it changes a version which has been published. */
export function faultsOf(read: RoutineFile, path: string): readonly RoutineFault[] {
  const { outcome } = read;
  if (outcome.kind === 'faults') return outcome.faults;
  const { routine } = outcome;
  const isOlder = basename(dirname(path)) === olderFiles;
  const name = `${routine.id}-${routine.version}.json`;
  const misnamed = isOlder && basename(path) !== name ? [`the version that ${basename(path)} names`] : [];
  const folder = isOlder ? dirname(dirname(path)) : dirname(path);
  const changed = [...new Set([folder, ownFiles])].flatMap((one) =>
    publishedFaults(readPublished(one), routine, contentHash(read.json)),
  );
  return [...misnamed, ...new Set(changed)].map((allowed) => versionFault(read, routine, allowed));
}

function versionFault({ text }: RoutineFile, { version }: Routine, allowed: string): RoutineFault {
  return atLine({ path: 'version', value: String(version), allowed }, text);
}
