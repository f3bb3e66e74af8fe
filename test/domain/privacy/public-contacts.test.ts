import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';
import { publicContact } from '../../../src/domain/privacy/public-contacts.js';

const listed = ['registrator@exempel.se', '036-10 50 00'];
const types = (text: string) => findPersonalData(text, listed).map(({ type }) => type);

describe('function mailboxes and switchboards that an organisation has listed', () => {
  test.each([
    'Mejla registrator@exempel.se',
    'Mejla Registrator@Exempel.se om lokalen',
    'Växeln: 036-10 50 00',
    'Växeln: 036/105000',
    'Växeln: +46 36 10 50 00',
    'Växeln: +46 (0)36-10 50 00',
    'Växeln: 0046361050​00',
  ])('pass in “%s”', (text) => {
    expect(types(text)).toEqual([]);
    expect(findPersonalData(text)).toHaveLength(1);
  });

  test.each([
    ['registrator@exempel.se eller anna@exempel.se', ['email']],
    ['x.registrator@exempel.se', ['email']],
    ['036-10 50 01', ['phone']],
    ['registrator@exempel.se, 850101-9802', ['personal-number']],
  ])('take nothing else with them: “%s”', (text, found) => {
    expect(types(text)).toEqual(found);
  });

  test.each(['850101-9802x', 'habo.se', '@habo.se', '*@habo.se', '112', ''])('are not “%s”', (text) => {
    expect(publicContact(text)).toBeUndefined();
  });
});
