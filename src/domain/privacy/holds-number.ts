import { findPersonalData } from './find-personal-data.js';

const numbers = ['personal-number', 'coordination-number', 'reserve-number'];

/** For the last doors: a number that is someone's. Names are not asked about there, since staff are named on cards. */
export function holdsNumber(text: string): boolean {
  return findPersonalData(text).some(({ type }) => numbers.includes(type));
}
