import { describe, expect, it } from 'vitest';
import { outcomesOf } from '../../../../src/domain/routine/definition/case-life.js';
import type { Snapshot } from '../../../../src/domain/model/snapshot.js';
import { recordOutcome } from '../../../../src/domain/decisions/meetings/record-outcome.js';
import { changeCase, withdrawCase } from '../../../../src/domain/decisions/cases/change-case.js';
import { acknowledge } from '../../../../src/domain/decisions/cases/acknowledge.js';
import {
  identityKnown,
  identityStillMissing,
} from '../../../../src/domain/notices/kinds/cases/acknowledged.js';
import { outcomesMissing } from '../../../../src/domain/notices/kinds/cases/outcomes-missing.js';
import { ownCase, unitUnrepresented } from '../../../../src/domain/notices/kinds/cases/own-case.js';
import type { NoticeRule } from '../../../../src/domain/notices/notice-rule.js';
import { planMeetingTimers } from '../../../../src/domain/timers/plan-meeting-timers.js';
import { causeOf } from '../../../../src/domain/timers/job.js';
import type { NoticeKind } from '../../../../src/domain/model/job/notice-kind.js';
import type { Timer } from '../../../../src/domain/model/job/timer.js';
import type { Change } from '../../../../src/domain/model/row.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { groupWith, meeting, now, person, pointer, routines, sceneOf, written } from '../../group-fixture.js';

const [karin, maria, samir] = [person('karin'), person('maria'), person('samir')];
const forKarin = pointer('A', { owner: karin, registeredFor: maria });

function timers(changes: readonly Change[], kind: string): readonly Timer[] {
  return changes.flatMap((one) =>
    one.op === 'insert' && one.kind === 'timer' && one.value.kind === kind ? [one.value as Timer] : [],
  );
}

/** To whom a planned message goes, once the rows are as they then are. */
function told<K extends NoticeKind>(rule: NoticeRule<K>, snapshot: Snapshot, timer: Timer | undefined) {
  if (timer === undefined) return [];
  const world = { snapshot, routines, cause: causeOf(rule.kind, timer), now: timer.at };
  return rule
    .recipients(world)
    .filter((one) => rule.notice(world, one) !== undefined)
    .map((one) => (one.to === 'person' ? one.person : one.to));
}

function afterwards(snapshot: Snapshot, changes: readonly Change[]): Snapshot {
  const cases = snapshot.cases.map((row) => ({
    ...row,
    value: written(changes, 'case', row.id) ?? row.value,
  }));
  return { ...snapshot, cases };
}

describe('the registrant and the colleague a case was registered for', () => {
  const snapshot = groupWith({ cases: [forKarin] });
  const after = '2026-05-12T13:00:00.000Z' as Instant;
  const outcome = (carriedOver: boolean) =>
    outcomesOf(routines.get('verksam')).find((one) => one.carriedOver === carriedOver)?.id ?? '';
  const given = (carriedOver: boolean) => ({
    outcome: outcome(carriedOver),
    carriedOnBy: ['vc'],
    consentShown: true,
  });
  const acts = {
    changed: (by = karin) =>
      changeCase(sceneOf(snapshot, by), 'A', { units: ['af'], categories: ['income'], meetingId: 'm-1' })
        .changes,
    withdrawn: (by = karin) => withdrawCase(sceneOf(snapshot, by), 'A').changes,
    concluded: () => recordOutcome(sceneOf(snapshot, maria, { now: after }), 'A', given(false)).changes,
    carried: () => recordOutcome(sceneOf(snapshot, maria, { now: after }), 'A', given(true)).changes,
  };

  it.each([
    ['changed', karin, [maria]],
    ['changed', maria, [karin]],
    ['withdrawn', karin, [maria]],
    ['concluded', maria, [karin]],
    ['carried', maria, [karin]],
  ] as const)('hear that it is %s, but not whoever did it', (what, by, heard) => {
    const changes = acts[what](by);
    const [timer] = timers(changes, 'own-case');
    expect(timer?.facts['what']).toBe(what);
    expect(told(ownCase, afterwards(snapshot, changes), timer)).toEqual(heard);
  });
});

describe('a unit that has not been told whom a case is about', () => {
  const snapshot = groupWith({ cases: [pointer('A')] });
  const asked = acknowledge(sceneOf(snapshot, samir), 'A', 'not-told');
  const unsolved = afterwards(snapshot, asked.changes);

  it('is followed up like a missing kvittens: the registrant again, then the coordinator too', () => {
    expect(timers(asked.changes, 'identity-missing')).toHaveLength(2);
    const [still] = timers(asked.changes, 'identity-still-missing');
    expect(told(identityStillMissing, unsolved, still)).toEqual([karin, maria]);
  });

  it('hears with the registrant when it is solved, and nobody is asked any more', () => {
    const solved = acknowledge(sceneOf(unsolved, samir), 'A', 'known');
    const [known] = timers(solved.changes, 'identity-known');
    const then = afterwards(unsolved, solved.changes);
    expect(told(identityKnown, then, known)).toEqual([karin]);
    const [still] = timers(asked.changes, 'identity-still-missing');
    expect(told(identityStillMissing, then, still)).toEqual([]);
  });
});

describe('a case for a unit that nobody represents', () => {
  it('is said so to the registrant and the coordinator at once', () => {
    const snapshot = groupWith({ cases: [pointer('A')] });
    const alone = { ...snapshot, members: snapshot.members.filter(({ id }) => id !== 'lena') };
    const edit = { units: ['vc', 'af'], categories: ['income'], meetingId: 'm-1' };
    const { changes } = changeCase(sceneOf(alone, karin), 'A', edit);
    const [timer] = timers(changes, 'unit-unrepresented');
    expect(timer?.at).toBe(now);
    expect(told(unitUnrepresented, afterwards(alone, changes), timer)).toEqual([karin, maria]);
    const known = changeCase(sceneOf(snapshot, karin), 'A', edit);
    expect(timers(known.changes, 'unit-unrepresented')).toEqual([]);
  });
});

describe('outcomes that nobody has noted', () => {
  it('are asked for the working day after the meeting, and not when all are noted', () => {
    const open = groupWith({ cases: [pointer('A')] });
    const held = meeting('m-1', '2026-05-13');
    const planned = planMeetingTimers(held, open.group.value, routines, now);
    const [timer] = timers(planned, 'outcomes-missing');
    // The next day is Ascension Day.
    expect(timer?.at).toBe('2026-05-15T07:00:00.000Z');
    expect(told(outcomesMissing, open, timer)).toEqual([maria]);
    const noted = groupWith({ cases: [pointer('A', { state: 'decided' })] });
    expect(told(outcomesMissing, noted, timer)).toEqual([]);
  });
});
