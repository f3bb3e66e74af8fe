import { type ChannelBinding, hasLeft, isActive } from '../../domain/model/group/group.js';
import { type Backup, type BackedUpKind, type BackupRow, valuesOf } from '../../domain/backup/backup.js';
import { isOpen, settlePast } from '../../domain/backup/settle-past.js';
import { type NotInRoutine, notInRoutine } from '../../domain/backup/not-in-routine.js';
import { planNightly } from '../../domain/timers/plan-nightly.js';
import { markOf } from '../../domain/model/job/opened.js';
import { type Change, insert } from '../../domain/model/row.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import type { StoredDeps } from '../deps.js';
import { forgetInGroup } from '../retention/forget-in-group.js';
import { purgeGroup } from '../retention/purge-group.js';
import { clearGroup } from './clear-group.js';
import { goneSince, withoutGone } from './rows-to-restore.js';

export interface HowToImport {
  /** Replaces a group that is there. */
  readonly replace: boolean;
  /** Until when the group was served: what was due by then is not said again. */
  readonly ranUntil: Instant;
}

export type Imported =
  | { readonly kind: 'imported'; readonly rows: number; readonly purged: number; readonly forgotten: number }
  /** Something of the group is there that is not as in the backup. */
  | { readonly kind: 'stands' }
  /** A row does not fit the routines of the group; nothing has been restored. */
  | ({ readonly kind: 'not-in-routine' } & NotInRoutine);

const perTransaction = 90;

/**
 * Restores a group from its backup. Its own row comes last but for what is still to be sent, so that nobody meets half a
 * group; indexes are made anew from the rows. Stopped anywhere, the same import again goes on where it stopped.
 */
export async function importGroup(deps: StoredDeps, given: Backup, how: HowToImport): Promise<Imported> {
  const { groupId } = given;
  const stranger = notInRoutine(given, deps.routines);
  if (stranger !== undefined) return { kind: 'not-in-routine', ...stranger };
  const decided = (await deps.ledger.read('group', groupId, groupId))?.value.retention;
  const gone = await goneSince(deps, given);
  const backup = settled(withoutGone(given, gone, deps.clock.now()), how.ranUntil, decided);
  if (how.replace) await clearGroup(deps, given);
  else if (await differs(deps, backup)) return { kind: 'stands' };
  const [group, ...rest] = backup.rows;
  if (group?.kind !== 'group') throw new Error('a backup begins with its group');
  await insertMissing(
    deps,
    groupId,
    rest.filter((row) => !isOpen(row)),
  );
  await rebuildIndexes(deps, backup, group.value.channel);
  await insertMissing(deps, groupId, [group, ...rest.filter(isOpen)]);
  await planPurges(deps, groupId);
  await forgetInGroup(deps, groupId, gone.people);
  await purgeGroup(deps, groupId);
  const { codes, people } = gone;
  return { kind: 'imported', rows: backup.rows.length, purged: codes.length, forgotten: people.length };
}

/** The group's own row first; a retention decision made after the backup stays in force. */
function settled(backup: Backup, ranUntil: Instant, decided: GroupRetention): Backup {
  const rows = backup.rows.map((row) => settlePast(row, ranUntil));
  const groups = rows.filter((row) => row.kind === 'group');
  const first = groups.map((row): BackupRow =>
    decided === undefined ? row : { ...row, value: { ...row.value, retention: decided } },
  );
  return { ...backup, rows: [...first, ...rows.filter((row) => row.kind !== 'group')] };
}
type GroupRetention = Extract<BackupRow, { kind: 'group' }>['value']['retention'];

/** True when a row is otherwise than in the backup, or beside it; what delivery writes is not asked about. */
async function differs({ ledger }: StoredDeps, { groupId, rows }: Backup): Promise<boolean> {
  const own = new Map(rows.map((row) => [`${row.kind} ${row.id}`, markOf(row.value)]));
  const group = await ledger.read('group', groupId, groupId);
  const kinds = ['unit', 'member', 'meeting', 'case', 'life', 'life-report', 'report-text'] as const;
  const lists = await Promise.all(kinds.map((kind) => ledger.list(kind, groupId)));
  const standing = [...(group === undefined ? [] : [group]), ...lists.flat()];
  return standing.some(({ kind, id, value }) => own.get(`${kind} ${id}`) !== markOf(value));
}

async function insertMissing(deps: StoredDeps, groupId: string, rows: readonly BackupRow[]): Promise<void> {
  const { ledger } = deps;
  const missing: Change[] = [];
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const standing = new Set(await standingIds(deps, groupId, kind));
    for (const row of rows) {
      if (row.kind === kind && !standing.has(row.id)) missing.push(insert(kind, groupId, row.id, row.value));
    }
  }
  for (let at = 0; at < missing.length; at += perTransaction) {
    const outcome = await ledger.commit(missing.slice(at, at + perTransaction));
    if (outcome.kind === 'conflict') throw new Error('someone else writes to the group while it is restored');
  }
}

async function standingIds(
  { ledger }: StoredDeps,
  groupId: string,
  kind: BackedUpKind,
): Promise<readonly string[]> {
  if (kind !== 'group') return (await ledger.list(kind, groupId)).map(({ id }) => id);
  return (await ledger.read('group', groupId, groupId)) === undefined ? [] : [groupId];
}

/** Codes, memberships, where people are written to, and the channel; an entry that is there is newer and stays. */
async function rebuildIndexes(
  { codes, people }: StoredDeps,
  backup: Backup,
  channel: ChannelBinding | undefined,
): Promise<void> {
  const { groupId } = backup;
  for (const { code, owner, registeredFor } of valuesOf(backup, 'case')) {
    const person = registeredFor ?? owner;
    const entry = await codes.find(code);
    if (entry === undefined) {
      // Someone has one open draft in a group, and one begun before the group was restored leads nowhere.
      await codes.release(person, groupId);
      await codes.reserve(code, person, groupId);
    }
    if (entry?.state !== 'used') await codes.use(code, entry?.owner ?? person);
  }
  for (const member of valuesOf(backup, 'member')) {
    const { person } = member;
    if (isActive(member)) await people.addToGroup(person, groupId);
    if (hasLeft(member)) await people.removeFromGroup(person, groupId);
  }
  for (const contact of backup.contacts) {
    if ((await people.contact(contact.person)) === undefined) await people.remember(contact);
  }
  if (channel !== undefined && (await people.groupOfChannel(channel.channelId)) === undefined) {
    await people.bindChannel(channel, groupId);
  }
}

/** A decision that the backup did not know has no timer in it. */
async function planPurges({ ledger }: StoredDeps, groupId: string): Promise<void> {
  const retention = (await ledger.read('group', groupId, groupId))?.value.retention;
  if (retention === undefined) return;
  const change = planNightly(groupId, retention);
  if ((await ledger.read('timer', groupId, change.id)) === undefined) await ledger.commit([change]);
}
