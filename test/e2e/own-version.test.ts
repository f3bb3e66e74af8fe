import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { bookOf, type RoutineBook } from '../../src/domain/routine/definition/routine-book.js';
import type { Routine } from '../../src/domain/routine/definition/routine-schema.js';
import { codeOn, habo, join, register, setUp } from './steps.js';
import { openTown, type Town } from './town.js';

const first = { ...loadRoutines().get('verksam'), version: 1 };
/** The next version of VerkSam: in force from the first of May, with other words for where a case is. */
const second: Routine = {
  ...first,
  version: 2,
  appliesFrom: '2026-05-01',
  lives: first.lives.map((life) => ({
    ...life,
    stages: life.stages.map((stage) => ({
      ...stage,
      name: { sv: `${stage.name.sv} enligt ny rutin`, en: `${stage.name.en} by the new routine` },
    })),
  })),
};

const loaded = { versions: [first, second] };
const routines: RoutineBook = {
  ...bookOf(loaded.versions),
  get versions() {
    return loaded.versions;
  },
};

let town: Town;
let groupId: string;
const codes = { old: '', fresh: '' };
const show = (who: string, code: string) => town.send(who, 'cases.show', { groupId, code });

beforeAll(async () => {
  town = await openTown({ now: '2026-04-20T07:00:00.000Z', routines });
  await town.move('maria', 'Maria Lund');
  await town.move('samir', 'Samir Haddad');
  await setUp(town, 'maria', habo);
  await join(town, 'samir', { unit: 'Habo vårdcentral', role: 'Representant' }, 'maria');
  [groupId = ''] = await town.store.people.groupsOf(town.keyOf('maria'));
  codes.old = codeOn(await register(town, 'samir', { units: ['Habo kommun'] }));
  await town.until('2026-05-04', '09:00');
  codes.fresh = codeOn(await register(town, 'samir', { units: ['Habo kommun'], meeting: 'juni' }));
});
afterAll(() => town.close());

it('a case that has begun stays on its version when another comes into force, and a new one begins on that', async () => {
  const versionOf = async (code: string) =>
    (await town.store.ledger.read('case', groupId, code))?.value.routineVersion;
  expect([await versionOf(codes.old), await versionOf(codes.fresh)]).toEqual([1, 2]);
  expect((await show('samir', codes.old)).said).not.toContain('enligt ny rutin');
  expect((await show('samir', codes.fresh)).said).toContain('Anmält enligt ny rutin');
});

it('a case whose version is not loaded says so and whom to ask; the others go on; and it goes on when it is back', async () => {
  loaded.versions = [second];
  await town.restart();
  const waits = await show('samir', codes.old);
  expect(waits.title).toBe('Rutinen saknas');
  expect(waits.said).toContain(`Ärende ${codes.old} följer version 1`);
  expect(waits.said).toContain('Be den som driver Samråd hos er');
  const list = await town.say('samir', 'mina ärenden');
  expect(list.said).toContain('Väntar: rutinens version är inte inläst');
  expect(list.said).toContain('Anmält enligt ny rutin');
  expect((await show('samir', codes.fresh)).title).toBe(`Ärende ${codes.fresh}`);
  const meeting = await town.send('maria', 'meeting.show', { groupId, meetingId: 'm-1' });
  expect(meeting.said).toContain(codes.old);
  expect(meeting.said).toContain('Väntar: rutinens version är inte inläst');
  loaded.versions = [first, second];
  await town.restart();
  expect((await show('samir', codes.old)).title).toBe(`Ärende ${codes.old}`);
});
