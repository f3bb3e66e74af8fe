import type { DayOff } from '../calendar/day-off.js';
import type { LocalDate, LocalMoment } from '../calendar/dates/time.js';
import type { Bilingual } from '../model/person/locale.js';

/**
 * Something that a card says, as facts: a name as it was typed, a name in both languages, a date, or a sentence of the text
 * ring with what stands in it. The text ring writes it out in the reader's language.
 */
export type Phrase<Word extends string = string> =
  | string
  | Bilingual
  | { readonly moment: LocalMoment; readonly withYear?: boolean }
  | { readonly day: LocalDate }
  /** The last day of something; with its time when that is not the day's end. */
  | { readonly lastDay: LocalMoment }
  | { readonly dayOff: DayOff }
  | { readonly all: readonly Phrase<Word>[]; readonly between: string }
  | { readonly word: Word; readonly of?: readonly Phrase<Word>[] };
