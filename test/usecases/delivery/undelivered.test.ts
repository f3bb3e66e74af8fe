import { describe, expect, it } from 'vitest';
import type { Member } from '../../../src/domain/model/group/group.js';
import type { PersonKey } from '../../../src/domain/model/person/person.js';
import { insert, replace } from '../../../src/domain/model/row.js';
import type { Instant, LocalDate } from '../../../src/domain/calendar/dates/time.js';
import { personPartition } from '../../../src/domain/model/job/outbox-rows.js';
import { notDelivered } from '../../../src/domain/notices/kinds/group/not-delivered.js';
import type { Caller } from '../../../src/domain/model/group/caller.js';
import type { Envelope, SendOutcome } from '../../../src/ports/messenger.js';
import { lookAtUndelivered } from '../../../src/usecases/undelivered/look-at-undelivered.js';
import { retryUndelivered } from '../../../src/usecases/undelivered/retry-undelivered.js';
import { HeldAtStorage } from '../../../src/ports/held-at-storage.js';
import { StorageUnavailable } from '../../../src/ports/storage-unavailable.js';
import { purge } from '../../../src/domain/jobs/purge.js';
import { planNightly } from '../../../src/domain/timers/plan-nightly.js';
import { makeWorld, type World } from '../../world.js';
import { anna, plan, ruleFor, start, writeGroup } from './fixture.js';

const bo: PersonKey = 't1|bo';
const cia: PersonKey = 't1|cia';
const refused = (): SendOutcome => ({ kind: 'unreachable', code: 'http-403' });
const sent = (): SendOutcome => ({ kind: 'sent', activityId: 'a', conversationId: 'c1' });

/** Anna, whom a message is for, and coordinators who have a chat. */
async function worldWith(
  { rule = {}, groups = ['g1'], coordinators = [bo], logged = [] as string[] } = {},
  now: string = start,
): Promise<World> {
  const world = makeWorld({ now, rules: { absence: ruleFor(rule), 'not-delivered': notDelivered, purge } });
  Object.assign(world.deps.log, {
    warn: (event: string) => logged.push(event),
    error: (event: string, fields: object = {}) => logged.push(event, JSON.stringify(fields)),
  });
  for (const id of groups) {
    await writeGroup(world, id);
    for (const person of coordinators) {
      const [member] = world.rows.all('member', id);
      if (member === undefined) throw new Error('no member');
      const boss: Member = { ...member.value, person, name: person.slice(3), coordinator: true };
      await world.deps.ledger.commit([insert('member', id, person.replace('|', '~'), boss)]);
      await world.deps.people.addToGroup(person, id);
    }
  }
  for (const person of coordinators) {
    const known = world.contacts.get(anna);
    if (known !== undefined)
      await world.deps.people.remember({ ...known, person, conversationId: `c-${person}` });
  }
  return world;
}

/** How each send goes, by whom it is to, from now on. */
function goes(world: World, how: (envelope: Envelope) => SendOutcome): void {
  world.state.outcomes = Array.from({ length: 200 }, () => how);
}
const isTo = ({ address }: Envelope, person: PersonKey) =>
  (address.to === 'person' || address.to === 'mention') && address.contact.person === person;
const toldTo = (world: World, person: PersonKey) =>
  world.sent.filter((one) => isTo(one, person)).map(({ notice }) => notice);
const caller = (person: PersonKey) => ({ person, surface: 'personal', locale: 'sv' }) as unknown as Caller;
const notes = (world: World, groupId = 'g1') =>
  world.rows.all('undelivered', groupId).map(({ value }) => value);
async function noChannel(world: World, groupId = 'g1'): Promise<void> {
  const [group] = world.rows.all('group', groupId);
  if (group === undefined) throw new Error('no group');
  const { channel: _gone, ...rest } = group.value;
  await world.deps.ledger.commit([replace(group, rest)]);
}

