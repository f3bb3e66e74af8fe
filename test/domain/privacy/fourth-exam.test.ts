import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { anyAddressIn, whereSomeoneIs } from './fourth-exam-addresses.js';
import { harmlessTalk } from './fourth-exam-clean.js';
import { besideClientWord } from './fourth-exam-client.js';
import { everydayCases } from './fourth-exam-talk.js';
import { type ExamText, textsOf } from './third-exam-fill.js';
import { personIn } from './third-exam-names.js';

/*
 * The half of the fourth exam that was looked at: its frames, written by someone who had not read the rules, filled with the
 * people of the third exam and with addresses of this one. The other half of its frames, with other names, was measured and
 * never looked at; its figures stand in the guide.
 */
const groups = {
  'client-word': { frames: besideClientWord, filling: personIn, least: 0.97 },
  everyday: { frames: everydayCases, filling: personIn, least: 0.95 },
  address: { frames: whereSomeoneIs, filling: anyAddressIn, least: 0.97 },
} as const;

function textsIn(name: keyof typeof groups): readonly ExamText[] {
  const { frames, filling } = groups[name];
  return textsOf({ mode: 'chat', category: name, frames, filling, count: 4 * frames.length, seed: 2027 });
}

function isFound({ text, spans }: ExamText): boolean {
  const findings = findPersonalData(text);
  return spans.every(({ start, end }) => findings.some((one) => one.start < end && start < one.end));
}

describe('on the fourth exam', () => {
  it.each(Object.keys(groups) as (keyof typeof groups)[])(
    'of the class %s as many are found as is aimed at',
    (name) => {
      const texts = textsIn(name);
      const missed = texts.filter((one) => !isFound(one));
      const share = 1 - missed.length / texts.length;
      console.info(`${name} ${(100 * share).toFixed(1)} % of ${texts.length}`);
      if (process.env['SHOW_MISSED'] === name) for (const { text } of missed) console.info(text);
      expect(share).toBeGreaterThanOrEqual(groups[name].least);
    },
  );

  it('harmless texts give no alarm by number rules, and at most two in a hundred in all', () => {
    const alarms = harmlessTalk.filter((text) => findPersonalData(text).length > 0);
    if (process.env['SHOW_MISSED'] === 'clean') for (const text of alarms) console.info(text);
    const byNumber = alarms.filter((text) =>
      findPersonalData(text).some(({ type }) => type !== 'name' && type !== 'address'),
    );
    expect(byNumber).toEqual([]);
    expect(alarms.length / harmlessTalk.length).toBeLessThanOrEqual(0.02);
  });
});
