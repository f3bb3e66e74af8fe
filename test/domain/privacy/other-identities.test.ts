import { expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/privacy/find-personal-data.js';

test.each([
  '50-123456 är hens LMA-nummer',
  '50-123456 (LMA)',
  '12345678 är dossiernumret',
  'AB1234567 står i passet',
  'A1234567 på id-kortet',
  'utländskt pass C01X00T47',
  'Passnr: C01X00T47',
  'dossnr 12345678',
  'resedokument 12345678',
  'hens resedokument är 12345678',
  'UT-nummer 12345678',
  'UT-nr: 12345678',
  'asylnummer 50-123456',
  'asylnr 50-123456',
])('the number of someone without a personal number, before or after its word: “%s”', (text) => {
  expect(findPersonalData(`Gäller ${text}`).map(({ type }) => type)).toContain('other-identity');
});

test.each([
  'KS 2026/123 är beteckningen',
  'Klassrum B12 i passet 13.00',
  'Passet 2026-05-12 är fullt',
  'Pass 2 och 3 är inställda',
  'Ut 12 maj, in 14 maj',
])('“%s” holds none', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});