describe('someone whom nothing reaches', () => {
  it('is told of to the coordinators, once a day for each cause, and every message is on record', async () => {
    const world = await worldWith();
    goes(world, (envelope) => (isTo(envelope, anna) ? refused() : sent()));
    for (const occurrence of [1, 2, 3]) await plan(world, { occurrence });
    await world.advanceTo('2026-05-11T10:00:00.000Z');
    expect(
      toldTo(world, bo).map(({ kind, staffName, undelivered }) => ({ kind, staffName, undelivered })),
    ).toEqual([
      {
        kind: 'not-delivered',
        staffName: 'Anna',
        undelivered: { kind: 'absence', why: 'not-reached', on: '2026-05-11' },
      },
    ]);
    expect(notes(world)).toHaveLength(3);
    await plan(world, { occurrence: 4, at: '2026-05-12T08:00:00.000Z' as Instant });
    await world.advanceTo('2026-05-12T10:00:00.000Z');
    expect(toldTo(world, bo)).toHaveLength(2);
  });

  it('is told of in the morning when it happens at night', async () => {
    const world = await worldWith({}, '2026-05-11T20:00:00.000Z');
    goes(world, (envelope) => (isTo(envelope, anna) ? refused() : sent()));
    await plan(world, { at: '2026-05-11T20:00:00.000Z' as Instant });
    await world.advanceTo('2026-05-12T04:59:00.000Z');
    expect(notes(world)).toHaveLength(1);
    expect(toldTo(world, bo)).toEqual([]);
    await world.advanceTo('2026-05-12T05:02:00.000Z');
    expect(toldTo(world, bo)).toHaveLength(1);
  });

  it('keeps the conversation that is known, and since when and why it is closed', async () => {
    const world = await worldWith();
    goes(world, (envelope) => (isTo(envelope, anna) ? refused() : sent()));
    await plan(world);
    await world.advanceTo('2026-05-11T10:00:00.000Z');
    expect(world.contacts.get(anna)).toMatchObject({
      conversationId: 'c1',
      unreachableSince: start,
      unreachableWhy: 'refused',
    });
  });

  it('is remembered as such also when nothing was known before', async () => {
    const world = await worldWith();
    world.contacts.delete(anna);
    goes(world, (envelope) =>
      isTo(envelope, anna) && envelope.address.to === 'person'
        ? { kind: 'unreachable', code: 'http-404', missing: true }
        : sent(),
    );
    await plan(world);
    await plan(world, { occurrence: 2, at: '2026-05-11T09:00:00.000Z' as Instant });
    await world.advanceTo('2026-05-11T10:00:00.000Z');
    expect(world.contacts.get(anna)).toMatchObject({ unreachableSince: start, unreachableWhy: 'not-found' });
    expect(world.sent.filter((one) => one.address.to === 'person' && isTo(one, anna))).toHaveLength(1);
  });

  it('by a refusal that has passed gets the next day’s message in the own chat, and counts as reached', async () => {
    const world = await worldWith();
    goes(world, ({ address }) =>
      address.to === 'person' && address.contact.person === anna ? refused() : sent(),
    );
    await plan(world);
    await plan(world, { occurrence: 2, at: '2026-05-11T12:00:00.000Z' as Instant });
    await world.advanceTo('2026-05-11T13:00:00.000Z');
    goes(world, sent);
    await plan(world, { occurrence: 3, at: '2026-05-12T09:00:00.000Z' as Instant });
    await world.advanceTo('2026-05-12T10:00:00.000Z');
    expect(world.sent.map(({ address }) => address.to)).toEqual(['person', 'mention', 'mention', 'person']);
    expect(world.contacts.get(anna)).not.toHaveProperty('unreachableSince');
  });

  it.each([
    ['no-channel', true],
    ['no-address', false],
  ] as const)('is told of at once when the group has no channel (%s)', async (why, known) => {
    const world = await worldWith();
    await noChannel(world);
    if (!known) world.contacts.delete(anna);
    goes(world, (envelope) => (isTo(envelope, anna) ? refused() : sent()));
    await plan(world);
    await world.advanceTo('2026-05-11T08:05:00.000Z');
    expect(notes(world).map((one) => one.why)).toEqual([why]);
    expect(toldTo(world, bo)).toHaveLength(1);
  });

  it('in a group without a channel gets the message when Teams lets the chat be written to again, and the note goes', async () => {
    const world = await worldWith();
    await noChannel(world);
    goes(world, (envelope) => (isTo(envelope, anna) ? refused() : sent()));
    await plan(world);
    await world.advanceTo('2026-05-11T10:00:00.000Z');
    const tried = world.sent.filter((one) => isTo(one, anna)).length;
    expect(tried).toBeGreaterThan(4);
    expect(toldTo(world, bo)).toHaveLength(1);
    goes(world, sent);
    await world.advanceTo('2026-05-11T11:00:00.000Z');
    expect(world.sent.filter((one) => isTo(one, anna))).toHaveLength(tried + 1);
    expect(world.sent.every(({ address }) => address.to === 'person')).toBe(true);
    expect(notes(world)).toEqual([]);
    expect(world.contacts.get(anna)).not.toHaveProperty('unreachableSince');
  });

  it('in a group without a channel is given up after some five hours, on record as what it is, and told of once', async () => {
    const world = await worldWith();
    await noChannel(world);
    goes(world, (envelope) => (isTo(envelope, anna) ? refused() : sent()));
    await plan(world);
    await world.advanceTo('2026-05-11T16:00:00.000Z');
    const out = world.rows.all('out').find(({ value }) => value.kind === 'absence');
    expect(out?.value).toMatchObject({ state: 'failed', attempt: 16 });
    expect(notes(world).map(({ why }) => why)).toEqual(['no-channel']);
    expect(toldTo(world, bo)).toHaveLength(1);
  });

  it.each([
    ['took the app away', true, 'mention'],
    ['has never been heard of', false, 'person'],
  ] as const)(
    'and who %s is waited for, and gets the message by the channel that comes',
    async (_why, known, to) => {
      const world = await worldWith();
      await noChannel(world);
      if (known) {
        const mark = { unreachableSince: start, unreachableWhy: 'app-removed' } as const;
        await world.deps.people.markUnreachable(anna, mark);
      } else world.contacts.delete(anna);
      goes(world, sent);
      await plan(world);
      await world.advanceTo('2026-05-11T09:00:00.000Z');
      expect(world.sent.filter((one) => isTo(one, anna))).toEqual([]);
      expect(notes(world)).toHaveLength(1);
      const [group] = world.rows.all('group', 'g1');
      if (group === undefined) throw new Error('no group');
      const channel = { channelId: 'ch', teamId: 'te', serviceUrl: 'https://example.test/', tenantId: 't1' };
      await world.deps.ledger.commit([replace(group, { ...group.value, channel })]);
      await world.advanceTo('2026-05-11T10:00:00.000Z');
      expect(world.sent.filter((one) => isTo(one, anna)).map(({ address }) => address.to)).toEqual([to]);
      expect(notes(world)).toEqual([]);
    },
  );

  it('who coordinates alone leaves nobody to tell but whoever runs the bot', async () => {
    const logged: string[] = [];
    const world = await worldWith({
      coordinators: [bo],
      rule: { recipients: () => [{ to: 'person', person: bo }] },
      logged,
    });
    goes(world, refused);
    await plan(world);
    await world.advanceTo('2026-05-11T12:00:00.000Z');
    expect(logged).toContain('coordinators.unreachable');
    expect(world.sent.some(({ notice }) => notice.kind === 'not-delivered')).toBe(false);
  });

  it('who coordinates with another is told of to the other; news that fails makes no news', async () => {
    const logged: string[] = [];
    const world = await worldWith({ coordinators: [bo, cia], logged });
    goes(world, (envelope) => (isTo(envelope, cia) ? sent() : refused()));
    await plan(world);
    await world.advanceTo('2026-05-11T16:00:00.000Z');
    expect(toldTo(world, cia).map(({ staffName }) => staffName)).toEqual(['Anna']);
    expect(logged).not.toContain('coordinators.unreachable');
    expect(notes(world)).toHaveLength(1);
  });
});

