import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRandomIds } from '../../src/adapters/ids/random-ids.js';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { readRoutine } from '../../src/domain/routine/read-routine.js';
import { bookOf, bookOn, type RoutineBook } from '../../src/domain/routine/definition/routine-book.js';
import type { Routine } from '../../src/domain/routine/definition/routine-schema.js';
import { moveGroup } from '../../src/usecases/routines/move-group.js';
import { codeOn, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const first = loadRoutines('test/routines').get('school-health');

/** The next version: the plan may take two weeks longer, and a goal is to be set; supported is called another thing. */
const second = ((): Routine => {
  const called = (stage: string) => (stage === 'support' ? 'supported' : stage);
  const lives = first.lives.map((life) => ({
    ...life,
    stages: life.stages.map((stage) => ({
      ...stage,
      id: called(stage.id),
      exits: stage.exits.map((exit) => ({ ...exit, to: called(exit.to) })),
      tasks: stage.tasks.map((task) =>
        task.id === 'plan' ? { ...task, due: { from: 'entered', plus: { weeks: 5 }, end: 'day' } } : task,
      ),
    })),
  }));
  const read = readRoutine({ ...first, version: first.version + 1, appliesFrom: '2026-06-01', lives });
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
  return read.routine;
})();

const routines: RoutineBook = bookOf([first, second]);
let town: Town;
let code: string;
let groupId: string;
const open = (who: string) => town.send(who, 'cases.show', { groupId, code });
const pointer = async () => (await town.store.ledger.read('case', groupId, code))?.value;

const move = (stages: Record<string, string>) =>
  moveGroup(
    {
      ledger: town.store.ledger,
      clock: { now: () => town.clock.now, unmoved: () => town.clock.now, wait: async () => undefined },
      ids: createRandomIds(),
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
      routines: bookOn(routines, '2026-05-13' as never),
      wake: () => undefined,
    },
    groupId,
    { from: first, to: second, stages },
    true,
  );

beforeAll(async () => {
  town = await openTown({ now: '2026-04-01T07:00:00.000Z', routines });
  for (const [who, name] of [
    ['maria', 'Maria Lund'],
    ['karin', 'Karin Ek'],
    ['rut', 'Rut Berg'],
    ['samir', 'Samir Haddad'],
  ] as const)
    await town.move(who, name);
  await setUp(town, 'maria', {
    ...{ routine: 'school-health', known: 'Skola och hälsa Norra', ownUnit: 'Norra skolan' },
    ...{ first: '2026-05-12', until: '2026-12-20' },
  });
  [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  await join(town, 'karin', { unit: 'Norra skolan', role: 'Handläggare' }, 'maria');
  await join(town, 'rut', { unit: 'Norra skolan', role: 'Representant' }, 'maria');
  await join(town, 'samir', { unit: 'Ungdomshälsan', role: 'Representant' }, 'maria');
  code = codeOn(await register(town, 'karin', { units: ['Ungdomshälsan'] }));
  await town.until('2026-05-12', '11:00');
  const list = await town.send('maria', 'meeting.outcomes', { groupId, meetingId: 'm-1' });
  const form = await town.press('maria', list, 'Anteckna');
  await town.press('maria', form, 'Spara', { outcome: 'support' });
  await town.until('2026-05-13', '09:00');
});
afterAll(() => town.close());

it('a case that is moved is heard of by nobody, and its reminders come at the moments of the other version alone', async () => {
  const card = await open('rut');
  const heard = town.arrived.length;
  expect((await move({}))?.cases.map(({ kind }) => kind)).toEqual(['stays']);
  const moved = await move({ support: 'supported' });
  expect(moved?.cases.map((one) => (one.kind === 'stays' ? one.why : one.kind))).toEqual(['moves']);
  expect(await pointer()).toMatchObject({
    routineVersion: second.version,
    life: { stage: 'supported', visit: 2 },
  });
  await town.until('2026-06-03', '18:00');
  const about = town.arrived.slice(heard).filter(({ screen }) => screen.said.includes(code));
  expect(about.map(({ to, at }) => `${to} ${at}`)).toEqual([]);
  // The card of before is as good as a new one.
  expect((await open('rut')).said).toContain('Senast tisdag 16 juni');
  const form = await town.press('rut', card, 'Gjort');
  expect(form.title).toContain('Planen är skriven');
  await town.until('2026-06-12', '18:00');
  expect(town.last('rut').said).toContain('Planen är skriven: inte gjort än');
  expect((await town.press('rut', form, 'Spara')).title).toBe('Sparat');
  expect((await pointer())?.life?.done).toMatchObject([{ task: 'plan' }]);
});

it('a button of a task that the version does not have shows the case anew instead of refusing a right', async () => {
  const gone = { groupId, code, visit: 2, task: 'goal' };
  expect((await town.send('rut', 'life.open', gone)).title).not.toContain('Du får inte');
  const screen = await town.send('rut', 'life.act', gone);
  expect(screen.said).toContain('Någon annan ändrade samtidigt');
});

it('what was noted at the meeting is still known, and who did what is in the case’s events', async () => {
  const events = await town.store.ledger.list('event', groupId, `${code}|`);
  expect(events.map(({ value }) => value.what)).toContain('case-version-changed');
  const log = await town.send('maria', 'events.show', { groupId, code });
  expect(log.said).toContain('Samråd flyttade ärendet till en annan version av rutinen');
  expect((await open('karin')).said).toContain('Stöd påbörjas');
});
