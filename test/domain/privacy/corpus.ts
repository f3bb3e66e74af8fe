import { type Random, randomOf } from './random.js';
import { mayBeSomeones, personalNumber, reserveNumber } from './test-numbers.js';

/** The classes that are measured one by one. */
export const classes = [
  'number',
  'odd-number',
  'reserve-number',
  'phone',
  'email',
  'birth-date',
  'name',
  'rare-name',
  'address',
  'clean',
] as const;
export type Class = (typeof classes)[number];

/** A synthetic text, with or without personal data. */
export interface Labelled {
  readonly text: string;
  readonly kind: Class;
}

type NumberForm = (y: string, m: string, d: string, n: string) => string;

/** What a corpus is made of; the practice and the exam part share nothing but the forms of ordinary typing. */
export interface Part {
  readonly seed: number;
  /** Given and family names as they come, and such as stand in no list of the product. */
  readonly names: readonly [readonly string[], readonly string[]];
  readonly rareNames: readonly [readonly string[], readonly string[]];
  readonly nameSentences: readonly string[];
  readonly addressSentences: readonly string[];
  /** Streets without a number. */
  readonly streets: readonly string[];
  readonly towns: readonly string[];
  readonly around: readonly string[];
  readonly odd: readonly NumberForm[];
  readonly phones: readonly string[];
  readonly phoneSentences: readonly string[];
  readonly emails: readonly string[];
  readonly births: readonly string[];
  /** Harmless texts with slots that are filled with harmless things. */
  readonly clean: readonly string[];
  /** How often each harmless text with a slot is filled. */
  readonly fills: number;
}

/** As the tax agency and most people write it. */
const ordinary: readonly NumberForm[] = [
  (y, m, d, n) => `${y}${m}${d}-${n}`,
  (y, m, d, n) => `${y}${m}${d}${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}-${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d} ${n}`,
  (y, m, d, n) => `${y}${m}${d} ${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}+${n}`,
];

const perClass = { numbers: 400, reserve: 200, phones: 200, emails: 120, births: 200, names: 400, rare: 300 };
const addresses = 300;

export function corpusOf(part: Part): readonly Labelled[] {
  const random = randomOf(part.seed);
  const times = (kind: Class, n: number, make: (i: number) => string): readonly Labelled[] =>
    Array.from({ length: n }, (_, i) => ({ kind, text: make(i) }));
  const nth = (list: readonly string[], i: number) => list[i % list.length] ?? '';
  const inWords = (sentence: string, secret: string) => sentence.replace('{}', () => secret);
  const number = (forms: readonly NumberForm[], i: number) =>
    (forms[i % forms.length] ?? forms[0])?.(...personalNumber(random)) ?? '';
  const named = (i: number, [given, family]: Part['names']) =>
    nth(part.nameSentences, i)
      .replace('{given}', random.pick(given))
      .replace('{family}', random.pick(family));
  return [
    ...times('number', perClass.numbers, (i) => inWords(random.pick(part.around), number(ordinary, i))),
    ...times('odd-number', perClass.numbers, (i) => inWords(random.pick(part.around), number(part.odd, i))),
    ...times('reserve-number', perClass.reserve, (i) =>
      inWords(random.pick(part.around), reserveNumber(random, i)),
    ),
    ...times('phone', perClass.phones, (i) =>
      inWords(random.pick(part.phoneSentences), digits(nth(part.phones, i), random)),
    ),
    ...times('email', perClass.emails, (i) => inWords(random.pick(part.around), nth(part.emails, i))),
    ...times('birth-date', perClass.births, (i) => dated(nth(part.births, i), random)),
    ...times('name', perClass.names, (i) => named(i, part.names)),
    ...times('rare-name', perClass.rare, (i) => named(i, part.rareNames)),
    ...times('address', addresses, (i) =>
      inWords(nth(part.addressSentences, i), `${random.pick(part.streets)} ${1 + random.below(120)}`).replace(
        '{town}',
        random.pick(part.towns),
      ),
    ),
    ...part.clean.flatMap((text) =>
      times('clean', text.includes('{') ? part.fills : 1, () => filled(text, random)),
    ),
  ];
}

/** `#` is any digit. */
function digits(form: string, random: Random): string {
  return form.replace(/#/g, () => String(random.below(10)));
}

const months = ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september'];

/** `{y}`, `{yy}`, `{m}`, `{d}` and `{month}` of a day on which someone may be born. */
function dated(form: string, random: Random): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const [year, month, day] = [1930 + random.below(85), 1 + random.below(9), 1 + random.below(28)];
  return form
    .replace('{y}', String(year))
    .replace('{yy}', two(year % 100))
    .replace('{month}', months[month - 1] ?? '')
    .replace('{m}', two(month))
    .replace('{d}', two(day));
}

const codeLetters = [...'BCDFGHJKMNPRSTZ23456789'];
const hex = [...'0123456789abcdef'];

/** Harmless things: dates of meetings, times, codes, ids, numbers of papers and of organisations. */
function filled(text: string, random: Random): string {
  const two = (n: number) => String(n).padStart(2, '0');
  const of = (letters: readonly string[], n: number) =>
    Array.from({ length: n }, () => random.pick(letters)).join('');
  const date = () => `${2025 + random.below(4)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
  // No count, amount or number of a paper begins with nought.
  const number = (n: number) => `${1 + random.below(9)}${digits('#'.repeat(n - 1), random)}`;
  const makers: Readonly<Record<string, () => string>> = {
    date,
    stamp: () => date().replaceAll('-', ''),
    time: () => `${two(7 + random.below(12))}.${two(5 * random.below(12))}`,
    clock: () => `${two(7 + random.below(12))}:${two(5 * random.below(12))}`,
    code: () => `${of(codeLetters, 3)}-${of(codeLetters, 4)}`,
    uuid: () => [8, 4, 4, 4, 12].map((n) => of(hex, n)).join('-'),
    org: () =>
      `${digits('##', random)}${random.pick(['2', '3', '5', '6', '7', '8', '9'])}${digits('###-####', random)}`,
    ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => ['n'.repeat(n), () => number(n)])),
    long: () => number(10),
    month: () => random.pick(months),
  };
  // A number of a paper that by chance is someone's is not harmless, whatever stands before it: another is drawn.
  for (;;) {
    const said = text.replace(/\{(\w+)\}/g, (whole, name: string) => makers[name]?.() ?? whole);
    if (!mayBeSomeones(said)) return said;
  }
}
