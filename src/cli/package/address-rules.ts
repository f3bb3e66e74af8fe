import type { PackageRule } from './package-files.js';

const addresses = ['websiteUrl', 'privacyUrl', 'termsOfUseUrl'] as const;
/** Names that are kept for examples and for machines of one's own (RFC 2606, 6761). */
const nowhere = /(^|\.)(example|invalid|test|localhost|local)$|(^|\.)example\.(com|net|org)$/;

/** What the reader of a package is sent to, and what it may load from. */
export const addressRules: readonly PackageRule[] = [
  {
    id: 'address-not-https',
    why: 'an address that begins with https, of a host by name',
    faults: ({ manifest: { developer } }) =>
      addresses.filter((name) => !isSafe(developer[name] ?? '')).map(inDeveloper),
  },
  {
    id: 'address-nowhere',
    why: 'an address that leads somewhere',
    faults: ({ manifest: { developer }, isDraft }) =>
      addresses.filter((name) => !isDraft && nowhere.test(hostOf(developer[name] ?? ''))).map(inDeveloper),
  },
  {
    id: 'domain-shape',
    why: 'a domain alone: no scheme, path or port, nothing of this machine, and a star only before one of your own',
    faults: ({ manifest: { validDomains } }) =>
      validDomains.flatMap((domain, at) => (isDomain(domain) ? [] : [`validDomains[${at}]`])),
  },
];

const inDeveloper = (name: string): string => `developer.${name}`;

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  const isByName = /[a-z]/i.test(hostname) && hostname.includes('.') && !hostname.startsWith('[');
  return protocol === 'https:' && isByName && username === '' && password === '';
}

function isDomain(domain: string): boolean {
  const isShaped = /^(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(domain);
  const isShared = /^\*\.(azurewebsites\.net|azurefd\.net|cloudapp\.net|com|se|org|net)$/i.test(domain);
  return isShaped && !isShared && !nowhere.test(domain);
}
