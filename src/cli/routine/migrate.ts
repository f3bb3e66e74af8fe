import { createRandomIds } from '../../adapters/ids/random-ids.js';
import { ownFiles } from '../../adapters/routines/load-routines.js';
import { isPublished } from '../../adapters/routines/published.js';
import { toLocal } from '../../domain/calendar/dates/zone.js';
import { stageFaults, type VersionMove } from '../../domain/decisions/versions/version-move.js';
import type { Locale } from '../../domain/model/person/locale.js';
import { bookOn, type RoutineBook } from '../../domain/routine/definition/routine-book.js';
import { routineMoveEn } from '../../text/en/routine/routine-move.js';
import { type RoutineMoveWords, routineMoveSv } from '../../text/sv/routine/routine-move.js';
import type { GroupDeps } from '../../usecases/decide-in-group.js';
import { moveGroup } from '../../usecases/routines/move-group.js';
import type { BackupParts } from '../backup/backup.js';
import type { Terminal } from '../terminal.js';
import { countsOf, movedLines } from './migrate/moved-lines.js';

const words: Readonly<Record<Locale, RoutineMoveWords>> = { sv: routineMoveSv, en: routineMoveEn };

interface Asked {
  readonly group?: readonly string[];
  readonly all?: boolean;
  readonly stage?: readonly string[];
  readonly yes?: boolean;
}

interface Called {
  readonly directory?: string | undefined;
  readonly connect?: () => Promise<BackupParts | undefined>;
  readonly locale: Locale;
  readonly terminal: Terminal;
}

/**
 * `samrad routine migrate`: the open cases of groups go on by another version of their routine. Without `--yes` what would
 * change is told and nothing is written.
 */
export async function migrateCommand(
  [id = '', from = '', to = '']: readonly string[],
  asked: Asked,
  { directory, connect, locale, terminal }: Called,
): Promise<number> {
  const stages = stagesIn(asked.stage ?? []);
  const isWhole = (asked.all === true) !== (asked.group !== undefined);
  if (stages === undefined || !isWhole) {
    terminal.err('samrad routine migrate ID FROM TO (--group GROUP… | --all) [--stage OLD=NEW…] [--yes]');
    return 2;
  }
  const parts = await connect?.();
  if (parts === undefined) return 2;
  const text = words[locale];
  const folders = [ownFiles, ...(directory === undefined ? [] : [directory])];
  const found = readMove(parts.deps.routines, [id, from, to], stages, { folders, text });
  if ('faults' in found) {
    for (const fault of found.faults) terminal.err(fault);
    return 2;
  }
  const routines = bookOn(parts.deps.routines, toLocal(parts.deps.clock.now()).date);
  const deps: GroupDeps = { ...parts.deps, routines, ids: createRandomIds(), wake: () => undefined };
  return await moveGroups(deps, asked.group ?? (await parts.groups()), found.move, {
    isReal: asked.yes === true,
    ...{ locale, text, terminal },
  });
}

interface Telling {
  readonly isReal: boolean;
  readonly locale: Locale;
  readonly text: RoutineMoveWords;
  readonly terminal: Terminal;
}

async function moveGroups(
  deps: GroupDeps,
  groups: readonly string[],
  move: VersionMove,
  { isReal, locale, text, terminal }: Telling,
): Promise<number> {
  terminal.out(text.title(move.to.name[locale], move.from.version, move.to.version));
  const all = { moves: 0, stays: 0 };
  let unknown = 0;
  for (const id of groups) {
    const moved = await moveGroup(deps, id, move, isReal);
    if (moved === undefined) {
      unknown += 1;
      terminal.err(text.noGroup(id));
      continue;
    }
    for (const line of movedLines(moved, move, { isReal, locale, text })) terminal.out(line);
    const { moves, stays } = countsOf(moved);
    all.moves += moves;
    all.stays += stays;
  }
  if (all.moves + all.stays === 0) terminal.out(text.nothing);
  else terminal.out(isReal ? text.done(all.moves, all.stays) : text.dry(all.moves, all.stays));
  return all.stays + unknown === 0 ? 0 : 1;
}

/** The pairs `old=new`; undefined where one is no pair, or names a stage twice. */
function stagesIn(pairs: readonly string[]): Readonly<Record<string, string>> | undefined {
  const read = pairs.map((pair) => pair.split('='));
  const entries = read.flatMap(([old = '', fresh = '', ...more]) =>
    old === '' || fresh === '' || more.length > 0 ? [] : [[old, fresh] as const],
  );
  const stages = new Map(entries);
  return stages.size === pairs.length ? Object.fromEntries(stages) : undefined;
}

function readMove(
  routines: RoutineBook,
  [id, ...numbers]: readonly [string, string, string],
  stages: VersionMove['stages'],
  { folders, text }: { readonly folders: readonly string[]; readonly text: RoutineMoveWords },
): { readonly move: VersionMove } | { readonly faults: readonly string[] } {
  const [from, to] = numbers.map((version) => routines.find(id, Number(version)));
  const known = routines.versions.map((each) => `${each.id} ${each.version}`).join(', ');
  const missing = numbers.filter((version) => routines.find(id, Number(version)) === undefined);
  if (from === undefined || to === undefined) {
    return { faults: missing.map((version) => text.notLoaded(id, version, known)) };
  }
  if (from === to) return { faults: [text.same] };
  const drafts = [from, to].filter((one) => !isPublished(folders, one));
  const move = { from, to, stages };
  const faults = stageFaults(move).map(({ stage, version, why, allowed }) =>
    (why === 'ends' ? text.stageEnds : text.stageUnknown)(stage, version, allowed.join(', ')),
  );
  const all = [...drafts.map(({ version }) => text.notPublished(id, version)), ...faults];
  return all.length === 0 ? { move } : { faults: all };
}
