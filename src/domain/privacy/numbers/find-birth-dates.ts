import type { Place } from '../words/place.js';

const months = '(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,6}';
const year = "(?:(?:18|19|20)\\d{2}|-?'?\\d{2})";
const numeric =
  '(?:(?:18|19|20)?\\d{2}[-./ ]?\\d{2}[-./ ]?\\d{2}|\\d{1,2} ?[-./] ?\\d{1,2} ?[-./ ] ?' +
  year +
  `|${year}[,]? ?\\d{1,2} ?[-./] ?\\d{1,2})`;
const ordinal =
  '(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|tjugo-?(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde)|trettionde|trettio-?första)';
const spokenYear =
  '(?:(?:nitton|arton|nittonhundra|tjugohundra|tvåtusen)?-?(?:tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)?(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?)';
const spokenDay = `${ordinal} (?:i )?(?:${months}|${ordinal})(?:,? (?:år )?(?:${year}|${spokenYear}))?`;
const inWords = `(?:\\d{1,2}(?::?e|st|nd|rd|th|\\.)? (?:of )?${months}\\.?(?:,? ${year})?|${months} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${year})?)`;
const before =
  '(?:född(?:a|es|s)?|fött|föddes|fdt\\.?|kom till världen|födelse(?:datum|data|dag|tid|år)(?:en|et)?|fyll(?:er|de|t)(?: \\d{1,3})?(?: år)?|f\\. ?d\\.|fdd|f(?:\\.|(?= ))|born|d\\.?o\\.?b\\.?|date of birth|birth ?da(?:te|y))';
/** A word that says that someone was born, and a day in any of the ways it is typed. */
const born = new RegExp(
  `(?<![\\da-zåäö])${before}(?: (?:är|den|on|is|was|i|in|dag(?:en)?)){0,2}[ :=(]{0,3}(?:${numeric}|${inWords}|${spokenDay}|${year},? (?:den )?\\d{1,2} ${months})(?!\\d)`,
  'g',
);
/** The day first: "1985-01-12 är hens födelsedag". */
const bornAfter = new RegExp(
  `(?<![\\d-])(?:${numeric}|${inWords})(?!\\d)[^\\d\\n.]{0,20}(?<![a-zåäö])(?:födelse(?:dag|datum|data)|född|fyller (?:\\S+ )?år|birthday|date of birth)`,
  'g',
);
/** A personal number whose last four are kept back. */
const masked = /(?<![\da-z])(?:(?:18|19|20)\d{6}|\d{6})[-+ ]?(?:x{4}|\*{4}|•{4}|_{4}|n{4}|#{4})(?![\da-z])/g;

/** Days on which someone was born. */
export function findBirthDates(text: string): readonly (readonly Place[])[] {
  const isTold = /f[öo](?:d|tt)|fyll|världen|f\. ?d|fdd|fdt|birth|born|d\.?o\.?b|(?<![a-zåäö])f[. ]/.test(
    text,
  );
  return (isTold ? [born, bornAfter, masked] : [masked]).map((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: said, index }) => ({ index, length: said.trimEnd().length })),
  );
}
