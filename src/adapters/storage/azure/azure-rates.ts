import type { Rate } from '../../../domain/pace/rate.js';
import type { Instant } from '../../../domain/calendar/dates/time.js';
import type { RatePlace, Rates, StoredRate } from '../../../ports/rates.js';
import { decode, encode } from '../rows/columns.js';
import { rateColumns } from '../rows/other-columns.js';
import { inPartition, quoted, safeKey, type Table } from './table.js';

const prefix = 'conversation|';

/** Partition = tenant; a row for the tenant and one for each conversation written to of late. */
export class AzureRates implements Rates {
  constructor(private readonly table: Table) {}

  async read(place: RatePlace): Promise<StoredRate | undefined> {
    const entity = await this.table.get(place.tenantId, keyOf(place));
    return entity === undefined
      ? undefined
      : { rate: decode(rateColumns, entity) as unknown as Rate, etag: entity.etag };
  }

  async write(place: RatePlace, rate: Rate, etag?: string): Promise<string | undefined> {
    const properties = encode(rateColumns, rate);
    return etag === undefined
      ? await this.table.insertNew(place.tenantId, keyOf(place), properties)
      : await this.table.replace(place.tenantId, keyOf(place), properties, etag);
  }

  async forget(tenantId: string, freeBefore: Instant): Promise<number> {
    const filter = `${inPartition(tenantId, prefix)} and freeAt lt ${quoted(freeBefore)}`;
    const old = await this.table.query(filter);
    await Promise.all(old.map(({ rowKey = '', etag }) => this.table.delete(tenantId, rowKey, etag)));
    return old.length;
  }
}

function keyOf({ conversation }: RatePlace): string {
  return conversation === undefined ? 'tenant' : `${prefix}${safeKey(conversation)}`;
}
