import { ownFiles } from '../../adapters/routines/load-routines.js';
import type { BackupParts } from '../backup/backup.js';
import { readArgs } from '../read-args.js';
import type { Terminal } from '../terminal.js';
import type { Locale } from '../../domain/model/locale.js';
import { checkFile } from './check.js';
import { diffFiles } from './diff.js';
import { drawCommand } from './draw.js';
import { listMissing } from './missing.js';
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
  readonly locale: Locale;
  readonly terminal: Terminal;
}

interface Part {
  readonly takes: string;
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
  const read = readArgs(args, { english: { type: 'boolean' } });
  const { positionals: [what = '', ...rest] = [] } = read ?? {};
  const locale = read?.values.english === true ? 'en' : 'sv';
  const part = Object.hasOwn(parts, what) ? parts[what] : undefined;
  if (part !== undefined && rest.length >= part.least && rest.length <= part.most) {
    return await part.run({ ...folders, args: rest, locale, terminal });
  }
  const usages = Object.entries(parts).map(([name, { takes }]) => `samrad routine ${name}${takes}`);
  for (const usage of usages) terminal.err(usage);
  return 2;
}
