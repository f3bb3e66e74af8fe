import { expect, it } from 'vitest';
import { exportCommand, importCommand } from '../../src/cli/backup/backup.js';
import { packageCommand } from '../../src/cli/package.js';
import { privacyPackCommand } from '../../src/cli/privacy-pack.js';
import { routineCommand } from '../../src/cli/routine/routine.js';
import { scanCommand } from '../../src/cli/scan.js';
import type { Terminal } from '../../src/cli/terminal.js';

const said: string[] = [];
const say = (line: string) => void said.push(line);
const terminal: Terminal = {
  out: say,
  err: say,
  async *lines() {
    yield* [];
  },
};
const connect = () => Promise.reject(new Error('connected'));

it.each<[string, (args: readonly string[]) => Promise<number>, readonly string[]]>([
  ['scan', (args) => scanCommand(args, terminal), ['one', 'two']],
  ['routine', (args) => routineCommand(args, {}, terminal), ['list', 'more']],
  ['package', (args) => packageCommand(args, {}, say), ['one', 'two']],
  ['privacy-pack', (args) => privacyPackCommand(args, undefined, terminal), ['sv', 'en']],
  ['export', (args) => exportCommand(args, connect, terminal), ['g', 'file', 'more']],
  ['import', (args) => importCommand(args, connect, terminal), ['file', '--ran-until']],
])(
  'samrad %s tells how it is used when it is asked for what it does not know, and does nothing',
  async (name, command, tooMuch) => {
    for (const args of [['--nothing-known'], [...tooMuch]]) {
      said.length = 0;
      expect(await command(args), args.join(' ')).toBe(2);
      expect(said.join('\n')).toContain(`samrad ${name}`);
    }
  },
);
