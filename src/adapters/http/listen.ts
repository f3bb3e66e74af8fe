import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** How long a request may take to arrive, in milliseconds. */
export interface Patience {
  readonly headersTimeout: number;
  /** From its first letter to its last. */
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
}

/** Teams sends its kilobytes at once; who sends a letter at a time is cut off. */
export const usualPatience: Patience = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1000,
};

/** @throws Error with the platform's code (`EADDRINUSE`, …) when the port cannot be had. */
export async function listen(
  listener: RequestListener,
  host: string,
  port: number,
  patience = usualPatience,
): Promise<Listening> {
  const server = createHttpServer(patience, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
