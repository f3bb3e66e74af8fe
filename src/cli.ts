#!/usr/bin/env node
import { terminal } from './cli/terminal.js';
import { processEnvironment, readTextRules } from './wiring/config.js';

type Command = (args: readonly string[]) => Promise<number>;

const environment = processEnvironment();
const ownRoutines = environment['ROUTINES_DIR'];
const publicContacts = (environment['PUBLIC_CONTACTS'] ?? '').split(',');

const connect = async () =>
  await (await import('./cli/backup/connect-backup.js')).connectBackup(environment, terminal);

/** Each command is loaded when it is asked for: some need packages that a production install leaves out. */
const commands: Readonly<Record<string, Command>> = {
  calendar: async (args) => (await import('./cli/calendar.js')).calendarCommand(args, ownRoutines, terminal),
  deadline: async (args) => (await import('./cli/deadline.js')).deadlineCommand(args, ownRoutines, terminal),
  export: async (args) => (await import('./cli/backup/backup.js')).exportCommand(args, connect, terminal),
  figures: async (args) => (await import('./cli/figures/figures.js')).figuresCommand(args, connect, terminal),
  import: async (args) =>
    (await import('./cli/backup/backup.js')).importCommand(
      args,
      connect,
      terminal,
      readTextRules(environment),
    ),
  package: async (args) => (await import('./cli/package.js')).packageCommand(args, environment, terminal.out),
  'privacy-pack': async (args) =>
    (await import('./cli/privacy-pack.js')).privacyPackCommand(args, ownRoutines, terminal),
  routine: async (args) =>
    (await import('./cli/routine/routine.js')).routineCommand(
      args,
      { directory: ownRoutines, connect },
      terminal,
    ),
  simulate: async (args) => (await import('./cli/simulate.js')).simulateCommand(args, ownRoutines, terminal),
  scan: async (args) => (await import('./cli/scan.js')).scanCommand(args, terminal, publicContacts),
};

const [name = '', ...rest] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  terminal.err(`samrad: unknown command. Known: ${Object.keys(commands).join(', ')}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await command(rest);
  } catch (error) {
    terminal.err(`samrad ${name}: ${error instanceof Error ? error.message : 'failed'}`);
    process.exitCode = 1;
  }
}
