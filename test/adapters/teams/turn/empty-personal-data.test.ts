import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyPersonalData } from '../../../../src/adapters/teams/turn/empty-personal-data.js';

const holds = (text: string) => text.includes('!');

describe('the privacy filter at a press', () => {
  test('empties strings however deep, and names where they stood', () => {
    const pressed = { note: 'a!', groupId: 'g', state: { name: 'b!', units: ['u', 'c!'] }, count: 2 };
    expect(emptyPersonalData(pressed, holds)).toEqual({
      value: { note: '', groupId: 'g', state: { name: '', units: ['u', ''] }, count: 2 },
      rejected: ['note', 'state.name', 'state.units.1'],
    });
  });

  test('leaves nothing behind that it would find, whatever was pressed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { value: left } = emptyPersonalData(value, holds);
        expect(emptyPersonalData(left, holds).rejected).toEqual([]);
      }),
    );
  });

  test('changes nothing that it does not find', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        expect(emptyPersonalData(value, () => false)).toEqual({ value, rejected: [] });
      }),
    );
  });
});
