import { faultName } from '../ports/fault.js';
import type { Deps } from '../usecases/deps.js';
import { missingVersions } from '../usecases/routines/missing-versions.js';

/** Beside the start, which it neither delays nor stops: which versions are missing that cases of each group follow. */
export async function logMissingVersions(
  deps: Pick<Deps, 'ledger' | 'routines' | 'log'>,
  groups: () => Promise<readonly string[]>,
): Promise<void> {
  try {
    for (const { groupId, ...one } of await missingVersions(deps, await groups())) {
      deps.log.error('routine.version-missing', { group: groupId, ...one });
    }
  } catch (error) {
    deps.log.warn('routine.versions-unread', { code: faultName(error) });
  }
}
