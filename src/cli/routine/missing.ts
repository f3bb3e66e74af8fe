import { missingVersions } from '../../usecases/routines/missing-versions.js';
import type { BackupParts } from '../backup/backup.js';
import type { Terminal } from '../terminal.js';

/** Versions that stored cases follow and no file has: those cases wait. */
export async function listMissing(
  connect: (() => Promise<BackupParts | undefined>) | undefined,
  terminal: Terminal,
): Promise<number> {
  const parts = await connect?.();
  if (parts === undefined) return 2;
  const found = await missingVersions(parts.deps, await parts.groups());
  for (const { groupId, routine, version, cases } of found)
    terminal.out(`${groupId}\t${routine}\t${version}\t${cases} cases wait`);
  return found.length === 0 ? 0 : 1;
}
