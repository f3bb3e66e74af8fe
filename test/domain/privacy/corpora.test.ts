import { describe, expect, it } from 'vitest';
import { type Finding, findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { type Class, classes, corpusOf, type Labelled } from './corpus.js';
import { exam } from './exam-part.js';
import { rehearsal } from './rehearsal-part.js';
import { practice } from './practice-part.js';
import { secondRehearsal } from './second-rehearsal-part.js';

type Type = Finding['type'];

/** Not found by a known form, but by what is said around it. */
const byWords: ReadonlySet<Type> = new Set(['name', 'address']);
const identifiers: readonly Type[] = ['personal-number', 'coordination-number', 'reserve-number'];
const wanted: Readonly<Record<Class, readonly Type[]>> = {
  number: identifiers,
  'odd-number': identifiers,
  'reserve-number': identifiers,
  phone: ['phone'],
  email: ['email'],
  'birth-date': ['birth-date', ...identifiers],
  name: ['name'],
  'rare-name': ['name'],
  address: ['address'],
  clean: [],
};

function measured(texts: readonly Labelled[]) {
  const of = (kind: Class) => texts.filter((one) => one.kind === kind);
  const missed = (kind: Class) =>
    of(kind).filter(({ text }) => !findPersonalData(text).some(({ type }) => wanted[kind].includes(type)));
  const share = (kind: Class) => 1 - missed(kind).length / of(kind).length;
  const alarms = of('clean').flatMap(({ text }) => {
    const types = findPersonalData(text).map(({ type }) => type);
    return types.length === 0 ? [] : [{ text, byNumber: types.some((type) => !byWords.has(type)) }];
  });
  return { of, missed, share, alarms };
}

describe.each([
  ['practice', practice],
  ['rehearsal', rehearsal],
  ['second rehearsal', secondRehearsal],
  ['exam', exam],
] as const)('of the %s part', (name, part) => {
  const { of, missed, share, alarms } = measured(corpusOf(part));
  if (process.env['SHOW_MISSED'] === name) {
    for (const kind of classes) for (const { text } of missed(kind)) console.info(kind, JSON.stringify(text));
    for (const { text } of alarms) console.info('ALARM', JSON.stringify(text));
  }
  it('each class is reported', () => {
    const shares = classes
      .filter((kind) => kind !== 'clean')
      .map((kind) => `${kind} ${(100 * share(kind)).toFixed(1)} % of ${of(kind).length}`);
    const clean = of('clean').length;
    const byNumber = alarms.filter((one) => one.byNumber).length;
    console.info(
      [name, ...shares, `alarms ${alarms.length}, by number rules ${byNumber}, of ${clean}`].join('\n  '),
    );
    for (const kind of classes) expect(of(kind).length, kind).toBeGreaterThanOrEqual(100);
  });

  it('every number in ordinary typing is found', () => {
    expect(missed('number')).toEqual([]);
  });

  it.each([
    ['odd-number', 0.95],
    ['reserve-number', 0.95],
    ['phone', 0.95],
    ['email', 0.9],
    ['birth-date', 0.9],
    ['rare-name', 0.85],
    ['address', 0.9],
  ] as const)('of the class %s at least %d are found', (kind, least) => {
    expect(share(kind)).toBeGreaterThanOrEqual(least);
  });

  it('of all names with client context at least nine in ten are found', () => {
    const all = (['name', 'rare-name'] as const).map(
      (kind) => [missed(kind).length, of(kind).length] as const,
    );
    const [missing, total] = [0, 1].map((i) => all.reduce((sum, counts) => sum + (counts[i] ?? 0), 0));
    expect((missing ?? 1) / (total ?? 1)).toBeLessThanOrEqual(0.1);
  });

  it('harmless texts give no alarm by number rules, and at most two in a hundred in all', () => {
    expect(alarms.filter((one) => one.byNumber)).toEqual([]);
    expect(alarms.length / of('clean').length).toBeLessThanOrEqual(0.02);
  });
});
