import type { FormFault } from '../../domain/form/form-fault.js';
import type { Phrase } from '../../domain/form/phrase.js';
import { formatDate, formatDeadline, formatMoment } from '../../text/dates.js';
import type { Text } from '../../text/text.js';

/** The sentences that a form's phrases name; a function where something stands in the sentence. */
export type Words<Word extends string = string> = Readonly<
  Record<Word, string | ((...of: string[]) => string)>
>;

/** A phrase in the reader's language. */
export function written<Word extends string>(phrase: Phrase<Word>, words: Words<Word>, text: Text): string {
  const { locale } = text;
  if (typeof phrase === 'string') return phrase;
  if ('word' in phrase) {
    const found = words[phrase.word];
    if (typeof found === 'string') return found;
    return found(...(phrase.of ?? []).map((one) => written(one, words, text)));
  }
  if ('moment' in phrase) return formatMoment(phrase.moment, locale, { year: phrase.withYear === true });
  if ('day' in phrase) return formatDate(phrase.day, locale);
  if ('lastDay' in phrase) return formatDeadline(phrase.lastDay, locale);
  if ('dayOff' in phrase) return text.calendar.daysOff[phrase.dayOff];
  if ('all' in phrase) return phrase.all.map((one) => written(one, words, text)).join(phrase.between);
  return phrase[locale];
}

/** The words of a form: what its phrases and its faults say. */
export interface FormWords<Word extends string, Code extends string> {
  readonly words: Words<Word>;
  readonly faults: FaultWords<Code>;
}

export type FaultWords<Code extends string = string> = Readonly<Record<Code, string>>;

/** The sentence of a fault's code, with what was allowed. */
export function faultSentence<Code extends string>(
  { code, allowed = '' }: Pick<FormFault<Code>, 'code' | 'allowed'>,
  faults: FaultWords<Code>,
): string {
  return faults[code].replace('{allowed}', allowed);
}

/** The sentence at a field that is wrong; nothing when it is not. */
export function faultAt<Code extends string>(
  field: string,
  found: readonly Pick<FormFault<Code>, 'field' | 'code' | 'allowed'>[],
  faults: FaultWords<Code>,
): { readonly fault?: string } {
  const fault = found.find((one) => one.field === field);
  return fault === undefined ? {} : { fault: faultSentence(fault, faults) };
}
