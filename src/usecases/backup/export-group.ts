import { isActive } from '../../domain/model/group/group.js';
import {
  type Backup,
  type BackedUpKind,
  backedUp,
  type BackupRow,
  valuesOf,
} from '../../domain/backup/backup.js';
import type { Row } from '../../domain/model/row.js';
import type { StoredDeps } from '../deps.js';

export type Exported =
  | { readonly kind: 'exported'; readonly backup: Backup }
  | { readonly kind: 'no-such-group' }
  /** It was written to each time it was read; a later try will find it still. */
  | { readonly kind: 'changing' };

const readings = 6;

/** A group as it stood at one moment: read until two readings are alike. */
export async function exportGroup(deps: StoredDeps, groupId: string): Promise<Exported> {
  let before = '';
  for (let reading = 0; reading < readings; reading += 1) {
    const rows = await readAll(deps, groupId);
    if (!rows.some(({ kind }) => kind === 'group')) return { kind: 'no-such-group' };
    const versions = JSON.stringify(rows.map(({ kind, id, etag }) => [kind, id, etag]));
    if (versions === before) return { kind: 'exported', backup: await backupOf(deps, groupId, rows) };
    before = versions;
  }
  return { kind: 'changing' };
}

async function readAll({ ledger }: StoredDeps, groupId: string): Promise<readonly Row<BackedUpKind>[]> {
  const group = await ledger.read('group', groupId, groupId);
  const lists = await Promise.all(
    backedUp.filter((kind) => kind !== 'group').map((kind) => ledger.list(kind, groupId)),
  );
  return [...(group === undefined ? [] : [group]), ...lists.flat()] as readonly Row<BackedUpKind>[];
}

async function backupOf(
  deps: StoredDeps,
  groupId: string,
  read: readonly Row<BackedUpKind>[],
): Promise<Backup> {
  const rows = read.map(({ kind, id, value }) => ({ kind, id, value }) as BackupRow);
  const here = valuesOf({ rows }, 'member').filter((member) => isActive(member));
  const contacts = await deps.people.contacts(here.map(({ person }) => person));
  return { groupId, at: deps.clock.now(), rows, contacts: [...contacts.values()] };
}
