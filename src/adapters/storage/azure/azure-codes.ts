import type { CaseCode } from '../../../domain/model/case/case-pointer.js';
import type { PersonKey } from '../../../domain/model/person/person.js';
import type { CodeEntry, Codes } from '../../../ports/ledger.js';
import type { Table } from './table.js';

const row = 'code';

/** Partition = code; beside it `draft|person`, one row per group, for the open reservation. */
export class AzureCodes implements Codes {
  constructor(private readonly table: Table) {}

  async reserve(code: CaseCode, owner: PersonKey, groupId: string): Promise<boolean> {
    if (!(await this.table.insert(code, row, { owner, groupId, state: 'reserved' }))) return false;
    if (await this.table.insert(draftOf(owner), groupId, { code })) return true;
    // Either the answer to our own writing was lost on the way, or the person's other device was first.
    if ((await this.reservation(owner, groupId)) === code) return true;
    await this.table.delete(code, row);
    return false;
  }

  async reservation(owner: PersonKey, groupId: string): Promise<CaseCode | undefined> {
    const draft = await this.table.get(draftOf(owner), groupId);
    return draft === undefined ? undefined : (String(draft['code']) as CaseCode);
  }

  async use(code: CaseCode, owner: PersonKey): Promise<boolean> {
    const entry = await this.find(code);
    if (entry?.owner !== owner) return false;
    await this.table.put(code, row, { owner, groupId: entry.groupId, state: 'used' });
    const draft = await this.table.get(draftOf(owner), entry.groupId);
    if (draft?.['code'] === code) await this.table.delete(draftOf(owner), entry.groupId, draft.etag);
    return true;
  }

  async find(code: CaseCode): Promise<CodeEntry | undefined> {
    const entity = await this.table.get(code, row);
    if (entity === undefined) return undefined;
    return {
      code,
      owner: String(entity['owner']) as PersonKey,
      groupId: String(entity['groupId']),
      state: entity['state'] === 'used' ? 'used' : 'reserved',
    };
  }

  async forget(code: CaseCode): Promise<void> {
    const entry = await this.find(code);
    if (entry === undefined) return;
    const draft = await this.table.get(draftOf(entry.owner), entry.groupId);
    if (draft?.['code'] === code) await this.table.delete(draftOf(entry.owner), entry.groupId, draft.etag);
    await this.table.delete(code, row);
  }

  async release(owner: PersonKey, groupId: string): Promise<void> {
    const code = await this.reservation(owner, groupId);
    if (code !== undefined) await this.forget(code);
  }
}

function draftOf(owner: PersonKey): string {
  return `draft|${owner}`;
}
