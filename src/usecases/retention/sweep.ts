import type { Change } from '../../domain/model/row.js';
import type { StoredDeps } from '../deps.js';

const perTransaction = 80;
const attempts = 8;

/**
 * Asks what is left to change in one partition and changes it, a transaction at a time, until nothing is left. May be
 * stopped anywhere and begun again.
 * @throws Error when others keep changing the rows; the next night goes on
 */
export async function sweep(deps: StoredDeps, left: () => Promise<readonly Change[]>): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const changes = await left();
    if (changes.length === 0) return;
    for (let at = 0; at < changes.length; at += perTransaction) {
      await deps.ledger.commit(changes.slice(at, at + perTransaction));
    }
  }
  if ((await left()).length > 0) throw new Error('rows change while they are swept');
}
