import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A port whose neighbour below is free too, for the bot. */
export async function freePort(): Promise<number> {
  const taken = async (port: number) => {
    const server = createServer();
    const heard = await new Promise<number>((resolve) => {
      server.once('error', () => resolve(0));
      server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
    await new Promise((resolve) => server.close(resolve));
    return heard;
  };
  for (;;) {
    const port = await taken(0);
    if ((await taken(port - 1)) !== 0) return port;
  }
}
