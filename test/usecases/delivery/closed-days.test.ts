import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrenceIn, timerId } from '../../../src/domain/timers/plan-notice.js';
import { replace } from '../../../src/domain/model/row.js';
import type { Instant, LocalDate } from '../../../src/domain/calendar/dates/time.js';
import type { SendOutcome } from '../../../src/ports/messenger.js';
import { makeWorld } from '../../world.js';
import { plan, ruleFor, writeGroup } from './fixture.js';

const mondayEvening = '2026-05-11T15:50:00.000Z' as Instant; // 17.50 in Stockholm
const tuesday = '2026-05-12' as LocalDate;
/** Teams is busy until the evening, so that the message is left for another day. */
const busy = (): SendOutcome => ({ kind: 'not-delivered', code: 'http-429', retryAfterSeconds: 3600 });

async function worldWith(rule: Parameters<typeof ruleFor>[0], closed: Readonly<Record<string, LocalDate[]>>) {
  const world = makeWorld({ now: mondayEvening, rules: { absence: ruleFor(rule) } });
  for (const [id, closedDays] of Object.entries(closed)) {
    await writeGroup(world, id);
    const [row] = world.rows.all('group', id);
    if (row === undefined) throw new Error('no group');
    const settings = { ...row.value.settings, closedDays };
    await world.deps.ledger.commit([replace(row, { ...row.value, settings })]);
    await plan(world, { groupId: id, at: mondayEvening });
  }
  world.state.outcomes = [busy, busy];
  return world;
}

async function sentOn(world: Awaited<ReturnType<typeof worldWith>>): Promise<readonly string[]> {
  const before = world.sent.length;
  for (const at of ['12T15:00', '13T04:59', '13T15:00']) {
    await world.advanceTo(`2026-05-${at}:00.000Z`);
    if (world.rows.all('out').some(({ value }) => value.state === 'sent')) return [at];
  }
  return [`${world.sent.length - before}`];
}

test.each([
  ['a message', { timing: 'working-hours' as const }],
  ['a gathered message', { timing: 'working-hours' as const, digest: true }],
])('%s that was left for another day waits until the group is open', async (_what, rule) => {
  expect(await sentOn(await worldWith(rule, { g1: [] }))).toEqual(['12T15:00']);
  expect(await sentOn(await worldWith(rule, { g1: [tuesday] }))).toEqual(['13T15:00']);
});

test('what one group has to tell does not wait for another that is closed', async () => {
  const rule = { timing: 'working-hours' as const, digest: true };
  expect(await sentOn(await worldWith(rule, { g1: [tuesday], g2: [] }))).toEqual(['12T15:00']);
  expect(await sentOn(await worldWith(rule, { g1: [tuesday], g2: [tuesday] }))).toEqual(['13T15:00']);
});

test('what goes at once goes on a closed day too', async () => {
  expect(await sentOn(await worldWith({ timing: 'at-once' }, { g1: [tuesday] }))).toEqual(['12T15:00']);
});

test('a message that is of no use once the group is open is dropped', async () => {
  const world = await worldWith({ timing: 'working-hours' }, { g1: [] });
  const [row] = world.rows.all('group', 'g1');
  if (row === undefined) throw new Error('no group');
  await plan(world, { occurrence: 2, at: mondayEvening, usefulUntil: '2026-05-12T12:00:00.000Z' as Instant });
  await world.drain();
  const settings = { ...row.value.settings, closedDays: [tuesday] };
  const now = await world.deps.ledger.read('group', 'g1', row.id);
  if (now === undefined) throw new Error('no group');
  await world.deps.ledger.commit([replace(now, { ...now.value, settings })]);
  await world.advanceTo('2026-05-13T15:00:00.000Z');
  const short = world.rows.all('out').filter(({ value }) => value.occurrence === '2');
  expect(short.map(({ value }) => [value.state, value.reason])).toEqual([['cancelled', 'too-late']]);
});

test('a line in a digest is asked for by the occurrence of its own timer', async () => {
  const asked = new Set<string>();
  const rule = ruleFor({
    digest: true,
    notice({ snapshot, cause }) {
      asked.add(cause.occurrence);
      const { id, name } = snapshot.group.value;
      return { kind: cause.kind, groupId: id, groupName: name };
    },
  });
  const world = makeWorld({ now: '2026-05-11T08:00:00.000Z', rules: { absence: rule } });
  await writeGroup(world);
  await plan(world, { occurrence: '7~verksam' });
  await plan(world, { occurrence: 'removed~1|x~2' });
  await world.advanceTo('2026-05-11T09:00:00.000Z');
  expect([...asked].sort()).toEqual(['7~verksam', 'removed~1|x~2']);
});

test('a timer’s key tells its occurrence, whatever it is about', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9~-]{1,12}$/);
  fc.assert(
    fc.property(
      fc.record({ meetingId: fc.option(id, { nil: undefined }), person: fc.option(id, { nil: undefined }) }),
      fc.string(),
      ({ meetingId, person }, occurrence) => {
        const subject = {
          ...(meetingId === undefined ? {} : { meetingId }),
          ...(person === undefined ? {} : { person: `t1|${person}` as const }),
        };
        expect(occurrenceIn(timerId({ kind: 'absence', subject, occurrence }))).toBe(occurrence);
      },
    ),
  );
});
