import { describe, expect, it } from 'vitest';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import type { Member } from '../../../../src/domain/model/group/group.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { channelLost } from '../../../../src/domain/notices/kinds/group/channel-lost.js';
import { joinAsked } from '../../../../src/domain/notices/kinds/group/join-asked.js';
import { joinDecided } from '../../../../src/domain/notices/kinds/group/join-decided.js';
import { membershipChanged } from '../../../../src/domain/notices/kinds/group/membership-changed.js';
import { retentionMissing } from '../../../../src/domain/notices/kinds/group/retention-missing.js';
import { agendaRemoved } from '../../../../src/domain/notices/kinds/meetings/agenda-removed.js';
import { groupWith, meeting, now, person, planned } from '../../group-fixture.js';
import { chosen, toldTo, withMember, worldOf } from '../told.js';

const bound = groupWith();
const { channel: _channel, ...unboundGroup } = bound.group.value;
const unbound: Snapshot = { ...bound, group: { ...bound.group, value: unboundGroup } };
const subject = { person: person('samir') };

describe('that the channel is gone', () => {
  it('is told to the coordinators while the group has no channel', () => {
    const world = worldOf(channelLost, unbound);
    expect(chosen(channelLost, world)).toEqual(['maria']);
    expect(toldTo(channelLost, world, 'maria')).toMatchObject({ kind: 'channel-lost', groupName: 'Grupp' });
    expect(toldTo(channelLost, world, 'samir')).toBeUndefined();
  });

  it('is not told once the group has a channel again', () => {
    const world = worldOf(channelLost, bound);
    expect(chosen(channelLost, world)).toEqual([]);
    expect(toldTo(channelLost, world, 'maria')).toBeUndefined();
  });
});

describe('that the decision on retention is missing', () => {
  const decided = groupWith({ group: { retention: { months: 12, by: person('maria'), at: now } as never } });

  it('is told to the coordinators, and asked again later, as long as it is', () => {
    const world = worldOf(retentionMissing, bound);
    expect(chosen(retentionMissing, world)).toEqual(['maria']);
    expect(toldTo(retentionMissing, world, 'maria')).toMatchObject({ kind: 'retention' });
    expect(toldTo(retentionMissing, world, 'samir')).toBeUndefined();
    expect(planned(retentionMissing.fired?.(world) ?? [])).toEqual(['retention']);
  });

  it('is neither told nor asked again once it is made', () => {
    const world = worldOf(retentionMissing, decided);
    expect(chosen(retentionMissing, world)).toEqual([]);
    expect(toldTo(retentionMissing, world, 'maria')).toBeUndefined();
    expect(retentionMissing.fired?.(world)).toEqual([]);
  });
});

describe('that the agenda was taken out of the channel', () => {
  const removed = groupWith({
    meetings: [meeting('m-1', '2026-05-12', { posts: [{ part: 1, removed: true } as never] })],
  });
  const why = (publishes: Instant, at?: Instant) => ({
    subject: { meetingId: 'm-1' },
    facts: { publishes },
    ...(at === undefined ? {} : { at }),
  });
  const soon = '2026-04-20T10:00:00.000Z' as Instant;

  it('is told to the coordinators, with when it is posted anew', () => {
    const world = worldOf(agendaRemoved, removed, why(soon));
    expect(chosen(agendaRemoved, world)).toEqual(['maria']);
    expect(toldTo(agendaRemoved, world, 'maria')).toMatchObject({
      meeting: { id: 'm-1' },
      publishes: { date: '2026-04-20', time: '12:00' },
    });
    expect(toldTo(agendaRemoved, world, 'samir')).toBeUndefined();
  });

  it('names no hour that has passed', () => {
    const world = worldOf(agendaRemoved, removed, why(soon, soon));
    expect(toldTo(agendaRemoved, world, 'maria')).not.toHaveProperty('publishes');
  });

  it('is not told once it is there again, or the meeting is over', () => {
    const there = worldOf(agendaRemoved, bound, why(soon));
    expect(chosen(agendaRemoved, there)).toEqual([]);
    expect(toldTo(agendaRemoved, there, 'maria')).toBeUndefined();
    const over = worldOf(agendaRemoved, removed, why(soon, '2026-05-12T13:00:00.000Z' as Instant));
    expect(toldTo(agendaRemoved, over, 'maria')).toBeUndefined();
  });
});

