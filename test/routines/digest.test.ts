import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarCommand } from '../../src/cli/calendar.js';

/** What the guide says of the sources, line by line, held to the files themselves. */
const guide = readFileSync('src/routines/README.md', 'utf8');
const ids = ['coordination-team', 'internal-collaboration', 'knutpunkten-consultation', 'verksam'] as const;
type RoutineId = (typeof ids)[number];

type Json = Readonly<Record<string, unknown>>;
type Clause = Json & { readonly id: string; readonly source?: string };

interface File {
  readonly roles: Readonly<Record<string, Json>>;
  readonly rights: Json;
  readonly meetings: Json & { readonly kinds: readonly Clause[] };
  readonly registration: Json & {
    readonly deadline: Json;
    readonly caseTypes: readonly Clause[];
    readonly checklist: readonly Clause[];
    readonly categories: readonly Clause[];
  };
  readonly timerEventListeners: readonly Clause[];
  readonly agenda: Json & { readonly fixedPoints?: readonly Clause[] };
  readonly settings?: readonly Clause[];
  readonly names?: readonly Clause[];
  readonly lives: readonly (Clause & {
    readonly stages: readonly (Clause & {
      readonly tasks?: readonly (Clause & { readonly chase?: readonly Json[] })[];
      readonly exits?: readonly Clause[];
    })[];
  })[];
}

const fileOf = (id: RoutineId) => JSON.parse(readFileSync(`src/routines/${id}.json`, 'utf8')) as File;

/** Every clause by the path that the guide calls it by; a chase is called by that of its task and its number. */
function clausesOf(file: File): ReadonlyMap<string, Json> {
  const { roles, rights, meetings, registration, timerEventListeners, agenda, settings, names, lives } = file;
  const listed = (head: string, list: readonly Clause[] = []): [string, Json][] =>
    list.map((one) => [`${head}.${one.id}`, one]);
  return new Map<string, Json>([
    ...Object.entries(roles).map(([id, role]): [string, Json] => [`roles.${id}`, role]),
    ['rights', rights],
    ['meetings', meetings],
    ['agenda', agenda],
    ['registration', registration],
    ['deadline', registration.deadline],
    ...listed('kinds', meetings.kinds),
    ...listed('types', registration.caseTypes),
    ...listed('checklist', registration.checklist),
    ...listed('categories', registration.categories),
    ...listed('listeners', timerEventListeners),
    ...listed('points', agenda.fixedPoints),
    ...listed('settings', settings),
    ...listed('names', names),
    ...lives.flatMap(({ id: life, stages }) =>
      stages.flatMap(({ id, tasks = [], exits = [], ...stage }): [string, Json][] => [
        [`${life}.${id}`, stage],
        ...listed(`${life}.${id}`, tasks),
        ...listed(`${life}.${id}`, exits),
        ...tasks.flatMap(({ id: task, chase = [] }) =>
          chase.map((one, i): [string, Json] => [`${life}.${id}.${task}.${i}`, one]),
        ),
      ]),
    ),
  ]);
}

interface Row {
  readonly asks: string;
  readonly where: string;
  readonly shownBy: string;
}

function rowsOf(id: RoutineId): readonly Row[] {
  const [, section = ''] = guide.split(`### Lines of \`${id}\`\n`);
  const [table = ''] = section.split('\n#');
  return table
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| What') && !line.startsWith('| -'))
    .map((line) => {
      const [asks = '', where = '', shownBy = ''] = line.slice(2).split(' | ');
      return { asks: asks.trim(), where: where.trim(), shownBy: shownBy.replace(/\|$/, '').trim() };
    });
}

