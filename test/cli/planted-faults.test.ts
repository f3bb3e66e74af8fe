import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { routineFiles } from '../../src/adapters/routines/load-routines.js';
import { routineCommand } from '../../src/cli/routine/routine.js';

type Path = readonly (string | number)[];
type Json = Record<string, unknown>;

const name = { sv: 'Ett namn', en: 'A name' };
const places = { id: 'places', name, min: 1, max: 9 };

/** A file without faults that uses the whole language: a meeting, a queue, follow-up, a closing, duties of the group. */
function whole(): Json {
  const file = JSON.parse(readFileSync('test/routines/school-health.json', 'utf8')) as Json;
  const [life] = file['lives'] as { stages: Json[] }[];
  if (life === undefined) throw new Error('no life');
  const support = life.stages.find(({ id }) => id === 'support');
  Object.assign(support ?? {}, { places: { limit: 'places', waitIn: 'queued' } });
  life.stages.push({ id: 'queued', name });
  const running = {
    ...{ id: 'running', name },
    tasks: [
      {
        ...{ id: 'report', name, who: { roles: ['coordinator'] }, every: { months: 2 } },
        due: { from: 'period-end', plus: { months: 1 } },
        chase: [{ after: { workingDays: -10 }, tell: { roles: ['coordinator'] } }],
      },
    ],
  };
  return {
    ...file,
    settings: [{ ...places }],
    lives: [life, { id: 'duties', about: 'group', start: 'running', stages: [running] }],
  };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, key) => (found as Record<string | number, unknown>)[key], value);
}

function put(file: Json, path: Path, value: unknown): void {
  const last = path.at(-1) ?? '';
  const parent = at(file, path.slice(0, -1)) as Record<string | number, unknown>;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
}

/** The line of a place, found by a sign that is written there. */
function lineOf(file: Json, path: Path): number {
  const marked = structuredClone(file);
  const value = at(marked, path);
  const isText = typeof value !== 'object' || value === null;
  put(
    marked,
    path,
    isText
      ? '<<here>>'
      : Array.isArray(value)
        ? ['<<here>>', ...(value as unknown[])]
        : { '<<here>>': 1, ...value },
  );
  const lines = JSON.stringify(marked, null, 2).split('\n');
  const found = lines.findIndex((line) => line.includes('<<here>>')) + 1;
  return isText ? found : found - 1;
}

const stage = (id: number) => ['lives', 0, 'stages', id] as const;
// The stages of the file, in its order.
const [waiting, registered, support, closing, closed, queued] = [0, 1, 2, 3, 4, 6];
const duty = ['lives', 1, 'stages', 0, 'tasks', 0] as const;