describe('a wish to join', () => {
  const asked = withMember(bound, 'samir', { state: 'asked' });
  const answer = (accepted: boolean) => ({ accepted: accepted ? 'yes' : 'no' });
  const answered = (accepted: boolean): Partial<Member> => ({
    state: accepted ? 'active' : 'left',
    decided: { by: person('maria'), accepted, at: now },
  });

  it('is told to the coordinators until it is decided', () => {
    const world = worldOf(joinAsked, asked, { subject, occurrence: now });
    expect(chosen(joinAsked, world)).toEqual(['maria']);
    expect(toldTo(joinAsked, world, 'maria')).toMatchObject({ kind: 'join-asked' });
    expect(
      toldTo(joinAsked, worldOf(joinAsked, bound, { subject, occurrence: now }), 'maria'),
    ).toBeUndefined();
  });

  it.each([true, false])('is answered to the person, member or not (accepted: %s)', (accepted) => {
    const decided = withMember(bound, 'samir', answered(accepted));
    const world = worldOf(joinDecided, decided, { subject, occurrence: now, facts: answer(accepted) });
    expect(chosen(joinDecided, world)).toEqual(['samir']);
    expect(toldTo(joinDecided, world, 'samir')).toMatchObject({ accepted, unitName: 'Vårdcentralen' });
  });

  it('is not answered with a decision that a later one has replaced', () => {
    const decided = withMember(bound, 'samir', answered(true));
    const older = worldOf(joinDecided, decided, {
      subject,
      occurrence: '2026-04-19T08:00:00.000Z',
      facts: answer(true),
    });
    expect(toldTo(joinDecided, older, 'samir')).toBeUndefined();
  });
});

describe('a change of someone’s membership', () => {
  const world = (snapshot: Snapshot, change: string, about?: string) =>
    worldOf(membershipChanged, snapshot, {
      subject,
      facts: { change, ...(about === undefined ? {} : { for: person(about) }) },
    });
  const left = withMember(bound, 'samir', { state: 'left' });
  const deputy = withMember(bound, 'maria', { deputy: person('samir') });
  const coordinates = withMember(bound, 'samir', { coordinator: true });

  it.each([
    ['added', bound, left],
    ['changed', bound, left],
    ['removed', left, bound],
    ['coordinator', coordinates, bound],
    ['not-coordinator', bound, coordinates],
  ])('“%s” is told to the person while it holds', (change, holds, doesNot) => {
    expect(chosen(membershipChanged, world(holds, change))).toEqual(['samir']);
    expect(toldTo(membershipChanged, world(holds, change), 'samir')).toMatchObject({
      membershipChange: change,
      unitName: 'Vårdcentralen',
    });
    expect(toldTo(membershipChanged, world(doesNot, change), 'samir')).toBeUndefined();
  });

  it.each([
    ['deputy', deputy, bound],
    ['not-deputy', bound, deputy],
  ])('“%s” names whom it is about', (change, holds, doesNot) => {
    expect(toldTo(membershipChanged, world(holds, change, 'maria'), 'samir')).toMatchObject({
      membershipChange: change,
      staffName: 'maria',
    });
    expect(toldTo(membershipChanged, world(doesNot, change, 'maria'), 'samir')).toBeUndefined();
  });

  it('that someone left is told to the coordinators, with the name, not to the person', () => {
    expect(chosen(membershipChanged, world(left, 'left'))).toEqual(['maria']);
    expect(toldTo(membershipChanged, world(left, 'left'), 'maria')).toMatchObject({ staffName: 'samir' });
    expect(toldTo(membershipChanged, world(bound, 'left'), 'maria')).toBeUndefined();
  });
});
