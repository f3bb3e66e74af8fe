import type { Random } from './random.js';

/**
 * Numbers that nobody has: birth numbers 980–999, which the tax agency keeps for tests, with a right check digit; its
 * coordination numbers for tests too, some of which have month 00 or day 60.
 */
export function personalNumber(
  random: Random,
  coordination = random.below(5) === 0,
): readonly [string, string, string, string] {
  const year = 1930 + random.below(85);
  const month = two(coordination && random.below(6) === 0 ? 0 : 1 + random.below(12));
  const day = two(coordination ? 60 + random.below(29) : 1 + random.below(28));
  const three = String(980 + random.below(20));
  return [String(year), month, day, three + luhn(two(year % 100) + month + day + three)];
}

type ReserveForm = (date: string, letter: () => string, digit: () => string) => string;

/**
 * Forms of interim numbers and of the health-care regions' reserve numbers, as the Swedish base profiles of HL7 list
 * them, and of the national reserve number (Inera): a raised century, two or three letters, a check digit.
 */
const reserveForms: readonly ReserveForm[] = [
  // Interim, of old.
  (date, _l, d) => `${date.slice(2)}-T${d()}${d()}${d()}`,
  // National: known date of birth, and unknown.
  (date, l, d) => `${Number(date.slice(0, 2)) + 3}${date.slice(2)}-${l()}${l()}${d()}${d()}`,
  (date, l, d) => `${Number(date.slice(0, 2)) + 6}${date.slice(2)}${l()}${l()}${l()}${d()}`,
  (_date, l, d) => `00${d()}${d()}2${d()}4${d()}-${l()}${l()}${d()}${d()}`,
  // Stockholm.
  (_date, _l, d) => `9920${d()}${d()}${d()}${d()}${d()}${d()}${d()}${d()}`,
  // Västra Götaland.
  (date, _l, d) => `${date}-K1${d()}${d()}`,
  (date, _l, d) => `${date}M${d()}${d()}${d()}`,
  // Skåne.
  (date, l) => `${date}D${l()}1${l()}`,
  (date, l) => `${date.slice(2)}-E${l()}0${l()}`,
  // Örebro, Värmland, Blekinge and Sörmland.
  (date, l, d) => `${date}-T${l()}${d()}B`,
  (date, _l, d) => `${date}SF${d()}K`,
  (date, l, d) => `${date}${l()}${l()}${d()}${l()}`,
  // Västernorrland, Västerbotten, Dalarna, Gävleborg.
  (date, _l, d) => `${date}${d()}${d()}${d()}R`,
  (date, _l, d) => `${date}-R${d()}${d()}${d()}`,
  (date, l, d) => `${date}-${l()}${d()}${d()}${d()}`,
  (date, _l, d) => `${date}-${d()}${d()}X${d()}`,
  // Halland and Carelink: a day from 32 to 59.
  (date, _l, d) => `${date.slice(0, 6)}4${d()}${d()}${d()}${d()}${d()}`,
];

export function reserveNumber(random: Random, i: number): string {
  const letter = () => random.pick([...'ABCDEFGHJKLMNPRSTUXYZ']);
  const digit = () => String(random.below(10));
  const [year, month, day] = personalNumber(random, false);
  return reserveForms[i % reserveForms.length]?.(`${year}${month}${day}`, letter, digit) ?? '';
}

function luhn(nine: string): string {
  const sum = [...nine].reduce((total, digit, i) => {
    const weighed = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** True when ten or twelve digits of the text, as such numbers are typed, have a day and a right check digit. */
export function mayBeSomeones(text: string): boolean {
  return [...text.matchAll(/(?<!\d)(?:\d\d)?(\d{6})[-+ ]?(\d{4})(?!\d)/g)].some(
    ([, date = '', four = '']) => {
      const [month, day] = [Number(date.slice(2, 4)), Number(date.slice(4)) % 60];
      const sum = [...(date + four)]
        .map((digit, i) => Number(digit) * (i % 2 === 0 ? 2 : 1))
        .reduce((total, n) => total + (n > 9 ? n - 9 : n), 0);
      return month <= 12 && day <= 31 && sum % 10 === 0;
    },
  );
}
