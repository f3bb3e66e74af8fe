import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant, LocalDate } from '../../../src/domain/calendar/dates/time.js';
import { countedOfCase } from '../../../src/domain/figures/count-case.js';
import { countsOf, readCounts, storedCounts, type Counts } from '../../../src/domain/figures/counts.js';
import { figuresOf, type Figures } from '../../../src/domain/figures/figures.js';
import { fewest } from '../../../src/domain/figures/hide.js';
import { kindName, layoutOf, versionsFor } from '../../../src/domain/figures/layout.js';
import { columns } from '../../../src/domain/figures/period.js';
import type { CasePointer } from '../../../src/domain/model/case/case-pointer.js';
import { pointer, routines } from '../group-fixture.js';
import { recoverable } from './recover.js';

const withCases = [
  'verksam',
  'knutpunkten-case',
  'knutpunkten-consultation',
  'internal-collaboration',
  'coordination-team',
];
const year = 2026;
/** In the first half, in the second, and when the year is over. */
const days = ['2026-04-20', '2026-09-01', '2027-01-01'] as LocalDate[];
const [, , after = '' as LocalDate] = days;

function anyCase(routine: string): fc.Arbitrary<CasePointer> {
  const versions = versionsFor(routines, routine);
  const [present] = versions;
  if (present === undefined) throw new Error('a routine');
  const { registration, parties } = present;
  const of = (all: readonly { readonly id: string }[]) => fc.constantFrom(...all.map(({ id }) => id));
  const tables = layoutOf(versions);
  const outcomes = tables
    .filter(({ id }) => id === 'outcome' || id === 'closing')
    .flatMap(({ rows }) => rows);
  const day = fc
    .integer({ min: 1, max: 360 })
    .map((n) => new Date(Date.UTC(year, 0, n, 9)).toISOString() as Instant);
  const counted = fc.array(
    fc.record({ what: fc.constantFrom(...outcomes, 'in-time', 'in-time', 'too-late', 'carried'), at: day }),
    { maxLength: 3 },
  );
  return fc
    .record({
      type: of(registration.caseTypes),
      categories: fc.uniqueArray(of(registration.categories), { minLength: 1, maxLength: 2 }),
      registeringUnit: of(parties),
      units: fc.uniqueArray(of(parties), { maxLength: 3 }),
      createdAt: day,
      counted,
    })
    .map((more) => pointer('K4F7-M', { routine, ...more }));
}

/** A unit of each party, by the party's own name. */
const unitsOf = (routine: string) => routines.get(routine).parties.map(({ id }) => ({ id, party: id }));

const countsFor = (routine: string, cases: readonly CasePointer[]): Counts =>
  countsOf(cases.flatMap((one) => countedOfCase(one, unitsOf(routine))));

const group = fc.constantFrom(...withCases).chain((routine) =>
  fc.record({
    ...{ routine: fc.constant(routine), today: fc.constantFrom(...days) },
    cases: fc.array(anyCase(routine), { maxLength: 120 }),
  }),
);

/** All that a reader of the figures may put together: rows and totals, halves and years, with and without. */
function worldOf({ tables }: Figures, counts: Counts) {
  const tally = (half: 'h1' | 'h2') => counts[`${year}-${half}`] ?? {};
  const kinds: string[] = [];
  const values: number[] = [];
  const place = (kind: string, column: string) =>
    kinds.indexOf(kind) * 3 + (columns as readonly string[]).indexOf(column);
  const add = (kind: string, h1: number, h2: number) => {
    if (kinds.includes(kind)) return;
    kinds.push(kind);
    values.push(h1, h2, h1 + h2);
  };
  const n = (kind: string, half: 'h1' | 'h2') => tally(half)[kind] ?? 0;
  const sumOf = (all: readonly string[], half: 'h1' | 'h2') =>
    all.reduce((sum, kind) => sum + n(kind, half), 0);
  const relations: (readonly [string, readonly string[]])[] = [];
  for (const { id, total, rows } of tables) {
    const own = rows.map(({ kind }) => kind);
    for (const kind of own) add(kind, n(kind, 'h1'), n(kind, 'h2'));
    if (total !== undefined) {
      add(total.kind, sumOf(own, 'h1'), sumOf(own, 'h2'));
      relations.push([total.kind, own]);
    }
    if (id !== 'category') continue;
    for (const kind of own) {
      const without = `without.${kind}`;
      add(without, n('registered', 'h1') - n(kind, 'h1'), n('registered', 'h2') - n(kind, 'h2'));
      relations.push(['registered', [kind, without]]);
    }
  }
  const sums = [
    ...relations.flatMap(([whole, parts]) =>
      columns.map((c) => ({ whole: place(whole, c), parts: parts.map((part) => place(part, c)) })),
    ),
    ...kinds.map((kind) => ({ whole: place(kind, 'year'), parts: [place(kind, 'h1'), place(kind, 'h2')] })),
  ];
  return { kinds, values, sums, place };
}

function shownIn({
  tables,
}: Figures): readonly { readonly kind: string; readonly column: string; readonly n: number }[] {
  return tables
    .flatMap(({ total, rows }) => [...(total === undefined ? [] : [total]), ...rows])
    .flatMap(({ kind, numbers }) =>
      columns.flatMap((column) => {
        const n = numbers[column];
        return n === undefined ? [] : [{ kind, column, n }];
      }),
    );
}

