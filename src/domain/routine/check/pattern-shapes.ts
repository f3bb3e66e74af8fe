/**
 * What may stand at one place of a reference: a letter or mark that the pattern writes out, one of some digits, or, where the
 * pattern leaves it open, any letter, and perhaps any digit.
 */
export type Place =
  | { readonly is: 'letter' | 'mark'; readonly text: string }
  | { readonly is: 'digit'; readonly digits: ReadonlySet<number> }
  | { readonly is: 'open'; readonly digits: ReadonlySet<number> };
/** One of the forms that a pattern takes, place by place. */
export type Shape = readonly Place[];

const mostShapes = 4000;
/** Longer than two personal numbers: what an open end can hold beyond it tells nothing new. */
const longest = 13;
const everyDigit: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
const noDigit: ReadonlySet<number> = new Set();

/**
 * Every form that a pattern can take: letters and marks written out, `\d`, classes, `.`, `?`, `+`, `*`, `{n}`, `{n,m}`, and
 * choices `(?:IFO|VUX)`. Undefined where it is written otherwise, or has too many forms to be looked at one by one.
 */
export function shapesOf(pattern: string): readonly Shape[] | undefined {
  try {
    const reader = { left: pattern };
    const shapes = choice(reader);
    return reader.left === '' ? shapes : undefined;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

class Unreadable extends Error {}
interface Reader {
  left: string;
}

function taken(reader: Reader, what: RegExp): string | undefined {
  const [found] = what.exec(reader.left) ?? [];
  if (found !== undefined) reader.left = reader.left.slice(found.length);
  return found;
}

function choice(reader: Reader): readonly Shape[] {
  const all = [...sequence(reader)];
  while (taken(reader, /^\|/) !== undefined) all.push(...sequence(reader));
  return bounded(all);
}

function sequence(reader: Reader): readonly Shape[] {
  let all: readonly Shape[] = [[]];
  while (reader.left !== '' && !/^[|)]/.test(reader.left)) {
    all = joined(all, repeated(one(reader), times(reader)));
  }
  return all;
}

function joined(first: readonly Shape[], then: readonly Shape[]): readonly Shape[] {
  if (first.length * then.length > mostShapes) throw new Unreadable();
  return first.flatMap((start) => then.map((end) => [...start, ...end]));
}

function bounded(all: readonly Shape[]): readonly Shape[] {
  if (all.length > mostShapes) throw new Unreadable();
  return all;
}

function repeated(shapes: readonly Shape[], [least, most]: readonly [number, number]): readonly Shape[] {
  const all: Shape[] = [];
  let so: readonly Shape[] = [[]];
  for (let n = 0; n <= most; n += 1) {
    if (n >= least) all.push(...so);
    if (n < most) so = joined(so, shapes);
    bounded(all);
  }
  return all;
}

function times(reader: Reader): readonly [number, number] {
  const sign = taken(reader, /^(?:[?*+]|\{\d{1,3}(?:,\d{0,3})?\})\??/);
  if (sign === undefined) return [1, 1];
  if (sign.startsWith('?')) return [0, 1];
  if (sign.startsWith('*')) return [0, longest];
  if (sign.startsWith('+')) return [1, longest];
  const [, least = '', rest] = /^\{(\d+)(,\d*)?\}/.exec(sign) ?? [];
  const from = Number(least);
  if (rest === undefined) return [from, from];
  return [from, rest === ',' ? Math.max(longest, from) : Number(rest.slice(1))];
}

function one(reader: Reader): readonly Shape[] {
  if (taken(reader, /^\((?:\?:|(?!\?))/) !== undefined) {
    const inner = choice(reader);
    if (taken(reader, /^\)/) === undefined) throw new Unreadable();
    return inner;
  }
  const set = taken(reader, /^\[(?:[^\]\\]|\\.)+\]/u);
  if (set !== undefined) return [[classOf(set.slice(1, -1))]];
  return [[escapedOf(reader) ?? writtenOf(reader)]];
}

/** `\d` and its like, a property, or a mark behind a stroke. */
function escapedOf(reader: Reader): Place | undefined {
  if (taken(reader, /^\\d/) !== undefined) return { is: 'digit', digits: everyDigit };
  if (taken(reader, /^\\p\{(?:L|Letter|Alpha|Lu|Ll)[^}]*\}/) !== undefined) {
    return { is: 'open', digits: noDigit };
  }
  if (taken(reader, /^(?:\\[wWDS]|\\[pP]\{[^}]*\}|\.)/) !== undefined) return anything;
  const mark = taken(reader, /^\\[^\p{L}\p{N}]/u);
  return mark === undefined ? undefined : { is: 'mark', text: mark.slice(1) };
}

const anything: Place = { is: 'open', digits: everyDigit };

function writtenOf(reader: Reader): Place {
  const text = taken(reader, /^[^\\^$.*+?()[\]{}|]/u);
  if (text === undefined) throw new Unreadable();
  return placeOf(text);
}

function placeOf(text: string): Place {
  if (/[0-9]/.test(text)) return { is: 'digit', digits: new Set([Number(text)]) };
  // Signs of other alphabets' digits are no marks.
  if (/\p{N}/u.test(text)) return anything;
  return /[\p{L}\p{M}]/u.test(text) ? { is: 'letter', text } : { is: 'mark', text };
}

/** What stands within square brackets: one letter or mark is written out, several are open. */
function classOf(inside: string): Place {
  const single = /^\\?([^\\^])$/u.exec(inside)?.[1];
  if (single !== undefined && !/^\\\p{L}/u.test(inside)) return placeOf(single);
  const digits = new RegExp(`^[${inside}]$`, 'u');
  const among = new Set([...everyDigit].filter((digit) => digits.test(String(digit))));
  const onlyDigits = /^(?:\\d|\d(?:-\d)?)+$/.test(inside);
  if (onlyDigits) return { is: 'digit', digits: among };
  const onlyMarks = /^(?:\\?[-\s/.:,_#])+$/.test(inside) && !/.-./u.test(inside.replace(/\\/g, ''));
  return onlyMarks ? { is: 'mark', text: '-' } : { is: 'open', digits: among };
}
