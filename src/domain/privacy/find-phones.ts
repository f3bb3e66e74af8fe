import type { Place } from './place.js';

/** Begins with a country or an area, and goes on in groups. */
const phone = /(?<![\d.,#]|\d[-/:])(?:\(?\+\d{1,3}|00\d{1,3}|\(?0)(?:[ ./()-]{0,3}\d){6,13}(?!\d)/g;
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