describe('a message that Teams will not take', () => {
  const held: SendOutcome = { kind: 'held', code: 'held:body.1.text', at: 'body.1.text' };

  it.each<[SendOutcome, string]>([
    [{ kind: 'permanent', code: 'http-400' }, 'not-taken'],
    [{ kind: 'permanent', code: 'http-413', why: 'too-big' }, 'too-big'],
    [held, 'held'],
  ])('is told of as it is (%j)', async (outcome, why) => {
    const world = await worldWith();
    goes(world, (envelope) => (isTo(envelope, anna) ? outcome : sent()));
    await plan(world);
    await world.advanceTo('2026-05-11T10:00:00.000Z');
    expect(toldTo(world, bo)[0]?.undelivered?.why).toBe(why);
  });

  it('because it names someone is told to IT as an alarm of its own: which template, which field', async () => {
    const logged: string[] = [];
    const world = await worldWith({ logged });
    goes(world, (envelope) => (isTo(envelope, anna) ? held : sent()));
    await plan(world);
    await world.drain();
    expect(logged).toContain('message.held');
    expect(logged).toContain('{"template":"absence","at":"body.1.text"}');
  });

  it('and whose fate stays unknown is on record after its repeat, without news', async () => {
    const world = await worldWith();
    goes(world, () => ({ kind: 'ambiguous', code: 'reset' }));
    await plan(world);
    await world.drain();
    expect(notes(world)).toEqual([]);
    await world.advanceTo('2026-05-12T08:00:00.000Z');
    expect(notes(world).map(({ why }) => why)).toEqual(['unknown']);
    expect(toldTo(world, bo)).toEqual([]);
  });
});

