import { type Class, corpusOf } from '../domain/privacy/corpus.js';
import { practice } from '../domain/privacy/practice-part.js';

/** Two hundred numbers of people that nobody is. */
export function canaries(seed: number): readonly string[] {
  return some(seed, 'number', 200);
}

/** Two hundred identifiers of every kind that the filter knows by its form. */
export function mixedCanaries(seed: number): readonly string[] {
  return [
    ...some(seed, 'number', 110),
    ...some(seed, 'reserve-number', 40),
    ...some(seed, 'phone', 35),
    ...some(seed, 'email', 15),
  ];
}

function some(seed: number, kind: Class, n: number): readonly string[] {
  const alone = { ...practice, seed, around: ['{}'], phoneSentences: ['{}'] };
  const own = corpusOf(alone).filter((one) => one.kind === kind);
  // E-mail addresses are few; each is told apart by its own beginning.
  return own.slice(0, n).map(({ text }, i) => (kind === 'email' ? `k${i}${text}` : text));
}

/** Those that stand in the text as they were planted. */
export function hits(planted: readonly string[], text: string): readonly string[] {
  return planted.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)));
}
