import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * Why a request to the local page is refused; undefined when it may pass. Another site open in the same browser must
 * not reach it: not by a form, not by a script, and not by a name that it lets point here (DNS rebinding).
 */
export function refusal(request: IncomingMessage, port: number): string | undefined {
  const { host, origin, 'content-type': type = '', 'sec-fetch-site': site } = request.headers;
  if (!loopback.has(request.socket.remoteAddress ?? '')) return 'not-loopback';
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) return 'foreign-host';
  if (origin !== undefined && origin !== `http://${host}`) return 'foreign-origin';
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'foreign-site';
  const writes = request.method !== 'GET' && request.method !== 'HEAD';
  const empty = request.headers['content-length'] === '0' || request.method === 'DELETE';
  if (writes && !empty && !/^application\/json\b/i.test(type)) return 'not-json';
  return undefined;
}
