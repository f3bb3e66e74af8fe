import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { corpusOf, type Labelled } from './corpus.js';
import { exam } from './exam-part.js';
import { practice } from './practice-part.js';

const numberTypes = ['personal-number', 'coordination-number', 'reserve-number'];
const wanted: Record<Labelled['kind'], readonly string[]> = {
  number: numberTypes,
  'odd-number': numberTypes,
  name: ['name'],
  address: ['address'],
  clean: [],
};

function sharesOf(texts: readonly Labelled[]) {
  const found = (kind: Labelled['kind']) => {
    const own = texts.filter((one) => one.kind === kind);
    const hit = own.filter(({ text }) =>
      findPersonalData(text).some(({ type }) => wanted[kind].includes(type)),
    );
    return hit.length / own.length;
  };
  const clean = texts.filter(({ kind }) => kind === 'clean');
  const alarms = clean.filter(({ text }) => findPersonalData(text).length > 0).map(({ text }) => text);
  return {
    number: found('number'),
    odd: found('odd-number'),
    name: found('name'),
    address: found('address'),
    alarms,
  };
}

describe.each([
  ['practice', practice],
  ['exam', exam],
] as const)('of the %s part', (name, part) => {
  const shares = sharesOf(corpusOf(part));
  it('every number in ordinary typing is found, and nearly all in odd typing', () => {
    console.info(name, JSON.stringify({ ...shares, alarms: shares.alarms.length }));
    expect(shares.number).toBe(1);
    expect(shares.odd).toBeGreaterThanOrEqual(0.95);
  });

  it('names and home addresses are found where the text is about a client', () => {
    expect(shares.name).toBeGreaterThanOrEqual(0.9);
    expect(shares.address).toBeGreaterThanOrEqual(0.9);
  });

  it('everyday texts of a group give no false alarm', () => {
    expect(shares.alarms).toEqual([]);
  });
});
