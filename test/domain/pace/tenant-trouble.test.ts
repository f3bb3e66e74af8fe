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
  const pauses = pausesAfter(times(20, { kind: 'refused', conversation: 'a:anna' }));
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
  const signs: Sign[] = [
    ...times(19, { kind: 'refused', conversation: 'a:anna' }),
    { kind: 'arrived' },
    { kind: 'refused', conversation: 'a:anna' },
  ];
  expect(pausesAfter(signs).every((pause) => pause === undefined)).toBe(true);
});

test('after a pause the next refusal pauses again at once', () => {
  const pauses = pausesAfter(times(21, { kind: 'refused', conversation: 'a:anna' }));
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

const refusal = (conversation: string): Sign => ({ kind: 'refused', conversation });
const channel = '19:gruppen@thread.tacv2';

test('a channel and two people refused within minutes, and nothing between, are everybody in a small group', () => {
  const pauses = pausesAfter([refusal('a:anna'), refusal(channel), refusal(channel), refusal('a:bo')]);
  expect(pauses.slice(0, 3)).toEqual([undefined, undefined, undefined]);
  expect(pauses[3]).toEqual({ why: 'many-refused', seconds: 900 });
});

test.each<[string, Sign[]]>([
  [
    'people alone may be of an organisation that allows no chats',
    ['a:anna', 'a:bo', 'a:cia', 'a:dan'].map(refusal),
  ],
  [
    'one person and the channel may be a removed app',
    [refusal('a:anna'), refusal(channel), refusal(channel)],
  ],
  ['something arrived between', [refusal('a:anna'), refusal(channel), { kind: 'arrived' }, refusal('a:bo')]],
])('%s', (_why, signs) => {
  expect(pausesAfter(signs).every((pause) => pause === undefined)).toBe(true);
});
