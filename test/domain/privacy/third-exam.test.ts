import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import type { ExamText } from './third-exam-fill.js';
import { thirdExam } from './third-exam.js';
import { everydayTalk } from './third-exam-talk.js';
import { mostOfOneFrame } from './third-exam-fill.js';
import { origins } from './third-exam-names.js';

const sizes = {
  'name-client': 300,
  'name-talk': 300,
  'name-field': 200,
  address: 150,
  'birth-date': 150,
  phone: 150,
  number: 300,
  identity: 100,
  'clean-chat': 500,
  'clean-field': 300,
};

describe('the third exam', () => {
  const exam = thirdExam();

  it('has the texts it says it has', () => {
    const found = Object.fromEntries([...exam].map(([category, texts]) => [category, texts.length]));
    expect(found).toEqual(sizes);
  });

  it('is the same each time', () => {
    expect([...thirdExam()]).toEqual([...exam]);
  });

  it.each(Object.keys(sizes))('%s repeats no text, and no frame too often', (category) => {
    const texts = exam.get(category) ?? [];
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    const perFrame = new Map<string, number>();
    for (const { frame } of texts) perFrame.set(frame, (perFrame.get(frame) ?? 0) + 1);
    for (const [frame, made] of perFrame) expect(made, frame).toBeLessThanOrEqual(mostOfOneFrame);
  });

  it.each(Object.keys(sizes))('%s has spans where something is to be found', (category) => {
    for (const { text, spans } of exam.get(category) ?? []) {
      expect(spans.length > 0, text).toBe(!category.startsWith('clean'));
      expect(text).not.toMatch(/[⟦⟧]|\{\w+\}/);
      for (const { start, end } of spans) {
        expect(end, text).toBeGreaterThan(start);
        expect(end, text).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end), text).toMatch(/\S/);
      }
    }
  });

  it('spans of one text do not overlap', () => {
    for (const { spans } of [...exam.values()].flat())
      for (const [i, { start }] of spans.entries())
        expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  });

  it('a span holds the slot that was marked, and the rest of the frame stands around it', () => {
    for (const { text, spans, frame } of exam.get('name-talk') ?? []) {
      const around = frame.split(/⟦[^⟧]*⟧/);
      const found = spans.map(({ start }, i) => text.slice(spans[i - 1]?.end ?? 0, start));
      expect([...found, text.slice(spans.at(-1)?.end ?? 0)]).toEqual(around);
    }
  });

  it('everyday talk has many frames and names of many origins', () => {
    const texts = exam.get('name-talk') ?? [];
    expect(everydayTalk.length).toBeGreaterThanOrEqual(120);
    expect(new Set(texts.map(({ frame }) => frame)).size).toBeGreaterThanOrEqual(120);
    expect(new Set(texts.map(({ note }) => note)).size).toBeGreaterThanOrEqual(15);
    expect(origins.length).toBeGreaterThanOrEqual(15);
  });
});

/** Every part that names someone is touched by a finding. */
function isFound({ mode, text, spans }: ExamText): boolean {
  const findings = findPersonalData(text, [], mode === 'field' ? 'field' : 'text');
  return spans.every(({ start, end }) => findings.some((one) => one.start < end && start < one.end));
}

describe('on the third exam', () => {
  const exam = thirdExam();
  const of = (category: string) => exam.get(category) ?? [];
  const missed = (category: string) => of(category).filter((one) => !isFound(one));

  it.each([
    // Aimed at: 0.97 and 0.95. Which half of the frames was looked at, and what the other gave, stands in the guide.
    ['name-client', 0.95],
    ['name-talk', 0.85],
    ['name-field', 0.95],
    ['address', 0.93],
    ['birth-date', 0.9],
    ['phone', 0.95],
    ['number', 0.97],
    ['identity', 0.9],
  ])('of the class %s at least %d are found', (category, least) => {
    const share = 1 - missed(category).length / of(category).length;
    console.info(`${category} ${(100 * share).toFixed(1)} % of ${of(category).length}`);
    if (process.env['SHOW_MISSED'] === category) for (const { text } of missed(category)) console.info(text);
    expect(share).toBeGreaterThanOrEqual(least);
  });

  it('harmless texts give no alarm by number rules, and at most two in a hundred in all', () => {
    const texts = [...of('clean-chat'), ...of('clean-field')];
    const alarms = texts.map((one) =>
      findPersonalData(one.text, [], one.mode === 'field' ? 'field' : 'text'),
    );
    const any = alarms.filter((found) => found.length > 0);
    const byNumber = alarms.filter((found) =>
      found.some(({ type }) => type !== 'name' && type !== 'address'),
    );
    console.info(`alarms ${any.length}, by number rules ${byNumber.length}, of ${texts.length}`);
    if (process.env['SHOW_MISSED'] === 'clean')
      for (const [i, { text }] of texts.entries())
        if (alarms[i]?.length !== 0) console.info(text, alarms[i]?.[0]?.type);
    expect(byNumber).toEqual([]);
    expect(any.length / texts.length).toBeLessThanOrEqual(0.02);
  });
});
