import type { Place } from './place.js';

const months = '(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,6}';
const year = "(?:(?:18|19|20)\\d{2}|-?'?\\d{2})";
const numeric =
  '(?:(?:18|19|20)?\\d{2}[-./ ]?\\d{2}[-./ ]?\\d{2}|\\d{1,2} ?[-./] ?\\d{1,2} ?[-./ ] ?' +
  year +
  `|${year}[,]? ?\\d{1,2} ?[-./] ?\\d{1,2})`;
const inWords = `(?:\\d{1,2}(?::?e|st|nd|rd|th|\\.)? (?:of )?${months}\\.?(?:,? ${year})?|${months} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${year})?)`;
const before =
  '(?:född(?:a|es|s)?|fött|föddes|födelse(?:datum|dag|tid|år)(?:en|et)?|fyller(?: \\d{1,3})?(?: år)?|f\\. ?d\\.|fdd|f(?:\\.|(?= ))|born|d\\.?o\\.?b\\.?|date of birth|birth ?da(?:te|y))';
/** A word that says that someone was born, and a day in any of the ways it is typed. */
const born = new RegExp(
  `(?<![\\da-zåäö])${before}(?: (?:är|den|on|is|was|i|in|dag(?:en)?)){0,2}[ :=(]{0,3}(?:${numeric}|${inWords})(?!\\d)`,
  'g',
);
/** A personal number whose last four are kept back. */
const masked = /(?<![\da-z])(?:(?:18|19|20)\d{6}|\d{6})[-+ ]?(?:x{4}|\*{4}|•{4}|_{4}|n{4}|#{4})(?![\da-z])/g;

/** Days on which someone was born. */
export function findBirthDates(text: string): readonly (readonly Place[])[] {
  return [born, masked].map((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: said, index }) => ({ index, length: said.trimEnd().length })),
  );
}
