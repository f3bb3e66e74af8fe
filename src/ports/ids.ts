/** The only source of randomness. */
export interface Ids {
  /** A new id, `prefix-` and 12 characters a–z2–9. */
  next(prefix: string): string;
  /** `n` random integers below `bound`, from a cryptographic source. */
  integers(n: number, bound: number): readonly number[];
  /** What is stored of a secret: 64 letters that it cannot be worked out from. */
  hash(secret: string): string;
}
