import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatCommand } from '../../src/surface/card/chat-command.js';
import { packageCommand } from '../../src/cli/package.js';
import { buildPackage } from '../../src/cli/package/build-package.js';

const appId = '99999999-9999-4999-8999-999999999999';
const developer = {
  name: 'Habo kommun',
  websiteUrl: 'https://samrad.habo-kommun.se/',
  privacyUrl: 'https://samrad.habo-kommun.se/integritet',
  termsOfUseUrl: 'https://samrad.habo-kommun.se/villkor',
};
const never = () => Promise.reject(new Error('not run here'));
const command = (n: number, surface: ChatCommand['surface']): ChatCommand => ({
  words: { sv: [`ord ${n}`], en: [`word ${n}`] },
  surface,
  run: never,
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samrad-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function built(commands: readonly ChatCommand[]) {
  const outcome = await buildPackage({ appId, version: '1.2.3', commands, developer, isDraft: false });
  if (outcome.kind === 'faults') throw new Error(outcome.faults.join('\n'));
  const files = unzipSync(outcome.zip);
  const json = (name: string) => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
  return { files, manifest: json('manifest.json'), english: json('en.json'), zip: outcome.zip };
}

describe('the app package', () => {
  test('holds a manifest that the official schema accepts, for the bot it is made for', async () => {
    const { files, manifest } = await built([command(1, 'both')]);
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    expect(manifest).toMatchObject({
      id: appId,
      version: '1.2.3',
      manifestVersion: '1.29',
      supportsChannelFeatures: 'tier1',
      developer,
      bots: [{ botId: appId, scopes: ['personal', 'team'] }],
    });
    expect(manifest).not.toHaveProperty('supportedChannelTypes');
  });

  test.each([
    ['color.png', 192],
    ['outline.png', 32],
  ])('has %s in the size Teams asks for', async (name, size) => {
    const { files } = await built([]);
    const header = new DataView((files[name] ?? new Uint8Array()).slice(0, 24).buffer);
    expect([header.getUint32(1 * 16), header.getUint32(20)]).toEqual([size, size]);
  });

  test('suggests each command where it works, in both languages, and help last', async () => {
    const { manifest, english } = await built([
      command(1, 'personal'),
      command(2, 'channel'),
      command(3, 'both'),
    ]);
    const titles = manifest.bots[0].commandLists.map((list: { commands: { title: string }[] }) =>
      list.commands.map(({ title }) => title),
    );
    expect(titles).toEqual([
      ['ord 1', 'ord 3', 'hjälp'],
      ['ord 2', 'ord 3', 'hjälp'],
    ]);
    expect(english['bots[0].commandLists[1].commands[0].title']).toBe('word 2');
    expect(english['bots[0].commandLists[0].commands[2].title']).toBe('help');
    const [first] = manifest.bots[0].commandLists[0].commands;
    expect(first).toMatchObject({ type: 'prompt', title: 'ord 1', prompt: 'ord 1' });
    expect(english['bots[0].commandLists[0].commands[0].prompt']).toBe('word 1');
  });

  test('suggests no more than Teams shows', async () => {
    const { manifest } = await built(Array.from({ length: 20 }, (_, n) => command(n, 'both')));
    expect(manifest.bots[0].commandLists[0].commands).toHaveLength(12);
  });

  test('is the same file for the same input', async () => {
    expect((await built([])).zip).toEqual((await built([])).zip);
  });

  test('is not made from what the schema refuses', async () => {
    const outcome = await buildPackage({
      ...{ appId: 'samrad', version: '1.2.3', commands: [] },
      ...{ developer, isDraft: false },
    });
    expect(outcome).toMatchObject({ kind: 'faults' });
    expect(JSON.stringify(outcome)).toContain('manifest.json: /id');
  });
});

const addresses = {
  APP_WEBSITE_URL: developer.websiteUrl,
  APP_PRIVACY_URL: developer.privacyUrl,
  APP_TERMS_URL: developer.termsOfUseUrl,
};

describe('samrad package', () => {
  test('for a real bot has its own addresses and developer', async () => {
    const file = join(folder, 'real.zip');
    const env = { ...addresses, BOT_APP_ID: appId, APP_DEVELOPER: 'Habo kommun' };
    expect(await packageCommand([file], env, () => undefined)).toBe(0);
    const files = unzipSync(new Uint8Array(await readFile(file)));
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
    expect(manifest).toMatchObject({ id: appId, developer });
  });

  test.each(Object.keys(addresses))('for a real bot is not made without %s, and says so', async (missing) => {
    const said: string[] = [];
    const file = join(folder, 'missing.zip');
    const env = { ...addresses, [missing]: ' ', BOT_APP_ID: appId };
    expect(await packageCommand([file], env, (line) => said.push(line))).toBe(1);
    expect(said).toEqual([expect.stringContaining(`${missing}: missing`)]);
    await expect(readFile(file)).rejects.toThrow();
  });

  test('for a real bot is not made with an address of an example', async () => {
    const said: string[] = [];
    const env = { ...addresses, APP_PRIVACY_URL: 'https://example.org/x', BOT_APP_ID: appId };
    expect(await packageCommand([join(folder, 'y.zip')], env, (line) => said.push(line))).toBe(1);
    expect(said.join()).toContain('developer.privacyUrl');
  });

  test('writes the file, and warns when there is no bot yet', async () => {
    const file = join(folder, 'out', 'app.zip');
    const said: string[] = [];
    expect(await packageCommand([file], {}, (line) => said.push(line))).toBe(0);
    expect(Object.keys(unzipSync(new Uint8Array(await readFile(file))))).toContain('manifest.json');
    expect(said.join()).toContain('BOT_APP_ID');
  });

  test('names the fault and fails when the app id is none', async () => {
    const said: string[] = [];
    expect(
      await packageCommand([join(folder, 'x.zip')], { ...addresses, BOT_APP_ID: 'x' }, (line) =>
        said.push(line),
      ),
    ).toBe(1);
    expect(said.join()).toContain('/id');
  });
});
