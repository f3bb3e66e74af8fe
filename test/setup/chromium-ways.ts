import { dirname, join } from 'node:path';

/** One way to get Chromium: what is run, each with the time it may take at most. */
export interface Way {
  readonly name: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly command: string;
  readonly args: readonly string[];
  readonly atMostMs: number;
}

export interface Machine {
  /** Its `/etc/os-release`; empty when there is none. */
  readonly osRelease: string;
  readonly isRoot: boolean;
  readonly node: string;
  /** The file behind playwright-core's own command. */
  readonly installer: string;
}

export interface Hands {
  /** A Chromium that starts on this machine. */
  find(): string | undefined;
  /** False when it failed or took too long. */
  run(step: Step): Promise<boolean>;
  say(line: string): void;
}

/** What is tried, in this order, on a machine where no Chromium is found. */
export function waysToChromium({ osRelease, isRoot, node, installer }: Machine): readonly Way[] {
  const own: Way = {
    name: "playwright's installer",
    steps: [{ command: node, args: [installer, 'install', 'chromium'], atMostMs: 90_000 }],
  };
  const packaged: Way = {
    name: 'apt-get',
    steps: [
      { command: 'apt-get', args: ['update', '-q'], atMostMs: 90_000 },
      {
        command: 'apt-get',
        args: ['install', '-q', '-y', '--no-install-recommends', 'chromium'],
        atMostMs: 300_000,
      },
    ],
  };
  return isRoot && isDebian(osRelease) ? [own, packaged] : [own];
}

/** The first Chromium that is found or can be had; undefined, said clearly, when no way leads to one. */
export async function haveChromium(ways: readonly Way[], hands: Hands): Promise<string | undefined> {
  const here = hands.find();
  if (here !== undefined) return here;
  for (const { name, steps } of ways) {
    hands.say(`Chromium was not found; fetching it with ${name} for the tests of the local page …`);
    for (const step of steps) if (!(await hands.run(step))) break;
    const fetched = hands.find();
    if (fetched !== undefined) return fetched;
  }
  hands.say(
    'Chromium could not be had. Install it, or set CHROMIUM_PATH to where it is. Only the tests of the local page fail without it.',
  );
  return undefined;
}

/** The command a package brings, read from its own package.json: its path is not for others to know. */
export function commandOf(packageJson: string, name: string, json: unknown): string {
  const { bin } = json as { bin?: string | Readonly<Record<string, string>> };
  const file = typeof bin === 'string' ? bin : bin?.[name];
  if (file === undefined) throw new Error(`${packageJson} names no command ${name}`);
  return join(dirname(packageJson), file);
}

function isDebian(osRelease: string): boolean {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, id = '']) =>
    id.split(' '),
  );
  return ids.includes('debian') || ids.includes('ubuntu');
}