/** What is planted where; the fault stands there too, unless a third place says where. */
const planted: readonly (readonly [string, Path, unknown, Path?])[] = [
  ['a stage that no exit leads to', [...stage(registered), 'exits', 1, 'to'], 'closed', [...stage(5), 'id']],
  ['a start that is no stage', ['lives', 0, 'start'], 'nowhere'],
  ['a late start that is no stage', ['lives', 0, 'late'], 'nowhere'],
  ['an exit to no stage', [...stage(waiting), 'exits', 0, 'to'], 'nowhere'],
  ['a stage without a way on', [...stage(closing), 'exits'], []],
  [
    'a stage that only leads to itself',
    [...stage(closing), 'exits', 0, 'to'],
    'closing',
    [...stage(closing), 'exits'],
  ],
  ['a queue that is no stage', [...stage(support), 'places', 'waitIn'], 'nowhere'],
  [
    'an end that one can leave',
    [...stage(closed), 'exits'],
    [{ id: 'again', name, to: 'registered', who: { owner: true } }],
  ],
  ['an end with work to do', [...stage(closed), 'tasks'], [{ id: 'work', name, who: { owner: true } }]],
  [
    'an exit that nobody can take',
    [...stage(waiting), 'exits', 0, 'who'],
    undefined,
    [...stage(waiting), 'exits', 0],
  ],
  [
    'all-done where nothing is required',
    [...stage(closing), 'tasks', 0, 'required'],
    false,
    [...stage(closing), 'exits', 0, 'when'],
  ],
  ['a task that needs itself by another', [...stage(support), 'tasks', 0, 'needs'], ['plan']],
  [
    'a need of a task of another stage',
    [...stage(support), 'exits', 0, 'needs', 0],
    'documentation',
    [...stage(support), 'exits', 0, 'needs'],
  ],
  [
    'a role that nobody holds in a task',
    [...stage(support), 'tasks', 0, 'who', 'roles', 0],
    'chief',
    [...stage(support), 'tasks', 0, 'who', 'roles'],
  ],
  [
    'a role that nobody holds in an exit',
    [...stage(waiting), 'exits', 0, 'who', 'roles', 0],
    'chief',
    [...stage(waiting), 'exits', 0, 'who', 'roles'],
  ],
  ['a role that nobody holds in the rights', ['rights', 'register', 0], 'chief'],
  ['a role that nobody holds in a listener', ['timerEventListeners', 0, 'roles', 0], 'chief'],
  ['a party that is not there', [...stage(support), 'tasks', 0, 'who', 'parties'], ['nobody']],
  ['a chase that tells nobody', [...stage(support), 'tasks', 0, 'chase', 0, 'tell'], {}],
  [
    'a chase that tells deputies of nobody',
    [...stage(support), 'tasks', 0, 'chase', 1, 'tell', 'roles'],
    ['deputy'],
  ],
  ['news of an exit to nobody', [...stage(registered), 'exits', 0, 'tell', 0], {}],
  ['a message to the owner of a group', [...duty, 'chase', 0, 'tell', 'owner'], true],
  ['a duty of the registering unit', [...duty, 'who', 'unit'], 'registering'],
  [
    'a chase without a clock',
    [...stage(closing), 'tasks', 0, 'due'],
    undefined,
    [...stage(closing), 'tasks', 0, 'chase'],
  ],
  ['a clock from a task that is never done', [...stage(support), 'tasks', 0, 'due', 'from'], 'done:nothing'],
  [
    'a clock from a task that waits for it',
    [...stage(closing), 'tasks', 0, 'due', 'from'],
    'done:documentation',
  ],
  [
    'a clock from a question that nobody asks',
    [...stage(support), 'tasks', 0, 'due', 'from'],
    'answer:nothing',
  ],
  [
    'a clock from a question that is asked later',
    [...stage(waiting), 'exits', 0, 'when'],
    { from: 'answer:from-month' },
    [...stage(waiting), 'exits', 0, 'when', 'from'],
  ],
  [
    'a clock from a period that does not repeat',
    [...stage(support), 'tasks', 0, 'due', 'from'],
    'period-end',
  ],
  ['a clock from a meeting that never comes', [...stage(support), 'tasks', 0, 'due', 'from'], 'meeting'],
  ['a last day before the stage began', [...stage(support), 'tasks', 0, 'due', 'plus'], { weeks: -3 }],
  [
    'an exit before the stage began',
    [...stage(waiting), 'exits', 0, 'when'],
    { from: 'entered', plus: { days: -1 } },
    [...stage(waiting), 'exits', 0, 'when', 'plus'],
  ],
  ['a reminder before the time began', [...stage(support), 'tasks', 0, 'chase', 0, 'after'], { weeks: -4 }],
  ['a reminder before the period began', [...duty, 'chase', 0, 'after'], { months: -5 }],
  [
    'a reminder to register after the last day',
    ['timerEventListeners', 0, 'tells'],
    'registration-reminder',
    ['timerEventListeners', 0, 'when', 'workingDays'],
  ],
  ['a number whose usual value is too small', ['settings', 0, 'default'], 0],
  ['a limit that no group sets', [...stage(support), 'places', 'limit'], 'seats'],
  ['a list that is not there', [...stage(registered), 'exits', 1, 'asks', 0, 'oneOf'], 'reasons'],
  ['two stages with one id', [...stage(queued), 'id'], 'closed'],
  [
    'two questions about units at one outcome',
    [...stage(registered), 'exits', 0, 'asks'],
    [
      { id: 'a-1', name, kind: 'units' },
      { id: 'a-2', name, kind: 'units' },
    ],
  ],
  [
    'free text in the life of a case',
    [...stage(registered), 'exits', 0, 'asks'],
    [{ id: 'a-1', name, kind: 'filtered-text', max: 90 }],
    [...stage(registered), 'exits', 0, 'asks', 0, 'kind'],
  ],
  [
    'a kind of meeting that is not there',
    [...stage(registered), 'agenda', 'kinds', 0],
    'board',
    [...stage(registered), 'agenda', 'kinds'],
  ],
  ['a category of a condition', ['registration', 'categories', 0, 'name', 'sv'], 'Missbruk och boende'],
  ['a category of a condition by its id', ['registration', 'categories', 0, 'id'], 'homelessness'],
  ['a case type of a condition', ['registration', 'caseTypes', 0, 'name', 'en'], 'Case of domestic violence'],
  ['an option of a condition', ['lists', 0, 'options', 0, 'name', 'sv'], 'Pågående alkoholproblem'],
  ['an outcome of a condition', [...stage(registered), 'exits', 1, 'name', 'sv'], 'Väntar på diagnos'],
  ['a stage of a condition', [...stage(support), 'name', 'en'], 'In treatment for depression'],
  ['a task of a condition', [...stage(support), 'tasks', 0, 'name', 'sv'], 'Utredning av psykisk ohälsa'],
];

