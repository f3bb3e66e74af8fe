import { describe, expect, it } from 'vitest';
import { isOpen } from '../../../src/domain/model/case/case-pointer.js';
import { noticeKinds } from '../../../src/domain/model/job/notice-kind.js';
import type { Snapshot } from '../../../src/domain/model/snapshot.js';
import { caseWithdrawn } from '../../../src/domain/notices/kinds/cases/case-news.js';
import { noticeRules } from '../../../src/domain/notices/kinds/rules.js';
import type { NoticeRule } from '../../../src/domain/notices/notice-rule.js';
import { onlyChosen } from '../../../src/domain/notices/still-chosen.js';
import { causeOf } from '../../../src/domain/timers/job.js';
import { groupWith, now, person, pointer, routines } from '../group-fixture.js';

const samir = person('samir');
const to = { to: 'person', person: samir } as const;

/** As the group is when Samir has left it, between the moment a message was planned and its sending. */
function left(snapshot: Snapshot): Snapshot {
  const members = snapshot.members.map((row) =>
    row.value.person === samir ? { ...row, value: { ...row.value, state: 'left' as const } } : row,
  );
  return { ...snapshot, members };
}

describe('someone who has left the group since a message was planned', () => {
  const withdrawn = groupWith({ cases: [pointer('A', { state: 'withdrawn' })] });
  const stored = { subject: { code: pointer('A').code }, occurrence: '2', facts: { units: 'vc' } };
  const world = (snapshot: Snapshot) => ({
    ...{ snapshot, routines, now },
    cause: causeOf('case-withdrawn', stored),
  });

  it('is not told of a case any more, though what was to be said still holds', () => {
    const rule = noticeRules['case-withdrawn'];
    expect(rule.notice(world(withdrawn), to)).toMatchObject({ kind: 'case-withdrawn' });
    expect(rule.notice(world(left(withdrawn)), to)).toBeUndefined();
    // The rule by itself does not ask.
    expect(caseWithdrawn.notice(world(left(withdrawn)), to)).toBeDefined();
  });

  const apart = ['join-decided', 'membership-changed'];
  it.each(noticeKinds.filter((kind) => !apart.includes(kind)))('is not told anything (%s)', (kind) => {
    const gone = left(groupWith({ cases: [pointer('A')] }));
    expect(gone.cases.some(({ value }) => isOpen(value))).toBe(true);
    // Nothing of the cause is read: whoever is no member is asked about first.
    const unread = { snapshot: gone, routines, now, cause: undefined as never };
    expect(noticeRules[kind].notice(unread, to)).toBeUndefined();
  });
});

describe('someone who would not be chosen any more when it is sent', () => {
  const cause = causeOf('channel-lost', { subject: {}, occurrence: '1', facts: {} });
  const bound = groupWith();
  const { channel: _channel, ...group } = bound.group.value;
  const snapshot: Snapshot = { ...bound, group: { ...bound.group, value: group } };
  const always: NoticeRule<'channel-lost'> = {
    kind: 'channel-lost',
    timing: 'at-once',
    digest: false,
    recipients: () => [],
    notice: () => ({ kind: 'channel-lost', groupId: 'g', groupName: 'Grupp' }),
  };

  it('is not told, whatever the rule would say', () => {
    const world = { snapshot, routines, now, cause };
    expect(always.notice(world, to)).toBeDefined();
    expect(onlyChosen(always).notice(world, to)).toBeUndefined();
    expect(onlyChosen({ ...always, recipients: () => [to] }).notice(world, to)).toBeDefined();
  });

  it('is told when firing is what took the question away, and the rule names them as readers', () => {
    const world = { snapshot, routines, now, cause };
    expect(onlyChosen({ ...always, readers: () => [to] }).notice(world, to)).toBeDefined();
    expect(
      onlyChosen({ ...always, recipients: () => [to], readers: () => [] }).notice(world, to),
    ).toBeUndefined();
  });
});
