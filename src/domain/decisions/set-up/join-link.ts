import { findPersonalData } from '../../privacy/find-personal-data.js';

/** Why a link is refused; undefined when it may be used. */
export type LinkFault = 'link-not-https' | 'link-foreign-host' | 'personal-data';

/** A link must be https, without user name or port, on a host from the list or a subdomain of one (`*.host`), and name nobody. */
export function linkFault(link: string, hosts: readonly string[] | 'any'): LinkFault | undefined {
  if (!URL.canParse(link)) return 'link-not-https';
  const url = new URL(link);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || url.port !== '') {
    return 'link-not-https';
  }
  const allowed =
    hosts === 'any' ||
    hosts.some((host) =>
      host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host,
    );
  if (!allowed) return 'link-foreign-host';
  return findPersonalData(link, [], 'field').length > 0 ? 'personal-data' : undefined;
}
