import type { Rate } from '../../../domain/pace/rate.js';
import type { Instant } from '../../../domain/calendar/dates/time.js';
import type { RatePlace, Rates, StoredRate } from '../../../ports/rates.js';

export class MemoryRates implements Rates {
  private readonly tenants = new Map<string, Map<string, StoredRate>>();
  private written = 0;

  async read({ tenantId, conversation = '' }: RatePlace): Promise<StoredRate | undefined> {
    return this.tenants.get(tenantId)?.get(conversation);
  }

  async write({ tenantId, conversation = '' }: RatePlace, rate: Rate, etag?: string) {
    const rows = this.tenants.get(tenantId) ?? new Map<string, StoredRate>();
    if (rows.get(conversation)?.etag !== etag) return undefined;
    this.written += 1;
    this.tenants.set(tenantId, rows.set(conversation, { rate, etag: String(this.written) }));
    return String(this.written);
  }

  async forget(tenantId: string, freeBefore: Instant): Promise<number> {
    const rows = this.tenants.get(tenantId) ?? new Map<string, StoredRate>();
    const old = [...rows].filter(([key, { rate }]) => key !== '' && (rate.freeAt ?? '~') < freeBefore);
    for (const [key] of old) rows.delete(key);
    return old.length;
  }
}
