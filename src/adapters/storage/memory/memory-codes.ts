import type { CaseCode } from '../../../domain/model/case/case-pointer.js';
import type { PersonKey } from '../../../domain/model/person/person.js';
import type { CodeEntry, Codes } from '../../../ports/ledger.js';

export class MemoryCodes implements Codes {
  private readonly entries = new Map<CaseCode, CodeEntry>();
  private readonly drafts = new Map<string, CaseCode>();

  async reserve(code: CaseCode, owner: PersonKey, groupId: string): Promise<boolean> {
    const draft = `${owner} ${groupId}`;
    if (this.entries.has(code) || this.drafts.has(draft)) return false;
    this.entries.set(code, { code, owner, groupId, state: 'reserved' });
    this.drafts.set(draft, code);
    return true;
  }

  async reservation(owner: PersonKey, groupId: string): Promise<CaseCode | undefined> {
    return this.drafts.get(`${owner} ${groupId}`);
  }

  async use(code: CaseCode, owner: PersonKey): Promise<boolean> {
    const entry = this.entries.get(code);
    if (entry?.owner !== owner) return false;
    this.entries.set(code, { ...entry, state: 'used' });
    const draft = `${owner} ${entry.groupId}`;
    if (this.drafts.get(draft) === code) this.drafts.delete(draft);
    return true;
  }

  async find(code: CaseCode): Promise<CodeEntry | undefined> {
    return this.entries.get(code);
  }

  async forget(code: CaseCode): Promise<void> {
    const entry = this.entries.get(code);
    if (entry === undefined) return;
    const draft = `${entry.owner} ${entry.groupId}`;
    if (this.drafts.get(draft) === code) this.drafts.delete(draft);
    this.entries.delete(code);
  }

  async release(owner: PersonKey, groupId: string): Promise<void> {
    const code = await this.reservation(owner, groupId);
    if (code !== undefined) await this.forget(code);
  }
}
