import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';

const names = [
  ['Anna', 'Bergström'],
  ['Leyla', 'Hassan'],
  ['Oleksandr', 'Petrenko'],
  ['Björn', 'Åkesson'],
  ['Fatuma', 'Abdi'],
  ['Maria', 'Lind'],
] as const;
const small = (text: string) => text.toLowerCase();
const typings: readonly ((given: string, family: string) => string)[] = [
  (given, family) => `${given}_${family}`,
  (given, family) => `${given}-${family}`,
  (given, family) => `${given} ${family}`,
  (given, family) => given + family,
  (given, family) => `${family}_${given}`,
  (given, family) => `${family}, ${given}`,
  (given, family) => `${family} ${given}`,
  (given, family) => small(`${given}_${family}`),
  (given, family) => small(`${family}-${given}`),
  (given, family) => `${given}_${family}`.toUpperCase(),
  (given, family) => `${given}.${family}`,
];
const files: readonly ((name: string) => string)[] = [
  (name) => `${name}.pdf`,
  (name) => `samtycke_${name}.pdf`,
  (name) => `${name}_utredning.docx`,
  (name) => `${name} SIP.docx`,
  (name) => `SIP_${name}_2026-03-02.pdf`,
  (name) => `2026-03-02 ${name} v2.DOCX`,
  (name) => `Se filen akt_${name}.jpg i mappen`,
];

test.each(names)('a full name in the name of a file is found: %s %s', (given, family) => {
  for (const typing of typings)
    for (const file of files) {
      const said = file(typing(given, family));
      expect(findPersonalData(said), said).not.toEqual([]);
    }
});

test.each(['anna-bergstrom.pdf', 'bjorn_akesson.pdf', 'akt_oberg_goran.docx'])(
  'also without dots: %s',
  (said) => {
    expect(findPersonalData(said)).not.toEqual([]);
  },
);

test.each([
  'protokoll_2026-03-02.pdf',
  'IMG_20260302_101500.jpg',
  'Sankt_Lars_karta.pdf',
  'Astrid_Lindgrens_barnsjukhus.pdf',
  'Anna_Lindhagens_vårdcentral.pdf',
  'samtycke_mall_ny.docx',
  'VerkSam_Habo_rutin_v2.pdf',
  'Lathund-SIP-möte.pptx',
  'Handbok_Maria_Ungdom.pdf',
  'Dagordning 12 maj.docx',
  'sammanställning_kvartal_1.xlsx',
  'Skärmbild 2026-03-02 101500.png',
])('“%s” names nobody', (said) => {
  expect(findPersonalData(said)).toEqual([]);
});
