import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import { publishFolder } from '../../src/cli/routine/publish.js';
import { routineCommand } from '../../src/cli/routine/routine.js';
import type { Store } from '../../src/wiring/compose.js';
import { groupWith, now, pointer } from '../domain/group-fixture.js';
import { inTask, timersOf, versionOf } from '../domain/decisions/versions/two-versions.js';
import { insert } from '../../src/domain/model/row.js';
import { makeWorld } from '../world.js';
import { write } from '../usecases/delivery/history.js';

const folder = mkdtempSync(join(tmpdir(), 'samrad-'));
const own = (one: object) => ({ ...one, id: 'egen' });
const life = (stage: string) => ({ stage, enteredAt: now, visit: 1, done: [], answers: {} });
const cases = [
  pointer('BCD-2345', { routine: 'egen', life: life('registered') }),
  pointer('BCD-2346', { routine: 'egen', life: life('waiting-late'), state: 'waiting-late' }),
];

/** A folder of one's own with three versions of a routine; the last is a draft. */
function writeFolder(): void {
  mkdirSync(join(folder, 'versions'));
  const first = own(versionOf('verksam', 1));
  const second = own(
    versionOf(
      'verksam',
      2,
      inTask('registered', 'acknowledged', { due: { from: 'entered', plus: { workingDays: 4 } } }),
      (one) => JSON.parse(JSON.stringify(one).replaceAll('"waiting-late"', '"asked-late"')) as typeof one,
    ),
  );
  const file = join(folder, 'egen.json');
  writeFileSync(join(folder, 'versions', 'egen-1.json'), JSON.stringify(first));
  writeFileSync(file, JSON.stringify(second));
  expect(publishFolder(folder, terminalOf().terminal)).toBe(0);
  renameSync(file, join(folder, 'versions', 'egen-2.json'));
  writeFileSync(file, JSON.stringify({ ...second, version: 3, appliesFrom: '2027-01-01' }));
}

function terminalOf() {
  const out: string[] = [];
  const err: string[] = [];
  const terminal = {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    lines: async function* () {},
  };
  return { out, err, terminal };
}

let store: Store;

beforeAll(async () => {
  writeFolder();
  store = createMemoryStore();
  const snapshot = groupWith({ cases, group: { routines: ['egen'] } });
  const { group, units, members, meetings } = snapshot;
  await write(store, [
    insert('group', 'g', 'g', group.value),
    ...units.map(({ id, value }) => insert('unit', 'g', id, value)),
    ...members.map(({ id, value }) => insert('member', 'g', id, value)),
    ...meetings.map(({ id, value }) => insert('meeting', 'g', id, value)),
    ...cases.map((value) => insert('case', 'g', value.code, value)),
    ...cases.slice(0, 1).flatMap((value) => timersOf(snapshot, loadRoutines(folder), value, now)),
  ]);
});

async function migrate(...args: readonly string[]) {
  const { out, err, terminal } = terminalOf();
  const { deps } = makeWorld({ now });
  const connect = async () => ({
    deps: { ...deps, ...store, routines: loadRoutines(folder) },
    groups: async () => ['g'],
  });
  const code = await routineCommand(['migrate', ...args], { directory: folder, connect }, terminal);
  return { code, out, err };
}

