import type { Caller } from '../../domain/model/group/caller.js';
import { personPartition } from '../../domain/model/job/outbox-rows.js';
import type { Notice } from '../../domain/notices/notice.js';
import { composeNotice } from '../delivery/sending/compose-notice.js';
import type { Deps } from '../deps.js';

/** The caller's own digest of a half-day, of what of it is still to be done; undefined when nothing is. */
export async function lookAtDigest(
  deps: Deps,
  { person }: Pick<Caller, 'person'>,
  slot: string,
): Promise<Notice | undefined> {
  const row = await deps.ledger.read('out', personPartition(person), `digest|${slot}`);
  const composed = row && (await composeNotice(deps, row));
  return composed?.kind === 'notice' ? composed.notice : undefined;
}
