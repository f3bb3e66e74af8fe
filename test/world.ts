import { MemoryRates } from '../src/adapters/storage/memory/memory-rates.js';
import { RateLimit } from '../src/usecases/rate-limit.js';
import type { ContactReference, PersonKey } from '../src/domain/model/person/person.js';
import type { Snapshot } from '../src/domain/model/snapshot.js';
import { later } from '../src/domain/calendar/dates/later.js';
import type { JobKind } from '../src/domain/model/job/job-kind.js';
import type { NoticeRule } from '../src/domain/notices/notice-rule.js';
import type { Job } from '../src/domain/timers/job.js';
import { jobWork } from '../src/usecases/jobs/job-work.js';
import { bookOf } from '../src/domain/routine/definition/routine-book.js';
import type { Routine } from '../src/domain/routine/definition/routine-schema.js';
import { type Change, type Etag, type Row, type RowKind, rowKey } from '../src/domain/model/row.js';
import type { Instant } from '../src/domain/calendar/dates/time.js';
import type { CommitOutcome, DueEntry, DueIndex, Ledger } from '../src/ports/ledger.js';
import type { Envelope, SendOutcome } from '../src/ports/messenger.js';
import type { SendHint, TakenHint } from '../src/ports/outbox-queue.js';
import type { Delivery } from '../src/usecases/delivery/context/delivery.js';
import { drain } from '../src/usecases/delivery/drain.js';

const openStates = ['waiting', 'firing', 'planned', 'retry', 'queued', 'sending'];

/** A ledger of rows in a map, with the due index it keeps; every commit may be made to fail before or after. */
class Rows implements Ledger, DueIndex {
  private readonly rows = new Map<string, Row<RowKind>>();
  private readonly entries = new Map<string, DueEntry>();
  private version = 0;
  /** Called at each commit; throws to stand for a crash before (`false`) or after (`true`) it took hold. */
  fault: (after: boolean) => void = () => undefined;

  async snapshot(groupId: string): Promise<Snapshot | undefined> {
    const of = <K extends RowKind>(kind: K) => this.all(kind, groupId);
    const [group] = of('group');
    if (group === undefined) return undefined;
    return {
      group,
      units: of('unit'),
      members: of('member'),
      meetings: of('meeting'),
      cases: of('case'),
      lives: of('life'),
      reports: of('life-report'),
    };
  }

  async read<K extends RowKind>(kind: K, partition: string, id: string): Promise<Row<K> | undefined> {
    return this.rows.get(`${partition} ${rowKey(kind, id)}`) as Row<K> | undefined;
  }

  async list<K extends RowKind>(kind: K, partition: string, prefix = ''): Promise<readonly Row<K>[]> {
    return this.all(kind, partition).filter((row) => row.id.startsWith(prefix));
  }

  all<K extends RowKind>(kind: K, partition?: string): readonly Row<K>[] {
    const found = [...this.rows.values()].filter(
      (row) => row.kind === kind && (partition === undefined || row.partition === partition),
    );
    return found.sort((a, b) => (a.id < b.id ? -1 : 1)) as unknown as readonly Row<K>[];
  }

  async commit(changes: readonly Change[]): Promise<CommitOutcome> {
    const keys = changes.map((one) => `${one.partition} ${rowKey(one.kind, one.id)}`);
    if (new Set(keys).size !== keys.length) throw new Error('a row stands twice in one transaction');
    if (new Set(changes.map((one) => one.partition)).size !== 1) throw new Error('more than one partition');
    if (changes.length > 100) throw new Error('more than 100 changes');
    this.fault(false);
    const stale = changes.some((one, index) => {
      const stands = this.rows.get(keys[index] ?? '');
      return one.op === 'insert' ? stands !== undefined : stands?.etag !== one.etag;
    });
    if (stale) return { kind: 'conflict' };
    for (const [index, one] of changes.entries()) this.apply(keys[index] ?? '', one);
    this.fault(true);
    return { kind: 'committed' };
  }

  private apply(key: string, change: Change): void {
    if (change.op === 'touch') return;
    if (change.op === 'remove') return void this.rows.delete(key);
    this.version += 1;
    const { kind, partition, id, value } = change;
    this.rows.set(key, { kind, partition, id, value, etag: String(this.version) as Etag });
    if (kind !== 'timer' && kind !== 'out') return;
    for (const [at, entry] of this.entries) {
      if (entry.partition === partition && entry.id === id && entry.kind === kind) this.entries.delete(at);
    }
    if (!openStates.includes(value.state)) return;
    const at = 'due' in value ? value.due : value.at;
    void this.put({ at, partition, kind, id });
  }

  private key = ({ at, partition, kind, id }: DueEntry) => `${at} ${partition} ${kind} ${id}`;
  async due(now: Instant, limit: number): Promise<readonly DueEntry[]> {
    const due = [...this.entries.values()].filter((entry) => entry.at <= now);
    return due.sort((a, b) => (this.key(a) < this.key(b) ? -1 : 1)).slice(0, limit);
  }
  async next(now: Instant): Promise<Instant | undefined> {
    return [...this.entries.values()]
      .map((entry) => entry.at)
      .filter((at) => at > now)
      .sort()[0];
  }
  async put(entry: DueEntry): Promise<void> {
    this.entries.set(this.key(entry), entry);
  }
  async remove(entry: DueEntry): Promise<void> {
    this.entries.delete(this.key(entry));
  }
  async fence(entry: DueEntry): Promise<boolean> {
    return this.rows.has(`${entry.partition} ${rowKey(entry.kind, entry.id)}`);
  }
}