describe('a digest that did not arrive', () => {
  const digest = async () => {
    const world = await worldWith({ rule: { digest: true }, groups: ['g1', 'g2'] });
    const { rows } = world;
    const [member] = rows.all('member', 'g2').filter(({ value }) => value.person === bo);
    if (member === undefined) throw new Error('no member');
    await world.deps.ledger.commit([replace(member, { ...member.value, coordinator: false })]);
    goes(world, (envelope) => (isTo(envelope, anna) ? { kind: 'permanent', code: 'http-400' } : sent()));
    await plan(world, { groupId: 'g1' });
    await plan(world, { groupId: 'g1', occurrence: 2 });
    await plan(world, { groupId: 'g2' });
    await world.advanceTo('2026-05-11T10:00:00.000Z');
    return world;
  };

  it('is noted in each of its groups, with that group’s own lines alone', async () => {
    const world = await digest();
    expect(notes(world, 'g1').map(({ kind, subject }) => ({ kind, subject }))).toEqual([
      { kind: 'digest', subject: {} },
    ]);
    expect(notes(world, 'g2').map(({ kind, subject }) => ({ kind, subject }))).toEqual([
      { kind: 'absence', subject: { meetingId: 'm1' } },
    ]);
  });

  it('goes out whole when one group’s coordinator asks for it, and leaves no note in any', async () => {
    const world = await digest();
    goes(world, sent);
    expect(await retryUndelivered(world.deps, caller(bo), 'g1', 'all')).toMatchObject({ again: 1 });
    expect([notes(world, 'g1'), notes(world, 'g2')]).toEqual([[], []]);
    const before = toldTo(world, anna).length;
    await world.advanceTo('2026-05-11T11:00:00.000Z');
    const again = toldTo(world, anna).slice(before);
    expect(again.map(({ lines }) => lines?.length)).toEqual([3]);
    expect(world.rows.all('event', 'g2')).toEqual([]);
  });

  it('is first mentioned in the channel of any of its groups that has one', async () => {
    const world = await worldWith({ rule: { digest: true }, groups: ['g1', 'g2'] });
    await noChannel(world, 'g1');
    const known = world.contacts.get(anna);
    if (known !== undefined) world.contacts.set(anna, { ...known, unreachableSince: start });
    await plan(world, { groupId: 'g1' });
    await plan(world, { groupId: 'g2' });
    await world.advanceTo('2026-05-11T10:00:00.000Z');
    expect(world.sent.map(({ address, notice }) => [address.to, notice.kind, notice.groupId])).toEqual([
      ['mention', 'something-for-you', 'g2'],
    ]);
    expect([notes(world, 'g1'), notes(world, 'g2')]).toEqual([[], []]);
  });

  it('never loses its note to a crash between the groups and the person', async () => {
    for (let crashAt = 1; crashAt <= 4; crashAt += 1) {
      const world = await worldWith({ rule: { digest: true }, groups: ['g1', 'g2'] });
      goes(world, (envelope) => (isTo(envelope, anna) ? { kind: 'permanent', code: 'http-400' } : sent()));
      await plan(world, { groupId: 'g1' });
      await plan(world, { groupId: 'g2' });
      let commits = 0;
      world.rows.fault = (after) => {
        const ending = world.rows
          .all('out', personPartition(anna))
          .some(({ value }) => value.state === 'sending');
        if (!ending || after) return;
        commits += 1;
        if (commits === crashAt) throw new Error('crash');
      };
      await world.advanceTo('2026-05-11T16:00:00.000Z');
      expect(
        [notes(world, 'g1').length, notes(world, 'g2').length].every((n) => n > 0),
        `at ${crashAt}`,
      ).toBe(true);
      const seen = await lookAtUndelivered(world.deps, caller(bo), 'g1');
      expect(typeof seen === 'string' ? 0 : seen.all.length).toBe(1);
    }
  });
});

