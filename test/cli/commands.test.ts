import { Ajv2020 } from 'ajv/dist/2020.js';
import { mkdtempSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deadlineCommand } from '../../src/cli/deadline.js';
import { routineCommand } from '../../src/cli/routine/routine.js';
import { scanCommand } from '../../src/cli/scan.js';

function fakeTerminal(input: readonly string[] = []) {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (line: string) => void out.push(line),
    err: (line: string) => void err.push(line),
    async *lines() {
      yield* input;
    },
    said: { out, err },
  };
}

describe('samrad deadline', () => {
  it('tells the last day of a routine with what was counted and why days were skipped', async () => {
    const terminal = fakeTerminal();
    const code = await deadlineCommand(
      ['--routine', 'verksam', '--meeting', '2026-01-13T13:00'],
      undefined,
      terminal,
    );
    expect(code).toBe(0);
    expect(JSON.parse(terminal.said.out[0] ?? '')).toMatchObject({
      date: '2026-01-02',
      at: '2026-01-02T23:00:00.000Z',
      local: '2026-01-02T24:00',
      skipped: expect.arrayContaining([{ date: '2026-01-06', reason: 'epiphany' }]) as unknown,
    });
  });

  it('answers every line of a stream, and a wrong one with what is allowed', async () => {
    const terminal = fakeTerminal([
      '{"meeting":"2026-05-12T13:00","workingDays":6}',
      '{"meeting":"2026-05-12","workingDays":6}',
      'not json',
      '{"meeting":"2026-05-12T13:00","routine":"internal-collaboration"}',
      '{"meeting":"2026-05-12T13:00","workingDays":0}',
    ]);
    expect(await deadlineCommand(['--stdin'], undefined, terminal)).toBe(1);
    const lines = terminal.said.out.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map(({ date, error }) => date ?? typeof error)).toEqual([
      '2026-05-04',
      'string',
      'string',
      '2026-05-11',
      'string',
    ]);
    expect(lines[3]).toMatchObject({ local: '2026-05-11T12:00', counted: ['2026-05-11'] });
  });

  it.each([
    [['--meeting', '2026-05-12T13:00']],
    [['--nonsense']],
    [['--routine', 'no', '--meeting', '2026-05-12T13:00']],
  ])('refuses %j and says how it is used', async (args) => {
    const terminal = fakeTerminal();
    expect(await deadlineCommand(args, undefined, terminal)).toBe(2);
    expect(terminal.said.err.join()).toContain('samrad deadline');
  });
});

describe('samrad scan', () => {
  it('says where, never what', async () => {
    const terminal = fakeTerminal(['inget här', 'ring 070-123 45 67', '121212-1212 nagon@exempel.se']);
    expect(await scanCommand([], terminal)).toBe(1);
    expect(terminal.said.out.map((line) => JSON.parse(line) as unknown)).toEqual([
      { line: 2, findings: [{ type: 'phone', start: 5, end: 18 }] },
      {
        line: 3,
        findings: [
          { type: 'personal-number', start: 0, end: 11 },
          { type: 'email', start: 12, end: 28 },
        ],
      },
    ]);
    expect(terminal.said.out.join()).not.toContain('1212-');
  });

  it('tells offsets in the line as it stands: invisible characters, signs of two units, digits of other scripts', async () => {
    const lines = [
      '👍\u200b 12\u200b1212–1212.',
      '\u202f１２１２１２-１２１２',
      'e\u0301 070-123 45 67',
      '𝟙𝟚𝟙𝟚𝟙𝟚-𝟙𝟚𝟙𝟚x',
    ];
    const terminal = fakeTerminal(lines);
    expect(await scanCommand([], terminal)).toBe(1);
    const cut = terminal.said.out.map((line) => {
      const { line: n, findings } = JSON.parse(line) as {
        line: number;
        findings: { start: number; end: number }[];
      };
      return findings.map(({ start, end }) => lines[n - 1]?.slice(start, end));
    });
    expect(cut).toEqual([
      ['12\u200b1212–1212'],
      ['１２１２１２-１２１２'],
      ['070-123 45 67'],
      ['𝟙𝟚𝟙𝟚𝟙𝟚-𝟙𝟚𝟙𝟚'],
    ]);
  });

  it('answers while it reads, and lets through what the configuration lists as public', async () => {
    const said: string[] = [];
    const terminal = {
      ...fakeTerminal(),
      out: (line: string) => void said.push(line),
      async *lines() {
        yield 'växeln 036-10 50 00';
        expect(said).toEqual([]);
        yield '070-123 45 67';
        expect(said).toHaveLength(1);
      },
    };
    expect(await scanCommand([], terminal, ['036-10 50 00'])).toBe(1);
    expect(said.map((line) => (JSON.parse(line) as { line: number }).line)).toEqual([2]);
  });

  it('reads a file, and says when it cannot', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'scan-')), 'text.txt');
    writeFileSync(file, 'inget\n');
    expect(await scanCommand([file], fakeTerminal())).toBe(0);
    expect(await scanCommand([`${file}.missing`], fakeTerminal())).toBe(2);
  });
});

