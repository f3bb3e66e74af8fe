import type { CalendarAddress } from '../../../domain/model/person/calendar-address.js';
import type { ContactReference } from '../../../domain/model/person/person.js';
import type { CodeEntry, DueEntry } from '../../../ports/ledger.js';
import type { SendHint } from '../../../ports/outbox-queue.js';
import type { Holder, Rate } from '../../../domain/pace/rate.js';
import { type Columns, type ColumnsOf, listOf } from './columns.js';
import { rowColumns } from './row-columns.js';
import { versionColumn } from './schema.js';

/** Where a person is written to. */
export const contactColumns: ColumnsOf<ContactReference> = {
  person: 'text',
  serviceUrl: 'text',
  tenantId: 'text',
  conversationId: 'text',
  locale: 'text',
  unreachableSince: 'text',
  unreachableWhy: 'text',
  unreachableTried: 'text',
};

/** A person's calendar address. */
export const calendarColumns: ColumnsOf<CalendarAddress> = {
  hash: 'text',
  former: 'text',
  changedAt: 'text',
};

/** How fast may be sent to a tenant, or in one conversation. */
export const rateColumns: ColumnsOf<Rate> = {
  holders: listOf<Holder>({ instance: 'text', share: 'number', until: 'text' }),
  freeAt: 'text',
  pausedUntil: 'text',
  why: 'text',
};

const code: ColumnsOf<Omit<CodeEntry, 'code'>> = { owner: 'text', groupId: 'text', state: 'text' };
const due: ColumnsOf<Omit<DueEntry, 'id' | 'version'> & { subject: string }> = {
  at: 'text',
  partition: 'text',
  kind: 'text',
  subject: 'text',
};
const hint: ColumnsOf<SendHint> = { partition: 'text', id: 'text' };

/** Everything that is stored anywhere, by kind: the ledger's rows, the other tables' entities and the queue's messages. */
export const storedColumns: Readonly<Record<string, Columns>> = {
  ...rowColumns,
  contact: contactColumns,
  calendar: calendarColumns,
  'calendar-owner': { person: 'text' },
  membership: { former: 'flag' },
  channel: { groupId: 'text', channelId: 'text' },
  code,
  draft: { code: 'text' },
  marks: { [versionColumn]: 'number', fenced: 'flag', gone: 'flag' },
  due,
  hint,
  rate: rateColumns,
};

/** The paths of all fields, those of records and lists within a field included. */
export function fieldPaths(columns: Columns, before = ''): readonly string[] {
  return Object.entries(columns).flatMap(([name, column]) => {
    const path = `${before}${name}`;
    if (typeof column !== 'object') return [path];
    return fieldPaths('list' in column ? column.list : column.record, `${path}.`);
  });
}
