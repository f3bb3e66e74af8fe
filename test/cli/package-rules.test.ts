import { readFile } from 'node:fs/promises';
import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { allCommands } from '../../src/surface/commands/all-commands.js';
import { isUnderstood } from '../../src/surface/menu/say.js';
import { strFromU8, unzipSync } from 'fflate';
import { buildPackage } from '../../src/cli/package/build-package.js';
import { manifestShape, type PackageFiles } from '../../src/cli/package/package-files.js';
import { packageFaults, packageRules } from '../../src/cli/package/package-rules.js';
import { readPicture } from '../../src/cli/package/picture.js';

const developer = {
  name: 'Habo kommun',
  websiteUrl: 'https://samrad.habo-kommun.se/',
  privacyUrl: 'https://samrad.habo-kommun.se/integritet',
  termsOfUseUrl: 'https://samrad.habo-kommun.se/villkor',
};

let whole: PackageFiles;
beforeAll(async () => {
  const appId = '99999999-9999-4999-8999-999999999999';
  const wishes = { appId, version: '1.2.3', commands: allCommands, developer, isDraft: false };
  const outcome = await buildPackage(wishes);
  if (outcome.kind === 'faults') throw new Error(outcome.faults.join('\n'));
  const { 'manifest.json': manifest, 'en.json': english, ...pictures } = unzipSync(outcome.zip);
  const json = (bytes = new Uint8Array()): unknown => JSON.parse(strFromU8(bytes));
  whole = {
    manifest: manifestShape.parse(json(manifest)),
    languages: { 'en.json': json(english) as Record<string, string> },
    pictures,
    understands: (words) => isUnderstood(allCommands, words),
    isDraft: false,
  };
});

interface Loose {
  [key: string]: Loose;
}
/** The package with a fault in its manifest. */
const inManifest =
  (plant: (manifest: Loose) => void) =>
  (files: PackageFiles): PackageFiles => {
    const manifest = structuredClone(files.manifest);
    plant(manifest as unknown as Loose);
    return { ...files, manifest };
  };
const set = (path: string, value: unknown) =>
  inManifest((manifest) => {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    const target = parts.reduce<Loose>((inner, part) => inner[part] ?? {}, manifest);
    Object.assign(target, { [last]: value });
  });
const inEnglish =
  (plant: (texts: Record<string, string>) => void) =>
  (files: PackageFiles): PackageFiles => {
    const english = { ...files.languages['en.json'] };
    plant(english);
    return { ...files, languages: { 'en.json': english } };
  };
const picture = (name: string, bytes: Uint8Array) => (files: PackageFiles) => ({
  ...files,
  pictures: { ...files.pictures, [name]: bytes },
});

/** A PNG whose every point is of one colour. */
function png(width: number, height: number, point: readonly number[], filter = 0): Uint8Array {
  const chunk = (name: string, data: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  size.set([8, 6, 0, 0, 0], 8);
  const plain = [0, ...Array.from({ length: width }, () => point).flat()];
  const same = [filter, ...Array.from({ length: width * 4 }, () => 0)];
  const lines = Array.from({ length: height }, (_, y) => (filter === 2 && y > 0 ? same : plain)).flat();
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.from(lines))),
    chunk('IEND', new Uint8Array()),
  ]);
}

