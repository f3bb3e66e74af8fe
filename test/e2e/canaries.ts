import { corpusOf } from '../domain/privacy/corpus.js';
import { practice } from '../domain/privacy/practice-part.js';

/** Two hundred numbers of people that nobody is. */
export function canaries(seed: number): readonly string[] {
  return corpusOf({ ...practice, seed, around: ['{}'] })
    .filter(({ kind }) => kind === 'number')
    .slice(0, 200)
    .map(({ text }) => text);
}

/** Those that stand in the text as they were planted. */
export function hits(planted: readonly string[], text: string): readonly string[] {
  return planted.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret)));
}
