import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { harmlessAboutClients } from './fifth-exam-clean.js';
import { besideClientWord } from './fifth-exam-client.js';
import { harmlessAboutWork } from './fifth-exam-work.js';
import { type ExamText, textsOf } from './third-exam-fill.js';
import { personIn } from './third-exam-names.js';

/*
 * The half of the fifth exam that was looked at: its frames, written by someone who had not read the rules, filled with the
 * people of the third exam. The other half of its frames, with other names, was measured and never looked at; its figures
 * stand in the guide.
 */
const texts = textsOf({
  mode: 'chat',
  category: 'client-word',
  frames: besideClientWord,
  filling: personIn,
  count: 4 * besideClientWord.length,
  seed: 2028,
});

function isFound({ text, spans }: ExamText): boolean {
  const findings = findPersonalData(text);
  return spans.every(({ start, end }) => findings.some((one) => one.start < end && start < one.end));
}

describe('on the fifth exam', () => {
  it('names beside a word for a client, alone, in small letters or with initials, are found as often as is aimed at', () => {
    const missed = texts.filter((one) => !isFound(one));
    const share = 1 - missed.length / texts.length;
    console.info(`client-word ${(100 * share).toFixed(1)} % of ${texts.length}`);
    if (process.env['SHOW_MISSED'] === 'client-word') for (const { text } of missed) console.info(text);
    expect(share).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ['beside a word for a client', harmlessAboutClients],
    ['of staff and units', harmlessAboutWork],
  ])('harmless texts %s give at most two alarms in a hundred', (_, harmless) => {
    const alarms = harmless.filter((text) => findPersonalData(text).length > 0);
    if (process.env['SHOW_MISSED'] === 'clean') for (const text of alarms) console.info(text);
    expect(alarms.length / harmless.length).toBeLessThanOrEqual(0.02);
  });
});