export type Rules = Partial<Record<JobKind, Job | NoticeRule>>;

export interface WorldOptions {
  readonly now?: string;
  readonly routines?: readonly Routine[];
  readonly rules?: Rules;
}

/** Everything a use case needs, in memory: a clock that is moved, seeded ids, a messenger that remembers. */
export function makeWorld({ now = '2026-05-11T08:00:00.000Z', routines = [], rules }: WorldOptions = {}) {
  const rows = new Rows();
  const contacts = new Map<PersonKey, ContactReference>();
  const groups = new Map<PersonKey, readonly string[]>();
  const channels = new Map<string, string>();
  const hints: SendHint[] = [];
  const sent: Envelope[] = [];
  const state = {
    now: now as Instant,
    ids: 0,
    holds: false,
    outcomes: [] as ((envelope: Envelope) => SendOutcome)[],
  };
  const quiet = () => undefined;
  const deps: Delivery = {
    work: jobWork,
    ledger: rows,
    due: rows,
    codes: {
      reserve: async () => true,
      reservation: async () => undefined,
      use: async () => true,
      find: async () => undefined,
      forget: async () => undefined,
      release: async () => undefined,
    },
    people: {
      about: async (person) => ({
        contact: contacts.get(person),
        groups: groups.get(person) ?? [],
        formerGroups: [],
      }),
      groupsOf: async (person) => groups.get(person) ?? [],
      addToGroup: async (person, id) => void groups.set(person, [...(groups.get(person) ?? []), id]),
      removeFromGroup: async (person, id) =>
        void groups.set(
          person,
          (groups.get(person) ?? []).filter((one) => one !== id),
        ),
      formerGroupsOf: async () => [],
      forgetGroup: async () => undefined,
      contact: async (person) => contacts.get(person),
      contacts: async (all) =>
        new Map(all.flatMap((one) => (contacts.has(one) ? [[one, contacts.get(one)!] as const] : []))),
      remember: async (contact) => void contacts.set(contact.person, contact),
      markUnreachable: async (person, mark) => {
        const known = contacts.get(person);
        if (known === undefined) return false;
        const first = known.unreachableSince === undefined;
        contacts.set(person, {
          ...known,
          ...(first ? mark : { unreachableTried: mark.unreachableSince }),
        });
        return true;
      },
      forgetContact: async (person) => void contacts.delete(person),
      groupOfChannel: async (id) => channels.get(id),
      bindChannel: async ({ channelId }, group) => void channels.set(channelId, group),
      unbindChannel: async ({ channelId }) => void channels.delete(channelId),
      channelsOfTeam: async () => [...channels.keys()],
      calendarOwner: async () => undefined,
      changeCalendar: async () => true,
      forgetCalendar: async () => undefined,
    },
    queue: {
      offer: async (hint) => void hints.push(hint),
      take: async (max): Promise<readonly TakenHint[]> =>
        hints.splice(0, max).map((hint) => ({ hint, done: async () => undefined })),
    },
    messenger: {
      async send(envelope) {
        sent.push(envelope);
        const outcome = state.outcomes.shift();
        if (outcome !== undefined) return outcome(envelope);
        return { kind: 'sent', activityId: `a${sent.length}`, conversationId: 'c1' };
      },
      wouldHold: () => state.holds,
    },
    directory: { inChannel: async () => undefined },
    clock: { now: () => state.now, unmoved: () => state.now, wait: async () => undefined },
    ids: {
      next(prefix) {
        state.ids += 1;
        return `${prefix}-${String(state.ids).padStart(12, 'a')}`;
      },
      hash: (secret) => secret,
      integers: (n, bound) => Array.from({ length: n }, (_, i) => (i * 7919 + 3) % bound),
    },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    routines: bookOf(routines),
    appointments: { operators: [], groupCreators: [] },
    joinHosts: [],
    publicContacts: [],
    missedSearches: new RateLimit({ unmoved: () => state.now }, 600_000),
    wake: quiet,
    ...(rules === undefined ? {} : { rules }),
  };
  return {
    deps,
    rates: new MemoryRates(),
    rows,
    sent,
    hints,
    state,
    contacts,
    drain: () => drain(deps),
    /** Moves time from due entry to due entry and sends what comes due, up to the instant. */
    async advanceTo(until: string): Promise<void> {
      await drain(deps);
      for (let next = await rows.next(state.now); next !== undefined && next <= until;) {
        state.now = next;
        await drain(deps);
        next = await rows.next(state.now);
      }
      state.now = until as Instant;
      await drain(deps);
    },
    wait: (seconds: number) => {
      state.now = later(state.now, seconds);
    },
  };
}

export type World = ReturnType<typeof makeWorld>;