const representative = { unit: 'concerned', roles: ['representative'] };
const receiving = { ...representative, unit: 'receiving' };
const asksReceiving = [{ id: 'receiving-unit', name, kind: 'unit' }];
const listener = (tells: string, from: string, workingDays: number) => ({
  ...{ id: 'planted', tells, when: { from, workingDays, at: '08:00' } },
});
const yearly = { ...{ id: 'yearly', name }, who: { roles: ['coordinator'] }, every: { yearly: ['11-30'] } };

/** The same with a part of the reason, or of what is allowed. */
const explained: readonly (readonly [string, Path, unknown, Path, RegExp])[] = [
  [
    'a receiving unit that no way asks for, in a task',
    [...stage(support), 'tasks', 0, 'who'],
    receiving,
    [...stage(support), 'tasks', 0, 'who', 'unit'],
    /"receiving"; support leads here from registered and nobody has asked receiving-unit/,
  ],
  [
    'a receiving unit that no way asks for, in a chase',
    [...stage(closing), 'tasks', 0, 'chase', 0, 'tell'],
    receiving,
    [...stage(closing), 'tasks', 0, 'chase', 0, 'tell', 'unit'],
    /finish leads here from support/,
  ],
  [
    'a receiving unit that is told and not asked for',
    [...stage(registered), 'exits', 0, 'tell', 0],
    receiving,
    [...stage(registered), 'exits', 0, 'tell', 0, 'unit'],
    /cases begin here/,
  ],
  [
    'a receiving unit that answers before it is named',
    [...stage(closing), 'responsible'],
    'receiving',
    [...stage(closing), 'responsible'],
    /it would be nobody; allowed: a question receiving-unit of the kind unit/,
  ],
  [
    'a reminder to register counted from the meeting, after the last day',
    ['timerEventListeners', 0],
    listener('registration-reminder', 'meeting', -3),
    ['timerEventListeners', 0, 'when', 'workingDays'],
    /-3; registration has closed then: the last day is 4 working days before the meeting; allowed: -4 or less/,
  ],
  [
    'an agenda before the last day of registration',
    ['timerEventListeners', 1, 'when', 'workingDays'],
    -5,
    ['timerEventListeners', 1, 'when', 'workingDays'],
    /cases may still be registered then: .*; allowed: -4 or more/,
  ],
  [
    'an agenda before the last day, counted from that day',
    ['timerEventListeners', 1, 'when'],
    { from: 'deadline', workingDays: -1, at: '08:00' },
    ['timerEventListeners', 1, 'when', 'workingDays'],
    /allowed: 0 or more/,
  ],
  [
    'a draft of the agenda after the meeting, counted from the last day',
    ['timerEventListeners', 0, 'when', 'workingDays'],
    5,
    ['timerEventListeners', 0, 'when', 'workingDays'],
    /the meeting has been held then; allowed: 4 or less/,
  ],
  [
    'figures before the meeting, counted from the last day',
    ['timerEventListeners', 0],
    listener('statistics', 'deadline', 3),
    ['timerEventListeners', 0, 'when', 'workingDays'],
    /a meeting that has not been held then; allowed: 4 or more/,
  ],
  [
    'a chase in turn of a task that is not',
    [...stage(support), 'tasks', 0, 'chase', 0, 'tell', 'rotates'],
    true,
    [...stage(support), 'tasks', 0, 'chase', 0, 'tell', 'rotates'],
    /the task does not rotate/,
  ],
  [
    'an exit in turn',
    [...stage(waiting), 'exits', 0, 'who', 'rotates'],
    true,
    [...stage(waiting), 'exits', 0, 'who', 'rotates'],
    /only tasks are done in turn/,
  ],
  [
    'a task of each unit done by the owner',
    [...stage(support), 'tasks', 1, 'who'],
    { owner: true },
    [...stage(support), 'tasks', 1, 'who', 'owner'],
    /the owner is one person of one unit; allowed: unit: concerned/,
  ],
  [
    'a chase after the next period has ended',
    [...stage(support), 'tasks', 1, 'chase', 0, 'after'],
    { months: 4 },
    [...stage(support), 'tasks', 1, 'chase', 0, 'after'],
    /"months":4}; the next period has ended by then/,
  ],
  [
    'a last day after the next period has ended',
    [...duty, 'due', 'plus'],
    { months: 3 },
    [...duty, 'due', 'plus'],
    /the next period has ended by then/,
  ],
  [
    'a chase after the next year has ended',
    duty,
    { ...yearly, chase: [{ after: { months: 14 }, tell: { roles: ['coordinator'] } }] },
    [...duty, 'chase', 0, 'after'],
    /the next period has ended by then/,
  ],
  [
    'a chase before the year has begun',
    duty,
    { ...yearly, chase: [{ after: { months: -14 }, tell: { roles: ['coordinator'] } }] },
    [...duty, 'chase', 0, 'after'],
    /before the time of the task has begun/,
  ],
  [
    'a chase before the term has begun',
    duty,
    {
      ...{ ...yearly, every: { per: 'term' } },
      chase: [{ after: { months: -7 }, tell: { roles: ['coordinator'] } }],
    },
    [...duty, 'chase', 0, 'after'],
    /before the time of the task has begun/,
  ],
  [
    'a task due before the one it needs',
    [...stage(closing), 'tasks', 1],
    {
      ...{ id: 'after', name, who: { owner: true }, needs: ['documentation'] },
      due: { from: 'entered', plus: { weeks: 2 }, end: 'day' },
    },
    [...stage(closing), 'tasks', 1, 'due', 'plus'],
    /"weeks":2}; due before documentation, which must be done first; allowed: weeks 3 or later/,
  ],
  [
    'a role that nothing names',
    ['roles', 'observer'],
    name,
    ['roles', 'observer'],
    /whoever has it comes to no meeting, hears of nothing and does nothing/,
  ],
  [
    'a role of a condition',
    ['roles', 'caseworker', 'sv'],
    'Missbrukshandläggare',
    ['roles', 'caseworker', 'sv'],
    /neutral/,
  ],
  ['a routine of a condition', ['name', 'en'], 'Meetings about abuse', ['name', 'en'], /neutral/],
  [
    'a kind of meeting of a condition',
    ['meetings', 'kinds', 0, 'name', 'sv'],
    'Psykosmöte',
    ['meetings', 'kinds', 0, 'name', 'sv'],
    /neutral/,
  ],
  [
    'a text that is left in Swedish',
    [...stage(support), 'name'],
    { sv: 'Stödet pågår nu', en: 'Stödet pågår nu' },
    [...stage(support), 'name', 'en'],
    /the same words in Swedish and English; allowed: the English words/,
  ],
  [
    'a text that is left in English',
    [...stage(support), 'name'],
    { sv: 'Waits for the support', en: 'Waits for the support' },
    [...stage(support), 'name', 'sv'],
    /allowed: the Swedish words/,
  ],
  [
    'one who waits where everybody is',
    [...stage(support), 'places', 'waitIn'],
    'registered',
    [...stage(support), 'places', 'waitIn'],
    /"registered"; cases begin in registered; allowed: a stage where one waits, .*: queued$/m,
  ],
  [
    'one who waits in another stage than the queue',
    [...stage(support), 'places', 'waitIn'],
    'waiting',
    [...stage(support), 'places', 'waitIn'],
    /waitIn: "waiting"/,
  ],
  [
    'one who waits where it is full',
    [...stage(support), 'places', 'waitIn'],
    'support',
    [...stage(support), 'places', 'waitIn'],
    /it is the stage that is full/,
  ],
];

