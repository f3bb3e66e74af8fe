/** A letter that the lists of names are not written with, or a mark within the word. */
export function isUnusual(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if ((unit < 97 || unit > 122) && unit !== 0xe5 && unit !== 0xe4 && unit !== 0xf6) return true;
  }
  return false;
}

const letters: Readonly<Record<string, string>> = {
  ð: 'd',
  þ: 'th',
  ø: 'ö',
  æ: 'ä',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ŋ: 'n',
  ß: 'ss',
};

/** What each marked letter reads as; worked out once for those that are met. */
const plainLetters = new Map<string, string>();

/** Without marks, as the lists are written: "Dagný", "Máret", "Şule". */
export function folded(word: string): string {
  let plain = '';
  for (const one of word) {
    const known = plainLetters.get(one) ?? learn(one);
    plain += known;
  }
  return plain;
}

function learn(one: string): string {
  const marked = letters[one] ?? one.normalize('NFD').replace(/\p{Mn}/gu, '');
  const plain = 'åäö'.includes(one) ? one : marked;
  plainLetters.set(one, plain);
  return plain;
}
