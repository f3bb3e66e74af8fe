import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deeds } from '../src/domain/model/person/deed.js';
import { noticeKinds } from '../src/domain/model/job/notice-kind.js';
import { routineSchema } from '../src/domain/routine/definition/routine-schema.js';
import { allVerbs } from '../src/surface/all-verbs.js';
import { allCommands } from '../src/surface/commands/all-commands.js';
import { rowColumns } from '../src/adapters/storage/rows/row-columns.js';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const files = ['src', 'test'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => `${root}/${name}`),
);
const source = files
  .filter((name) => name.startsWith('src/') && name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
const textOf = (path: string) => readFileSync(path, 'utf8');

/** The files that a recipe's numbered lines begin with, in order. */
function recipe(title: string): readonly string[] {
  const [, text = ''] = new RegExp(`\n### ${title}\n([^]*?)\n##`).exec(guide) ?? [];
  return [...text.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, path = '']) => path);
}

const isFixed = (path: string) => !path.includes('<');
/** One of the files that the paths name, some with a name to fill in. */
function isIn(name: string, paths: readonly string[]): boolean {
  return paths.some((path) => {
    const pattern = path.replaceAll('.', '\\.').replace(/<[^>]+>/g, '[^/]+');
    return new RegExp(`^${pattern}$`).test(name);
  });
}
const naming = (word: string) =>
  source.filter(({ text }) => text.includes(`'${word}'`)).map(({ name }) => name);