async function check(file: string): Promise<{ readonly code: number; readonly err: readonly string[] }> {
  const err: string[] = [];
  const terminal = { out: () => undefined, err: (line: string) => void err.push(line), async *lines() {} };
  return { code: await routineCommand(['check', file], {}, terminal), err };
}

async function checked(file: Json) {
  const path = join(mkdtempSync(join(tmpdir(), 'routine-')), 'own.json');
  writeFileSync(path, JSON.stringify(file, null, 2));
  return await check(path);
}

it('at least forty faults are planted, and the file has none without them', async () => {
  expect(planted.length).toBeGreaterThanOrEqual(40);
  expect(await checked(whole())).toEqual({ code: 0, err: [] });
});

for (const [what, path, value, where = path] of planted) {
  it(`${what} is found at its line, with what is allowed`, async () => {
    const file = whole();
    put(file, path, value);
    const { code, err } = await checked(file);
    expect(code).toBe(1);
    const line = lineOf(file, where);
    expect(err.join('\n')).toMatch(new RegExp(`own\\.json:${line}: .*; allowed: .+$`, 'm'));
  });
}

for (const [what, path, value, where, why] of explained) {
  it(`${what} is found at its line alone, with the reason`, async () => {
    const file = whole();
    put(file, path, value);
    const { code, err } = await checked(file);
    expect(code).toBe(1);
    expect(err.join('\n')).toMatch(why);
    expect(err).toContainEqual(expect.stringMatching(`own\\.json:${lineOf(file, where)}: .*; allowed: .+$`));
    expect(err.filter((line) => line.includes('id: "queued"'))).toEqual([]);
  });
}

