import type { Place } from '../words/place.js';

/** Begins with a country or an area, and goes on in groups; after a letter and a hyphen "00" begins a running number. */
const phone =
  /(?<![\d.,#]|\d[-/:]|[a-zåäö]-(?=00))(?:\(?\+\d{1,3}|00\d{1,3}|\(?0|(?<![a-zåäö-])o(?=\d)|46(?=[ -]?(?:\(0\))?[ -]?7))(?:[ ./()\-_,·|*~]{0,3}\d){6,13}(?!\d)/g;
const least = { digits: 8, most: 15 };
/** A day as in other countries, or a day and a month with a time. */
const day = /^(?:0?\d|[12]\d|3[01])([./-])(?:0?\d|1[0-2])\1(?:\d{2}|\d{4})(?:[ .:-]|$)/;

/** Phone numbers, Swedish and of other countries. */
export function findPhones(text: string): readonly Place[] {
  return [...text.matchAll(phone)].flatMap(({ 0: said, index }) => {
    const digits = said.replace(/\D/g, '').length;
    const none = digits < least.digits || digits > least.most || day.test(said);
    return none ? [] : [{ index, length: said.length }];
  });
}

const figure =
  '(?:noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|zero|oh|one|two|three|four|five|six|seven|eight|nine)';
/** Read aloud: "noll sju tre, 528 06 11". */
const spoken = new RegExp(
  `(?<![a-zåäö])(?:noll|zero|oh|plus)[ ,.-]{1,3}(?:${figure}|\\d{1,4})(?:[ ,.-]{1,3}(?:${figure}|\\d{1,4})){2,9}(?![\\da-zåäö])`,
  'g',
);

/** Without its nought, after a word that says what it is: "mobil 70 123 45 67". */
const cut =
  /(?<![a-zåäö])(?:mobil\w{0,7}|tel\w{0,8}|nummer|numret|sms\w{0,4}|ring\w{0,3}|nås på|phone|call|cell)[^\d\n]{0,14}(7[02369](?:[ ./-]{0,3}\d){7})(?!\d)/g;

export function findCutPhones(text: string): readonly Place[] {
  return [...text.matchAll(cut)].map(({ 0: said, 1: number = '', index }) => ({
    index: index + said.length - number.length,
    length: number.length,
  }));
}

/** Phone numbers of which the first figures are written in words. */
export function findSpokenPhones(text: string): readonly Place[] {
  return [...text.matchAll(spoken)].map(({ 0: said, index }) => ({ index, length: said.length }));
}
