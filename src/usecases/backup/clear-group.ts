import { type Backup, valuesOf } from '../../domain/backup/backup.js';
import { isFired, isSettledMessage } from '../../domain/model/job/timer.js';
import { type Change, remove, type Row, type RowKind } from '../../domain/model/row.js';
import type { StoredDeps } from '../deps.js';
import { sweep } from '../retention/sweep.js';

const cleared = [
  ...(['unit', 'member', 'meeting', 'case', 'life', 'life-report', 'report-text', 'event'] as const),
  ...(['undelivered', 'call'] as const),
] as const;

/**
 * Takes a group away before its backup is written, its own row first: from then on nobody sees it. What was sent and
 * what was purged since stays on record, so that neither happens again. Stopped anywhere, it is begun again.
 */
export async function clearGroup(deps: StoredDeps, backup: Backup): Promise<void> {
  const { ledger } = deps;
  const { groupId } = backup;
  await sweep(deps, async () => {
    const group = await ledger.read('group', groupId, groupId);
    return group === undefined ? [] : [remove(group)];
  });
  await forgetNewer(deps, backup);
  for (const kind of cleared) {
    await sweep(deps, async () => removed(await ledger.list(kind, groupId)));
  }
  await sweep(deps, async () =>
    removed((await ledger.list('timer', groupId)).filter(({ value }) => !isFired(value))),
  );
  await sweep(deps, async () =>
    removed((await ledger.list('out', groupId)).filter(({ value }) => !isSettledMessage(value))),
  );
}

function removed<K extends RowKind>(rows: readonly Row<K>[]): readonly Change[] {
  return rows.map((row) => remove(row));
}

/** Codes and memberships that came after the backup lose their entries before their rows, or nobody would find them again. */
async function forgetNewer({ ledger, codes, people }: StoredDeps, backup: Backup): Promise<void> {
  const known = new Set(valuesOf(backup, 'case').map(({ code }) => code));
  for (const { value } of await ledger.list('case', backup.groupId)) {
    if (!known.has(value.code)) await codes.forget(value.code);
  }
  const then = new Set(valuesOf(backup, 'member').map(({ person }) => person));
  for (const { value } of await ledger.list('member', backup.groupId)) {
    if (!then.has(value.person)) await people.forgetGroup(value.person, backup.groupId);
  }
}
