import type { Member } from '../../../src/domain/model/group/group.js';
import type { NoticeKind } from '../../../src/domain/model/job/notice-kind.js';
import type { Snapshot } from '../../../src/domain/model/snapshot.js';
import type { Instant } from '../../../src/domain/calendar/dates/time.js';
import type { NoticeRule, RuleWorld } from '../../../src/domain/notices/notice-rule.js';
import { type Cause, causeOf } from '../../../src/domain/timers/job.js';
import { now, person, routines } from '../group-fixture.js';

interface Why {
  readonly subject?: Cause['subject'];
  readonly occurrence?: string;
  readonly facts?: Readonly<Record<string, string>>;
  readonly at?: Instant;
}

/** What a rule of the kind decides from. */
export function worldOf<K extends NoticeKind>(
  { kind }: Pick<NoticeRule<K>, 'kind'>,
  snapshot: Snapshot,
  { subject = {}, occurrence = '1', facts = {}, at = now }: Why = {},
): RuleWorld<K> {
  return { snapshot, routines, now: at, cause: causeOf(kind, { subject, occurrence, facts }) };
}

/** The names of those a message is planned for. */
export function chosen<K extends NoticeKind>(rule: NoticeRule<K>, world: RuleWorld<K>): readonly string[] {
  return rule.recipients(world).map((one) => (one.to === 'person' ? one.person.slice(2) : one.to));
}

/** What someone is told, asked just before it is sent. */
export function toldTo<K extends NoticeKind>(rule: NoticeRule<K>, world: RuleWorld<K>, name: string) {
  return rule.notice(world, { to: 'person', person: person(name) });
}

/** The group, once a member of it is otherwise. */
export function withMember(snapshot: Snapshot, name: string, more: Partial<Member>): Snapshot {
  const members = snapshot.members.map((row) =>
    row.id === name ? { ...row, value: { ...row.value, ...more } } : row,
  );
  return { ...snapshot, members };
}