describe('samrad routine migrate', () => {
  it('tells what would change in each case and what cannot be moved and why, and changes nothing', async () => {
    const { code, out } = await migrate('egen', '1', '2', '--all');
    expect(out).toEqual([
      'VerkSam: från version 1 till version 2',
      'Grupp g',
      '  Ärende BCD-2345 flyttas, i steget ”Anmält”',
      '    sista dagen för ”Kvittens från varje enhet” (Vårdcentralen): fredag 24 april 2026 kl. 10.00 i stället för onsdag 22 april 2026 kl. 10.00',
      '    påminnelse om ”Kvittens från varje enhet” (Vårdcentralen): fredag 24 april 2026 kl. 10.00 i stället för onsdag 22 april 2026 kl. 10.00',
      '    påminnelse om ”Kvittens från varje enhet” (Vårdcentralen): tisdag 28 april 2026 kl. 10.00 i stället för fredag 24 april 2026 kl. 10.00',
      '  Ärende BCD-2346 stannar kvar, i steget ”Väntar på koordinatorn”',
      '    steget waiting-late finns inte i version 2; ange det nya med --stage waiting-late=STEG (asked-late, registered)',
      '1 ärende kan flyttas, 1 stannar kvar. Inget är ändrat; kör igen med --yes för att flytta.',
    ]);
    expect(code).toBe(1);
    expect((await store.ledger.list('case', 'g')).map(({ value }) => value)).toEqual(cases);
  });

  it('tells it in English too', async () => {
    const { code, out } = await migrate(
      'egen',
      '1',
      '2',
      '--group',
      'g',
      '--stage',
      'waiting-late=asked-late',
      '--english',
    );
    expect(out[2]).toBe('  Case BCD-2345 moves, in the stage “Registered”');
    expect(out.at(-1)).toBe(
      'Cases that can move: 2; that stay: 0. Nothing has changed; run again with --yes to move them.',
    );
    expect(code).toBe(0);
  });

  it('moves them when it is told to, and finds nothing the next time', async () => {
    const asked = ['egen', '1', '2', '--all', '--stage', 'waiting-late=asked-late', '--yes'];
    const { code, out } = await migrate(...asked);
    expect(out.at(-1)).toBe('2 ärenden är flyttade, 0 stannar kvar.');
    expect(code).toBe(0);
    const rows = await store.ledger.list('case', 'g');
    expect(rows.map(({ value }) => [value.routineVersion, value.life?.stage, value.state])).toEqual([
      [2, 'registered', 'registered'],
      [2, 'asked-late', 'waiting-late'],
    ]);
    const again = await migrate(...asked);
    expect(again.out.at(-1)).toBe('Inget ärende följer den versionen.');
    expect(again.code).toBe(0);
  });

  it('refuses a stage that is not there or ends a case, a version that is not published or not loaded, and half a wish', async () => {
    const refused = async (...args: readonly string[]) => {
      const { code, out, err } = await migrate(...args);
      expect([code, out]).toEqual([2, []]);
      return err;
    };
    expect(await refused('egen', '1', '2', '--all', '--stage', 'borta=registered')).toEqual([
      '--stage: borta är inget steg i version 1; steg: waiting-late, registered',
    ]);
    expect(await refused('egen', '1', '2', '--all', '--stage', 'registered=decided')).toEqual([
      '--stage: decided avslutar ärenden i version 2 och kan inte anges; steg: asked-late, registered',
    ]);
    expect(await refused('egen', '2', '3', '--all')).toEqual([
      'egen version 3 är inte publicerad; kör samrad routine publish',
    ]);
    expect((await refused('egen', '1', '9', '--all'))[0]).toContain(
      'egen version 9 är inte inläst; inlästa: ',
    );
    expect((await refused('egen', '2', '2', '--all'))[0]).toContain('samma version');
    for (const args of [
      ['egen', '1', '2'],
      ['egen', '1', '2', '--all', '--group', 'g'],
      ['egen', '1', '2', '--all', '--stage', 'registered'],
      ['egen', '1', '2', '--all', '--stage', 'a=b', '--stage', 'a=c'],
      ['egen', '1'],
    ]) {
      expect((await refused(...args)).join()).toContain('samrad routine migrate ID FROM TO');
    }
    expect((await migrate('egen', '1', '2', '--group', 'nobody')).err).toEqual(['gruppen nobody finns inte']);
  });

  it('is the only one that takes its options', async () => {
    const { err, terminal } = terminalOf();
    expect(await routineCommand(['list', '--yes'], {}, terminal)).toBe(2);
    expect(err.join()).toContain('samrad routine list');
  });
});
