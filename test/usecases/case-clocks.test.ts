import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { caseScene, caseSubject } from '../../src/domain/decisions/lives/case-scene.js';
import { newTimers, timedClocks } from '../../src/domain/decisions/lives/life-timers.js';
import type { Caller } from '../../src/domain/model/group/caller.js';
import type { CasePointer } from '../../src/domain/model/case/case-pointer.js';
import { insert, type Row, replace } from '../../src/domain/model/row.js';
import type { LocalDate } from '../../src/domain/calendar/dates/time.js';
import { addDays } from '../../src/domain/calendar/dates/local-date.js';
import { memberId } from '../../src/domain/model/members.js';
import { caseLifeOf } from '../../src/domain/routine/definition/case-life.js';
import type { Routine } from '../../src/domain/routine/definition/routine-schema.js';
import { changeOwnCase } from '../../src/usecases/cases/change-own-case.js';
import { decideInGroup } from '../../src/usecases/decide-in-group.js';
import { drain } from '../../src/usecases/delivery/drain.js';
import { saveSettings } from '../../src/usecases/group/run-group.js';
import { groupWith, meeting, now, person, pointer, routines } from '../domain/group-fixture.js';
import { makeWorld } from '../world.js';
import { write } from './delivery/history.js';

const maria = { person: person('maria') } as Caller;
const code = 'K7QF-3M9T';

/** A group of the routine with one case in the stage, with the timers of its clocks. */
async function worldIn(routine: Routine, stage: string, more: Partial<CasePointer> = {}) {
  const store = createMemoryStore();
  const { agenda } = caseLifeOf(routine).stages.find(({ id }) => id === stage) ?? {};
  const kind = agenda?.kinds[0] ?? routine.meetings.pattern[0] ?? '';
  const state = agenda === undefined ? 'running' : 'registered';
  const life = { stage, enteredAt: now, visit: 1, done: [], answers: {} };
  const of = { routine: routine.id, routineVersion: routine.version, owner: maria.person };
  const snapshot = groupWith({
    cases: [pointer(code, { ...of, state, life, ...more })],
    meetings: [meeting('m-1', '2026-05-12', { kind }), meeting('m-2', '2026-06-23', { kind })],
    group: { routines: [routine.id] },
  });
  const { group, units, members, meetings, cases } = snapshot;
  const clocks = timedClocks(
    caseScene({ snapshot, now }, routine),
    caseSubject(snapshot, routine, (cases[0] as Row<'case'>).value),
  );
  await write(store, [
    insert('group', 'g', 'g', group.value),
    ...units.map(({ id, value }) => insert('unit', 'g', id, value)),
    ...members.map(({ value }) => insert('member', 'g', memberId(value.person), value)),
    ...meetings.map(({ id, value }) => insert('meeting', 'g', id, value)),
    ...cases.map(({ id, value }) => insert('case', 'g', id, value)),
    ...newTimers('g', { code: pointer(code).code }, [], clocks),
  ]);
  const { deps } = makeWorld({ now, routines: routines.versions });
  return { store, deps: { ...deps, ...store } };
}

type World = Awaited<ReturnType<typeof worldIn>>;

const timersOf = ({ store }: World) => store.ledger.list('timer', 'g', `${code}|`);

/** Clocks to come without a timer that waits for them. */
async function unplanned({ store }: World, routine: Routine): Promise<readonly string[]> {
  const snapshot = await store.ledger.snapshot('g');
  const row = snapshot?.cases[0];
  if (snapshot === undefined || row === undefined) throw new Error('no case');
  const clocks = timedClocks(
    caseScene({ snapshot, now }, routine),
    caseSubject(snapshot, routine, row.value),
  );
  const timers = await store.ledger.list('timer', 'g', `${code}|`);
  const waiting = new Set(
    timers.filter(({ value }) => value.state === 'waiting').map(({ value }) => value.occurrence),
  );
  return clocks.filter(({ at, occurrence }) => at > now && !waiting.has(occurrence)).map(({ key }) => key);
}

const stages = routines.all.flatMap((routine) =>
  caseLifeOf(routine).stages.flatMap((stage) =>
    stage.unannounced !== true && stage.tasks.some(({ chase }) => chase.length > 0)
      ? ([[`${routine.id}, ${stage.id}`, routine, stage.id]] as const)
      : [],
  ),
);

async function close(world: World, days: number): Promise<void> {
  const closedDays = Array.from({ length: days }, (_, i) => addDays('2026-05-06' as LocalDate, i)).join(' ');
  const typed = { minutes: '120', mode: 'on-site', place: 'Rum 1', closedDays, numbers: { places: '3' } };
  const { kind } = await saveSettings(world.deps, maria, 'g', { typed });
  expect(kind).toBe('done');
  await drain(world.deps);
}

describe('days that a group closes', () => {
  it.each(stages)(
    'move what is counted in working days in a case, and it is told then: %s',
    async (_, routine, stage) => {
      const world = await worldIn(routine, stage);
      expect(await unplanned(world, routine)).toEqual([]);
      await close(world, 5);
      expect(await unplanned(world, routine)).toEqual([]);
      const before = (await timersOf(world)).length;
      await close(world, 5);
      expect((await timersOf(world)).length, 'the same days once more').toBe(before);
    },
  );

  it('tell nobody a second time of what has been told', async () => {
    const routine = routines.get('coordination-team');
    const world = await worldIn(routine, 'referred');
    const [told] = (await timersOf(world)).filter(({ value }) => value.facts['clock']?.endsWith('chase|0'));
    if (told === undefined) throw new Error('no reminder');
    const recipients = [{ to: 'person', person: maria.person }] as const;
    await world.store.ledger.commit([replace(told, { ...told.value, state: 'fired', recipients })]);
    await close(world, 5);
    const same = (await timersOf(world)).filter(
      ({ value }) => value.facts['clock'] === told.value.facts['clock'],
    );
    expect(same).toHaveLength(1);
  });
});

describe('a cause that comes about once more', () => {
  it('is the same timer: a unit is taken off a case and added again', async () => {
    const world = await worldIn(routines.get('knutpunkten-case'), 'examined');
    const change = async (units: readonly string[]) => {
      const typed = { units, categories: ['income'], meetingId: 'm-1' };
      return (await changeOwnCase(world.deps, maria, { groupId: 'g', code }, { typed })).kind;
    };
    expect(await change(['vc', 'af'])).toBe('changed');
    expect(await change(['vc'])).toBe('changed');
    expect(await change(['vc', 'af'])).toBe('changed');
    const ids = (await timersOf(world)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves a timer that stands as it is, whatever has become of it', async () => {
    const world = await worldIn(routines.get('coordination-team'), 'referred');
    const [standing] = await timersOf(world);
    if (standing === undefined) throw new Error('no timer');
    await world.store.ledger.commit([replace(standing, { ...standing.value, state: 'void' })]);
    const { id, value } = standing;
    const outcome = await decideInGroup(world.deps, 'g', maria.person, () => ({
      changes: [insert('timer', 'g', id, value), insert('timer', 'g', `${id}-anew`, value)],
      result: { kind: 'done' as const },
    }));
    expect(outcome.kind).toBe('done');
    const states = (await timersOf(world))
      .filter((one) => one.id.startsWith(id))
      .map((one) => one.value.state);
    expect(states).toEqual(['void', 'waiting']);
  });
});
