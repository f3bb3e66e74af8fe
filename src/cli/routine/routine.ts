import { ownFiles } from '../../adapters/routines/load-routines.js';
import type { BackupParts } from '../backup/backup.js';
import { readArgs } from '../read-args.js';
import type { Terminal } from '../terminal.js';
import type { Locale } from '../../domain/model/person/locale.js';
import { checkFile } from './check.js';
import { diffFiles } from './diff.js';
import { drawCommand } from './draw.js';
import { migrateCommand } from './migrate.js';
import { listMissing } from './missing.js';
import { writeStartingFile } from './new.js';
import { publishFolder } from './publish.js';
import { routineJsonSchema } from './routine-json-schema.js';
import { listRoutines, showRoutine } from './show.js';

export interface RoutineFolders {
  /** Of one's own. */
  readonly directory?: string | undefined;
  /** To the storage of production, for what asks of cases. */
  readonly connect?: () => Promise<BackupParts | undefined>;
}

interface Called extends RoutineFolders {
  readonly args: readonly string[];
  readonly options: Options;
  readonly locale: Locale;
  readonly terminal: Terminal;
}

const known = {
  english: { type: 'boolean' },
  yes: { type: 'boolean' },
  all: { type: 'boolean' },
  group: { type: 'string', multiple: true },
  stage: { type: 'string', multiple: true },
} as const;

/** As they stand on the command line. */
interface Options {
  readonly english?: boolean;
  readonly yes?: boolean;
  readonly all?: boolean;
  readonly group?: readonly string[];
  readonly stage?: readonly string[];
}

interface Part {
  readonly takes: string;
  /** Beside `--english`. */
  readonly options?: readonly (keyof Options)[];
  /** How many words may follow. */
  readonly least: number;
  readonly most: number;
  run(called: Called): number | Promise<number>;
}

/** What `samrad routine` can do, by its first word. */
const parts: Readonly<Record<string, Part>> = {
  list: {
    ...{ takes: '', least: 0, most: 0 },
    run: ({ directory, terminal }) => listRoutines(directory, terminal),
  },
  show: {
    ...{ takes: ' ID [VERSION]', least: 1, most: 2 },
    run: ({ args: [id = '', version], directory, terminal }) => showRoutine(id, version, directory, terminal),
  },
  draw: {
    ...{ takes: ' ID [--english]', least: 1, most: 1 },
    run: ({ args: [id = ''], directory, locale, terminal }) => drawCommand(id, directory, locale, terminal),
  },
  new: {
    ...{ takes: ' ID', least: 1, most: 1 },
    run: ({ args: [id = ''], directory, terminal }) =>
      writeStartingFile(id, directory ?? process.cwd(), terminal),
  },
  check: {
    ...{ takes: ' FILE', least: 1, most: 1 },
    run: ({ args: [file = ''], terminal }) => checkFile(file, terminal),
  },
  diff: {
    ...{ takes: ' FILE FILE [--english]', least: 2, most: 2 },
    run: ({ args, locale, terminal }) => diffFiles(args, locale, terminal),
  },
  publish: {
    ...{ takes: ' [FOLDER]', least: 0, most: 1 },
    run: ({ args: [folder], directory, terminal }) =>
      publishFolder(folder ?? directory ?? ownFiles, terminal),
  },
  migrate: {
    ...{
      takes: ' ID FROM TO (--group GROUP… | --all) [--stage OLD=NEW…] [--yes] [--english]',
      least: 3,
      most: 3,
    },
    options: ['group', 'all', 'stage', 'yes'],
    run: ({ args, options, ...called }) => migrateCommand(args, options, called),
  },
  missing: {
    ...{ takes: '', least: 0, most: 0 },
    run: ({ connect, terminal }) => listMissing(connect, terminal),
  },
  schema: {
    ...{ takes: '', least: 0, most: 0 },
    run({ terminal }) {
      terminal.out(JSON.stringify(routineJsonSchema(), null, 2));
      return 0;
    },
  },
};

/** `samrad routine …`: the first word says what. */
export async function routineCommand(
  args: readonly string[],
  folders: RoutineFolders,
  terminal: Terminal,
): Promise<number> {
  const read = readArgs(args, known);
  const { positionals: [what = '', ...rest] = [], values: options = {} } = read ?? {};
  const locale = options.english === true ? 'en' : 'sv';
  const part = Object.hasOwn(parts, what) ? parts[what] : undefined;
  const takes: readonly string[] = ['english', ...(part?.options ?? [])];
  const isAsked = Object.keys(options).every((name) => takes.includes(name));
  if (part !== undefined && isAsked && rest.length >= part.least && rest.length <= part.most) {
    return await part.run({ ...folders, args: rest, options, locale, terminal });
  }
  const usages = Object.entries(parts).map(([name, { takes }]) => `samrad routine ${name}${takes}`);
  for (const usage of usages) terminal.err(usage);
  return 2;
}