it('a unit that only one of two ways asks for is found where it is named', async () => {
  const file = whole();
  put(file, [...stage(registered), 'exits', 2], {
    ...{ id: 'other', name, to: 'closing', at: 'meeting', asks: asksReceiving },
  });
  put(file, [...stage(closing), 'tasks', 0, 'who'], receiving);
  const { err } = await checked(file);
  expect(err).toEqual([expect.stringContaining('finish leads here from support')]);
});

it('a queue that nothing leads to is not told where waitIn names another stage', async () => {
  const file = whole();
  put(file, [...stage(support), 'places', 'waitIn'], 'closing');
  const { err } = await checked(file);
  expect(err).toHaveLength(1);
  expect(err[0]).toContain('waitIn: "closing"; exits lead to closing, and nothing to queued');
});

it('a unit that every way asks for may be named, and so may one that a task needs', async () => {
  const asked = whole();
  put(asked, [...stage(registered), 'exits', 0, 'asks'], asksReceiving);
  put(asked, [...stage(registered), 'exits', 0, 'tell'], [receiving]);
  put(asked, [...stage(support), 'tasks', 0, 'who'], receiving);
  put(asked, [...stage(closing), 'responsible'], 'receiving');
  expect(await checked(asked)).toEqual({ code: 0, err: [] });
  const needed = whole();
  put(needed, [...stage(support), 'tasks', 0, 'asks'], asksReceiving);
  put(needed, [...stage(support), 'tasks', 1, 'needs'], ['plan']);
  put(needed, [...stage(support), 'tasks', 1, 'who'], receiving);
  put(needed, [...stage(closing), 'tasks', 0, 'who'], receiving);
  expect(await checked(needed)).toEqual({ code: 0, err: [] });
});

it('what its author should know of the days that cases are kept is told, and is no fault', async () => {
  const file = whole();
  put(file, ['retention'], { openDays: 90 });
  const { code, err } = await checked(file);
  expect(code).toBe(0);
  expect(err).toEqual([
    expect.stringMatching(
      `^note, .*own\\.json:${lineOf(file, ['retention', 'openDays'])}: retention\\.openDays: 90; the guideline of support may take 181 days, .*; allowed: 181 or more`,
    ),
  ]);
});

it('the shipped files have none, nor those of the tests', async () => {
  const own = ['housing-first', 'school-health', 'enrolment'].map((id) => `test/routines/${id}.json`);
  for (const file of [...routineFiles('src/routines'), ...own])
    expect(await check(file), file).toEqual({ code: 0, err: [] });
});
