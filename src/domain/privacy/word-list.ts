/** Words written with blanks between. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const stemLength = 3;
const endLength = 2;

/** Tells whether a word begins with one of the stems (each of three letters or more). */
export function beginsWithOneOf(stems: string): (word: string) => boolean {
  const byBeginning = new Map<string, string[]>();
  for (const stem of wordList(stems)) {
    const key = stem.slice(0, stemLength);
    byBeginning.set(key, [...(byBeginning.get(key) ?? []), stem]);
  }
  return (word) =>
    word.length >= stemLength &&
    byBeginning.get(word.slice(0, stemLength))?.some((stem) => word.startsWith(stem)) === true;
}

/** Tells whether a word ends with one of the endings (each of two letters or more). */
export function endsWithOneOf(endings: Iterable<string>): (word: string) => boolean {
  const short = new Set<string>();
  const byEnd = new Map<string, string[]>();
  for (const ending of endings) {
    const key = ending.slice(-stemLength);
    if (ending.length < stemLength) short.add(ending);
    else byEnd.set(key, [...(byEnd.get(key) ?? []), ending]);
  }
  return (word) =>
    byEnd.get(word.slice(-stemLength))?.some((ending) => word.endsWith(ending)) === true ||
    short.has(word.slice(-endLength));
}
