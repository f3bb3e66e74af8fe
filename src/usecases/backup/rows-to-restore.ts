import { type Backup, type BackupRow, valuesOf } from '../../domain/backup/backup.js';
import type { CaseCode } from '../../domain/model/case/case-pointer.js';
import { type Member, hasLeft, isActive } from '../../domain/model/group/group.js';
import type { PersonKey } from '../../domain/model/person/person.js';
import { withoutCase } from '../../domain/decisions/retention/count-kept.js';
import {
  purgesCall,
  purgesEvent,
  purgesMessage,
  purgesTimer,
  purgesUndelivered,
} from '../../domain/decisions/retention/purgeable.js';
import type { PurgeRow } from '../../domain/model/case/retention.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import type { StoredDeps } from '../deps.js';

/** What was purged, and who was forgotten, after the backup was made. */
export interface GoneSince {
  readonly codes: readonly CaseCode[];
  readonly people: readonly PersonKey[];
}

/**
 * Asks the indexes, which a purge empties: a case without its code, or someone without any entry of the group, has gone.
 * Where the indexes know nothing of the group at all they are new themselves, and have nothing to tell.
 */
export async function goneSince({ ledger, codes, people }: StoredDeps, backup: Backup): Promise<GoneSince> {
  const { groupId } = backup;
  const gone = async <T>(
    all: readonly T[],
    isKnown: (one: T) => Promise<boolean>,
    stands: (one: T) => Promise<boolean>,
  ): Promise<readonly T[]> => {
    const found = await Promise.all(all.map(async (one) => ({ one, known: await isKnown(one) })));
    if (!found.some(({ known }) => known)) return [];
    const missing = found.filter(({ known }) => !known).map(({ one }) => one);
    // One that was restored a moment ago, by a run that was stopped, only lacks its entry still.
    const standing = await Promise.all(missing.map(stands));
    return missing.filter((_, at) => standing[at] !== true);
  };
  const lost = await gone(
    valuesOf(backup, 'case').map(({ code }) => code),
    async (code) => (await codes.find(code))?.groupId === groupId,
    async (code) => (await ledger.read('case', groupId, code)) !== undefined,
  );
  const forgotten = await gone(
    backup.rows.flatMap((row) => (row.kind === 'member' && wasIn(row.value) ? [row] : [])),
    async ({ value: { person } }) => {
      const { groups, formerGroups } = await people.about(person);
      return [...groups, ...formerGroups].includes(groupId);
    },
    async ({ id }) => (await ledger.read('member', groupId, id)) !== undefined,
  );
  return { codes: lost, people: forgotten.map(({ value }) => value.person) };
}

/** Whoever only asked, or was declined, has no entry that could tell. */
function wasIn(member: Member): boolean {
  return isActive(member) || (hasLeft(member) && member.decided?.accepted !== false);
}

/** The backup without the cases that were purged since and what names them, and with those forgotten since as having left. */
export function withoutGone({ rows, ...rest }: Backup, { codes, people }: GoneSince, now: Instant): Backup {
  const purge = { codes, meetings: [], messagesBefore: '' as Instant, at: now } as unknown as PurgeRow;
  const kept = rows.flatMap((row): readonly BackupRow[] => {
    switch (row.kind) {
      case 'case':
        return codes.includes(row.value.code) ? [] : [row];
      case 'event':
        return purgesEvent(row.value, purge) ? [] : [row];
      case 'timer':
        return purgesTimer({ ...row.value, state: 'waiting' }, purge) ? [] : [row];
      case 'out':
        return purgesMessage({ ...row.value, state: 'planned' }, purge) ? [] : [row];
      case 'undelivered':
        return purgesUndelivered(row.value, purge) ? [] : [row];
      case 'call':
        return purgesCall(row.value, purge, now) ? [] : [row];
      case 'meeting':
        return [{ ...row, value: codes.reduce((value, code) => withoutCase(value, code), row.value) }];
      case 'member':
        if (!people.includes(row.value.person)) return [row];
        return [{ ...row, value: { ...row.value, coordinator: false, state: 'left' } }];
      case 'group':
      case 'unit':
      case 'life':
      case 'life-report':
      case 'report-text':
      case 'count':
      case 'purge':
        return [row];
    }
  });
  const contacts = rest.contacts.filter(({ person }) => !people.includes(person));
  return { ...rest, contacts, rows: kept };
}
