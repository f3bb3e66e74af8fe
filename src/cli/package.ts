import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { allCommands } from '../surface/commands/all-commands.js';
import type { Environment } from '../wiring/config.js';
import { developerOf } from './package/developer.js';
import { readArgs } from './read-args.js';
import { buildPackage } from './package/build-package.js';

/** Stands in the manifest until a real bot has been registered. */
const noApp = '00000000-0000-0000-0000-000000000000';
const usualFile = 'dist/samrad-teams-app.zip';

/**
 * `samrad package [FILE]`: the zip that an administrator uploads to Teams, for the bot of `BOT_APP_ID`, with the addresses of
 * `APP_WEBSITE_URL`, `APP_PRIVACY_URL` and `APP_TERMS_URL`.
 * Gives the exit code; faults are named on `say`.
 */
export async function packageCommand(
  args: readonly string[],
  env: Environment,
  say: (line: string) => void,
): Promise<number> {
  const { positionals: [file = usualFile, ...more] = ['', ''] } = readArgs(args, {}) ?? {};
  if (more.length > 0) {
    say('samrad package [FILE]');
    return 2;
  }
  const appId = env['BOT_APP_ID']?.trim() || noApp;
  const isDraft = appId === noApp;
  const { developer, faults } = developerOf(env, isDraft);
  if (faults.length > 0) return failed(faults, say);
  const outcome = await buildPackage({
    appId,
    version: await version(),
    commands: allCommands,
    developer,
    isDraft,
  });
  if (outcome.kind === 'faults') return failed(outcome.faults, say);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, outcome.zip);
  say(`${file} (${outcome.zip.length} bytes)`);
  if (isDraft)
    say(
      'Made for looking at only: set BOT_APP_ID to the bot’s app id, and APP_WEBSITE_URL, APP_PRIVACY_URL and APP_TERMS_URL, before uploading it.',
    );
  return 0;
}

function failed(faults: readonly string[], say: (line: string) => void): number {
  for (const fault of faults) say(fault);
  return 1;
}

async function version(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
