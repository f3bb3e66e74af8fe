import { expect, test } from 'vitest';
import { linkFault } from '../../../../src/domain/decisions/set-up/join-link.js';

const hosts = ['teams.microsoft.com', '*.zoom.us'];

test.each(['https://teams.microsoft.com/l/x', 'https://region.zoom.us/j/1'])('%s may be used', (link) => {
  expect(linkFault(link, hosts)).toBeUndefined();
});

test.each([
  'http://teams.microsoft.com/l',
  'https://a:b@teams.microsoft.com/',
  'https://teams.microsoft.com:8443/',
  'x',
])('%s is not a plain https link', (link) => {
  expect(linkFault(link, hosts)).toBe('link-not-https');
});

test.each(['https://teams.microsoft.com.evil.example/', 'https://evilzoom.us/', 'https://example.org/'])(
  '%s is on a host that is not approved',
  (link) => {
    expect(linkFault(link, hosts)).toBe('link-foreign-host');
  },
);
