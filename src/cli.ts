#!/usr/bin/env node
import { processEnvironment } from './config.js';

type Command = (args: readonly string[]) => Promise<number>;

const say = (line: string): void => console.log(line);

/** Each command is loaded when it is asked for: some need packages that a production install leaves out. */
const commands: ReadonlyMap<string, Command> = new Map([
  [
    'package',
    async (args: readonly string[]) =>
      await (await import('./cli/package.js')).packageCommand(args, processEnvironment(), say),
  ],
]);

const [name = '', ...rest] = process.argv.slice(2);
const command = commands.get(name);
if (command === undefined) {
  console.error(`samrad: unknown command. Known: ${[...commands.keys()].join(', ')}`);
  process.exitCode = 2;
} else {
  process.exitCode = await command(rest);
}
