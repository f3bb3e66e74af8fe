import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly service: 'table' | 'queue';
  readonly method: string;
  /** The path after the account, with its query. */
  readonly path: string;
  readonly body: string;
  /** What came back, once it has: rows of a query, or 1 for one row. */
  entities: number;
}

/** What happens instead of, or around, asking the storage that is behind. */
export type Interference =
  | { readonly answer: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  /** The connection breaks before anything is asked, or after it was done but before the answer. */
  | 'reset'
  | 'lose-answer'
  /** Nothing is ever answered. */
  | 'hang'
  /** Goes on when the promise does. */
  | Promise<void>;

/** Azurite with something in between that counts, holds and breaks what is asked of it. */
export async function storageProxy(connectionString: string) {
  const asked: Asked[] = [];
  const control: { interfere: (one: Asked) => Interference | undefined } = { interfere: () => undefined };
  const servers: Server[] = [];

  async function front(service: Asked['service'], target: string): Promise<string> {
    const { port, pathname } = new URL(target);
    const server = createServer((incoming, outgoing) => {
      void pass(service, Number(port), pathname, incoming, outgoing);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`;
  }

  async function pass(
    service: Asked['service'],
    port: number,
    account: string,
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> {
    const sent = await bodyOf(incoming);
    const { method = 'GET', url = '/', headers } = incoming;
    const one: Asked = {
      ...{ service, method, path: url.slice(account.length) },
      ...{ body: sent.toString(), entities: 0 },
    };
    asked.push(one);
    const interference = control.interfere(one);
    if (interference instanceof Promise) await interference;
    else if (interference === 'hang') return;
    else if (interference === 'reset') return void incoming.socket.destroy();
    else if (typeof interference === 'object') {
      const { answer, headers: more = {}, body = '{}' } = interference;
      outgoing.writeHead(answer, { 'content-type': 'application/json', ...more }).end(body);
      return;
    }
    const behind = request({ port, method, path: url, headers, host: '127.0.0.1' }, (answer) => {
      void bodyOf(answer).then((body) => {
        one.entities = entitiesIn(body.toString());
        if (interference === 'lose-answer') return void incoming.socket.destroy();
        const { 'transfer-encoding': _, ...kept } = answer.headers;
        outgoing.writeHead(answer.statusCode ?? 500, { ...kept, 'content-length': body.length }).end(body);
      });
    });
    behind.on('error', () => incoming.socket.destroy());
    behind.end(sent);
  }

  const parts = new Map(connectionString.split(';').map((part) => part.split(/=(.*)/s) as [string, string]));
  parts.set('TableEndpoint', await front('table', parts.get('TableEndpoint') ?? ''));
  parts.set('QueueEndpoint', await front('queue', parts.get('QueueEndpoint') ?? ''));

  return {
    connectionString: [...parts].map(([key, value]) => `${key}=${value}`).join(';'),
    asked,
    /** Decides for each thing asked from now on. */
    interfere(decide: (one: Asked) => Interference | undefined): void {
      control.interfere = decide;
    },
    heal(): void {
      control.interfere = () => undefined;
    },
    async close(): Promise<void> {
      for (const server of servers) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}

function entitiesIn(body: string): number {
  try {
    const parsed = JSON.parse(body) as { value?: unknown };
    return Array.isArray(parsed.value) ? parsed.value.length : 1;
  } catch {
    return 0;
  }
}
