/** Swedish is the product's first language; every sentence is in English as well. */
export type Locale = 'sv' | 'en';

/** A sentence or word that a routine file gives in both languages. */
export interface Bilingual {
  readonly sv: string;
  readonly en: string;
}
