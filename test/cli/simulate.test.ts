import { describe, expect, it } from 'vitest';
import { simulateCommand } from '../../src/cli/simulate.js';
import type { LocalDate } from '../../src/domain/calendar/dates/time.js';
import { remove, type Row } from '../../src/domain/model/row.js';
import type { Onlooker, Watched } from '../../src/simulate/onlookers/laws/onlooker.js';
import { simulate } from '../../src/simulate/simulate.js';
import { routines } from '../domain/group-fixture.js';

async function run(...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const terminal = { out: (line: string) => void out.push(line), err: (line: string) => void err.push(line) };
  const code = await simulateCommand(args, undefined, terminal);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const schoolHealth = 'test/routines/school-health.json';
const shipped = routines.all.map(({ id }) => id);

describe('made-up years', () => {
  it.each([...shipped, schoolHealth])(
    'hold every rule, and tell what the year came to: %s',
    async (routine) => {
      const { code, out, err } = await run('--routine', routine, '--groups', '1', '--seed', '5');
      expect(out).toContain('Alla regler höll.');
      expect(code).toBe(0);
      expect(err).toContain('1 av 1 grupper klara');
      expect(out).toMatch(/Meddelanden per person och vecka: median \d+, 95 % högst \d+, mest \d+/);
      expect(out).not.toContain('undefined');
    },
    120_000,
  );

  it('are the same for the same seed, to the last byte, and others for another', async () => {
    const asked = ['--routine', schoolHealth, '--groups', '1', '--json'];
    const [first, again, other] = [
      await run(...asked, '--seed', '9'),
      await run(...asked, '--seed', '9'),
      await run(...asked, '--seed', '10'),
    ];
    expect(again.out).toBe(first.out);
    expect(other.out).not.toBe(first.out);
    expect((JSON.parse(first.out) as { breaks: unknown }).breaks).toEqual([]);
  }, 120_000);

  it('are told in English', async () => {
    const { out } = await run('--routine', schoolHealth, '--groups', '1', '--language', 'en');
    expect(out).toContain('Messages per person and week: median');
    expect(out).toContain('Every rule held.');
  }, 120_000);

  it.each([
    [['--routine', 'unknown'], '--routine: one of'],
    [['--routine', 'no-such-file.json'], 'the file cannot be read'],
    [['--routine', 'package.json'], 'the file has faults'],
    [['--routine', 'verksam', '--groups', '0'], '--groups: a whole number up to 1000'],
    [['--routine', 'verksam', '--years', '6'], '--years: a whole number up to 5'],
    [['--routine', 'verksam', '--seed', 'x'], '--seed: a whole number'],
    [['--routine', 'verksam', '--from', '2027-02-30'], '--from: a date'],
    [['--routine', 'verksam', '--language', 'fi'], '--language: sv or en'],
    [['--routine'], 'an option is not known, or lacks its value'],
  ])('are refused with what is allowed: %j', async (args, says) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
    expect(err).toContain('samrad simulate --routine ID|FILE');
  });
});

/** The laws that are broken in a quarter of a year in which somebody meddles with the rows or the messages. */
async function brokenWhen(
  routine: string,
  meddle: (watched: Watched) => Onlooker,
): Promise<readonly string[]> {
  const found = routines.get(routine);
  const wish = { routine: found, routines, groups: 1, years: 1, seed: 3, locale: 'sv' } as const;
  const { breaks } = await simulate({
    ...wish,
    from: '2027-01-04' as LocalDate,
    onlookers: (watched) => [meddle(watched)],
  });
  return [...new Set(breaks.map(({ law }) => law))].sort();
}

describe('a rule that does not hold is found', () => {
  it('a timer of a case is lost: its clock has none, and nobody is reminded', async () => {
    const broken = await brokenWhen('coordination-team', ({ world }) => ({
      night() {
        const chases = [...world.ledger.all('timer')].filter(
          ({ value }) => value.kind === 'task-due' && value.state === 'waiting',
        ) as Row<'timer'>[];
        for (const timer of chases.slice(0, 3)) void world.ledger.commit([remove(timer)]);
      },
    }));
    expect(broken).toContain('clocks');
    expect(broken).toContain('reminders');
  }, 120_000);
});
