import { describe, expect, it } from 'vitest';
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