describe('trying again', () => {
  const failed = async () => {
    const world = await worldWith({ coordinators: [bo, cia] });
    goes(world, (envelope) => (isTo(envelope, anna) ? refused() : sent()));
    await plan(world);
    await world.advanceTo('2026-05-11T10:00:00.000Z');
    goes(world, sent);
    return world;
  };
  const retry = (world: World, who: PersonKey = bo) => retryUndelivered(world.deps, caller(who), 'g1', 'all');

  it('sends it to the person’s own chat, which then counts as open again', async () => {
    const world = await failed();
    expect(await retry(world)).toEqual({ again: 1, tooLate: 0, held: 0, already: 0 });
    await world.drain();
    const last = world.sent.findLast((one) => isTo(one, anna));
    expect([last?.address.to, last?.notice.kind, last?.repeat]).toEqual(['person', 'absence', false]);
    expect(world.contacts.get(anna)).not.toHaveProperty('unreachableSince');
    expect(notes(world)).toEqual([]);
    expect(world.rows.all('event').map(({ value }) => [value.what, value.by, value.subject])).toEqual([
      ['message-sent-again', bo, { meetingId: 'm1', person: anna }],
    ]);
  });

  it('by two at once, or twice, sends it once', async () => {
    const world = await failed();
    const before = world.sent.length;
    const both = await Promise.all([retry(world, bo), retry(world, cia), retry(world, bo)]);
    expect(both.reduce((sum, one) => sum + (typeof one === 'string' ? 0 : one.again), 0)).toBe(1);
    await world.drain();
    expect(await retry(world)).toMatchObject({ again: 0, already: 1 });
    await world.drain();
    expect(world.sent.length - before).toBe(1);
    expect(world.rows.all('event')).toHaveLength(1);
  });

  it('that fails again is on record again, under the same name', async () => {
    const world = await failed();
    const [first] = world.rows.all('undelivered');
    goes(world, (envelope) => (isTo(envelope, anna) ? refused() : sent()));
    await retry(world);
    await world.advanceTo('2026-05-11T12:00:00.000Z');
    expect(world.rows.all('undelivered').map(({ id }) => id)).toEqual([first?.id]);
    expect(toldTo(world, bo)).toHaveLength(1);
  });

  it('is refused when it is of no use any more', async () => {
    const world = await failed();
    world.state.now = '2026-05-25T11:00:01.000Z' as Instant;
    expect(await retry(world)).toMatchObject({ again: 0, tooLate: 1 });
    expect(world.rows.all('out').some(({ value }) => value.state === 'planned')).toBe(false);
  });

  it('of what the last look holds waits until its cause is gone', async () => {
    const world = await worldWith();
    goes(world, (envelope) => (isTo(envelope, anna) ? { kind: 'held', code: 'held:x', at: 'x' } : sent()));
    await plan(world);
    await world.advanceTo('2026-05-11T10:00:00.000Z');
    world.state.holds = true;
    expect(await retry(world)).toMatchObject({ held: 1, again: 0 });
    world.state.holds = false;
    expect(await retry(world)).toMatchObject({ held: 0, again: 1 });
  });

  it('is for the coordinators of the group alone', async () => {
    const world = await failed();
    await world.deps.people.addToGroup(anna, 'g1');
    expect(await retry(world, anna)).toBe('notAllowed');
    expect(await retry(world, 't1|stranger')).toBe('notFound');
    expect(await lookAtUndelivered(world.deps, caller(anna), 'g1')).toBe('notAllowed');
    expect(notes(world)).toHaveLength(1);
  });
});

