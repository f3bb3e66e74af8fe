import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A package that is installed in production. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** Where it lies, from the project's folder. */
  readonly path: string;
  /** As its own package.json says; undefined when it says nothing. */
  readonly licence: string | undefined;
  readonly integrity: string | undefined;
}

const entry = z.looseObject({
  version: z.string(),
  dev: z.boolean().optional(),
  integrity: z.string().optional(),
});
const lock = z.object({ packages: z.record(z.string(), z.unknown()) });
const ownWords = z.looseObject({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/** Everything of the lock file but what only work on the code needs, however deep it lies. */
export function shippedPackages(root: string): readonly Shipped[] {
  const { packages } = lock.parse(read(join(root, 'package-lock.json')));
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, value]) => ({ path, ...entry.parse(value) }))
    .filter(({ dev }) => dev !== true)
    .map(({ path, version, integrity }) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      path,
      integrity,
      licence: licenceOf(join(root, path, 'package.json')),
    }));
}

function licenceOf(packageJson: string): string | undefined {
  const { license, licenses = [] } = ownWords.parse(read(packageJson));
  if (typeof license === 'string') return license;
  if (license !== undefined) return license.type;
  return licenses.length === 0 ? undefined : licenses.map(({ type }) => type).join(' OR ');
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
