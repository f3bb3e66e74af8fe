import { isPlaceName } from './place-names.js';
import { endsWithOneOf, wordList } from './word-list.js';

/** How the names of streets end in Sweden, and of those in English. */
const isStreetEnding = endsWithOneOf(
  wordList(
    `gata gatan gatu väg vägen gränd gränden stig stigen torg torget allé allén alle allen backe backen plan planen led leden kaj kajen
    strand stranden bro bron park parken esplanad esplanaden promenad promenaden liden lid brink brinken höjden dalen kullen lunden ängen
    gärdet hagen lyckan slingan ringen stråket terrassen svängen vreten åsen berget rundan kroken grand street road avenue lane`,
  ),
);
/** What hardly anything but a street ends with, so that the number may stand before it. */
const isSureEnding = endsWithOneOf(
  wordList(
    `gata gatan väg vägen gränd gränden stigen torget allén backen esplanaden street road avenue lane`,
  ),
);
/** How the names of villages and farms end, which have numbers too; and what units and houses are not called. */
const isVillageEnding = endsWithOneOf(
  wordList(
    `by hult gård torp bo boda berga arp ryd ryr rud löv hem hed holm lund näs näset ås åsen bäck bäcken sjö mo mon mark myra myran röd rödjan sund
    tuna udde udden vik viken äng åker ön hyttan hamra gärde mossen kulla kullen hammar backa stugan tomten tomta mala måla lycke fall fallet fors bol stad
    berg sta inge lösa skog skogen löt sätra sater säter vad torpet vreta`,
  ),
);
/** Of villages with one name: "Lilla Hult", "Västra Backa". */
export const besideVillages = wordList(
  `lilla stora norra södra västra östra övre nedre yttre inre gamla nya lill stor norr söder väster öster`,
);
/** A street without its last letters: "Kungsg", "Skogsv". Of words with a vowel or a soft sound before, these alone. */
const cutNames = wordList(
  `stor ny kyrko vasa linné nybro smedje jungfru skol kapell stations järnvägs  karla oden ringe tull bruna malm norr söder väster
  öster al björn bergs hantverkar slotts tegel villa dal gränge köpmanna borgmästar viktoria gustavs trädgårds nygårds mellan  sture
  drottning kungs kungsängs sibylle folkunga bonde svea göt tomtebo rådmans luntmakar repslagar engelbrekts fredriks brunns park skogs tall ring bäck berg sand sol`,
);
const endsInNoun = /(?:ing|ang|ung|ong|ång|yng|äng|peng|räng|lg|rg|lv|rv|[aeiouyåäö](?:g|v|gg))$/;

export function isStreet(word: string): boolean {
  return isStreetEnding(word);
}

/** @param words of how many its name is made, as far as they have capitals */
export function isSureStreet(word: string, words: number): boolean {
  return (word.length > 6 || words > 1) && isSureEnding(word);
}

/**
 * "Drottningg", "Skogsv", "Storg.": the first letter of gatan or vägen alone, or a longer beginning with its full stop.
 * Few words end so.
 */
export function isShortStreet(word: string, hasStop: boolean): boolean {
  const last = word.at(-1);
  if (hasStop && word.length > 4 && /(?:gat|väg|gr|vg|ev|og|eg|ov)$/.test(word)) return true;
  if ((last !== 'g' && last !== 'v') || word.length < 3) return false;
  if (cutNames.has(word.slice(0, -1)) || /[^aeiouyåäö]gg$/.test(word)) return true;
  if (word.length < 4) return false;
  const doubled = /(?:ll|rr|nn)[gv]$/.test(word);
  return doubled || /areg$/.test(word) || (word.endsWith('eng') && word.length > 4) || !endsInNoun.test(word);
}

/** The name of a village or a farm; no town. */
export function isVillage(word: string, before: string): boolean {
  if (word.length < 4 || isPlaceName(word) || !isVillageEnding(word)) return false;
  return word.length > 5 || besideVillages.has(before) || word.endsWith('en') || word.endsWith('by');
}
