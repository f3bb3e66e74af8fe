import type { Cloud } from './clouds.js';

/** A host of whole labels, and no port: not even the usual one, which Teams never writes. */
const named = /^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/|$)/i;

/** Where Teams listens for bots: the bot's own token is sent there, so nowhere else will do. */
export function isTeamsServiceUrl(serviceUrl: string, { serviceHosts, serviceSuffixes }: Cloud): boolean {
  const url = parse(serviceUrl);
  if (url === undefined || !named.test(serviceUrl)) return false;
  return (
    serviceHosts.includes(url.hostname) || serviceSuffixes.some((suffix) => url.hostname.endsWith(suffix))
  );
}

/** For local mode: this machine and nothing else, without encryption. */
export function isLoopbackServiceUrl(serviceUrl: string): boolean {
  const url = parse(serviceUrl);
  if (url === undefined || url.protocol !== 'http:') return false;
  return url.hostname === '127.0.0.1' || url.hostname === 'localhost';
}

export function sameServiceUrl(one: string, other: string): boolean {
  return one.replace(/\/+$/, '') === other.replace(/\/+$/, '');
}

/** Only a plain address: what holds a name, a question or a fragment, or is written in a roundabout way, is none. */
function parse(text: string): URL | undefined {
  if (!/^https?:\/\/[a-z0-9.:-]+(?:\/[\w./~-]*)?$/i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.pathname.includes('//') || url.pathname !== pathOf(text) ? undefined : url;
}

function pathOf(text: string): string {
  return /^https?:\/\/[^/]+(.*)$/i.exec(text)?.[1] || '/';
}
