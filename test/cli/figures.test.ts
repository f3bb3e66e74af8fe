import { describe, expect, it } from 'vitest';
import { loadRoutines } from '../../src/adapters/routines/load-routines.js';
import { createMemoryStore } from '../../src/adapters/storage/memory/memory-store.js';
import type { BackupParts } from '../../src/cli/backup/backup.js';
import { figuresCommand } from '../../src/cli/figures/figures.js';
import type { Instant } from '../../src/domain/calendar/dates/time.js';
import { insert } from '../../src/domain/model/row.js';
import { groupWith, pointer } from '../domain/group-fixture.js';

const at = (day: string) => `${day}T09:00:00.000Z` as Instant;
const counts = { 'h1.registered': 22, 'h2.registered': 2, cases: 24 };

async function partsAt(day: string): Promise<BackupParts> {
  const { ledger, codes, people } = createMemoryStore();
  const { group, units } = groupWith();
  await ledger.commit([
    insert('group', 'g', 'g', group.value),
    ...units.map(({ id, value }) => insert('unit', 'g', id, value)),
    ...['BCD-2345', 'BCD-2346'].map((code) =>
      insert('case', 'g', code, pointer(code, { createdAt: at('2026-03-02') })),
    ),
    insert('count', 'g', '2026|verksam', { year: '2026', routine: 'verksam', counts }),
  ]);
  const clock = { now: () => at(day), unmoved: () => at(day), wait: () => Promise.resolve() };
  const quiet = () => undefined;
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  return {
    deps: { ledger, codes, people, clock, log, routines: loadRoutines() } as BackupParts['deps'],
    groups: () => Promise.resolve(['g']),
  };
}

async function run(day: string, ...args: readonly string[]) {
  const said = { out: '', err: '' };
  const terminal = {
    out: (line: string) => void (said.out += `${line}\n`),
    err: (line: string) => void (said.err += `${line}\n`),
  };
  return { code: await figuresCommand(args, () => partsAt(day), terminal), ...said };
}

const year = ['--group', 'g', '--from', '2026-01-01', '--until', '2026-12-31'];
type Line = Readonly<Record<string, unknown>>;
const linesOf = (json: string) => (JSON.parse(json) as { readonly figures: readonly Line[] }).figures;
const registered = (lines: readonly Line[]) =>
  lines
    .filter(({ table, kind }) => table === 'cases' && kind === 'registered')
    .map(({ period, count }) => [period, count]);

describe('samrad figures', () => {
  it('gives the half-years and the year that is over as JSON, purged cases with those that stand, small numbers as null', async () => {
    const { code, out } = await run('2027-01-04', ...year, '--format', 'json');
    expect(code).toBe(0);
    expect(registered(linesOf(out))).toEqual([
      ['2026-h1', 24],
      ['2026-h2', null],
      ['2026', null],
    ]);
    expect(
      linesOf(out)
        .map(({ count }) => count)
        .filter((n) => typeof n === 'number' && n < 5),
    ).toEqual([]);
  });

  it('gives what has begun while the year lasts', async () => {
    expect(registered(linesOf((await run('2026-05-04', ...year, '--format', 'json')).out))).toEqual([
      ['2026-h1', 24],
    ]);
  });

  it('gives the same as CSV in both languages, with an empty field for what is not shown', async () => {
    const swedish = (await run('2026-05-04', ...year)).out.trimEnd().split('\r\n');
    expect(swedish[0]).toBe('group,routine,period,from,until,table,kind,name,count');
    expect(swedish[1]).toBe('g,verksam,2026-h1,2026-01-01,2026-06-30,cases,registered,Anmälda,24');
    expect(swedish).toContain('g,verksam,2026-h1,2026-01-01,2026-06-30,cases,withdrawn,Tillbakadragna,');
    const english = (await run('2026-05-04', ...year, '--locale', 'en')).out;
    expect(english).toContain('cases,registered,Registered,24');
  });

  it('says every fault of what was asked for, and reads no storage for it', async () => {
    const args = ['--from', '2026-02-30', '--until', 'soon', '--format', 'xls', '--locale', 'de'];
    const { code, out, err } = await run('2026-05-04', ...args);
    expect([code, out]).toEqual([2, '']);
    for (const fault of ['--group', '--from', '--until', '--format', '--locale', 'samrad figures --group']) {
      expect(err).toContain(fault);
    }
  });

  it('refuses days between which no half-year lies whole: no other periods are told', async () => {
    const { code, err } = await run(
      '2026-05-04',
      '--group',
      'g',
      '--from',
      '2026-01-02',
      '--until',
      '2026-06-30',
    );
    expect([code, err]).toEqual([2, expect.stringContaining('must lie whole between them')]);
  });

  it('says when there is no such group', async () => {
    const { code, err } = await run(
      '2026-05-04',
      '--group',
      'other',
      '--from',
      '2026-01-01',
      '--until',
      '2026-06-30',
    );
    expect([code, err]).toEqual([1, expect.stringContaining('no such group')]);
  });
});
