import { expect, test } from 'vitest';
import { judgeTenant, noTrouble, type Pause, type Sign } from '../../../src/domain/pace/tenant-trouble.js';

function pausesAfter(signs: readonly Sign[], everyMs = 100): readonly (Pause | undefined)[] {
  let trouble = noTrouble;
  return signs.map((sign, i) => {
    const judged = judgeTenant(trouble, sign, i * everyMs);
    trouble = judged.trouble;
    return judged.pause;
  });
}
const times = (n: number, sign: Sign) => Array.from({ length: n }, () => sign);
const slow = (conversation: string): Sign => ({ kind: 'slow-down', conversation, seconds: 7 });

test('twenty refused in a row are the tenant’s matter, nineteen are people’s', () => {
  const pauses = pausesAfter(times(20, { kind: 'refused' }));
  expect(pauses.slice(0, 19).every((pause) => pause === undefined)).toBe(true);
  expect(pauses[19]).toEqual({ why: 'many-refused', seconds: 900 });
});

test('twenty in a row of which nobody knows whether they arrived say that Teams is not well', () => {
  const pauses = pausesAfter(times(20, { kind: 'unknown' }));
  expect(pauses.slice(0, 19).every((pause) => pause === undefined)).toBe(true);
  expect(pauses[19]).toEqual({ why: 'many-unknown', seconds: 300 });
  const between: Sign[] = [...times(19, { kind: 'unknown' }), { kind: 'arrived' }, { kind: 'unknown' }];
  expect(pausesAfter(between).every((pause) => pause === undefined)).toBe(true);
});

test('one that arrives between says that the tenant is well', () => {
  const signs: Sign[] = [...times(19, { kind: 'refused' }), { kind: 'arrived' }, { kind: 'refused' }];
  expect(pausesAfter(signs).every((pause) => pause === undefined)).toBe(true);
});

test('after a pause the next refusal pauses again at once', () => {
  const pauses = pausesAfter(times(21, { kind: 'refused' }));
  expect(pauses[20]).toEqual({ why: 'many-refused', seconds: 900 });
});

test('a token refused twice pauses, for the second was new', () => {
  expect(pausesAfter(times(2, { kind: 'bad-token' }))).toEqual([
    undefined,
    { why: 'credentials', seconds: 300 },
  ]);
});

test('one conversation told to slow down is its own matter; three at once mean the tenant', () => {
  expect(pausesAfter([slow('a'), slow('a'), slow('a'), slow('a')]).every((one) => one === undefined)).toBe(
    true,
  );
  expect(pausesAfter([slow('a'), slow('b'), slow('c')])[2]).toEqual({ why: 'throttled', seconds: 7 });
  expect(pausesAfter([slow('a'), slow('b'), slow('c')], 20_000)[2]).toBeUndefined();
});
