import type { Random } from './random.js';
import { type Filling } from './third-exam-fill.js';
import { personalNumber } from './test-numbers.js';

/** Digits in another script or shape. */
const shapes = {
  keycaps: (digit: number) => `${digit}\ufe0f\u20e3`,
  circled: (digit: number) => (digit === 0 ? '\u24ea' : String.fromCodePoint(0x2460 + digit - 1)),
  black: (digit: number) => (digit === 0 ? '\u24ff' : String.fromCodePoint(0x2776 + digit - 1)),
  wide: (digit: number) => String.fromCodePoint(0xff10 + digit),
  bold: (digit: number) => String.fromCodePoint(0x1d7ce + digit),
  raised: (digit: number) => [...'⁰¹²³⁴⁵⁶⁷⁸⁹'][digit] ?? '',
  arabic: (digit: number) => String.fromCodePoint(0x0660 + digit),
  spaced: (digit: number) => `${digit} `,
  joined: (digit: number) => `${digit}\u200d`,
  unseen: (digit: number) => `${digit}\u200b`,
  bold1: (digit: number) => `<b>${digit}</b>`,
  percent: (digit: number) => `%3${digit}`,
  twice: (digit: number) => `%253${digit}`,
  entity: (digit: number) => `&#${48 + digit};`,
};

/** One number for each text, in parts (`y yy m d n`), whole (`long short`), and whole in each of the shapes. */
export function numberIn(random: Random): Filling {
  const [y, m, d, n] = personalNumber(random);
  const yy = y.slice(2);
  const [long, short] = [`${y}${m}${d}${n}`, `${yy}${m}${d}${n}`];
  const hex = (length: number) => Array.from({ length }, () => random.pick([...'0123456789abcdef'])).join('');
  const like = (from: string, to: string) =>
    short.replace(/./g, (digit) => [...to][from.indexOf(digit)] ?? digit);
  const shaped = Object.entries(shapes).map(([shape, of]) => [
    shape,
    () => [...short].map((digit) => of(Number(digit))).join(''),
  ]);
  return {
    slots: {
      ...(Object.fromEntries(shaped) as Record<string, () => string>),
      y: () => y,
      yy: () => yy,
      m: () => m,
      d: () => d,
      n: () => n,
      n1: () => n.slice(0, 2),
      n2: () => n.slice(2),
      long: () => long,
      short: () => short,
      latin: () => like('01', 'Ol'),
      cyrillic: () => like('03', 'ОЗ'),
      greek: () => like('0', 'Ο'),
      letters: () => like('58', 'SB'),
      guid: () => [8, 4, 4, 4, 12].map(hex).join('-'),
      count: () => String(1 + random.below(900)),
      day: () => `2026-${1 + random.below(2)}${random.below(3)}-1${random.below(10)}`,
    },
  };
}
