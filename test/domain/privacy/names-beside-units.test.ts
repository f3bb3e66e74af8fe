import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';

const names = ['Ulla', 'Fatuma', 'Zainab', 'Leyla', 'Gunnar', 'Oleksandr'];
const organisations = [
  'Habo kommun',
  'Norrahammars vårdcentral',
  'Wermland Rehab',
  'VerkSam',
  'VerkSam Habo',
  'IFO',
  'AF Nässjö',
  'Försäkringskassan',
  'Region Halland',
  'Socialtjänsten Habo',
  'Psykiatrin',
  'Rehabteamet',
  'Elevhälsan',
  'Ungdomsenheten',
  'Team',
  'Samverkansgrupp',
];
const joints = [' ', ', ', ' - ', ' – ', ': ', '/', ' ('];
const isRefused = (text: string) => findPersonalData(text, [], 'field').some(({ type }) => type === 'name');

describe('a given name beside the name of an organisation, in a field', () => {
  test.each(organisations)('is refused after %s, however they are joined', (organisation) => {
    for (const name of names)
      for (const joint of joints)
        expect(isRefused(organisation + joint + name), organisation + joint + name).toBe(true);
  });

  test.each(organisations)('is refused before %s', (organisation) => {
    for (const name of names)
      for (const joint of joints.slice(1))
        expect(isRefused(name + joint + organisation), name + joint + organisation).toBe(true);
  });

  test.each([
    'habo kommun leyla',
    'Leyla Habo kommun',
    'Leylas team',
    'Leylas boende',
    'Annas rum',
    'Vårdcentral Leyla Hassan',
    'Mottagningen Leyla Hassan',
    'Vårdcentralen, Ulla',
  ])('is refused in “%s”', (text) => {
    expect(isRefused(text)).toBe(true);
  });

  // Around one client there is often a team, a group or a unit: whose name it is cannot be told.
  test.each(['Team Alma', 'Gruppen Alma', 'Enheten Alma', 'Boende Alma', 'Vuxenenheten Sofia'])(
    'is refused where people are called together by someone’s name: “%s”',
    (text) => {
      expect(isRefused(text)).toBe(true);
    },
  );
});

test.each([
  'Rosenlunds vårdcentral',
  'Astrid Lindgrens barnsjukhus',
  'Ungdomsmottagningen Viktoria',
  'Vårdcentralen Viktoria',
  'Rum Astrid Lindgren',
  'Sal Karin Boye',
  'Konferensrum Selma',
  'Tage Danielsson-rummet',
  'Karl XI-rummet',
  'Boendet Alma',
  'HVB Alma',
  'Förskolan Elsa',
  'Villa Kristina',
  'Kvinnojouren Blenda',
  'Familjecentralen Linnea',
  'Behandlingshemmet Maria',
  'Avdelning Agnes',
  'Café Greta',
  'Maria Malmö',
  'Mini-Maria Hisingen',
  'Sankt Lars, Lund',
  'S:t Eriks ögonsjukhus',
  'Birgittas hus',
  'Sofia vårdcentral',
  'Johannes församling',
  'Nora kommun',
  'Region Örebro, Nora',
  'Erik Dahlbergsgymnasiet',
  'Anna Lindhagens vårdcentral',
  'Drottning Silvias barnsjukhus',
  'Social Insurance Agency',
  'Jönköping Public Health Clinic',
])('“%s” is the name of a place or a unit', (text) => {
  expect(findPersonalData(text, [], 'field')).toEqual([]);
});

test.each(['Ungdomsmottagningen Viktoria', 'Rum Astrid Lindgren', 'Vi ses i rum Astrid Lindgren kl. 9'])(
  'and it passes where it is said: “%s”',
  (text) => {
    expect(findPersonalData(text)).toEqual([]);
  },
);
