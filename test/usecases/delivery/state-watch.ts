import { readFileSync } from 'node:fs';
import type { Change } from '../../../src/domain/model/row.js';
import type { OutboxState, Timer } from '../../../src/domain/model/job/timer.js';
import type { CommitOutcome, Ledger } from '../../../src/ports/ledger.js';

export const guide = readFileSync('src/usecases/delivery/README.md', 'utf8');

/** Every state of the two unions: one that is added or taken away is a compile error here. */
export const states = {
  timer: Object.keys({
    waiting: true,
    firing: true,
    fired: true,
    void: true,
  } satisfies Record<Timer['state'], true>),
  out: Object.keys({
    planned: true,
    queued: true,
    sending: true,
    retry: true,
    sent: true,
    uncertain: true,
    failed: true,
    cancelled: true,
  } satisfies Record<OutboxState, true>),
} as const;

export type Machine = keyof typeof states;

const section = { timer: 'Timer', out: 'Message' } as const;

function sectionOf(machine: Machine): string {
  const [, text = ''] = new RegExp(`\n## ${section[machine]}\n([^]*?)\n## `).exec(guide) ?? [];
  return text;
}

const arrow = /(\[\*\]|…|[a-z]+) --> (\[\*\]|[a-z]+)/g;

function arrowsIn(text: string): readonly string[] {
  return [...text.matchAll(arrow)].map(([one]) => one);
}

/** The arrows of the diagram. */
export function drawn(machine: Machine): readonly string[] {
  const [, diagram = ''] = /```mermaid\n([^]*?)```/.exec(sectionOf(machine)) ?? [];
  return [...arrowsIn(diagram)].sort();
}

/** The arrows that the table says who makes. */
export function explained(machine: Machine): readonly string[] {
  const rows = sectionOf(machine)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  return rows.flatMap((row) => arrowsIn(row.split('|')[1] ?? '')).sort();
}

export type Seen = Readonly<Record<Machine, Set<string>>>;

export function nothingSeen(): Seen {
  return { timer: new Set(), out: new Set() };
}

type Commit = (changes: readonly Change[]) => Promise<CommitOutcome>;

/** The same commit, noting each way that a timer or a message has gone with it. */
export function watched(ledger: Pick<Ledger, 'read'>, commit: Commit, seen: Seen): Commit {
  return async (changes) => {
    const before = await Promise.all(
      changes.map(async ({ kind, partition, id }) =>
        kind === 'timer' || kind === 'out' ? await ledger.read(kind, partition, id) : undefined,
      ),
    );
    const outcome = await commit(changes);
    if (outcome.kind === 'conflict') return outcome;
    for (const [i, change] of changes.entries()) {
      if ((change.kind !== 'timer' && change.kind !== 'out') || change.op === 'touch') continue;
      const from = before[i]?.value.state ?? '[*]';
      const to = change.op === 'remove' ? '[*]' : change.value.state;
      seen[change.kind].add(`${from} --> ${to}`);
    }
    return outcome;
  };
}
