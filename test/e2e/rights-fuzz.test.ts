import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { presses } from './rights-presses.js';
import { freeChannel, openRightsTown, ownChannel, type RightsTown, type Who } from './rights-town.js';

let t: RightsTown;
beforeAll(async () => {
  t = await openRightsTown();
}, 120_000);
afterAll(() => t.town.close());

type Data = Record<string, unknown>;

/** Ids, codes and people that are real, in the group and outside it. */
const real = () => [
  ...[t.groupId, t.code, t.late, t.done, 'm-1', 'm-2', 'u-1', 'u-2', 'verksam', 'yes', 'true', 'none'],
  ...[t.town.keyOf('coordinator'), t.town.keyOf('registrant'), t.town.objectIdOf('coordinator')],
];

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1e9, '', [], {}, ['u-1'], { $ne: 1 }, { toString: 'x' }),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('x'.repeat(5000), '../../etc/passwd', "' or 1 eq 1", 'g-nowhere12345', '\u0000', '${1+1}'),
  fc.jsonValue({ maxDepth: 3 }),
);

/** One change to a good press: a key taken, added, or given another value, at the top or in what rides in it. */
const mutation = fc.record({
  how: fc.constantFrom('drop' as const, 'add' as const, 'odd' as const, 'real' as const, 'whole' as const),
  at: fc.nat(40),
  value: odd,
  key: fc.constantFrom(
    '__proto__',
    'constructor',
    'coordinator',
    'role',
    'person',
    'groupId',
    'tenantId',
    'extra',
  ),
  other: fc.nat(40),
});
type Mutation = typeof mutation extends fc.Arbitrary<infer M> ? M : never;

function places(data: Data): readonly (readonly [Data, string])[] {
  return Object.entries(data).flatMap(([key, value]) => [
    [data, key] as const,
    ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? places(value as Data) : []),
  ]);
}

function mutate(data: Data, { how, at, value, key, other }: Mutation): unknown {
  if (how === 'whole') return value;
  const changed = structuredClone(data);
  const all = places(changed);
  const place = all[at % Math.max(1, all.length)];
  const [target, name] = place ?? ([changed, key] as const);
  if (how === 'drop') delete target[name];
  else if (how === 'add') Object.defineProperty(target, key, { value, enumerable: true });
  else target[name] = how === 'real' ? real()[other % real().length] : value;
  return changed;
}

const verbs = Object.keys(presses)
  // What someone outside may do for themselves is in the matrix.
  .filter(
    (verb) => !['me.confirm-forget', 'term.renew', 'join.ask', 'group.preview', 'group.next'].includes(verb),
  );

async function send(verb: string, data: unknown, who: Who): Promise<string> {
  const where = presses[verb]?.where ?? 'chat';
  t.town.channel(where === 'free channel' ? freeChannel : ownChannel);
  const screen = await t.town.send(who, verb, data as object, where === 'chat' ? 'chat' : 'channel');
  return JSON.stringify(screen.card);
}

test('2,400 changed presses of people outside change no row, show nothing of the group, and never make the bot fail', async () => {
  const before = t.text();
  const outside = ['removed', 'left', 'guest', 'stranger', 'asking'] as const;
  let pressed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...verbs),
      fc.constantFrom(...outside),
      fc.array(mutation, { maxLength: 3 }),
      async (verb, who, mutations) => {
        const good = presses[verb]?.data(t, who) as Data;
        const data = mutations.reduce<unknown>(
          (now, one) => (typeof now === 'object' && now !== null ? mutate(now as Data, one) : now),
          good,
        );
        const typed = JSON.stringify(data ?? null);
        const shown = await send(verb, data, who);
        pressed += 1;
        const names = ['Maria Lund', 'Karin Ek', 'Samir Haddad'];
        const leaked = [t.code, t.late, t.done, ...names].filter(
          (one) => shown.includes(one) && !typed.includes(one),
        );
        expect(leaked).toEqual([]);
        if (pressed % 40 === 0) expect(t.text() === before).toBe(true);
      },
    ),
    { numRuns: 2400, seed: 20_260_401 },
  );
  expect(pressed).toBe(2400);
  expect(t.town.logged.filter((line) => /press\.failed|http\.failed|turn\.flood/.test(line))).toEqual([]);
}, 300_000);

test('600 changed presses of the coordinator of another group, whose own ids stand beside foreign ones, never touch the group', async () => {
  const rewind = t.keep();
  const text = t.text();
  const [theirs = ''] = await t.town.store.people.groupsOf(t.town.keyOf('elsewhere'));
  const rowsOfGroup = async () => {
    const kinds = ['group', 'unit', 'member', 'meeting', 'case', 'timer', 'out', 'event'] as const;
    const lists = await Promise.all(kinds.map((kind) => t.store.ledger.list(kind, t.groupId)));
    return JSON.stringify(lists, (key, value: unknown) => (key === 'etag' ? undefined : value));
  };
  const before = await rowsOfGroup();
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...verbs),
      fc.boolean(),
      fc.array(mutation, { maxLength: 2 }),
      async (verb, own, mutations) => {
        const start = presses[verb]?.data(t, 'elsewhere') as Data;
        const good = JSON.parse(
          JSON.stringify(start).replaceAll(t.groupId, own ? theirs : t.groupId),
        ) as Data;
        const data = mutations.reduce<unknown>(
          (now, one) => (typeof now === 'object' && now !== null ? mutate(now as Data, one) : now),
          good,
        );
        const typed = JSON.stringify(data ?? null);
        const shown = await send(verb, data, 'elsewhere');
        if (t.text() !== text) changed += 1;
        expect((await rowsOfGroup()) === before).toBe(true);
        rewind();
        expect(
          ['Maria Lund', 'Karin Ek', 'Samir Haddad', t.code].filter((one) => shown.includes(one)),
        ).toEqual(typed.includes(t.code) && shown.includes(t.code) ? [t.code] : []);
      },
    ),
    { numRuns: 600, seed: 20_260_403 },
  );
  // In the own group much was done, so it was no empty round.
  expect(changed).toBeGreaterThan(10);
}, 300_000);
