import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';

export interface Azurite {
  readonly connectionString: string;
  close(): Promise<void>;
}

const account = 'samrad';
const startMilliseconds = 20_000;
/** However this process ends, killed too, its end of the pipe closes; the service then ends as well. */
const endsWithParent =
  'data:text/javascript,process.stdin.on("close", () => process.exit()).on("error", () => process.exit()).resume()';

/** Azure's own stand-in for tables and queues, as two processes of this one, in memory and on this machine only. */
export async function startAzurite(): Promise<Azurite> {
  const key = randomBytes(64).toString('base64');
  const started = await Promise.allSettled([startService('table', key), startService('queue', key)]);
  const services = started.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  const close = async () => {
    await Promise.all(services.map((service) => service.close()));
  };
  const [table, queue] = services;
  if (table === undefined || queue === undefined) {
    await close();
    throw new Error('Azurite did not start');
  }
  const endpoint = (port: number) => `http://127.0.0.1:${port}/${account}`;
  const connectionString = [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${key}`,
    `TableEndpoint=${endpoint(table.port)}`,
    `QueueEndpoint=${endpoint(queue.port)}`,
  ].join(';');
  return { connectionString, close };
}

async function startService(service: 'table' | 'queue', key: string) {
  const port = await freePort();
  const root = dirname(createRequire(import.meta.url).resolve('azurite/package.json'));
  const flags = [
    '--inMemoryPersistence',
    '--disableTelemetry',
    '--skipApiVersionCheck',
    '--disableProductStyleUrl',
  ];
  const child = spawn(
    process.execPath,
    [
      '--import',
      endsWithParent,
      join(root, `dist/src/${service}/main.js`),
      `--${service}Host`,
      '127.0.0.1',
      `--${service}Port`,
      String(port),
      ...flags,
    ],
    { env: { ...process.env, AZURITE_ACCOUNTS: `${account}:${key}` }, stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Azurite took too long')), startMilliseconds);
    child.stdout.on('data', (chunk: Buffer) => {
      if (/successfully (started|listens)/.test(chunk.toString())) {
        clearTimeout(timer);
        resolve();
      }
    });
    child.once('close', () => reject(new Error('Azurite ended')));
  });
  return {
    port,
    async close() {
      // Nothing is kept, so it may end in any way.
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
