import type { Locale } from '../domain/model/person/locale.js';

/** "A, B och C" */
export function formatList(names: readonly string[], locale: Locale): string {
  const language = locale === 'sv' ? 'sv-SE' : 'en-GB';
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
