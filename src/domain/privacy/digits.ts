/** The digits of a text, and what stands between them. */
export interface Digits {
  /** All digits in a row, as numbers. */
  readonly value: readonly number[];
  /** Where each stands in the text. */
  readonly at: readonly number[];
  /** How many digits before this one hang together with it by small gaps. */
  readonly behind: readonly number[];
}

const widestGap = 3;
const mostAlike = 4;
const zero = 48;
const nine = 57;
/** Marks and blanks that people write within a number. */
const isMark = new Uint8Array(128);
for (const mark of ' .-/+:_,*|~()=') isMark[mark.charCodeAt(0)] = 1;

/** Collects the digits of readable text, in one pass. */
export function digitsIn(text: string): Digits {
  const value: number[] = [];
  const at: number[] = [];
  const behind: number[] = [];
  let apart = true;
  let last = -1;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const digit = unit >= zero && unit <= nine ? unit - zero : alike(text, i, unit);
    if (digit === -1) {
      if (isMark[unit] !== 1) apart = true;
      continue;
    }
    behind.push(!apart && i - last <= widestGap + 1 ? (behind[at.length - 1] ?? 0) + 1 : 0);
    at.push(i);
    value.push(digit);
    apart = false;
    last = i;
  }
  return { value, at, behind };
}

/** Written for digits by hand and by readers of scanned paper: o for 0; i, l and | for 1. */
function alike(text: string, i: number, unit: number): number {
  if (unit !== 111 && unit !== 105 && unit !== 108 && unit !== 124) return -1;
  if (!besideDigits(text, i)) return -1;
  return unit === 111 ? 0 : 1;
}

function isAlike(unit: number): boolean {
  return unit === 111 || unit === 105 || unit === 108 || unit === 124;
}

/** In a row of such letters that a digit begins or ends, and in no word. */
function besideDigits(text: string, i: number): boolean {
  let from = i;
  let to = i;
  while (i - from < mostAlike && isAlike(text.charCodeAt(from - 1))) from -= 1;
  while (to - i < mostAlike && isAlike(text.charCodeAt(to + 1))) to += 1;
  const [before, after] = [text.charCodeAt(from - 1), text.charCodeAt(to + 1)];
  return (isDigit(before) && !isLetter(after)) || (isDigit(after) && !isLetter(before));
}

export function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}

/** A letter of the alphabets that Swedish words are written in. */
export function isLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 0xc0 && unit <= 0x24f);
}

/** The digit is the first of those that stand beside each other. */
export function begins({ at }: Digits, digit: number): boolean {
  return digit === 0 || at[digit - 1] !== (at[digit] ?? 0) - 1;
}

/** So many from here on hang together, and no digit stands right after. */
export function hangTogether({ at, behind }: Digits, first: number, count: number): boolean {
  const last = first + count - 1;
  return last < at.length && (behind[last] ?? 0) >= count - 1 && at[last + 1] !== (at[last] ?? 0) + 1;
}

/** These stand right beside each other. */
export function standTogether({ at }: Digits, first: number, count: number): boolean {
  return (at[first + count - 1] ?? 0) - (at[first] ?? 0) === count - 1;
}
