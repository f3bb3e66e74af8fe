import { readFile, writeFile } from 'node:fs/promises';
import type { NotInRoutine } from '../../domain/backup/not-in-routine.js';
import type { TextRules } from '../../domain/backup/text-form.js';
import type { Instant } from '../../domain/calendar/dates/time.js';
import { exportGroup } from '../../usecases/backup/export-group.js';
import { importGroup } from '../../usecases/backup/import-group.js';
import type { StoredDeps } from '../../usecases/deps.js';
import { backupLines, readBackup } from './backup-lines.js';
import { readArgs } from '../read-args.js';
import type { Terminal } from '../terminal.js';

/** What the commands work on; connected to only when a command has been understood. */
export interface BackupParts {
  readonly deps: StoredDeps;
  /** The ids of all groups. */
  readonly groups: () => Promise<readonly string[]>;
}
type Connect = () => Promise<BackupParts | undefined>;

const exportUsage =
  'samrad export                      the groups there are\nsamrad export GROUP [FILE]         a group as JSON lines';
const importUsage = 'samrad import FILE [--replace] [--ran-until 2026-05-12T10:00:00.000Z]';

/** `samrad export [GROUP [FILE]]`: the groups, or one of them as JSON lines to standard output or a file. */
export async function exportCommand(
  args: readonly string[],
  connect: Connect,
  terminal: Terminal,
): Promise<number> {
  const { positionals } = readArgs(args, {}) ?? {};
  const [groupId, file, ...more] = positionals ?? [];
  if (positionals === undefined || more.length > 0) return usage(exportUsage, terminal);
  const parts = await connect();
  if (parts === undefined) return 2;
  if (groupId === undefined) return await listGroups(parts, terminal);
  const outcome = await exportGroup(parts.deps, groupId);
  if (outcome.kind !== 'exported') {
    const why = { 'no-such-group': 'no such group', changing: 'the group is being changed; try again' };
    terminal.err(`samrad export: ${why[outcome.kind]}`);
    return 1;
  }
  const lines = [...backupLines(outcome.backup)];
  if (file === undefined) for (const line of lines) terminal.out(line);
  // A backup is never written over another.
  else await writeFile(file, `${lines.join('\n')}\n`, { flag: 'wx', mode: 0o600 });
  terminal.err(`samrad export: ${outcome.backup.rows.length} rows`);
  return 0;
}

async function listGroups({ deps, groups }: BackupParts, terminal: Terminal): Promise<number> {
  for (const id of await groups()) {
    const group = await deps.ledger.read('group', id, id);
    if (group !== undefined) terminal.out(`${id}\t${group.value.state}\t${group.value.name}`);
  }
  return 0;
}

const usualRules: TextRules = { joinHosts: ['teams.microsoft.com'], publicContacts: [] };

/** `samrad import FILE`: restores a group; `--replace` over one that is there. */
export async function importCommand(
  args: readonly string[],
  connect: Connect,
  terminal: Terminal,
  rules: TextRules = usualRules,
): Promise<number> {
  const asked = readImportArgs(args);
  if (asked === undefined) return usage(importUsage, terminal);
  const text = await readFile(asked.file, 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  const read = readBackup(lines, { rules });
  if (read.kind === 'fault') {
    terminal.err(`samrad import: line ${read.line}: ${read.what}`);
    return 2;
  }
  const parts = await connect();
  if (parts === undefined) return 2;
  const { replace, ranUntil = parts.deps.clock.now() } = asked;
  const outcome = await importGroup(parts.deps, read.backup, { replace, ranUntil });
  if (outcome.kind === 'stands') {
    terminal.err(
      'samrad import: the group stands and is not as in the backup; --replace puts the backup in its place',
    );
    return 1;
  }
  if (outcome.kind === 'not-in-routine') {
    const line = lines.findIndex((one) => isRow(one, outcome.row)) + 1;
    terminal.err(`samrad import: line ${line}: ${outcome.field}: ${outcome.allowed}`);
    return 2;
  }
  const { rows, purged, forgotten } = outcome;
  terminal.err(`samrad import: ${rows} rows; left out since purged: ${purged} cases, ${forgotten} people`);
  return 0;
}

function isRow(line: string, row: NotInRoutine['row']): boolean {
  const { kind, id } = JSON.parse(line) as { readonly kind?: unknown; readonly id?: unknown };
  return kind === row.kind && id === row.id;
}

interface ImportAsked {
  readonly file: string;
  readonly replace: boolean;
  readonly ranUntil?: Instant;
}

function readImportArgs(args: readonly string[]): ImportAsked | undefined {
  const read = readArgs(args, { replace: { type: 'boolean' }, 'ran-until': { type: 'string' } });
  const [file, ...more] = read?.positionals ?? [];
  if (read === undefined || file === undefined || more.length > 0) return undefined;
  const { replace = false, 'ran-until': until } = read.values;
  if (until === undefined) return { file, replace };
  const moment = new Date(until);
  if (Number.isNaN(moment.getTime())) return undefined;
  return { file, replace, ranUntil: moment.toISOString() as Instant };
}

function usage(words: string, terminal: Terminal): number {
  terminal.err(words);
  return 2;
}