const titles = [...guide.matchAll(/^### (An? .+)$/gm)].map(([, title = '']) => title);
const counts: Readonly<Record<string, number>> = {
  'A wizard step': 6,
  'A button': 9,
  'A command word': 5,
  'A kind of notice': 11,
  'A stored field': 7,
  'A record': 10,
  'A stage, a task, an exit, a chase': 1,
  'A routine field': 6,
  'A kind of question': 6,
};

it('there is a recipe for each of these, and each names its files', () => {
  const others = ['A card', 'A routine'];
  expect(titles.filter((title) => !others.includes(title)).sort()).toEqual(Object.keys(counts).sort());
});

describe.each(Object.entries(counts))('the recipe “%s”', (title, count) => {
  it(`names ${count} files, each of which is there`, () => {
    const paths = recipe(title);
    expect(paths).toHaveLength(count);
    expect(paths.filter((path) => !files.some((name) => isIn(name, [path])))).toEqual([]);
  });
});

/** Kinds that do more than send, and words that mean something else elsewhere. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  // Brings a post in the channel up to date in place.
  'agenda-content': ['src/usecases/delivery/sending/find-address.ts'],
  // Finish a change that was larger than one transaction, after a restore too.
  'meeting-cancelled': ['src/usecases/jobs/job-work.ts', 'src/domain/backup/settle-past.ts'],
  'settings-changed': ['src/usecases/jobs/job-work.ts', 'src/domain/backup/settle-past.ts'],
  // Is planned with the purge; and the field of a routine's file.
  retention: [
    'src/adapters/storage/rows/schema.ts',
    'src/domain/routine/check/check-retention.ts',
    'src/usecases/backup/import-group.ts',
    'src/cli/routine/diff/diff-routines.ts',
  ],
  // Is about messages themselves; and the name of an attempt.
  'not-delivered': [
    'src/usecases/delivery/sending/note-undelivered.ts',
    'src/domain/model/job/undelivered.ts',
    'src/domain/model/job/after-attempt.ts',
    'src/adapters/teams/messenger.ts',
    'src/adapters/teams/connector/send-outcome.ts',
    'src/usecases/pace/pace.ts',
  ],
  // Why a timer was dropped.
  'meeting-moved': ['src/usecases/delivery/firing/fire-timer.ts'],
};

/** Events of the audit are called as the notices of them are. */
const ofDeeds = [
  'src/domain/model/person/deed.ts',
  'src/domain/audit/events-of.ts',
  'src/text/sv/papers/privacy.ts',
  'src/text/en/papers/privacy.ts',
];

describe('a kind of notice', () => {
  const paths = recipe('A kind of notice');
  const planners = [
    'src/domain/model/job/job-facts.ts',
    'src/domain/notices/<rule>.ts',
    'src/domain/timers/<plan>.ts',
    'src/domain/routine/definition/routine-schema.ts',
    'src/domain/routine/meetings/meeting-moments.ts',
    'src/domain/routine/check/check-listeners.ts',
    'src/text/sv/routine/routine-diff.ts',
    'src/text/en/routine/routine-diff.ts',
    'src/domain/decisions/<area>/<decision>.ts',
    // What a coordinator says of it to someone without Teams.
    'src/surface/calls/call-words.ts',
  ];

  it.each(noticeKinds)('%s is known by files of the recipe alone', (kind) => {
    const deed = deeds.some((one) => one === kind) ? ofDeeds : [];
    const known = [...paths, ...planners, ...deed, ...(elsewhere[kind] ?? [])];
    expect(naming(kind).filter((name) => !isIn(name, known))).toEqual([]);
    // Some tell nobody, and have no card.
    const lists = paths.filter((path) => isFixed(path) && !path.includes('notice-views'));
    expect(lists.filter((path) => !new RegExp(`\\b${kind}\\b`).test(textOf(path)))).toEqual([]);
  });
});

describe('a button', () => {
  it.each(allVerbs.map(({ verb }) => verb))(
    '%s is known by the surface and by the three tables alone',
    (verb) => {
      // Two are called as a stored field is.
      const others = naming(verb).filter((name) => !name.startsWith('src/surface/'));
      expect(others.filter((name) => !name.endsWith('/stored-fields.ts'))).toEqual([]);
      const tables = recipe('A button').filter((path) => isFixed(path));
      expect(tables).toHaveLength(3);
      expect(tables.filter((path) => !textOf(path).includes(verb))).toEqual([]);
    },
  );
});

describe('a command word', () => {
  it.each(allCommands.map(({ words }) => words.sv[0] ?? ''))(
    '“%s” stands in its list and in both tables',
    (word) => {
      const paths = recipe('A command word');
      const [list = ''] = paths;
      expect(naming(word).filter((name) => isIn(name, [list]))).toHaveLength(1);
      expect(paths.filter(isFixed).filter((path) => !textOf(path).includes(word))).toEqual([]);
    },
  );
});

describe('a record', () => {
  const fixed = recipe('A record').filter(isFixed);
  const kinds = Object.keys(rowColumns);

  it.each(kinds)('%s has its columns, its event or none, its place in a backup, and its purpose', (kind) => {
    const word = new RegExp(`\\b${kind}\\b`);
    // A person's digest lines are no group's own, and a unit stays as long as its group.
    const none: Readonly<Record<string, readonly string[]>> = {
      line: ['src/domain/backup/backup.ts', 'src/usecases/backup/rows-to-restore.ts'],
      unit: ['src/usecases/retention/purge-group.ts'],
    };
    const missing = fixed.filter((path) => !word.test(textOf(path)) && none[kind]?.includes(path) !== true);
    expect(missing).toEqual([]);
  });
});

describe('a stored field', () => {
  const columns = Object.entries(rowColumns).flatMap(([kind, own]) =>
    Object.keys(own).map((field) => ({ kind, field })),
  );
  const [, , ...languages] = recipe('A stored field').filter((path) => path.startsWith('src/'));
  const texts = languages.filter(isFixed);
  /** Of large records in a file of their own beside it. */
  const purposesIn = (path: string) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const beside = source.filter(({ name }) => name.startsWith(folder) && name.endsWith('-fields.ts'));
    return beside.map(({ text }) => text).join('\n');
  };

  it('has its purpose in both languages', () => {
    expect(texts).toHaveLength(2);
    const shared = ['subject', 'recipient', 'recipients'];
    const missing = columns
      .filter(({ field }) => !shared.includes(field))
      .filter(({ kind, field }) => texts.some((path) => !purposesIn(path).includes(`${kind}.${field}`)));
    expect(missing).toEqual([]);
  });

  it('is a field of a type in the model', () => {
    const model = source.filter(({ name }) => name.startsWith('src/domain/model/'));
    const missing = columns.filter(
      ({ field }) => !model.some(({ text }) => new RegExp(`\\b${field}\\??:`).test(text)),
    );
    expect(missing).toEqual([]);
  });
});

describe('a routine field', () => {
  const shapes = { ...routineSchema.shape };
  const fixed = recipe('A routine field').filter(isFixed);

  it.each(Object.keys(shapes))(
    '%s stands in the schema, in the schema for editors and in the guide',
    (field) => {
      expect(fixed).toHaveLength(3);
      expect(
        fixed.filter(
          (path) => !new RegExp(`(?<![\\w-])${field.replace('$', '\\$')}(?![\\w-])`).test(textOf(path)),
        ),
      ).toEqual([]);
    },
  );
});

describe('a kind of question', () => {
  it.each(['month', 'unit', 'units', 'date', 'filtered-text'])(
    '%s stands in every file of the recipe',
    (kind) => {
      const paths = recipe('A kind of question');
      expect(paths.filter((path) => !new RegExp(`(?<![\\w-])${kind}(?![\\w-])`).test(textOf(path)))).toEqual(
        [],
      );
    },
  );
});

describe('a stage, a task, an exit, a chase', () => {
  interface Named {
    readonly id: string;
  }
  type Stage = Named & { readonly tasks?: readonly Named[]; readonly exits?: readonly Named[] };
  const routines = readdirSync('src/routines').filter(
    (name) => name.endsWith('.json') && name !== 'published.json',
  );
  const stages = routines.flatMap((name) => {
    const { lives } = JSON.parse(textOf(`src/routines/${name}`)) as {
      readonly lives: readonly { readonly stages: readonly Stage[] }[];
    };
    return lives.flatMap((life) => life.stages);
  });
  const ids = stages.flatMap(({ id, tasks = [], exits = [] }) => [
    id,
    ...[...tasks, ...exits].map((one) => one.id),
  ]);

  it('is named by no code', () => {
    // One that is a plain word means other things elsewhere; ‘waiting-late’ is what a stage means to the rest.
    const known = [...new Set(ids)].filter((id) => id.includes('-') && id !== 'waiting-late');
    expect(known.length).toBeGreaterThan(8);
    // An option of `samrad calendar` is called the same.
    const option = 'src/cli/calendar.ts: first-meeting';
    const named = known.flatMap((id) => naming(id).map((name) => `${name}: ${id}`));
    expect(named.filter((one) => one !== option)).toEqual([]);
  });
});
