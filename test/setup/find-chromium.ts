import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

function found(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], ...usual, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** A Chromium of this machine, else one that is fetched for the tests; undefined, said clearly, when neither can be had. */
export function findChromium(): string | undefined {
  const here = found();
  if (here !== undefined) return here;
  console.info('Chromium was not found; fetching it for the tests of the local page …');
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  const fetched = found();
  if (fetched === undefined) {
    console.error(
      'Chromium could not be fetched. Install it, or set CHROMIUM_PATH to where it is; the tests of the local page fail without it.',
    );
  }
  return fetched;
}
