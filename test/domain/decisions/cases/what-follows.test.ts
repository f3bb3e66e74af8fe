import { expect, it } from 'vitest';
import { withdrawCase } from '../../../../src/domain/decisions/cases/change-case.js';
import { decideLate } from '../../../../src/domain/decisions/cases/late/decide-late.js';
import { recordOutcome } from '../../../../src/domain/decisions/meetings/record-outcome.js';
import { snapshotAfter } from '../../../../src/domain/model/after-changes.js';
import { lifeOf } from '../../../../src/domain/model/case/case-pointer.js';
import type { Life } from '../../../../src/domain/model/case/life.js';
import type { Instant } from '../../../../src/domain/calendar/dates/time.js';
import { groupWith, meeting, now, person, pointer, sceneOf, written } from '../../group-fixture.js';
import { book, townOf } from './case-town.js';

const [karin, maria] = [person('karin'), person('maria')];
const after = '2026-05-12T13:00:00.000Z' as Instant;

it('a consent that was not shown after all is taken back with a corrected outcome, once', () => {
  const snapshot = groupWith({ cases: [pointer('A')] });
  const given = { outcome: 'no-further', carriedOnBy: [], consentShown: true };
  const shown = recordOutcome(sceneOf(snapshot, maria, { now: after }), 'A', given);
  expect(written(shown.changes, 'case', 'A')?.consentShownOn).toBe('2026-05-12');
  const noted = snapshotAfter(snapshot, shown.changes) ?? snapshot;
  const otherwise = { ...given, consentShown: false, notShown: true };
  const corrected = recordOutcome(sceneOf(noted, maria, { now: after }), 'A', otherwise);
  expect(written(corrected.changes, 'case', 'A')).not.toHaveProperty('consentShownOn');
  const then = snapshotAfter(noted, corrected.changes) ?? noted;
  expect(recordOutcome(sceneOf(then, maria, { now: after }), 'A', otherwise).changes).toEqual([]);
});

it('a late case that is let in when no meeting is left is not said to be taken up', () => {
  const late = pointer('A', { state: 'waiting-late' });
  const snapshot = groupWith({ cases: [late], meetings: [meeting('m-1', '2026-05-12')] });
  const { changes } = decideLate(sceneOf(snapshot, maria, { now: after }), 'A', true);
  expect(written(changes, 'case', 'A')?.state).toBe('withdrawn');
  const told = changes.flatMap((one) =>
    one.op === 'insert' && one.kind === 'timer' && one.value.kind === 'late-case-decided'
      ? [one.value.facts['accepted']]
      : [],
  );
  expect(told).toEqual(['no']);
});

it('a place that a withdrawn case leaves goes to the first who waits for it, at once', () => {
  const life = (stage: string, more: Partial<Life> = {}): Life => ({
    ...{ stage, enteredAt: now, visit: 2, done: [], answers: {}, ...more },
  });
  const running = { routine: 'coordination-team', meetingId: '', state: 'running' } as const;
  const town = townOf('coordination-team', 1);
  const cases = groupWith({
    cases: [
      pointer('A', { ...running, life: life('enrolled') }),
      pointer('B', { ...running, life: life('queued', { waits: { for: 'enrolled', since: now } }) }),
    ],
  }).cases;
  const { changes } = withdrawCase(sceneOf({ ...town, cases }, karin, { routines: book }), 'A');
  const next = written(changes, 'case', 'B');
  expect(next && lifeOf(next).stage).toBe('enrolled');
  // Relied upon, so that no two decisions give the same place away.
  expect(changes.some(({ kind, op }) => kind === 'group' && op === 'touch')).toBe(true);
});

it('a case in a stage without a meeting that is withdrawn is withdrawn to its units as well', () => {
  const life: Life = { stage: 'enrolled', enteredAt: now, visit: 2, done: [], answers: {} };
  const running = { routine: 'coordination-team', meetingId: '', state: 'running', life } as const;
  const snapshot = groupWith({ cases: [pointer('A', running)] });
  const { changes } = withdrawCase(sceneOf(snapshot, karin, { routines: book }), 'A');
  const units = changes.flatMap((one) =>
    one.op === 'insert' && one.kind === 'timer' && one.value.kind === 'case-withdrawn'
      ? [one.value.facts['units']]
      : [],
  );
  expect(units).toEqual([pointer('A').units.join()]);
});
