import { describe, expect, test } from 'vitest';
import { findPersonalData, type Where } from '../../../src/domain/privacy/find-personal-data.js';
import { holdsNumber } from '../../../src/domain/privacy/holds-number.js';
import { type Random, randomOf } from './random.js';

const digits = (random: Random, n: number) =>
  Array.from({ length: n }, (_, i) => (i === 0 ? 1 + random.below(9) : random.below(10))).join('');
const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
const small = [...'abcdefghijklmnopqrstuvwxyz'];
const letters = (random: Random, n: number, of: readonly string[] = alphabet) =>
  Array.from({ length: n }, () => random.pick(of)).join('');
const hex = (random: Random, n: number) => letters(random, n, [...'0123456789abcdef']);
const guid = (random: Random) => [8, 4, 4, 4, 12].map((n) => hex(random, n)).join('-');
const context = (random: Random) =>
  `%7b%22Tid%22%3a%22${guid(random)}%22%2c%22Oid%22%3a%22${guid(random)}%22%7d`;
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The links that these services give, with random text where theirs stands. */
const makers: Readonly<Record<string, (random: Random) => string>> = {
  'Teams meet': (r) => `https://teams.microsoft.com/meet/${digits(r, 13)}?p=${letters(r, 18)}`,
  'Teams meet, new host': (r) => `https://teams.cloud.microsoft/meet/${digits(r, 14)}?p=${letters(r, 18)}`,
  'Teams live': (r) => `https://teams.live.com/meet/${digits(r, 13)}?p=${letters(r, 18)}`,
  'Teams meetup-join': (r) =>
    `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${base64(guid(r))}%40thread.v2/0?context=${context(r)}`,
  'Teams meetup-join in a channel': (r) =>
    `https://teams.microsoft.com/l/meetup-join/19%3a${letters(r, 44)}1%40thread.tacv2/1${digits(r, 12)}?context=${context(r)}`,
  'Teams meetup-join, anonymous': (r) =>
    `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${base64(guid(r))}%40thread.v2/0?context=${context(r)}&anon=true`,
  Zoom: (r) => `https://us02web.zoom.us/j/${digits(r, 11)}`,
  'Zoom with a password': (r) => `https://us02web.zoom.us/j/${digits(r, 11)}?pwd=${letters(r, 32)}.1`,
  'Zoom with a password and more': (r) =>
    `https://region.zoom.us/j/${digits(r, 11)}?pwd=${letters(r, 30)}-_.1#success`,
  'Google Meet': (r) => `https://meet.google.com/${[3, 4, 3].map((n) => letters(r, n, small)).join('-')}`,
  'Google Meet with an account': (r) =>
    `https://meet.google.com/${[3, 4, 3].map((n) => letters(r, n, small)).join('-')}?authuser=0`,
  Webex: (r) => `https://kommun.webex.com/kommun/j.php?MTID=m${hex(r, 32)}`,
  Skype: (r) => `https://join.skype.com/${letters(r, 12)}`,
};
const wheres: readonly Where[] = ['text', 'field', 'place'];

describe('the link of a meeting', () => {
  test.each(Object.keys(makers))('of %s passes whatever its random text is, wherever it stands', (kind) => {
    const random = randomOf(kind.length * 7919);
    const refused = Array.from(
      { length: Number(process.env['LINKS'] ?? 500) },
      () => makers[kind]?.(random) ?? '',
    ).filter(
      (one) =>
        holdsNumber(one) ||
        wheres.some((where) => findPersonalData(one, [], where).length > 0) ||
        findPersonalData(`Klienten kommer, vi ses på ${one} kl. 9`).length > 0,
    );
    expect(refused).toEqual([]);
  });

  test.each([
    'https://kommun.webex.com/meet/anna.berg',
    'https://kommun.zoom.us/my/anna.berg',
    'https://meet.lync.com/kommun/anna.berg/AB12CD34',
    'https://kommun-my.sharepoint.com/personal/anna_berg_kommun_se/Documents/mall.docx',
  ])('or of a drive may name whose it is, by its exact place: %s', (link) => {
    for (const where of wheres) expect(findPersonalData(link, [], where)).toEqual([]);
  });

  test('of a document passes whatever its id is', () => {
    const random = randomOf(4711);
    const make = () =>
      `https://kommun.sharepoint.com/:w:/s/Samverkan/${letters(random, 46, [...alphabet, '-', '_'])}?e=${letters(random, 6)}`;
    const links = Array.from({ length: 1500 }, make);
    expect(
      links.filter((one) => findPersonalData(one, [], 'field').some(({ type }) => type === 'name')),
    ).toEqual([]);
  });
});

