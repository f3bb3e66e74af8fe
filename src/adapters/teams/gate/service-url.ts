const hosts = ['smba.trafficmanager.net'];
const suffixes = ['.teams.microsoft.com', '.botframework.com'];

/** Where Teams listens for bots: the bot's own token is sent there, so nowhere else will do. */
export function isTeamsServiceUrl(serviceUrl: string): boolean {
  const url = parse(serviceUrl);
  if (url === undefined || url.protocol !== 'https:' || url.username !== '' || url.port !== '') return false;
  return hosts.includes(url.hostname) || suffixes.some((suffix) => url.hostname.endsWith(suffix));
}

/** For local mode: this machine and nothing else, without encryption. */
export function isLoopbackServiceUrl(serviceUrl: string): boolean {
  const url = parse(serviceUrl);
  if (url === undefined || url.protocol !== 'http:' || url.username !== '') return false;
  return url.hostname === '127.0.0.1' || url.hostname === 'localhost';
}

export function sameServiceUrl(one: string, other: string): boolean {
  return one.replace(/\/+$/, '') === other.replace(/\/+$/, '');
}

function parse(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
