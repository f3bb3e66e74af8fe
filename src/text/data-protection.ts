import type { Locale } from '../domain/model/person/locale.js';
import { dataProtectionEn } from './en/papers/data-protection.js';
import { storedFieldsEn } from './en/papers/stored-fields.js';
import { dataProtectionSv } from './sv/papers/data-protection.js';
import { storedFieldsSv } from './sv/papers/stored-fields.js';

/** The texts of the data-protection pack; only the command line needs them. */
export interface DataProtection {
  readonly locale: Locale;
  readonly pack: typeof dataProtectionSv;
  readonly fields: typeof storedFieldsSv;
}

export const dataProtection: Readonly<Record<Locale, DataProtection>> = {
  sv: { locale: 'sv', pack: dataProtectionSv, fields: storedFieldsSv },
  en: { locale: 'en', pack: dataProtectionEn, fields: storedFieldsEn },
};