const first = 'bots.0.commandLists.0.commands.0';
const faults: readonly (readonly [string, (files: PackageFiles) => PackageFiles])[] = [
  ['version-too-old', set('manifestVersion', '1.28')],
  ['version-too-old', set('manifestVersion', '1.3')],
  ['version-too-old', set('manifestVersion', 'devPreview')],
  [
    'schema-of-other-version',
    set('$schema', 'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.schema.json'),
  ],
  ['channel-types', set('supportedChannelTypes', ['sharedChannels', 'privateChannels'])],
  ['channel-types', set('supportedChannelTypes', [])],
  ['channel-features', set('supportsChannelFeatures', undefined)],
  ['channel-features', set('supportsChannelFeatures', null)],
  ['package-name', set('packageName', 'se.habo.samrad')],
  ['app-id', set('id', '00000000-0000-0000-0000-000000000000')],
  ['app-id', set('bots.0.botId', '88888888-8888-4888-8888-888888888888')],
  ['app-version', set('version', '1.2')],
  ['app-version', set('version', '1.2.3-beta')],
  ['app-version', set('version', '01.2.3')],
  ['install-scope', set('defaultInstallScope', 'groupChat')],
  ['command-scopes', set('bots.0.commandLists', [])],
  ['command-scopes', set('bots.0.commandLists.0.scopes', ['personal', 'team'])],
  ['command-scopes', set('bots.0.scopes', ['team'])],
  ['command-twice', set(`${first}.title`, 'hjälp')],
  ['prompt-without-words', set(`${first}.prompt`, undefined)],
  ['prompt-without-words', set(`${first}.prompt`, '')],
  ['prompt-without-words', set(`${first}.type`, 'basic')],
  ['address-not-https', set('developer.websiteUrl', 'http://samrad.habo-kommun.se/')],
  ['address-not-https', set('developer.privacyUrl', 'www.habo-kommun.se')],
  ['address-not-https', set('developer.termsOfUseUrl', 'https://192.0.2.1/villkor')],
  ['address-not-https', set('developer.privacyUrl', 'https://localhost/x')],
  ['address-not-https', set('developer.privacyUrl', 'https://någon:ord@habo-kommun.se/')],
  ['address-nowhere', set('developer.privacyUrl', 'https://example.org/integritet')],
  ['address-nowhere', set('developer.websiteUrl', 'https://samrad.invalid/')],
  ['domain-shape', set('validDomains', ['https://habo-kommun.se'])],
  ['domain-shape', set('validDomains', ['habo-kommun.se/samrad'])],
  ['domain-shape', set('validDomains', ['habo-kommun.se:8443'])],
  ['domain-shape', set('validDomains', ['*'])],
  ['domain-shape', set('validDomains', ['*.azurewebsites.net'])],
  ['domain-shape', set('validDomains', ['localhost'])],
  ['language-file', (files) => ({ ...files, languages: {} })],
  [
    'language-file',
    (files) => ({ ...files, languages: { ...files.languages, 'fi.json': files.languages['en.json'] ?? {} } }),
  ],
  ['language-twice', set('localizationInfo.defaultLanguageTag', 'EN')],
  ['language-missing', inEnglish((texts) => void delete texts['description.full'])],
  ['language-missing', inEnglish((texts) => void delete texts['bots[0].commandLists[1].commands[0].prompt'])],
  [
    'language-leftover',
    inEnglish((texts) => void (texts['bots[0].commandLists[0].commands[40].title'] = 'help')),
  ],
  [
    'schema-of-other-language-version',
    inEnglish(
      (texts) =>
        void (texts['$schema'] =
          'https://developer.microsoft.com/json-schemas/teams/v1.25/MicrosoftTeams.Localization.schema.json'),
    ),
  ],
  ['text-unclean', set('name.full', ' Samråd')],
  ['text-unclean', set('name.short', '')],
  ['text-unclean', set('description.full', '<b>Samråd</b>')],
  ['text-unclean', inEnglish((texts) => void (texts['description.short'] = 'Made by {{developer}}'))],
  ['text-unclean', inEnglish((texts) => void (texts['name.full'] = 'Samråd\u0007'))],
  [
    'description-twice',
    (files) => set('description.full', `${files.manifest.description.short ?? ''} Mer.`)(files),
  ],
  ['words-not-understood', set(`${first}.prompt`, 'sjung en visa')],
  [
    'words-not-understood',
    inEnglish((texts) => void (texts['bots[0].commandLists[0].commands[0].prompt'] = 'sing a song')),
  ],
  [
    'words-not-understood',
    inEnglish((texts) => void (texts['bots[0].commandLists[1].commands[0].title'] = 'sing a song')),
  ],
  ['color-icon', picture('color.png', png(96, 96, [22, 82, 110, 255]))],
  ['color-icon', picture('color.png', new TextEncoder().encode('GIF89a'))],
  [
    'color-icon',
    (files) => ({ ...files, pictures: { 'outline.png': files.pictures['outline.png'] ?? new Uint8Array() } }),
  ],
  ['outline-icon', picture('outline.png', png(20, 20, [255, 255, 255, 255]))],
  ['outline-colour', picture('outline.png', png(32, 32, [0, 0, 0, 255]))],
  ['outline-colour', picture('outline.png', png(32, 32, [255, 255, 254, 1]))],
];

describe('beyond the schema', () => {
  test('the package that is made breaks no rule', () => {
    expect(packageFaults(whole)).toEqual([]);
  });

  test.each(faults)('%s is found where it is planted (%#)', (id, plant) => {
    const found = packageFaults(plant(whole));
    expect(found.join('\n')).toContain(`(${id})`);
  });

  test('there are more than twelve rules, each with a fault of its own here', () => {
    const planted = new Set(faults.map(([id]) => id));
    expect(packageRules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
    expect(new Set(packageRules.map(({ id }) => id)).size).toBeGreaterThanOrEqual(12);
  });

  test('a package for looking at may lack bot and addresses, and nothing else', () => {
    const draft = { ...set('developer.privacyUrl', 'https://example.org/x')(whole), isDraft: true };
    expect(packageFaults(draft)).toEqual([]);
    expect(packageFaults(set('supportedChannelTypes', [])(draft))).toHaveLength(1);
  });
});

describe('a picture', () => {
  test('is read whichever way its lines are told', async () => {
    const white = readPicture(png(4, 3, [255, 255, 255, 255]));
    expect(white?.points.every((byte) => byte === 255)).toBe(true);
    expect(readPicture(png(4, 3, [255, 255, 255, 255], 2))).toEqual(white);
    const own = await readFile(new URL('../../appPackage/outline.png', import.meta.url));
    expect(readPicture(own)).toMatchObject({ width: 32, height: 32 });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['another kind', new TextEncoder().encode('GIF89a'.padEnd(60))],
    ['cut off', png(32, 32, [255, 255, 255, 255]).slice(0, 50)],
  ])('that is %s is none', (_what, bytes) => {
    expect(readPicture(bytes)).toBeUndefined();
  });
});
