import { describe, expect, test } from 'vitest';
import { clouds } from '../../../../src/adapters/teams/gate/clouds.js';
import { isTeamsServiceUrl } from '../../../../src/adapters/teams/gate/service-url.js';

describe('the bot’s own token never goes to', () => {
  test.each([
    'http://smba.trafficmanager.net/emea/',
    'https://169.254.169.254/metadata/identity/oauth2/token',
    'http://169.254.169.254/latest/meta-data',
    'https://[::ffff:169.254.169.254]/',
    'https://[::1]/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://0.0.0.0/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://017700000001/',
    'https://10.0.0.4/',
    'https://168.63.129.16/',
    'https://100.100.100.200/latest/meta-data/',
    'https://[fd00:ec2::254]/latest/meta-data/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[0:0:0:0:0:ffff:169.254.169.254]/',
    'https://169.254.169.254.nip.io/',
    'https://smba.trafficmanager.net.169.254.169.254.nip.io/',
    'https://0251.0376.0251.0376/',
    'https://2852039166/',
    'https://metadata.google.internal/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.example@smba.trafficmanager.net/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://smba.trafficmanager.net./',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evilsmba.trafficmanager.net/',
    'https://trafficmanager.net/',
    'https://evil.trafficmanager.net/',
    'https://teams.microsoft.com.evil.example/',
    'https://evilteams.microsoft.com/',
    'https://smba.trafficmanager.net:8443/',
    'https://smba.trafficmanager.net:80/',
    'https://smba.trafficmanager.net:0443/',
    'https://smba.trafficmanager.net:/',
    'https://smba.trafficmanager.net/?x=https://evil.example',
    'https://smba.trafficmanager.net/#@evil.example',
    'https://smba.trafficmanager.net\\@evil.example/',
    'https:/\\evil.example/',
    '//smba.trafficmanager.net/',
    'https://smba.trafficmanager.net/../../evil',
    'https://smba.trafficmanager.net//evil.example/',
    'https://smba.trafficmanager.net%2eevil.example/',
    'https://smbа.trafficmanager.net/',
    'https://smba。trafficmanager。net/',
    ' https://smba.trafficmanager.net/',
    'https://smba.trafficmanager.net/\nHost: evil',
    'https://smba.trafficmanager.net\t.evil.example/',
    'https://smba.trafficmanager.net\0.evil.example/',
    'https://smba.trafficmanager.net/%2e%2e/evil',
    'https://smba.trafficmanager.net/emea/;@evil.example',
    'https://.teams.microsoft.com/',
    'https://teams.microsoft.com/',
    'https://a..teams.microsoft.com/',
    'https://-.botframework.com.evil.example/',
    'https://botframework.com/',
    'https://smba.trafficmanager.net,evil.example/',
    'https://smba.trafficmanager.net evil.example/',
    'ftp://smba.trafficmanager.net/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://',
    '',
    'https://smba.infra.gov.teams.microsoft.us/',
  ])('%s', (url) => {
    expect(isTeamsServiceUrl(url, clouds.public)).toBe(false);
  });

  test('another cloud than the named one', () => {
    const gov = clouds['us-government'];
    expect(isTeamsServiceUrl('https://smba.infra.gov.teams.microsoft.us/', gov)).toBe(true);
    expect(isTeamsServiceUrl('https://smba.trafficmanager.net/emea/', gov)).toBe(false);
  });
});

test.each([
  'https://smba.trafficmanager.net/emea/',
  'https://smba.trafficmanager.net/emea/11111111-1111-4111-8111-111111111111/',
  'https://smba.trafficmanager.net/teams',
  'https://smba.infra.gcc.teams.microsoft.com/teams/',
])('%s is where Teams listens', (url) => {
  expect(isTeamsServiceUrl(url, clouds.public)).toBe(true);
});
