/** Synthetic texts, with and without personal data; numbers are of the series that the tax agency keeps for tests (98x–99x). */
export interface Labelled {
  readonly text: string;
  readonly kind: 'number' | 'odd-number' | 'name' | 'address' | 'clean';
}

export interface Part {
  readonly seed: number;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly nameSentences: readonly string[];
  readonly addressSentences: readonly string[];
  readonly streets: readonly string[];
  readonly around: readonly string[];
  readonly clean: readonly string[];
}

/** Small, seeded, the same on every machine. */
function randomOf(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function luhn(nine: string): string {
  const sum = [...nine].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

/** Year, month, day and last four of a number that nobody has. */
function personalNumber(
  random: (bound: number) => number,
  coordination: boolean,
): readonly [string, string, string, string] {
  const two = (n: number) => String(n).padStart(2, '0');
  const year = 1930 + random(85);
  const month = two(1 + random(12));
  const day = two(1 + random(28) + (coordination ? 60 : 0));
  const three = String(980 + random(20));
  return [String(year), month, day, three + luhn(two(year % 100) + month + day + three)];
}

const ordinary: readonly ((y: string, m: string, d: string, n: string) => string)[] = [
  (y, m, d, n) => `${y}${m}${d}-${n}`,
  (y, m, d, n) => `${y}${m}${d}${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}-${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d} ${n}`,
  (y, m, d, n) => `${y}${m}${d} ${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}+${n}`,
];

const odd: readonly ((y: string, m: string, d: string, n: string) => string)[] = [
  (y, m, d, n) => `${y}-${m}-${d}-${n}`,
  (y, m, d, n) => `${y.slice(2)} ${m} ${d} ${n}`,
  (y, m, d, n) => `${y.slice(2)}.${m}.${d}.${n}`,
  (y, m, d, n) => `${y.slice(2)}/${m}/${d}-${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}–${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}\u00a0${n}`,
  (y, m, d, n) => `${y}${m}${d} - ${n}`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}\u200b-${n}`,
  (y, m, d, n) => [...`${y.slice(2)}${m}${d}${n}`].join(' '),
  (y, m, d, n) =>
    [...`${y}${m}${d}-${n}`]
      .map((c) => (/\d/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c))
      .join(''),
  (y, m, d, n) => `${y.slice(2)}${m}${d}-\n${n}`,
  (y, m, d, n) => `nr${y.slice(2)}${m}${d}-${n}x`,
  (y, m, d, n) => `${y.slice(2)}${m}${d}-${n.slice(0, 2)} ${n.slice(2)}`,
];

export function corpusOf(part: Part): readonly Labelled[] {
  const random = randomOf(part.seed);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[random(list.length)];
    if (found === undefined) throw new Error('an empty list');
    return found;
  };
  const number = (forms: typeof ordinary, i: number) => {
    const form = forms[i % forms.length] ?? ordinary[0];
    return form?.(...personalNumber(random, random(5) === 0)) ?? '';
  };
  const times = (n: number, make: (i: number) => Labelled) => Array.from({ length: n }, (_, i) => make(i));
  return [
    ...times(300, (i) => ({ kind: 'number', text: pick(part.around).replace('{}', number(ordinary, i)) })),
    ...times(300, (i) => ({ kind: 'odd-number', text: pick(part.around).replace('{}', number(odd, i)) })),
    ...times(300, (i) => ({
      kind: 'name',
      text: (part.nameSentences[i % part.nameSentences.length] ?? '')
        .replace('{given}', pick(part.given))
        .replace('{family}', pick(part.family)),
    })),
    ...times(200, (i) => ({
      kind: 'address',
      text: (part.addressSentences[i % part.addressSentences.length] ?? '').replace(
        '{}',
        `${pick(part.streets)} ${1 + random(120)}`,
      ),
    })),
    ...part.clean.map((text): Labelled => ({ kind: 'clean', text })),
  ];
}
