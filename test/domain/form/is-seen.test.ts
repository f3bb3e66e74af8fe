import { expect, it } from 'vitest';
import { isSeen } from '../../../src/domain/form/is-seen.js';

it.each([
  '',
  ' ',
  '\u00a0\u2003',
  '\u200b',
  '\u0000',
  '\u00ad',
  '\ufeff\u2060',
  '\u3164',
  '\u115f\u1160',
  '\uffa0',
  '\u2800',
  '\u202e',
  '\ud800',
  '\u0301',
  '\ue000',
])('a name of which nothing can be seen is none: %j', (name) => expect(isSeen(name)).toBe(false));

it.each(['Karin Ek', 'Ö', '李', 'ሰላም', 'दीपा', '\u200bEk\u200b', '7', '😀'])(
  'a name that can be seen is one: %j',
  (name) => expect(isSeen(name)).toBe(true),
);
