import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, routineFiles } from '../../adapters/routines/load-routines.js';
import { contentHash, publishedFile, readPublished } from '../../adapters/routines/published.js';
import { readRoutineFile } from '../../adapters/routines/read-routine-file.js';
import type { Terminal } from '../terminal.js';

/** Records every version of the folder that is new or was a draft; one that has changed since it was published is refused. */
export function publishFolder(folder: string, terminal: Terminal): number {
  const published = readPublished(folder);
  const read = routineFiles(folder).map((path) => ({ path, ...readRoutineFile(path) }));
  const wrong = read.flatMap((one) => faultsOf(one, one.path).map((fault) => ({ ...fault, path: one.path })));
  for (const { path, allowed } of wrong) terminal.err(`${path}: ${allowed}`);
  if (wrong.length > 0) return 1;
  const record = read.flatMap(({ outcome, json }) =>
    outcome.kind === 'routine' ? [{ ...outcome.routine, hash: contentHash(json) }] : [],
  );
  for (const { id, version, hash } of record) {
    if (published[id]?.[version] !== hash) terminal.out(`${id} ${version} is published`);
    published[id] = { ...published[id], [version]: hash };
  }
  writeFileSync(join(folder, publishedFile), `${JSON.stringify(published, null, 2)}\n`);
  return 0;
}
