import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import { later } from '../../../src/domain/calendar/dates/later.js';
import type { CasePointer } from '../../../src/domain/model/case/case-pointer.js';
import type { Member } from '../../../src/domain/model/group/group.js';
import { isActive } from '../../../src/domain/model/group/group.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import type { Change } from '../../../src/domain/model/row.js';
import type { Snapshot } from '../../../src/domain/model/snapshot.js';

interface Stood<T> {
  /** Until when it stood; missing while it stands. */
  until?: Instant;
  readonly value: T;
}

/** How long someone may be told of a change that has ended what entitled to it: that the case is no longer theirs. */
const partingSeconds = 120;

/** The rows as they stand and as they stood a moment ago, by what was written and nothing else. */
export class RowsKnown {
  private readonly cases = new Map<string, Stood<CasePointer>[]>();
  private readonly people = new Map<PersonKey, Stood<Member>[]>();

  constructor(
    private readonly now: () => Instant,
    readonly snapshot: () => Snapshot,
  ) {}

  wrote(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.op === 'touch') continue;
      const value = change.op === 'remove' ? undefined : change.value;
      if (change.kind === 'case') this.take(this.cases, change.id, value as CasePointer | undefined);
      if (change.kind === 'member') {
        const person = change.id.replace('~', '|') as PersonKey;
        this.take(this.people, person, value as Member | undefined);
      }
    }
  }

  /** The case as it is, and as it was a moment ago; the latest first. */
  casesOf(code: string): readonly CasePointer[] {
    return this.lately(this.cases.get(code));
  }

  membersOf(person: PersonKey): readonly Member[] {
    return this.lately(this.people.get(person));
  }

  everyCase(): readonly CasePointer[] {
    return this.snapshot().cases.map(({ value }) => value);
  }

  /** Everyone who has a row, whatever its state. */
  everyone(): readonly Member[] {
    return this.snapshot().members.map(({ value }) => value);
  }

  member(person: PersonKey): Member | undefined {
    const found = this.everyone().find((one) => one.person === person);
    return isActive(found) ? found : undefined;
  }

  partyOf(unitId: string): string | undefined {
    return this.snapshot().units.find(({ value }) => value.id === unitId)?.value.party;
  }

  private lately<T>(all: readonly Stood<T>[] = []): readonly T[] {
    const since = later(this.now(), -partingSeconds);
    return all
      .filter(({ until }) => until === undefined || until >= since)
      .map(({ value }) => value)
      .reverse();
  }

  private take<K, T>(all: Map<K, Stood<T>[]>, key: K, value: T | undefined): void {
    const stood = all.get(key) ?? [];
    const last = stood.at(-1);
    if (last !== undefined && last.until === undefined) last.until = this.now();
    const since = later(this.now(), -partingSeconds);
    const kept = stood.filter(({ until }) => until === undefined || until >= since);
    all.set(key, value === undefined ? kept : [...kept, { value }]);
  }
}
