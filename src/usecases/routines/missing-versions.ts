import { isWithdrawn } from '../../domain/model/case/case-pointer.js';
import type { Deps } from '../deps.js';
import { loadedRoutineOf } from '../../domain/routine/definition/routine-of.js';

/** A version that cases of a group follow, and that is not loaded: those cases wait. */
export interface MissingVersion {
  readonly groupId: string;
  readonly routine: string;
  readonly version: number;
  readonly cases: number;
}

/** Every version that some case of the groups follows and no loaded file has. Reads each group whole. */
export async function missingVersions(
  { ledger, routines }: Pick<Deps, 'ledger' | 'routines'>,
  groups: readonly string[],
): Promise<readonly MissingVersion[]> {
  const missing: MissingVersion[] = [];
  for (const groupId of groups) {
    const rows = await ledger.list('case', groupId);
    const unknown = rows
      .map(({ value }) => value)
      .filter((one) => !isWithdrawn(one) && loadedRoutineOf(routines, one) === undefined);
    const versions = new Map<string, MissingVersion>();
    for (const { routine, routineVersion: version } of unknown) {
      const key = `${routine} ${version}`;
      const cases = (versions.get(key)?.cases ?? 0) + 1;
      versions.set(key, { groupId, routine, version, cases });
    }
    missing.push(...versions.values());
  }
  return missing;
}