const quoted = (text: string) => [...text.matchAll(/`([^`]+)`/g)].flatMap(([, one = '']) => [one]);
/** Words of the language that a row may name beside clauses. */
const words = ['knownGroups', 'categories', 'responsible', 'guideline', 'names'];
const named = (rows: readonly Row[]) =>
  new Set(
    rows.flatMap(({ where }) =>
      quoted(where).filter(
        (one) => !one.startsWith('src/') && (!words.includes(one) || one === 'categories'),
      ),
    ),
  );

/** Named by a row, or part of what is: an exit of its stage, a reminder of its task, a section's fields. */
function isCovered(path: string, all: ReadonlySet<string>, clause: Json): boolean {
  if (all.has(path) || path === 'registration') return true;
  const parent = path.slice(0, path.lastIndexOf('.'));
  const isTask = 'who' in clause && !('to' in clause);
  return parent !== '' && !isTask && (all.has(parent) || [...all].some((one) => one.startsWith(`${path}.`)));
}

describe.each(ids)('the lines of %s', (id) => {
  const clauses = clausesOf(fileOf(id));
  const rows = rowsOf(id);
  const all = named(rows);

  it('are carried out by a clause or a part of the product, or stay outside for a reason', () => {
    expect(rows.length).toBeGreaterThan(7);
    for (const { asks, where } of rows) {
      const told = quoted(where).length > 0 || /outside: .{4}/.test(where);
      expect(told, asks).toBe(true);
    }
  });

  it('name clauses that the file has, and parts and tests that are there', () => {
    for (const one of all)
      expect(
        [...clauses.keys()].some((path) => path === one || path.startsWith(`${one}.`)),
        one,
      ).toBe(true);
    for (const { asks, where, shownBy } of rows) {
      for (const path of quoted(where).filter((one) => one.startsWith('src/')))
        expect(existsSync(path), path).toBe(true);
      const tests = quoted(shownBy);
      for (const test of tests) expect(existsSync(`test/${test}.test.ts`), test).toBe(true);
      expect(tests.length > 0 || where.startsWith('outside: '), asks).toBe(true);
    }
  });

  it('are those of every clause of the file, each with its place in the source', () => {
    const lost = [...clauses].filter(([path, clause]) => !isCovered(path, all, clause)).map(([path]) => path);
    expect(lost).toEqual([]);
    const placeless = [...clauses]
      .filter(([, { source }]) => typeof source !== 'string')
      .map(([path]) => path);
    expect(placeless).toEqual([]);
  });
});

it.each(ids)('the tasks of %s that a recorded year shows are done by someone in it', (id) => {
  const { version } = fileOf(id) as File & { readonly version: number };
  const year = readFileSync(`test/routines/recorded/${id}-${version}.json`, 'utf8');
  const clauses = clausesOf(fileOf(id));
  const shown = rowsOf(id).filter(({ shownBy }) => shownBy.includes('routines/recorded-years'));
  const tasks = [...named(shown)].filter((path) => {
    const clause = clauses.get(path);
    return path.split('.').length === 3 && clause !== undefined && 'who' in clause && !('to' in clause);
  });
  const ids = tasks.map((path) => path.split('.')[2] ?? '');
  expect(ids.filter((task) => !year.includes(`"task":"${task}"`))).toEqual([]);
});

/** What comes due in a year, from the file alone: `MM-DD name`, each duty once with its first day. */
async function dutiesOf(id: RoutineId): Promise<readonly string[]> {
  const out: string[] = [];
  const terminal = { out: (line: string) => void out.push(line), err: (line: string) => void out.push(line) };
  await calendarCommand(
    ['--routine', id, '--first-meeting', '2027-01-12', '--until', '2027-12-31'],
    undefined,
    terminal,
  );
  const { entries } = JSON.parse(out.join('\n')) as {
    readonly entries: readonly { readonly kind: string; readonly date: string; readonly name: string }[];
  };
  return entries.filter(({ kind }) => kind === 'duty').map(({ date, name }) => `${date.slice(5)} ${name}`);
}

describe('the year of duties', () => {
  it('of a team leader has every last day that the source names', async () => {
    const all = await dutiesOf('coordination-team');
    const days = (words: string) => all.filter((one) => one.includes(words)).map((one) => one.slice(0, 5));
    expect(days('rekvisition')).toEqual(['03-28', '05-30', '07-30', '09-30', '11-30']);
    expect(days('minnesanteckningar').length).toBeGreaterThanOrEqual(4);
    expect(days('minnesanteckningar').length).toBeLessThanOrEqual(6);
    expect(days('budget är beslutad')).toEqual(['11-30']);
    expect(days('behov av resurser')).toEqual(['10-31']);
    for (const yearly of [
      'Lämna helårsrapport',
      'Presentera helårs',
      'mätbara mål',
      'planen för insatsen',
      'självvärdering',
      'någon utomstående',
    ]) {
      expect(days(yearly), yearly).toHaveLength(1);
    }
    expect(days('Veckodagböckerna')).toHaveLength(12);
    expect(days('personalansvariga')).toHaveLength(2);
  });

  it('of VerkSam has gatherings, figures, changed people and obstacles twice each', async () => {
    const all = await dutiesOf('verksam');
    for (const twice of [
      'Gemensam samling',
      'Se över siffrorna i EsMaker',
      'ändrade representanter',
      'Rapportera hinder',
    ]) {
      expect(
        all.filter((one) => one.includes(twice)),
        twice,
      ).toHaveLength(2);
    }
  });
});

it('contact persons of VerkSam are reminded of reporting back as representatives are', () => {
  const listener = fileOf('verksam').timerEventListeners.find(({ id }) => id === 'report-back');
  expect(listener?.['roles']).toEqual(['representative', 'contact']);
});

it('whoever presents a consultation with others is asked, before the meeting, whether each has a time', () => {
  const chase = clausesOf(fileOf('knutpunkten-consultation')).get('case.registered.presenters.0');
  expect(chase).toMatchObject({ tell: { unit: 'registering' } });
});
