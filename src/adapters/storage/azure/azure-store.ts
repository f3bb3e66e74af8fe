import type { TableServiceClientOptions } from '@azure/data-tables';
import type { Schema } from '../rows/schema.js';
import { AzureCodes } from './azure-codes.js';
import { AzureDueIndex } from './azure-due-index.js';
import { AzureLedger } from './azure-ledger.js';
import { AzurePeople } from './azure-people.js';
import { AzureQueue } from './azure-queue.js';
import { AzureRates } from './azure-rates.js';
import { Table } from './table.js';

export type AzureSettings = (
  | { readonly kind: 'connection-string'; readonly connectionString: string }
  /** With the managed identity of this id, or whoever is signed in on a developer's machine. */
  | { readonly kind: 'account'; readonly account: string; readonly identity: string }
) & {
  /** Put before the names of tables and queue, so that several can share an account. */
  readonly prefix?: string;
  /** In place of this release's, for tests of what a later one would read. */
  readonly schema?: Schema;
};

/**
 * Connects to Azure Table Storage and Storage Queue, and makes the tables and the queue that are not there.
 * `heardDate` is told the `Date` of each answer: the clock that all instances share.
 * @throws StorageUnavailable when storage cannot be reached
 */
export async function connectAzureStore(
  settings: AzureSettings,
  heardDate: (date: string) => void = () => undefined,
) {
  const open = await clientsOf(settings, heardDate);
  const table = (name: string) => new Table(open.table(`${settings.prefix ?? ''}${name}`));
  const tables = {
    ledger: table('ledger'),
    due: table('due'),
    codes: table('codes'),
    people: table('people'),
    rate: table('rate'),
  };
  const queue = new AzureQueue(open.queue(`${settings.prefix ?? ''}outbox`));
  await Promise.all([...Object.values(tables), queue].map((each) => each.create()));
  const index = new AzureDueIndex(tables.due);
  const ledger = new AzureLedger(tables.ledger, index, settings.schema);
  return {
    /** The ids of all groups; reads past every row, so for operations' commands only. */
    groups: () => ledger.groups(),
    ledger,
    due: {
      due: index.due.bind(index),
      next: index.next.bind(index),
      put: index.put.bind(index),
      remove: index.remove.bind(index),
      fence: ledger.fence.bind(ledger),
    },
    codes: new AzureCodes(tables.codes),
    people: new AzurePeople(tables.people),
    queue,
    rates: new AzureRates(tables.rate),
  };
}

/** The SDKs are loaded here, when storage is asked for, and the identity's only when it is used. */
async function clientsOf(settings: AzureSettings, heardDate: (date: string) => void) {
  const { TableClient } = await import('@azure/data-tables');
  const { QueueClient } = await import('@azure/storage-queue');
  const retryOptions = { maxRetries: 2, retryDelayInMs: 200, maxRetryDelayInMs: 1000 };
  const queueOptions = { retryOptions: { maxTries: 3, retryDelayInMs: 200, maxRetryDelayInMs: 1000 } };
  const options: TableServiceClientOptions = {
    retryOptions,
    additionalPolicies: [{ policy: dateListener(heardDate), position: 'perRetry' }],
  };
  if (settings.kind === 'connection-string') {
    const { connectionString } = settings;
    // Only Azurite is reached without TLS, and only on this machine.
    const allowInsecureConnection = /TableEndpoint=http:\/\/127\.0\.0\.1[:/]/.test(connectionString);
    return {
      table: (name: string) =>
        TableClient.fromConnectionString(connectionString, name, { ...options, allowInsecureConnection }),
      queue: (name: string) => new QueueClient(connectionString, name, queueOptions),
    };
  }
  const { DefaultAzureCredential } = await import('@azure/identity');
  const credential = new DefaultAzureCredential({ managedIdentityClientId: settings.identity });
  const { account } = settings;
  return {
    table: (name: string) =>
      new TableClient(`https://${account}.table.core.windows.net`, name, credential, options),
    queue: (name: string) =>
      new QueueClient(`https://${account}.queue.core.windows.net/${name}`, credential, queueOptions),
  };
}

type Policy = NonNullable<TableServiceClientOptions['additionalPolicies']>[number]['policy'];

function dateListener(heardDate: (date: string) => void): Policy {
  return {
    name: 'date-listener',
    async sendRequest(request, next) {
      const response = await next(request);
      const date = response.headers.get('date');
      if (date !== undefined) heardDate(date);
      return response;
    },
  };
}
