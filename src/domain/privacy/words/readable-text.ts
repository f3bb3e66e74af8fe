/** Text with look-alikes made plain, and where each of its characters stood. */
export interface ReadableText {
  /** Lower case, plain digits, dashes and blanks. */
  readonly text: string;
  /** The same, unit by unit, with its capitals. */
  readonly cased: string;
  /** Offset in the original (UTF-16 units) of a unit of the text; of its length too. */
  at(offset: number): number;
}

/** Nothing to make plain but blanks, unit for unit. */
const simple = /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\xb1\xb5-\xb8\xbb\xc0-\xff]*$/;
const blanks = /[\t\n\r\xa0]/g;
const dropped = -1;
const several = -2;
const unknown = 0;

/** What each UTF-16 unit reads as; worked out once for those that are met. */
const plainUnits = new Int32Array(0x10000);

/**
 * Digits of any script as 0–9, any dash as `-`, any space as a blank, compatible letters as the plain ones, invisible
 * characters dropped. Offsets can be told in the original.
 */
export function readableText(original: string): ReadableText {
  if (simple.test(original)) {
    const cased = original.replace(blanks, ' ');
    return { cased, text: cased.toLowerCase(), at: (offset) => offset };
  }
  const units: number[] = [];
  const from: number[] = [];
  for (let offset = 0; offset < original.length; offset += 1) {
    const unit = original.charCodeAt(offset);
    const known = plainUnits[unit] ?? unknown;
    const plain = known === unknown ? learn(unit) : known;
    if (plain >= 0) {
      units.push(plain);
      from.push(offset);
    } else if (plain === several) {
      const character = String.fromCodePoint(original.codePointAt(offset) ?? 0);
      const said = expanded(character);
      for (let i = 0; i < said.length; i += 1) {
        units.push(said.charCodeAt(i));
        from.push(offset);
      }
      offset += character.length - 1;
    } else if (unit >= 0x300 && unit <= 0x36f) {
      compose(units, unit);
    }
  }
  from.push(original.length);
  const cased = textOf(units);
  return { cased, text: cased.toLowerCase(), at: (offset) => from[offset] ?? original.length };
}

/** What a unit reads as: one unit, or that it is dropped or several. */
function learn(unit: number): number {
  const said = unit >= 0xd800 && unit <= 0xdfff ? '' : plainOf(String.fromCharCode(unit));
  const one = said.length === 1 ? said.charCodeAt(0) : 0;
  // Half of a pair is read with its other half.
  const plain = unit >= 0xd800 && unit <= 0xdfff ? several : said.length > 1 ? several : one || dropped;
  plainUnits[unit] = plain;
  return plain;
}

/** What characters of more than one unit read as, before or after. */
const expansions = new Map<string, string>();

function expanded(character: string): string {
  const known = expansions.get(character);
  if (known !== undefined) return known;
  const said = plainOf(character);
  expansions.set(character, said);
  return said;
}

/** A letter with its mark beside it, as some phones and computers write å, ä and ö. */
function compose(units: number[], mark: number): void {
  const last = units.at(-1);
  if (last === undefined) return;
  const whole = String.fromCharCode(last, mark).normalize('NFC');
  if (whole.length === 1) units[units.length - 1] = whole.charCodeAt(0);
}

const atATime = 8192;

function textOf(units: readonly number[]): string {
  let text = '';
  for (let at = 0; at < units.length; at += atATime) {
    text += String.fromCharCode(...units.slice(at, at + atATime));
  }
  return text;
}

function plainOf(character: string): string {
  if (/[\s\u0085]/u.test(character)) return ' ';
  // Half of a pair alone is no character; an enclosing mark stands on a keycap; fillers are letters that cannot be seen.
  if (/[\p{Cf}\p{Cc}\p{Mn}\p{Me}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(character)) return '';
  const enclosed = enclosedDigit(character.codePointAt(0) ?? 0);
  if (enclosed !== undefined) return enclosed;
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  // The one letter whose small form is longer: offsets would move.
  if (character === '\u0130') return 'I';
  if (/[\u2018\u2019\u02bc]/u.test(character)) return "'";
  if (/[\u01c0\u2223\u2502\u2758]/u.test(character)) return '|';
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  return character.normalize('NFKC');
}

/** Where circled digits without a plain form begin, and those whose plain form has brackets or a point; the first of each. */
const circled: readonly (readonly [number, number])[] = [
  [0x2776, 1],
  [0x2780, 1],
  [0x278a, 1],
  [0x24f5, 1],
  [0x2474, 1],
  [0x2488, 1],
];
const zeros = new Set([0x24ff, 0x1f10b, 0x1f10c, 0x1f100]);

function enclosedDigit(code: number): string | undefined {
  if (zeros.has(code)) return '0';
  const found = circled.find(([from]) => code >= from && code <= from + 8);
  return found === undefined ? undefined : String(code - found[0] + found[1]);
}

/** Decimal digits of every script stand in runs of ten, from zero up. */
function digitOf(character: string): string {
  const compatible = character.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
