import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Why a request to the bot in local mode is refused: another machine, or a page of another site in the same browser. */
export function localRefusal({ socket, headers }: IncomingMessage): string | undefined {
  if (!loopback.has(socket.remoteAddress ?? '')) return 'not-loopback';
  const { host, origin } = headers;
  const port = socket.localPort;
  // An exact name, or a foreign name could be made to point at this machine (DNS rebinding).
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 'foreign-host';
  if (origin !== undefined && origin !== `http://${host}`) return 'foreign-origin';
  return undefined;
}
