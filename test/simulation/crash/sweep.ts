import { randomUUID } from 'node:crypto';
import { compare } from './compare.js';
import { type Bots, CrashRun, type Outcome, type RunParts } from './crash-run.js';
import type { Flow } from './flows.js';
import type { KillPoint } from './numbered-calls.js';

export interface Killed extends KillPoint {
  /** What the call was in the undisturbed run. */
  readonly label: string;
  readonly died: boolean;
  readonly lost: number;
  readonly extra: number;
  readonly faults: readonly string[];
}

export async function runFlow(parts: RunParts, flow: Flow, bots: Bots = {}): Promise<Outcome> {
  const run = new CrashRun(parts, flow.scene, `k${randomUUID().replaceAll('-', '')}`, bots);
  await run.prepare();
  await flow.act(run);
  return await run.finish();
}

/** Every kill point of a flow, by the calls of its undisturbed run. */
export function killPoints({ calls }: Outcome): readonly KillPoint[] {
  return calls.flatMap((_, i) => [
    { call: i + 1, when: 'before' as const },
    { call: i + 1, when: 'after' as const },
  ]);
}

/** One kill, and what came of it. */
export async function killAt(
  parts: RunParts,
  flow: Flow,
  reference: Outcome,
  point: KillPoint,
): Promise<Killed> {
  const label = reference.calls[point.call - 1] ?? 'none';
  const outcome = await runFlow(parts, flow, { kill: point });
  const { lost, extra, faults } = compare(outcome, reference);
  return {
    ...point,
    label,
    died: outcome.crashes.length > 0,
    lost: lost.length,
    extra: extra.length,
    faults,
  };
}
