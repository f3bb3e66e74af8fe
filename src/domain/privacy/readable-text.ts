/** Text with look-alikes made plain, and where each of its characters stood. */
export interface ReadableText {
  readonly text: string;
  /** Offset in the original (UTF-16 units) of each character, and its length at the end. */
  readonly from: { readonly [offset: number]: number };
}

/**
 * Digits of any script as 0–9, any dash as `-`, any space as a blank, lower case; invisible characters dropped. One
 * UTF-16 unit in the result for each kept character, so that offsets can be told in the original.
 */
export function readableText(original: string): ReadableText {
  if (/^[\x20-\x7eåäöéÅÄÖÉ]*$/.test(original)) return { text: original.toLowerCase(), from: same };
  const parts: string[] = [];
  const from: number[] = [];
  let offset = 0;
  for (const character of original) {
    const plain = plainOf(character);
    for (let unit = 0; unit < plain.length; unit += 1) from.push(offset);
    parts.push(plain);
    offset += character.length;
  }
  from.push(original.length);
  return { text: parts.join(''), from };
}

/** Every offset stands for itself. */
const same = new Proxy<Record<number, number>>({}, { get: (_none, offset) => Number(String(offset)) });

function plainOf(character: string): string {
  if (/^[\x21-\x7eåäöé]$/.test(character)) return character.toLowerCase();
  if (/[\p{Cf}\p{Mn}\u00ad]/u.test(character)) return '';
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  if (/\s/u.test(character)) return ' ';
  if (/\p{Nd}/u.test(character)) return digitOf(character);
  return character.normalize('NFKC').toLowerCase();
}

/** Decimal digits of every script stand in runs of ten, from zero up. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return character;
  const compatible = character.normalize('NFKC');
  if (/^\d$/.test(compatible)) return compatible;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