describe('samrad routine', () => {
  it('lists and shows what is loaded', async () => {
    const terminal = fakeTerminal();
    expect(await routineCommand(['list'], {}, terminal)).toBe(0);
    expect(terminal.said.out.map((line) => line.split('\t')[0])).toContain('verksam');
    expect(await routineCommand(['show', 'verksam'], {}, terminal)).toBe(0);
    expect(await routineCommand(['show', 'other'], {}, terminal)).toBe(1);
  });

  it('checks a file and names each fault', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'routine-')), 'own.json');
    writeFileSync(file, '{"id":"X"}');
    const terminal = fakeTerminal();
    expect(await routineCommand(['check', file], {}, terminal)).toBe(1);
    expect(terminal.said.err.find((line) => line.includes(':1: id:'))).toContain('"X"');
    expect(await routineCommand(['check', 'src/routines/verksam.json'], {}, terminal)).toBe(0);
  });

  it('prints the language as JSON Schema, which is the one beside the files and takes them', async () => {
    const terminal = fakeTerminal();
    expect(await routineCommand(['schema'], {}, terminal)).toBe(0);
    const printed = JSON.parse(terminal.said.out.join('\n')) as object;
    expect(JSON.parse(readFileSync('src/routines/schema/routine.schema.json', 'utf8'))).toEqual(printed);
    const judge = new Ajv2020({ strict: false, formats: { date: true } }).compile(printed);
    for (const name of ['verksam', 'internal-collaboration']) {
      const file = JSON.parse(readFileSync(`src/routines/${name}.json`, 'utf8')) as Record<string, unknown>;
      expect(judge(file), name).toBe(true);
      expect(judge({ ...file, stages: [] })).toBe(false);
      expect(judge({ ...file, version: 'one' })).toBe(false);
      expect(String(file['$schema'])).toBe('./schema/routine.schema.json');
    }
  });

  it('names the line of what points someone out, and does not repeat it', async () => {
    const whole = readFileSync('src/routines/verksam.json', 'utf8');
    const planted: readonly [string, string][] = [
      ['Rutin för VerkSam', 'Rutin för klienten Anna Svensson'],
      ['Statistik till förbundet', 'Ring 070-123 45 67'],
      ['Ability to work', 'Case 19121212-1212'],
      ['Råslätts vårdcentral', 'Hodan Abdi'],
    ];
    for (const [from, to] of planted) {
      const file = join(mkdtempSync(join(tmpdir(), 'routine-')), 'own.json');
      writeFileSync(file, whole.replace(from, to));
      const line = whole.slice(0, whole.indexOf(from)).split('\n').length;
      const terminal = fakeTerminal();
      expect(await routineCommand(['check', file], {}, terminal)).toBe(1);
      expect(terminal.said.err).toEqual([expect.stringMatching(`:${line}: .*text that names nobody$`)]);
      expect(terminal.said.err.join()).not.toMatch(/Svensson|070|1212|Hodan/);
    }
  });
});
