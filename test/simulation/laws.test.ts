import { describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import type { Instant, LocalDate } from '../../src/domain/calendar/dates/time.js';
import { jobs, noticeRule } from '../../src/domain/jobs/jobs.js';
import type { CasePointer } from '../../src/domain/model/case/case-pointer.js';
import { isActive } from '../../src/domain/model/group/group.js';
import type { Change, RowKind, RowValues } from '../../src/domain/model/row.js';
import type { Snapshot } from '../../src/domain/model/snapshot.js';
import type { NoticeRule } from '../../src/domain/notices/notice-rule.js';
import type { Codes, Ledger } from '../../src/ports/ledger.js';
import type { Law } from '../../src/simulate/onlookers/laws/onlooker.js';
import { simulate } from '../../src/simulate/simulate.js';
import type { Otherwise } from '../../src/simulate/world/world.js';
import { everyRow, type Leak, postsInChannel, tellsAlso } from './audience/leaks.js';

interface Planted {
  readonly law: Law;
  readonly fault: string;
  readonly otherwise: Otherwise;
  readonly found: RegExp;
  readonly routine?: string;
  readonly years?: number;
  readonly groups?: number;
}

/** Storage in which something else stands than what was written, or is read than what stands. */
function ledgerWith(change: {
  readonly written?: (one: Change) => Change;
  readonly read?: (snapshot: Snapshot, now: Instant) => Snapshot;
}): Otherwise {
  const { written = (one) => one, read = (snapshot) => snapshot } = change;
  return ({ ledger, clock }) => {
    const meddled: Ledger = {
      snapshot: async (...asked) => {
        const snapshot = await ledger.snapshot(...asked);
        return snapshot && read(snapshot, clock.now());
      },
      read: (kind, partition, id) => ledger.read(kind, partition, id),
      list: (kind, partition, prefix) => ledger.list(kind, partition, prefix),
      commit: (changes) => ledger.commit(changes.map(written)),
    };
    return { ledger: meddled };
  };
}

/** Every row of the kind is written otherwise. */
function rowsWritten<K extends RowKind>(kind: K, change: (value: RowValues[K]) => RowValues[K]): Otherwise {
  return ledgerWith({
    written: (one) =>
      one.kind === kind && (one.op === 'insert' || one.op === 'replace')
        ? ({ ...one, value: change(one.value as RowValues[K]) } as Change)
        : one,
  });
}

/** As a leak of a message, which needs no messenger of its own. */
const leaking =
  (leak: Leak): Otherwise =>
  (deps) =>
    leak(deps, deps.messenger);

/** Whoever waits for a place is given one. */
function letIn(pointer: CasePointer): CasePointer {
  if (pointer.life?.waits === undefined) return pointer;
  const { waits, ...life } = pointer.life;
  return { ...pointer, life: { ...life, stage: waits.for } };
}

/** Supervisors are read as caseworkers. */
function asCaseworkers({ members }: Snapshot): Snapshot['members'] {
  return members.map((row) => {
    const { role } = row.value;
    return { ...row, value: { ...row.value, role: role === 'supervisor' ? 'caseworker' : role } };
  });
}

/** Of the client whom people try to write of; storage itself would refuse the number. */
const client = 'Tolvan Tolvansson';

/** An index that forgets which codes it has given, and numbers that begin anew in each group. */
const sameCodes: Otherwise = ({ ids, codes }) => {
  let n = 0;
  const next = () => Array.from({ length: 6 }, (_, at) => (at === 5 ? (n += 1) % 23 : at));
  return {
    ids: { ...ids, integers: (count, bound) => (count === 6 ? next() : ids.integers(count, bound)) },
    codes: new Proxy(codes, {
      get(target, name) {
        if (name !== 'reserve') return (Reflect.get(target, name) as () => unknown).bind(target);
        return async (...[code, owner, groupId]: Parameters<Codes['reserve']>) => {
          await target.forget(code);
          return await target.reserve(code, owner, groupId);
        };
      },
    }),
  };
};

const planted: readonly Planted[] = [
  {
    law: 'places',
    fault: 'whoever waits is let into a full stage',
    otherwise: rowsWritten('case', letIn),
    found: /enters enrolled: \d+ of \d+/,
    routine: 'coordination-team',
    years: 1,
    groups: 3,
  },
  {
    law: 'ends',
    fault: 'a case that has come to its last stage is left open',
    otherwise: rowsWritten('case', (pointer) =>
      pointer.state === 'decided' ? { ...pointer, state: 'running' } : pointer,
    ),
    found: /stands in decided, and nobody can lead it on/,
    years: 1 / 2,
  },
  {
    law: 'codes',
    fault: 'two groups are given the same code',
    otherwise: sameCodes,
    found: /is given twice/,
    groups: 2,
  },
  {
    law: 'canary',
    fault: 'a case holds the name of a client',
    otherwise: rowsWritten('case', (pointer) => ({ ...pointer, reference: client })),
    found: /case \S+ holds the name of a client/,
  },
  {
    law: 'canary',
    fault: 'a timer holds the name of a client',
    otherwise: rowsWritten('timer', (timer) =>
      timer.kind === 'own-case' ? { ...timer, facts: { ...timer.facts, note: client } } : timer,
    ),
    found: /timer \S+ holds the name of a client/,
  },
  {
    law: 'canary',
    fault: 'the row of a message holds the name of a client',
    otherwise: rowsWritten('out', (row) => ({ ...row, facts: { ...row.facts, note: client } })),
    found: /out \S+ holds the name of a client/,
  },
  {
    law: 'canary',
    fault: 'a message names a client',
    otherwise: ({ messenger }) => ({
      messenger: {
        wouldHold: () => false,
        send: (envelope) =>
          messenger.send({ ...envelope, notice: { ...envelope.notice, groupName: client } }),
      },
    }),
    found: /names a client/,
  },
  {
    law: 'left',
    fault: 'those who have left are told',
    otherwise: leaking(tellsAlso('statistics', (world) => everyRow(world).filter((one) => !isActive(one)))),
    found: /statistics to .*, who is not in the group/,
    years: 1,
  },
  {
    law: 'left',
    fault: 'a message about a case stands in the channel',
    otherwise: leaking(postsInChannel('case-registered')),
    found: /case-registered stands in the channel/,
  },
  {
    law: 'actions',
    fault: 'those who are offered a task are taken for others when they do it',
    otherwise: ledgerWith({
      // Once the group is set up: what is read then is not written back.
      read: (snapshot, now) =>
        now < '2027-02-01' ? snapshot : { ...snapshot, members: asCaseworkers(snapshot) },
    }),
    found: /\S+ (exit|task) .*/,
    routine: 'coordination-team',
    years: 1 / 2,
  },
  {
    law: 'threw',
    fault: 'a rule of a message fails',
    otherwise: () => ({
      rules: {
        ...jobs,
        'case-registered': {
          ...(noticeRule(jobs['case-registered']) as NoticeRule),
          notice() {
            throw new Error('planted');
          },
        },
      },
    }),
    found: /error|planted|fail/i,
  },
  {
    law: 'threw',
    fault: 'storage fails while someone registers',
    otherwise: ({ codes }) => ({
      codes: new Proxy(codes, {
        get(target, name) {
          if (name === 'reserve') return () => Promise.reject(new Error('planted'));
          return (Reflect.get(target, name) as () => unknown).bind(target);
        },
      }),
    }),
    found: /planted/,
  },
  {
    law: 'delivered',
    fault: 'Teams refuses what the bot sends',
    otherwise: ({ messenger }) => ({
      messenger: {
        wouldHold: () => false,
        send: async (envelope) =>
          envelope.notice.kind === 'case-registered'
            ? { kind: 'permanent', code: '400' }
            : messenger.send(envelope),
      },
    }),
    found: /case-registered \S+ is failed/,
  },
];

describe('a rule that does not hold in a made-up year is found', () => {
  it.each(planted)(
    '$law: $fault',
    async ({ law, found, otherwise, routine = 'verksam', years = 1 / 4, groups = 1 }) => {
      const routines = loadRoutines();
      const { breaks } = await simulate({
        ...{ routine: routines.get(routine), routines, groups, years, seed: 11, locale: 'sv', otherwise },
        from: '2027-01-04' as LocalDate,
      });
      const told = breaks.filter((one) => one.law === law).map(({ how }) => how);
      expect(told.join('\n')).toMatch(found);
    },
    120_000,
  );
});
