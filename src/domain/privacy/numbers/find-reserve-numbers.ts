import { isDate } from './personal-number.js';
import type { Place } from '../words/place.js';

/** Six or eight digits and four characters, some of them letters; a blank between only before capitals. */
const shape = /(?<![\dA-Za-z])(?:\d{8}|\d{6})(?:[-+]?[A-Za-z\d]{4}| [A-Z\d]{4})(?![\dA-Za-zÅÄÖåäö])/g;
/**
 * The last four of interim, national and the regions' numbers: letters first and digits after, in any number of each; for
 * Skåne, Örebro, Värmland, Blekinge and Sörmland by turns; for Gävleborg and Västernorrland a letter late.
 */
const lastFour = /^(?:[a-z]\d{3}|[a-z]{2}\d{2}|[a-z]{3}\d|[a-z]{2}\d[a-z]|\d{2}[kmx]\d|\d{3}r)$/i;

/** Interim numbers, the national reserve number and those of the health-care regions that hold letters. */
export function findReserveNumbers(cased: string): readonly Place[] {
  return [...cased.matchAll(shape)].flatMap(({ 0: said, index }) => {
    const date = said.slice(0, -4).replace(/\D/g, '');
    return lastFour.test(said.slice(-4)) && mayBeBorn(date) ? [{ index, length: said.length }] : [];
  });
}

/** A day of a year of this or the last centuries, or of the national number's raised ones; or none that is known. */
function mayBeBorn(date: string): boolean {
  const [month, day] = [Number(date.slice(-4, -2)), Number(date.slice(-2))];
  if (date.length === 6) return isDate(month, day);
  const century = Number(date.slice(0, 2));
  if (century === 0) return month >= 20 && day >= 40 && day <= 59;
  return century >= 17 && isDate(month, day);
}