describe('a name in a link that is kept', () => {
  const hosts = [
    'https://teams.microsoft.com',
    'https://example.se',
    'https://kommun.sharepoint.com/sites/samverkan',
  ];
  const places: readonly ((name: string) => string)[] = [
    (name) => `/${name}`,
    (name) => `/${name}/start`,
    (name) => `/om-${name}.html`,
    (name) => `/akt_${name}_2026.docx`,
    (name) => `/?vem=${name}`,
    (name) => `/?p=abcdefgh&n=${name}`,
    (name) => `/start#${name}`,
    (name) => `/start?q=akt%20${name}`,
    (name) => `/l/meetup-join/x?context=%7b%22n%22%3a%22${name}%22%7d`,
  ];
  test.each([
    'Zainab',
    'zainab',
    'FATUMA',
    'Anna%20Berg',
    'Anna-Berg',
    'Anna_Berg',
    'Anna+Berg',
    'AnnaBerg',
    'Anna.Berg',
    'Zainab85',
    '%5A%61inab',
    '%255Aainab',
    'Bj%C3%B6rn-%C3%85kesson',
  ])('%s is found in its path, its query and its fragment', (name) => {
    for (const host of hosts)
      for (const place of places)
        expect(findPersonalData(host + place(name), [], 'field'), host + place(name)).not.toEqual([]);
  });

  test('is found behind what is known of the link of a meeting', () => {
    for (const link of [
      'https://teams.microsoft.com/meet/3110605118238?p=abcdefgh&n=Anna%20Berg',
      'https://us02web.zoom.us/j/81234567890?pwd=abcdef1234&uname=Zainab',
      'https://meet.google.com/abc-defg-hij?vem=Zainab',
      'https://kommun-my.sharepoint.com/personal/anna_berg_kommun_se/Documents/Fatuma.docx',
    ])
      expect(findPersonalData(link, [], 'field'), link).not.toEqual([]);
  });

  test.each([
    'https://kommun.se/stod-och-omsorg/enheter/birgittaskolan',
    'https://kommun.se/maria-parken',
    'https://kommun.se/Astrid-Lindgrens-barnsjukhus',
    'https://kommun.sharepoint.com/sites/Samverkan/Shared%20Documents/Forms/AllItems.aspx',
    'https://kommun.se/sankt-lars/start.html?edit=1&lang=sv',
    'https://teams.microsoft.com/l/channel/19%3aabcdef0123456789%40thread.tacv2/Allm%C3%A4nt?groupId=0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
    'https://app.powerbi.com/groups/me/reports/statistik?experience=power-bi',
  ])('is not seen in %s', (link) => {
    expect(findPersonalData(link, [], 'field')).toEqual([]);
  });
});

describe('a name in a link that is said', () => {
  test.each([
    'https://example.se/?namn=Anna%20Berg',
    'https://example.se/filer/Anna_Berg_utredning.pdf',
    'Klienten finns på https://example.se/akt/Zainab',
    'https://example.se/?klient=Zainab',
  ])('is found in what is asked for, in the name of a file, and where a client is spoken of: %s', (text) => {
    expect(findPersonalData(text)).not.toEqual([]);
  });

  test.each([
    'https://example.se/nyheter/anna-berg-ny-chef-for-enheten',
    'https://example.se/kontakt/anna-berg',
  ])('is none on a page about anyone: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});
