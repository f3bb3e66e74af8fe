import { checks, identityOf, type NumberType } from './personal-number.js';
import type { Place } from '../words/place.js';

/** A day of birth and, some words on, the last four: "850101, sista fyra 9802". */
const told =
  /(?<!\d)((?:18|19|20)?\d{6})[^\da-zåäö]{0,3}(?:[a-zåäö]{2,10}[^\da-zåäö]{1,3}){0,2}(?:sista|slut|fyra|siffr|last|four|ending)[a-zåäö]{0,6}[^\da-zåäö]{0,3}(?:[a-zåäö]{2,10}[^\da-zåäö]{1,3}){0,2}(\d{4})(?!\d)/g;

/** Numbers whose last four are told apart from the rest. */
export function findToldNumbers(text: string): readonly (Place & { readonly type: NumberType })[] {
  return [...text.matchAll(told)].flatMap(({ 0: said, 1: date = '', 2: four = '', index }) => {
    const digits = [...(date.slice(-6) + four)].map(Number);
    const type = checks(digits, 0) ? identityOf(digits, 0, 10) : undefined;
    return type === undefined ? [] : [{ type, index, length: said.length }];
  });
}
