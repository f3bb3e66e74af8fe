import { describe, expect, test } from 'vitest';
import { answerFaults, onlyAsked, receivingUnit } from '../../../src/domain/life/reading/life-answers.js';
import type { Question } from '../../../src/domain/life/reading/life-schema.js';
import { named, taskWith } from './life-fixtures.js';
import { monday, sceneOf } from './life-town.js';
import { meetingCase } from './lives.js';

const scene = sceneOf(meetingCase, [], monday);
const asked = (question: object): readonly Question[] =>
  taskWith({ asks: [{ ...named('asked'), ...question }] }).asks;
/** What is wrong with the answer to the one question. */
const codeOf = (question: object, answer: string) =>
  answerFaults(scene, asked(question), { asked: answer }, ['u-2']).map(({ code }) => code)[0];

describe('given a question', () => {
  test.each([
    ['of a list', { oneOf: 'answers' }, 'known', 'reasons', 'unknown'],
    ['of a list that is not there', { oneOf: 'gone' }, undefined, 'known', 'unknown'],
    ['for a month', { kind: 'month' }, '2026-12', '2026-13', 'not-a-month'],
    ['for a month, in another century', { kind: 'month' }, '2026-01', '1826-01', 'not-a-month'],
    ['for a month, answered by a date', { kind: 'month' }, '2026-01', '2026-01-01', 'not-a-month'],
    ['for a date', { kind: 'date' }, '2028-02-29', '2026-02-29', 'not-a-date'],
    ['for a date, answered by a month', { kind: 'date' }, '2026-02-28', '2026-02', 'not-a-date'],
    ['for a unit', { kind: 'unit' }, 'u-3', 'u-4', 'unknown'],
    ['for a unit, answered by two', { kind: 'unit' }, 'u-3', 'u-1,u-3', 'unknown'],
    ['for units', { kind: 'units' }, 'u-1,u-3', 'u-1,u-4', 'unknown'],
    ['for units, with an empty one', { kind: 'units' }, 'u-1', 'u-1,', 'unknown'],
    ['for a text', { kind: 'filtered-text', max: 20 }, 'a'.repeat(20), 'a'.repeat(21), 'too-long'],
    [
      'for a text about nobody',
      { kind: 'filtered-text', max: 40 },
      'one person',
      '19121212',
      'personal-data',
    ],
  ])(
    '%s, when it is rightly answered there is no fault, and otherwise its own',
    (_, question, right, wrong, code) => {
      if (right !== undefined) expect(codeOf(question, right)).toBeUndefined();
      expect(codeOf(question, wrong)).toBe(code);
    },
  );

  test('when the answer is missing, empty or blank, it is missing, whatever is asked', () => {
    for (const question of [{ oneOf: 'answers' }, { kind: 'month' }, { kind: 'units' }]) {
      expect(answerFaults(scene, asked(question), {}, [])).toEqual([{ question: 'asked', code: 'missing' }]);
      expect([codeOf(question, ''), codeOf(question, '  \n')]).toEqual(['missing', 'missing']);
    }
  });

  test('when blanks stand around the answer, they do not count', () => {
    expect(codeOf({ oneOf: 'answers' }, ' known ')).toBeUndefined();
    expect(codeOf({ kind: 'filtered-text', max: 20 }, ` ${'a'.repeat(20)} `)).toBeUndefined();
  });

  test('when a text is too long, the fault says how long it may be', () => {
    const asks = asked({ kind: 'filtered-text', max: 20 });
    expect(answerFaults(scene, asks, { asked: 'a'.repeat(21) }, [])).toEqual([
      { question: 'asked', code: 'too-long', allowed: 20 },
    ]);
  });

  test('when its id is a word that every object knows, it is missing until it is answered', () => {
    const { asks } = taskWith({ asks: [{ ...named('constructor'), kind: 'month' }] });
    expect(answerFaults(scene, asks, {}, [])).toEqual([{ question: 'constructor', code: 'missing' }]);
    expect(onlyAsked(asks, {})).toEqual({ constructor: '' });
  });
});

describe('given the question for the unit that a case is handed over to', () => {
  const { asks } = taskWith({ asks: [{ ...named(receivingUnit), kind: 'unit' }] });
  const faults = (concerned: readonly string[]) =>
    answerFaults(scene, asks, { [receivingUnit]: 'u-3' }, concerned);

  test('when the case concerns the unit, there is no fault; when it does not, the unit is unknown', () => {
    expect(faults(['u-2', 'u-3'])).toEqual([]);
    expect(faults(['u-2'])).toEqual([{ question: receivingUnit, code: 'unknown' }]);
    expect(faults([])).toEqual([{ question: receivingUnit, code: 'unknown' }]);
  });
});

describe('given several questions', () => {
  const { asks } = taskWith({
    asks: [
      { ...named('first'), kind: 'month' },
      { ...named('second'), oneOf: 'answers' },
    ],
  });

  test('when several are wrongly answered, each has its fault, in the order of the questions', () => {
    expect(answerFaults(scene, asks, { second: 'nonsense', first: 'nonsense' }, [])).toEqual([
      { question: 'first', code: 'not-a-month' },
      { question: 'second', code: 'unknown' },
    ]);
  });

  test('when nothing is asked, nothing is wrong and nothing is kept', () => {
    expect(answerFaults(scene, [], { first: 'nonsense' }, [])).toEqual([]);
    expect(onlyAsked([], { first: '2026-01' })).toEqual({});
  });

  test('when more is answered than asked, only what is asked is kept, without blanks around it', () => {
    expect(onlyAsked(asks, { first: ' 2026-01 ', other: 'more' })).toEqual({ first: '2026-01', second: '' });
  });
});