describe('figures of a year', () => {
  test('show no number under five, and none that is wrong', () => {
    fc.assert(
      fc.property(group, ({ routine, cases, today }) => {
        const counts = countsFor(routine, cases);
        const shown = figuresOf(routines, routine, counts, { year, today });
        const { values, place } = worldOf(shown, counts);
        for (const { kind, column, n } of shownIn(shown)) {
          expect(n).toBeGreaterThanOrEqual(fewest);
          expect([kind, n]).toEqual([kind, values[place(kind, column)]]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('give away none by subtraction, over rows, totals, both halves and the year', () => {
    fc.assert(
      fc.property(group, ({ routine, cases, today }) => {
        const counts = countsFor(routine, cases);
        const figures = figuresOf(routines, routine, counts, { year, today });
        const { values, sums, place } = worldOf(figures, counts);
        const shown = new Set(shownIn(figures).map(({ kind, column }) => place(kind, column)));
        const hidden = new Set(values.flatMap((_, at) => (shown.has(at) ? [] : [at])));
        const known = recoverable({ values, sums, unseen: new Set() }, hidden);
        expect(known.filter((at) => (values[at] ?? 0) < fewest)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('of a half-year stay as they are when few things have happened in the next', () => {
    const at = (day: string) => `${day}T09:00:00.000Z` as Instant;
    const cases = (n: number, day: string) =>
      Array.from({ length: n }, () => pointer('K4F7-M', { createdAt: at(day) }));
    const registered = (all: readonly CasePointer[], today: string) =>
      figuresOf(routines, 'verksam', countsFor('verksam', all), {
        year,
        today: today as LocalDate,
      }).tables.find(({ id }) => id === 'cases')?.rows[0]?.numbers;
    const spring = cases(20, '2026-03-02');
    expect(registered(spring, '2026-06-30')).toEqual({ h1: 20 });
    const few = [...spring, ...cases(2, '2026-08-03')];
    expect(registered(few, '2026-08-10')).toEqual({ h1: 20 });
    expect(registered(few, '2027-01-01')).toEqual({ h1: 20 });
    expect(registered([...few, ...cases(4, '2026-10-01')], '2027-01-01')).toEqual({
      h1: 20,
      h2: 6,
      year: 26,
    });
  });

  test('have the same rows whatever has happened', () => {
    for (const routine of withCases) {
      const rowsOf = (counts: Counts) =>
        figuresOf(routines, routine, counts, { year, today: after }).tables.map(({ id, rows }) => [
          id,
          rows.map(({ kind }) => kind),
        ]);
      const some = fc.sample(fc.array(anyCase(routine), { minLength: 20, maxLength: 20 }), {
        numRuns: 1,
        seed: 3,
      });
      expect(rowsOf(countsFor(routine, some.flat()))).toEqual(rowsOf({}));
    }
  });

  test('have a name for each row that is the routine’s own', () => {
    const own = ['type', 'category', 'party', 'concerned', 'outcome'];
    for (const routine of withCases) {
      const versions = versionsFor(routines, routine);
      const kinds = layoutOf(versions)
        .filter(({ id }) => own.includes(id))
        .flatMap(({ rows }) => rows);
      expect(kinds.filter((kind) => kindName(versions, kind) === undefined)).toEqual([]);
    }
  });
});

test('what is stored of a year is read as it was counted', () => {
  fc.assert(
    fc.property(group, ({ routine, cases }) => {
      const counts = countsFor(routine, cases);
      const read = Object.entries(storedCounts(counts)).map(([of, tally]) =>
        readCounts(of, { cases: 1, ...tally }),
      );
      expect(Object.assign({}, ...read)).toEqual(counts);
    }),
    { numRuns: 50 },
  );
});

describe('a case counts', () => {
  const at = (day: string) => `${day}T09:00:00.000Z` as Instant;
  const half = (counts: Counts, id: '2026-h1' | '2026-h2') => counts[id] ?? {};

  test('what happened in the half-year in which it happened, with the time to the first decision and to the end', () => {
    const one = pointer('K4F7-M', {
      ...{ routine: 'coordination-team', type: 'referral', categories: ['rehabilitation'] },
      ...{ registeringUnit: 'a', units: ['b'], createdAt: at('2026-06-20'), state: 'decided' },
      life: { stage: 'closed', enteredAt: at('2026-12-01'), visit: 4, done: [], answers: {} },
      counted: [
        { what: 'exit.referred.admit', at: at('2026-07-02') },
        { what: 'began', at: at('2026-07-02') },
        { what: 'too-late', at: at('2026-10-01') },
        { what: 'closed.work-or-studies', at: at('2026-11-20') },
      ],
    });
    const units = [
      { id: 'a', party: 'region' },
      { id: 'b', party: 'municipality' },
    ];
    const counts = countsOf(countedOfCase(one, units));
    expect(half(counts, '2026-h1')).toEqual({
      ...{ registered: 1, 'type.referral': 1, 'category.rehabilitation': 1 },
      ...{ 'party.region': 1, 'concerned.municipality': 1 },
    });
    expect(half(counts, '2026-h2')).toEqual({
      ...{ 'exit.referred.admit': 1, began: 1, 'too-late': 1, 'closed.work-or-studies': 1 },
      ...{ decided: 1, 'first.days-30': 1, ended: 1, 'end.days-180': 1 },
    });
  });

  test('of before this was noted with its outcome alone', () => {
    const one = pointer('K4F7-M', { outcome: { id: 'sip', carriedOnBy: [], at: at('2026-05-12') } });
    const counts = half(countsOf(countedOfCase(one, [])), '2026-h1');
    expect(counts).toMatchObject({ 'exit.registered.sip': 1, decided: 1, 'party.unknown': 1 });
  });

  test('on New Year’s Eve at night in the year that people have then', () => {
    const one = pointer('K4F7-M', { createdAt: '2026-12-31T23:30:00.000Z' as Instant });
    expect(Object.keys(countsOf(countedOfCase(one, [])))).toEqual(['2027-h1']);
  });
});
