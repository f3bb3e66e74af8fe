import { hasSureNumber } from './numbers/find-numbers.js';
import { readableText } from './words/readable-text.js';

/**
 * For the last door before bytes leave: a number that is someone's, beyond doubt. What is held there is not sent, so
 * times, codes and dates beside each other must never look like one; names are not asked about, since staff are named.
 */
export function holdsNumber(text: string): boolean {
  return hasSureNumber(readableText(text).text);
}
