import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { commandOf, haveChromium, waysToChromium } from './chromium-ways.js';
import { runBounded } from './run-bounded.js';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium of this machine, else one that is fetched for the tests. */
export async function findChromium(): Promise<string | undefined> {
  const require = createRequire(import.meta.url);
  const packageJson = require.resolve('playwright-core/package.json');
  const ways = waysToChromium({
    osRelease: osRelease(),
    isRoot: process.getuid?.() === 0,
    node: process.execPath,
    installer: commandOf(packageJson, 'playwright-core', require(packageJson)),
  });
  return await haveChromium(ways, { find: found, run: runBounded, say: (line) => console.info(line) });
}

function found(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], ...usual, chromium.executablePath()];
  return candidates.find((path) => path !== undefined && path !== '' && starts(path));
}

/** A browser that was fetched may still lack libraries of the machine: it is there and does not start. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
