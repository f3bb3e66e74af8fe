import { describe, expect, test } from 'vitest';
import { isAboutUnits, reportLifeFaults } from '../../../src/domain/life/check/check-report-life.js';
import type { Exit, LifeDef, Stage, Task } from '../../../src/domain/life/reading/life-schema.js';
import { loadRoutines } from '../../../src/adapters/routines/load-routines.js';
import { meetingCase } from './lives.js';

const shipped = loadRoutines()
  .get('internal-collaboration')
  .lives.find(({ about }) => about === 'report') as LifeDef;
const [dialogue] = shipped.stages as [Stage, ...Stage[]];
const [noticed, solution] = dialogue.tasks as [Task, Task];
const [, withdraw] = dialogue.exits as [Exit, Exit];

const at = (def: LifeDef) => reportLifeFaults(def).map(({ path }) => path.join('.'));
const withStage = (more: Partial<Stage>) => ({
  ...shipped,
  stages: [{ ...dialogue, ...more }, ...shipped.stages.slice(1)],
});
const withFirst = (more: Partial<Task>) =>
  withStage({ tasks: [{ ...noticed, ...more }, ...dialogue.tasks.slice(1)] });
const withSecond = (more: Partial<Task>) => withStage({ tasks: [noticed, { ...solution, ...more }] });
const withExit = (more: Partial<Exit>) => withStage({ exits: [{ ...withdraw, ...more }] });
const others = { roles: ['caseworker'], unit: 'concerned' as const };

describe('the life of a report', () => {
  test('that ships has no fault, and its first task asks which units it is about', () => {
    expect(reportLifeFaults(shipped)).toEqual([]);
    expect(noticed.asks.filter(isAboutUnits).map(({ id }) => id)).toEqual(['units']);
  });

  test.each<[string, LifeDef, string]>([
    ['has no name', { ...shipped, name: undefined }, 'name'],
    ['is seen by nobody that the file names', { ...shipped, seenBy: undefined }, 'seenBy'],
    ['has a late start', { ...shipped, late: 'dialogue' }, 'late'],
    ['is taken up at a meeting', withStage({ agenda: { kinds: ['collaboration'] } }), 'stages.0.agenda'],
    ['has places', withStage({ places: { limit: 'x', waitIn: 'y' } }), 'stages.0.places'],
    ['is unannounced', withStage({ unannounced: true }), 'stages.0.unannounced'],
    ['begins without a task', withStage({ tasks: [] }), 'stages.0.tasks'],
    ['is begun by all units', withFirst({ who: solution.who }), 'stages.0.tasks.0.who'],
    ['is begun by any role', withFirst({ who: { unit: 'registering' } }), 'stages.0.tasks.0.who'],
    ['is begun by each unit', withFirst({ each: 'unit' }), 'stages.0.tasks.0'],
    ['says nowhere which units', withFirst({ asks: [] }), 'stages.0.tasks.0.asks'],
    ['asks a task of those who do not see it', withSecond({ who: others }), 'stages.0.tasks.1.who'],
    ['repeats a task', withSecond({ every: { months: 1 } }), 'stages.0.tasks.1.every'],
    ['counts from a meeting', withSecond({ due: { from: 'meeting' } }), 'stages.0.tasks.1.due.from'],
    [
      'reminds those who know nothing of it',
      withSecond({ chase: [{ after: { days: 1 }, tell: others }] }),
      'stages.0.tasks.1.chase.0.tell',
    ],
    ['is led on by others', withExit({ who: others }), 'stages.0.exits.0.who'],
    ['tells others', withExit({ tell: [others] }), 'stages.0.exits.0.tell.0'],
    ['asks for a text as it is led on', withExit({ asks: solution.asks }), 'stages.0.exits.0.asks'],
    ['knows an owner', { ...shipped, stateSeenBy: [{ owner: true }] }, 'stateSeenBy.0.owner'],
    ['knows a receiving unit', { ...shipped, stateSeenBy: [{ unit: 'receiving' }] }, 'stateSeenBy.0.unit'],
  ])('%s: a fault at its place', (_, def, place) => {
    expect(at(def)).toContain(place);
  });

  test('is a level of its own: a sentry without the level reaches people who do not see the report', () => {
    const { level: _, ...anyLevel } = solution.who;
    expect(at(withSecond({ who: anyLevel }))).toContain('stages.0.tasks.1.who');
  });

  test('has words that the life of a case has not', () => {
    const { seenBy, stateSeenBy } = shipped;
    expect(at({ ...meetingCase, seenBy, stateSeenBy })).toEqual(
      expect.arrayContaining(['seenBy', 'stateSeenBy', 'seenBy.0.level']),
    );
    const [first, ...rest] = meetingCase.stages as [Stage, ...Stage[]];
    const exits = first.exits.map((exit): Exit => ({ ...exit, removesTexts: true }));
    expect(at({ ...meetingCase, stages: [{ ...first, exits }, ...rest] })).toContain(
      'stages.0.exits.0.removesTexts',
    );
  });
});
