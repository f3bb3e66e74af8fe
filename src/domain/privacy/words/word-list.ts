/** Words written with blanks between. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const stemLength = 3;

/** Three letters from there on, as one number. */
function keyAt(word: string, at: number): number {
  return word.charCodeAt(at) + word.charCodeAt(at + 1) * 0x400 + word.charCodeAt(at + 2) * 0x100000;
}

function grouped(
  parts: Iterable<string>,
  keyOf: (part: string) => number,
): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const part of parts) groups.set(keyOf(part), [...(groups.get(keyOf(part)) ?? []), part]);
  return groups;
}

/** Tells whether a word begins with one of the stems (each of three letters or more). */
export function beginsWithOneOf(stems: string): (word: string) => boolean {
  const byBeginning = grouped(wordList(stems), (stem) => keyAt(stem, 0));
  return (word) =>
    word.length >= stemLength &&
    byBeginning.get(keyAt(word, 0))?.some((stem) => word.startsWith(stem)) === true;
}

/** Tells whether a word ends with one of the endings (each of two letters or more). */
export function endsWithOneOf(endings: Iterable<string>): (word: string) => boolean {
  const all = [...new Set(endings)];
  const short = new Set(all.filter((one) => one.length < stemLength).map((one) => shortKey(one)));
  const byEnd = grouped(
    all.filter((one) => one.length >= stemLength),
    (one) => keyAt(one, one.length - stemLength),
  );
  return (word) =>
    short.has(shortKey(word)) ||
    (word.length >= stemLength &&
      byEnd.get(keyAt(word, word.length - stemLength))?.some((ending) => word.endsWith(ending)) === true);
}

/** The last two letters, as one number. */
function shortKey(word: string): number {
  return word.length < 2 ? -1 : word.charCodeAt(word.length - 2) + word.charCodeAt(word.length - 1) * 0x400;
}