describe('what ends in an error each time', () => {
  const broken = () => {
    throw new TypeError('never');
  };

  it('a timer is looked at a few times, further and further apart, and then set aside where coordinators see it', async () => {
    const logged: string[] = [];
    let looks = 0;
    const rule = {
      recipients: () => {
        looks += 1;
        return broken();
      },
    };
    const world = await worldWith({ rule, logged });
    await plan(world);
    for (let minute = 0; minute < 3; minute += 1) await world.drain();
    expect(looks).toBe(1);
    await world.advanceTo('2026-05-15T08:00:00.000Z');
    expect(looks).toBe(5);
    expect(logged.filter((event) => event === 'due.set-aside')).toHaveLength(1);
    expect(notes(world).map(({ why, source, recipient }) => [why, source, recipient])).toEqual([
      ['broken', 'timer', undefined],
    ]);
    expect(toldTo(world, bo)[0]?.undelivered).toMatchObject({ kind: 'absence', why: 'broken' });
    expect(await world.rows.due('2027-01-01T00:00:00.000Z' as Instant, 10)).toEqual([]);
  });

  it('a timer that is put back when the fault is mended makes its message', async () => {
    let bad = true;
    const rule = { recipients: () => (bad ? broken() : [{ to: 'person' as const, person: anna }]) };
    const world = await worldWith({ rule });
    await plan(world);
    await world.advanceTo('2026-05-12T08:00:00.000Z');
    bad = false;
    expect(await retryUndelivered(world.deps, caller(bo), 'g1', 'all')).toMatchObject({ again: 1 });
    await world.drain();
    expect(toldTo(world, anna)).toHaveLength(1);
  });

  it('because a row names someone is told as held, by its column, whether timer or message', async () => {
    const held = () => {
      throw new HeldAtStorage('facts');
    };
    for (const rule of [{ recipients: held }, { notice: held }]) {
      const logged: string[] = [];
      const world = await worldWith({ rule, logged });
      await plan(world);
      await world.advanceTo('2026-05-15T08:00:00.000Z');
      expect(notes(world).map(({ why }) => why)).toEqual(['held']);
      expect(toldTo(world, bo)[0]?.undelivered).toMatchObject({ kind: 'absence', why: 'held' });
      expect(logged.filter((event) => event === 'message.held')).toHaveLength(1);
      expect(logged).toContain('{"template":"absence","at":"facts"}');
    }
  });

  it('does not keep others from being sent', async () => {
    const rule = {
      recipients: ({ cause }: { cause: { occurrence: string } }) =>
        cause.occurrence === '1' ? broken() : [{ to: 'person' as const, person: anna }],
    };
    const world = await worldWith({ rule });
    await plan(world, { occurrence: 1 });
    await plan(world, { occurrence: 2 });
    await world.drain();
    expect(toldTo(world, anna)).toHaveLength(1);
  });

  it('a message is tried five times and was never in doubt: nothing of it left', async () => {
    const world = await worldWith({ rule: { notice: broken } });
    await plan(world);
    await world.advanceTo('2026-05-12T08:00:00.000Z');
    expect(toldTo(world, anna)).toEqual([]);
    expect(world.rows.all('out', 'g1').map(({ value }) => [value.state, value.faults, value.reason])).toEqual(
      [['failed', 5, 'TypeError']],
    );
    expect(notes(world).map(({ why }) => why)).toEqual(['broken']);
  });

  it('a row that cannot even be read is left alone for an hour at a time, and others go on', async () => {
    const logged: string[] = [];
    const world = await worldWith({ logged });
    await plan(world, { occurrence: 1 });
    await plan(world, { occurrence: 2 });
    const { rows } = world;
    const read = rows.read.bind(rows);
    let looks = 0;
    rows.read = async (kind, partition, id) => {
      if (kind === 'timer' && id === 'm1|absence|1') {
        looks += 1;
        throw new SyntaxError('not JSON');
      }
      return await read(kind, partition, id);
    };
    await world.advanceTo('2026-05-11T10:30:00.000Z');
    expect(toldTo(world, anna)).toHaveLength(1);
    expect(logged.filter((event) => event === 'due.unreadable')).toHaveLength(3);
    expect(looks).toBe(6);
    rows.read = read;
    await world.advanceTo('2026-05-11T12:00:00.000Z');
    expect(toldTo(world, anna)).toHaveLength(2);
  });

  it('that storage is away is nobody’s fault: nothing is counted or set aside', async () => {
    const rule = {
      recipients: () => {
        throw new StorageUnavailable('503');
      },
    };
    const world = await worldWith({ rule });
    await plan(world);
    for (let n = 0; n < 10; n += 1) {
      world.wait(600);
      await world.drain();
    }
    expect(world.rows.all('timer').map(({ value }) => [value.state, value.faults])).toEqual([
      ['waiting', undefined],
    ]);
  });

  it('the purge of each night is put off to the next night, however often it fails', async () => {
    const world = await worldWith();
    const [group] = world.rows.all('group');
    if (group === undefined) throw new Error('no group');
    const retention = {
      reference: 'SN 2026/1',
      decidedOn: '2026-01-01' as LocalDate,
      days: 10,
      by: bo,
      at: start,
    };
    await world.deps.ledger.commit([
      replace(group, { ...group.value, retention }),
      planNightly('g1', retention),
    ]);
    const list = world.rows.list.bind(world.rows);
    world.rows.list = async (kind, partition, prefix) => {
      if (kind === 'purge') throw new Error('rows change while they are swept');
      return await list(kind, partition, prefix);
    };
    await world.advanceTo('2026-05-15T12:00:00.000Z');
    const nightly = world.rows.all('timer').filter(({ value }) => value.kind === 'purge');
    expect(nightly.map(({ value }) => [value.state, value.at])).toEqual([
      ['waiting', '2026-05-16T01:00:00.000Z'],
    ]);
  });
});

