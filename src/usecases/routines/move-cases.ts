import { isWaiting } from '../../domain/model/job/timer.js';
import { type CaseMove, isMoved, moveCase } from '../../domain/decisions/versions/move-case.js';
import { type MoveReport, reportOf } from '../../domain/decisions/versions/move-report.js';
import type { VersionMove } from '../../domain/decisions/versions/version-move.js';
import { snapshotAfter } from '../../domain/model/after-changes.js';
import type { CasePointer } from '../../domain/model/case/case-pointer.js';
import type { Change, Row } from '../../domain/model/row.js';
import type { Snapshot } from '../../domain/model/snapshot.js';
import type { SceneNow } from '../../domain/routine/scene.js';
import { decideInGroup, type GroupDeps, type GroupTrouble } from '../decide-in-group.js';

/** One case, as it was moved or would be. */
export type CaseMoved =
  | Exclude<CaseMove, { readonly kind: 'moves' }>
  | (Extract<CaseMove, { readonly kind: 'moves' }> & { readonly report: MoveReport })
  | GroupTrouble;

const onTheirWay = ['firing', 'planned', 'queued', 'sending', 'retry'];

/** So often a case that someone else changes meanwhile is looked at again. */
const attempts = 5;

/** The codes of the open cases that follow the version that is left. */
export function casesToMove(snapshot: Snapshot, move: VersionMove): readonly CasePointer[] {
  return snapshot.cases.map(({ value }) => value).filter((one) => isMoved(move, one));
}

/** What would become of each case; nothing is written. Each is judged as if those before it had been moved. */
export async function lookAtMoves(
  deps: GroupDeps,
  snapshot: Snapshot,
  move: VersionMove,
): Promise<readonly CaseMoved[]> {
  const moved: CaseMoved[] = [];
  let present = snapshot;
  for (const { code } of casesToMove(snapshot, move)) {
    const around = await aroundCase(deps, snapshot.group.value.id, code);
    const { changes, result } = judge(
      { snapshot: present, routines: deps.routines, now: deps.clock.now() },
      { move, code, around },
    );
    moved.push(result);
    present = snapshotAfter(present, changes) ?? present;
  }
  return moved;
}

/** Moves one case, in one transaction with its timers. */
export async function moveOneCase(
  deps: GroupDeps,
  groupId: string,
  move: VersionMove,
  code: string,
): Promise<CaseMoved> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const around = await aroundCase(deps, groupId, code);
    const result = await decideInGroup<CaseMoved, 'timer'>(deps, groupId, 'timer', (scene) => {
      const revision = scene.snapshot.cases.find((row) => row.value.code === code)?.value.revision;
      // Its timers were read before someone else changed it.
      if (revision !== around.revision) return { changes: [], result: { kind: 'changed-meanwhile' } };
      return judge(scene, { move, code, around });
    });
    if (result.kind !== 'changed-meanwhile') return result;
  }
  return { kind: 'changed-meanwhile' };
}

interface Around {
  /** The case's, when the rest was read. */
  readonly revision: number | undefined;
  readonly stored: readonly Row<'timer'>[];
  readonly waits: boolean;
}

async function aroundCase({ ledger, clock }: GroupDeps, groupId: string, code: string): Promise<Around> {
  const row = await ledger.read('case', groupId, code);
  const [own, besides, out, outBesides] = await Promise.all([
    ledger.list('timer', groupId, `${code}|`),
    ledger.list('timer', groupId, `${code}+`),
    ledger.list('out', groupId, `${code}|`),
    ledger.list('out', groupId, `${code}+`),
  ]);
  const revision = row?.value.revision;
  const stored = [...own, ...besides];
  const now = clock.now();
  // What was said of the present revision is not sent any more once there is another.
  const waits = [...stored, ...out, ...outBesides].some(
    ({ value }) =>
      value.occurrence.split('~')[0] === String(revision) &&
      (onTheirWay.includes(value.state) || ('at' in value && isWaiting(value) && value.at <= now)),
  );
  return { revision, stored, waits };
}

function judge(
  scene: SceneNow,
  { move, code, around }: { readonly move: VersionMove; readonly code: string; readonly around: Around },
): { readonly changes: readonly Change[]; readonly result: CaseMoved } {
  const { stored, waits } = around;
  const { changes, result } = moveCase(scene, { move, code, stored });
  if (result.kind !== 'moves') return { changes, result };
  const { before, after } = result;
  if (waits) {
    const why = [{ kind: 'messages-on-their-way' as const }];
    return { changes: [], result: { kind: 'stays' as const, before, why } };
  }
  const report = reportOf(scene, { move, before, after }, { changes, stored });
  return { changes, result: { ...result, report } };
}
