import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Recorded, recordOf, replay, versions } from './recorded-year.js';

const all = versions();
const recordedYear = (routine: Parameters<typeof recordOf>[0]) =>
  JSON.parse(readFileSync(recordOf(routine), 'utf8')) as Recorded;

it('each version that was ever published has a recorded year; `npm run record-years` records a new one', () => {
  expect(all.length).toBeGreaterThan(10);
  expect(all.map(recordOf).filter((path) => !existsSync(path))).toEqual([]);
});

describe.each(all.map((routine) => [`${routine.id} ${routine.version}`, routine] as const))(
  '%s',
  (_name, routine) => {
    it('says the same to the same people at the same time as when its year was recorded', () => {
      const recorded = recordedYear(routine);
      const { said, refused } = replay(routine, recorded);
      expect(refused).toEqual([]);
      expect(said).toEqual(recorded.said);
      expect(recorded.acts.length).toBeGreaterThan(40);
      expect(said.length).toBeGreaterThan(100);
    });
  },
);

describe('a year that is replayed', () => {
  const [routine] = all.filter(({ id, version }) => id === 'verksam' && version === 2);
  if (routine === undefined) throw new Error('no such version');
  const recorded = recordedYear(routine);
  const said = (other: typeof routine) => replay(other, recorded).said;

  it('shows a message that is gone, one that comes another day, and one that goes to others', () => {
    const listeners = routine.timerEventListeners;
    const without = listeners.filter(({ id }) => id !== 'report-back');
    const later = listeners.map((one) =>
      one.id === 'report-back' ? { ...one, when: { ...one.when, workingDays: 2 } } : one,
    );
    const others = listeners.map((one) =>
      one.id === 'report-back' ? { ...one, roles: ['caseworker'] } : one,
    );
    for (const timerEventListeners of [without, later, others]) {
      expect(said({ ...routine, timerEventListeners })).not.toEqual(recorded.said);
    }
  });
});