describe('a message that is noted and still tried', () => {
  /** Refused until the coordinators know; the next attempt goes as is said, and those after it arrive. */
  async function notedThen(how: (world: World) => SendOutcome): Promise<World> {
    const world = await worldWith();
    goes(world, (envelope) => (isTo(envelope, anna) ? refused() : sent()));
    await plan(world);
    for (let minute = 0; minute < 60 && notes(world).length === 0; minute += 1) {
      world.wait(60);
      await world.drain();
    }
    expect(notes(world)).toHaveLength(1);
    world.sent.length = 0;
    let tried = 0;
    goes(world, (envelope) => {
      if (!isTo(envelope, anna)) return sent();
      tried += 1;
      return tried === 1 ? how(world) : sent();
    });
    return world;
  }

  it('and then may have arrived is its marked repeat’s to tell of: asked for again, nothing goes unmarked', async () => {
    const world = await notedThen(() => ({ kind: 'ambiguous', code: 'reset' }));
    for (let minute = 0; minute < 60 && toldTo(world, anna).length === 0; minute += 1) {
      world.wait(60);
      await world.drain();
    }
    expect(notes(world)).toEqual([]);
    expect(await retryUndelivered(world.deps, caller(bo), 'g1', 'all')).toMatchObject({ again: 0 });
    await world.advanceTo('2026-05-12T08:00:00.000Z');
    expect(world.sent.filter((one) => isTo(one, anna)).map(({ repeat }) => repeat)).toEqual([false, true]);
  });

  it('and is asked for while a sender has it is not sent beside that', async () => {
    const world = await notedThen(sent);
    const { send } = world.deps.messenger;
    const asked: unknown[] = [];
    Object.assign(world.deps.messenger, {
      async send(envelope: Envelope): Promise<SendOutcome> {
        if (isTo(envelope, anna)) asked.push(await retryUndelivered(world.deps, caller(bo), 'g1', 'all'));
        return await send(envelope);
      },
    });
    await world.advanceTo('2026-05-12T08:00:00.000Z');
    expect(asked).toMatchObject([{ again: 0 }]);
    expect(world.sent.filter((one) => isTo(one, anna))).toHaveLength(1);
  });
});
