import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptied, pass } from '../../../src/domain/privacy/safe.js';

const holds = (text: string) => text.includes('!');

describe('the privacy filter at a press', () => {
  test('empties strings however deep, and names where they stood', () => {
    const pressed = { note: 'a!', groupId: 'g', state: { name: 'b!', units: ['u', 'c!'] }, count: 2 };
    expect(emptied(pressed, holds)).toEqual({
      value: { note: '', groupId: 'g', state: { name: '', units: ['u', ''] }, count: 2 },
      rejected: ['note', 'state.name', 'state.units.1'],
    });
  });

  test('leaves nothing behind that it would find, whatever was pressed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { value: left } = emptied(value, holds);
        expect(emptied(left, holds).rejected).toEqual([]);
      }),
    );
  });

  test('changes nothing that it does not find', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(emptied(value, () => false)).toEqual({ value, rejected: [] });
      }),
    );
  });

  test('lets a value through whole, or tells where the first text is that may not pass', () => {
    expect(pass({ a: ['x', { b: 'y' }] }, holds)).toEqual({ kind: 'safe', value: { a: ['x', { b: 'y' }] } });
    expect(pass({ a: ['x', { b: 'y!' }], c: 'z!' }, holds)).toEqual({ kind: 'held', at: 'a.1.b' });
    expect(pass({ id: 'z!', text: 'x' }, holds, new Set(['id'])).kind).toBe('safe');
    expect(pass('z!', holds)).toEqual({ kind: 'held', at: '' });
  });
});
