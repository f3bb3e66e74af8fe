import type { Place } from '../words/place.js';

/** A few words at most stand between: "LMA-kort nr", "passet har nummer", "dossiernumret är". */
const between = '[^\\d\\n]{0,24}?';
/** A letter or three, and six digits or more, however they are grouped; no date and no number of a paper with a year. */
const number =
  '(?<![\\da-z])[a-z]{0,3}[ -]?(?!(?:19|20)\\d\\d[-/ ]\\d)\\d(?:[ -]?\\d){5,13}[a-z]?(?![\\da-z/:])';

/** Numbers of people without a personal number, beside the word that says so. */
const patterns: readonly RegExp[] = [
  // The Migration Agency's card for asylum seekers, its dossier and its cases.
  new RegExp(
    `(?<![a-zåäö])(?:lma(?:-?(?:kort|n(?:umme)?r)\\w{0,5})?|dossier\\w{0,9}|doss(?:ier)?-?n(?:umme)?r\\w{0,2}|asyl-?n(?:umme)?r\\w{0,2}|ut-?n(?:umme)?r\\w{0,2}|migrationsverk\\w{0,4}|mig(?:rations)?-?(?:nr|nummer)|asylsök\\w{0,5}|asylkort\\w{0,3}|beteckning\\w{0,4})${between}${number}`,
    'g',
  ),
  // A passport or another paper of a person.
  new RegExp(
    `(?<![a-zåäö])(?:pass(?:et|ets)?(?:-?n(?:umme)?r\\w{0,2})?|[a-zåäö]{2,12}pass(?:et)?|passport\\w{0,2}|resedokument\\w{0,5}|travel document|id-?(?:kort|handling|nummer|nr)\\w{0,5}|identitets?(?:kort|handling)\\w{0,5}|identity (?:card|document)|id card|körkort\\w{0,9}|driving licen[cs]e|uppehållstillstånd\\w{0,9}|uppehållskort\\w{0,3}|ut-?kort\\w{0,5}|residence (?:permit|card)|nation(?:al|ell[a-z]?) id\\w{0,9}|eu-?id|pesel|cnp|ssn|henkilötunnus|fødselsnummer|cpr(?:-?nummer)?|samordningsbeteckning)${between}${number}`,
    'g',
  ),
];

const migration =
  '(?:lma(?:-?(?:kort|n(?:umme)?r)\\w{0,5})?|dossier\\w{0,9}|doss-?n(?:umme)?r\\w{0,2}|asyl(?:kort|-?n(?:umme)?r)\\w{0,3}|ut-?(?:kort|n(?:umme)?r)\\w{0,5})';
const papers =
  '(?:pass(?:et|ets)?|[a-zåäö]{2,12}pass(?:et)?|pass(?:et)?-?n(?:umme)?r\\w{0,2}|passport|resedokument\\w{0,5}|travel document|id-?(?:kort|handling)\\w{0,5}|körkort\\w{0,5}|uppehållstillstånd\\w{0,9}|uppehållskort\\w{0,3})';
/** The number first: "50-123456 är hens LMA-nummer", "AB1234567 står i passet". Of a paper it has letters before it. */
const after =
  '(?: (?:är|står|finns|is|in|i|på|of|som|as|hens|hans|hennes|ert|ditt|mitt|their|the|nummer|nr|,)(?: (?:i|på|hens|hans|hennes|the|their|klientens|ett|en|nya|gamla|utländska)){0,2})? ';
const before: readonly RegExp[] = [
  new RegExp(`${number}(?:${after}| ?\\()${migration}(?![a-zåäö])`, 'g'),
  new RegExp(
    `(?<![\\da-z])[a-z]{1,3}[ -]?\\d(?:[ -]?\\d){5,9}(?![\\da-z])(?:${after}| ?\\()${papers}(?![a-zåäö])`,
    'g',
  ),
];
/** A passport's number with letters among its digits, right after its word: "C01X00T47". */
const mixed = new RegExp(
  `(?<![a-zåäö])${papers}(?:[ .:#]{1,3}(?:nr|nummer|no|number|är|is)?){1,2}[ .:#]{0,2}((?=[a-z\\d]{0,8}\\d)(?=(?:\\d*[a-z]){2})(?=(?:[a-z]*\\d){4})[a-z\\d]{7,10})(?![a-z\\d])`,
  'g',
);

const fewDigits = /\d(?:[a-z -]{0,3}\d){3}/;
const sixDigits = /\d(?:[ -]?\d){5}/;

/** Numbers that point out someone who has no Swedish personal number, where a word beside them says what they are. */
export function findOtherIdentities(text: string): readonly Place[] {
  const all = sixDigits.test(text) ? [...patterns, ...before, mixed] : fewDigits.test(text) ? [mixed] : [];
  return all
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: said, index }) => ({ index, length: said.length }))
    .sort((a, b) => a.index - b.index);
}
