import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { allCommands } from '../adapters/teams/commands/all-commands.js';
import type { Environment } from '../config.js';
import { buildPackage } from './package/build-package.js';

/** Stands in the manifest until a real bot has been registered. */
const noApp = '00000000-0000-0000-0000-000000000000';
const usualFile = 'dist/samrad-teams-app.zip';

/**
 * `samrad package [FILE]`: the zip that an administrator uploads to Teams, for the bot of `BOT_APP_ID`.
 * Gives the exit code; faults are named on `say`.
 */
export async function packageCommand(
  args: readonly string[],
  env: Environment,
  say: (line: string) => void,
): Promise<number> {
  const [file = usualFile] = args;
  const appId = env['BOT_APP_ID']?.trim() || noApp;
  const outcome = await buildPackage({ appId, version: await version(), commands: allCommands });
  if (outcome.kind === 'faults') {
    for (const fault of outcome.faults) say(fault);
    return 1;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, outcome.zip);
  say(`${file} (${outcome.zip.length} bytes)`);
  if (appId === noApp)
    say('Made for looking at only: set BOT_APP_ID to the bot’s app id before uploading it.');
  return 0;
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
