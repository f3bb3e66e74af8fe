import type { Place } from './place.js';

/** A few words at most stand between: "LMA-kort nr", "passet har nummer", "dossiernumret är". */
const between = '[^\\d\\n]{0,24}?';
/** A letter or three, and six digits or more, however they are grouped; no date and no number of a paper with a year. */
const number =
  '(?<![\\da-z])[a-z]{0,3}[ -]?(?!(?:19|20)\\d\\d[-/ ]\\d)\\d(?:[ -]?\\d){5,13}[a-z]?(?![\\da-z/:])';

/** Numbers of people without a personal number, beside the word that says so. */
const patterns: readonly RegExp[] = [
  // The Migration Agency's card for asylum seekers, its dossier and its cases.
  new RegExp(
    `(?<![a-zåäö])(?:lma(?:-?kort\\w{0,5})?|dossier\\w{0,9}|migrationsverk\\w{0,4}|mig(?:rations)?-?(?:nr|nummer)|asylsök\\w{0,5}|asylkort\\w{0,3}|beteckning\\w{0,4})${between}${number}`,
    'g',
  ),
  // A passport or another paper of a person.
  new RegExp(
    `(?<![a-zåäö])(?:pass(?:et|ets)?(?:-?n(?:umme)?r\\w{0,2})?|[a-zåäö]{2,12}pass(?:et)?|passport\\w{0,2}|id-?(?:kort|handling|nummer|nr)\\w{0,5}|identitets?(?:kort|handling)\\w{0,5}|identity (?:card|document)|id card|körkort\\w{0,9}|driving licen[cs]e|uppehållstillstånd\\w{0,9}|uppehållskort\\w{0,3}|ut-?kort\\w{0,5}|residence (?:permit|card)|nation(?:al|ell[a-z]?) id\\w{0,9}|eu-?id|pesel|cnp|ssn|henkilötunnus|fødselsnummer|cpr(?:-?nummer)?|samordningsbeteckning)${between}${number}`,
    'g',
  ),
];

const sixDigits = /\d(?:[ -]?\d){5}/;

/** Numbers that point out someone who has no Swedish personal number, where a word beside them says what they are. */
export function findOtherIdentities(text: string): readonly Place[] {
  if (!sixDigits.test(text)) return [];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: said, index }) => ({ index, length: said.length }))
    .sort((a, b) => a.index - b.index);
}
