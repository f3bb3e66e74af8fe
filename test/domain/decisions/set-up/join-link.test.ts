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

test.each([
  'https://teams.microsoft.com/Zainab',
  'https://region.zoom.us/j/81234567890?uname=Anna%20Berg',
  'https://teams.microsoft.com/start#Fatuma',
])('%s names someone', (link) => {
  expect(linkFault(link, hosts)).toBe('personal-data');
  expect(linkFault(link, 'any')).toBe('personal-data');
});

test('the link of a meeting whose random text reads as something else may be used', () => {
  const link = 'https://teams.microsoft.com/meet/4028468111868?p=sGlEd6aMsECyKzkYKc';
  expect(linkFault(link, hosts)).toBeUndefined();
});
