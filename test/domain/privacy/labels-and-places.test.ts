import { describe, expect, it, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { alsoWords } from '../../../src/domain/privacy/words/client-words.js';
import { givenNames } from '../../../src/domain/privacy/name-lists/given-names.js';
import { namesAsWords } from '../../../src/domain/privacy/name-lists/names-as-words.js';
import { noNames } from './labels-and-places.js';
import { namesAlone } from './names-alone.js';

const types = (text: string) => findPersonalData(text).map(({ type }) => type);

describe('in a text about a client', () => {
  test.each(namesAlone)('a name is found: “%s”', (text) => {
    expect(types(text)).toContain('name');
  });

  test.each(noNames)('nobody is named: “%s”', (text) => {
    expect(types(text)).toEqual([]);
  });

  const common = [...givenNames].filter(
    (name) => name.length > 3 && !alsoWords.has(name) && !namesAsWords.has(name),
  );
  const inSmall = (name: string) => `har klienten kommit? jag ser bara ${name} i väntrummet`;
  const inCapitals = (name: string) => `Namn på klient? ${name.charAt(0).toUpperCase()}${name.slice(1)}`;

  it.each([
    ['in small letters', inSmall],
    ['alone after a question', inCapitals],
  ])('every given name in use that is no word is found %s', (_, textOf) => {
    const missed = common.filter((name) => !types(textOf(name)).includes('name'));
    expect(missed.length / common.length).toBeLessThanOrEqual(0.01);
  });

  it('a name that is a word as well tells of no one in small letters', () => {
    const alarms = [...namesAsWords].filter((name) => types(inSmall(name)).length > 0);
    expect(alarms).toEqual([]);
  });

  it.each(['Ring Karin på AF om klienten', 'Prata med Karin från Försäkringskassan om klienten'])(
    'a colleague told by the authority is left alone: “%s”',
    (text) => {
      expect(types(text)).toEqual([]);
    },
  );

  it('who is named as a client at an authority is found for all that', () => {
    expect(types('Klienten Karin på AF väntar')).toContain('name');
  });
});
