import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../infra/supply/bill-of-materials.js';
import { licenceFaults } from '../../infra/supply/judge-licences.js';
import { shippedPackages } from '../../infra/supply/shipped-packages.js';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const project = read('package.json') as unknown as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
type Locked = Readonly<
  Record<'version' | 'resolved' | 'integrity', string | undefined> & {
    hasInstallScript?: boolean;
    link?: boolean;
  }
>;
const locked = Object.entries(read('package-lock.json')['packages'] as Record<string, Locked>).filter(
  ([path]) => path !== '',
);
const shipped = shippedPackages('.');

describe('the lock file', () => {
  test('takes everything from the registry, by content and not by name alone', () => {
    for (const [path, { resolved, integrity, link }] of locked) {
      expect(link, path).toBeUndefined();
      if (resolved !== undefined) expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  test('holds exactly what package.json names, and each of it is pinned', () => {
    for (const [name, version] of Object.entries({ ...project.dependencies, ...project.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(locked.find(([path]) => path === `node_modules/${name}`)?.[1].version, name).toBe(version);
    }
  });

  test('holds no axios below 1.18', () => {
    const found = locked.filter(([path]) => path.endsWith('node_modules/axios'));
    expect(found.length).toBeGreaterThan(0);
    for (const [path, { version = '' }] of found) {
      const [major = 0, minor = 0] = version.split('.').map(Number);
      expect(major * 1000 + minor, path).toBeGreaterThanOrEqual(1018);
    }
  });
});

test('nothing runs at install: npm is told so, and packages that would are known', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  const wouldRun = locked.filter(([, one]) => one.hasInstallScript === true).map(([path]) => path);
  expect(wouldRun).toEqual(['node_modules/botbuilder-dialogs', 'node_modules/esbuild']);
});

describe('licences', () => {
  test('of everything shipped are on the list', () => {
    expect(licenceFaults(shipped)).toEqual([]);
    expect(shipped.length).toBeGreaterThan(200);
  });

  test.each([
    ['GPL-3.0-only', 1],
    ['AGPL-3.0', 1],
    ['SEE LICENSE IN LICENSE', 1],
    ['UNLICENSED', 1],
    ['MIT AND GPL-2.0', 1],
    [undefined, 1],
    ['MIT', 0],
    ['(MIT OR GPL-2.0)', 0],
    ['(Apache-2.0 AND ISC)', 0],
  ])('%s: %i fault', (licence, faults) => {
    expect(licenceFaults([{ name: 'some', version: '1.0.0', licence }])).toHaveLength(faults);
  });

  test('a licence that asks for one’s changes of the package passes for the one that is shipped unchanged', () => {
    const judged = (name: string, licence: string) => licenceFaults([{ name, version: '2.2.1', licence }]);
    expect(judged('ical.js', 'MPL-2.0')).toEqual([]);
    expect(judged('some', 'MPL-2.0')).toHaveLength(1);
    expect(judged('ical.js', 'GPL-3.0-only')).toHaveLength(1);
  });
});

describe('the bill of materials', () => {
  interface Bill {
    readonly bomFormat: string;
    readonly components: readonly {
      readonly name: string;
      readonly purl: string;
      readonly licenses?: object[];
    }[];
  }
  const bill = billOfMaterials({ name: 'samrad', version: '1.0.0' }, shipped) as Bill;

  test('names everything that a production install lays down', () => {
    const named = new Set(bill.components.map(({ name }) => name));
    const present = shipped.filter(({ path }) => existsSync(join(path, 'package.json')));
    expect(present.filter(({ name }) => !named.has(name))).toEqual([]);
    for (const name of [...Object.keys(project.dependencies), 'axios', 'openai'])
      expect(named).toContain(name);
    expect(named).not.toContain('vitest');
  });

  test('is the same for the same lock file, with a licence and an address for each', () => {
    expect(bill.bomFormat).toBe('CycloneDX');
    const again = billOfMaterials({ name: 'samrad', version: '1.0.0' }, [...shipped].reverse());
    expect(JSON.stringify(again)).toBe(JSON.stringify(bill));
    for (const { purl } of bill.components)
      expect(purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/);
    const unsaid = bill.components.filter(({ licenses }) => licenses === undefined).map(({ name }) => name);
    expect(unsaid).toEqual(['jspath']);
  });
});

test('only azurite is given an account key, and only in tests: the product’s source holds none', () => {
  const files = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|json|bicep|yml|yaml)$/.test(name))
      .map((name) => join(folder, name));
  const holding = [...files('src'), ...files('infra'), ...files('appPackage')].filter((path) =>
    /AccountKey=[A-Za-z0-9+/]{20}|-----BEGIN [A-Z ]*PRIVATE KEY|client_secret\s*[:=]\s*['"]\w/.test(
      readFileSync(path, 'utf8'),
    ),
  );
  expect(holding.filter((path) => !path.endsWith('azurite.ts'))).toEqual([]);
});
