import { describe, expect, it } from 'vitest';
import { keyForm, personForm, serviceUrlForm, teamsForm } from '../../../src/domain/backup/text-form.js';

const rules = { joinHosts: [], publicContacts: [] };
const person = '11111111-1111-4111-8111-111111111111|33333333-3333-4333-8333-333333333305';

describe('the text of a column in a backup', () => {
  it.each([
    ['1', keyForm],
    ['1~verksam~agenda-draft', keyForm],
    ['deputy.2026-04-01T07:00:00.000Z', keyForm],
    ['2026-04-01T070000.000Z~bcdfghjkbcdfghjk', keyForm],
    [`${person.replace('|', '~')}|join-asked|2026-05-12`, keyForm],
    ['m-1+verksam~duties~report~u-1~2026-06-30|task-due|chase~1', keyForm],
    ['u-1,u-2', keyForm],
    [person, personForm],
    ['former|member', personForm],
    ['19:a@thread.tacv2;messageid=1700000000000', teamsForm],
    ['a:1_Xy-z', teamsForm],
    ['https://smba.trafficmanager.net/emea/', serviceUrlForm],
  ])('is taken as the program writes it: %s', (text, { takes }) => {
    expect(takes(text, rules)).toBe(true);
  });

  it.each([
    ['Zainab', keyForm],
    ['m-1|Anna Bergström|1', keyForm],
    ['klienten anna', keyForm],
    ['anna|bergström', personForm],
    ['Anna Bergström 1', teamsForm],
    ['Zainab', teamsForm],
    ['https://smba.trafficmanager.net/emea/?who=anna', serviceUrlForm],
    ['https://anna@smba.trafficmanager.net/', serviceUrlForm],
    ['http://smba.trafficmanager.net/', serviceUrlForm],
  ])('is refused as someone could type it: %s', (text, { takes }) => {
    expect(takes(text, rules)).toBe(false);
  });
});
