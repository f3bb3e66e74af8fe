import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { commandOf, haveChromium, type Machine, type Step, waysToChromium } from './chromium-ways.js';
import { runBounded } from './run-bounded.js';

const debian: Machine = {
  osRelease: 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n',
  isRoot: true,
  node: '/node',
  installer: '/cli.js',
};
const namesOf = (machine: Machine) => waysToChromium(machine).map(({ name }) => name);

describe('the ways to Chromium', () => {
  it("are playwright's own installer and then apt-get, for root on Debian, Ubuntu and what comes of them", () => {
    const both = ["playwright's installer", 'apt-get'];
    expect(namesOf(debian)).toEqual(both);
    expect(namesOf({ ...debian, osRelease: 'ID=ubuntu\nID_LIKE=debian' })).toEqual(both);
    expect(namesOf({ ...debian, osRelease: 'ID=pop\nID_LIKE="ubuntu debian"' })).toEqual(both);
  });

  it("are playwright's own installer alone for others", () => {
    const alone = ["playwright's installer"];
    expect(namesOf({ ...debian, isRoot: false })).toEqual(alone);
    expect(namesOf({ ...debian, osRelease: 'ID=alpine' })).toEqual(alone);
    expect(namesOf({ ...debian, osRelease: 'ID="rhel"\nID_LIKE="fedora"' })).toEqual(alone);
    expect(namesOf({ ...debian, osRelease: '' })).toEqual(alone);
  });

  it('each end, and a network that hangs costs two minutes at most before the next is tried', () => {
    const [own, packaged] = waysToChromium(debian);
    expect(own?.steps.reduce((sum, { atMostMs }) => sum + atMostMs, 0)).toBeLessThanOrEqual(120_000);
    expect(packaged?.steps[0]?.atMostMs).toBeLessThanOrEqual(120_000);
  });

  it('name a file that playwright-core really brings', () => {
    const require = createRequire(import.meta.url);
    const packageJson = require.resolve('playwright-core/package.json');
    expect(existsSync(commandOf(packageJson, 'playwright-core', require(packageJson)))).toBe(true);
  });
});

/** A machine where Chromium is there after `makes` was run; `fails` does not end well. */
async function tried(makes: string | undefined, fails: string | undefined = undefined) {
  const run: string[] = [];
  const said: string[] = [];
  const called = ({ command, args }: Step) => [command, ...args].join(' ');
  const path = await haveChromium(waysToChromium(debian), {
    find: () =>
      makes === '' || run.some((one) => makes !== undefined && one.includes(makes)) ? '/c' : undefined,
    run: async (step) => {
      run.push(called(step));
      return fails === undefined || !called(step).includes(fails);
    },
    say: (line) => said.push(line),
  });
  return { path, run, said };
}

describe('looking for Chromium', () => {
  it('runs and says nothing where it is found', async () => {
    expect(await tried('')).toEqual({ path: '/c', run: [], said: [] });
  });

  it("stops at playwright's installer when that was enough", async () => {
    const { path, run } = await tried('/cli.js install chromium', '/cli.js');
    expect(path).toBe('/c');
    expect(run).toEqual(['/node /cli.js install chromium']);
  });

  it('goes on to apt-get, whose lists are fetched first', async () => {
    const { path, run } = await tried('apt-get install', '/cli.js');
    expect(path).toBe('/c');
    expect(run).toEqual([
      '/node /cli.js install chromium',
      'apt-get update -q',
      'apt-get install -q -y --no-install-recommends chromium',
    ]);
  });

  it('installs nothing without lists, and says what to do when no way led to one', async () => {
    const { path, run, said } = await tried(undefined, 'update');
    expect(path).toBeUndefined();
    expect(run.at(-1)).toBe('apt-get update -q');
    expect(said.at(-1)).toMatch(/CHROMIUM_PATH/);
  });
});

describe('a command with a bound', () => {
  const node = (script: string, atMostMs: number) =>
    runBounded({ command: process.execPath, args: ['-e', script], atMostMs });

  it('is told apart by how it ended', async () => {
    expect(await node('', 20_000)).toBe(true);
    expect(await node('process.exit(3)', 20_000)).toBe(false);
    expect(await runBounded({ command: '/no/such/command', args: [], atMostMs: 20_000 })).toBe(false);
  });

  it('is ended when its time is up, and what it started with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samrad-'));
    const noted = join(folder, 'pid');
    const script = `
      const { spawn } = require('node:child_process');
      const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'inherit' });
      require('node:fs').writeFileSync(${JSON.stringify(noted)}, String(child.pid));
      setTimeout(() => {}, 60_000);`;
    expect(await node(script, 3000)).toBe(false);
    const pid = Number(readFileSync(noted, 'utf8'));
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 5000);
    rmSync(folder, { recursive: true });
  });
});

/** A process that has ended but that nobody has asked about counts as ended. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
