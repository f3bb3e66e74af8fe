import { commonEn } from './en/common.js';
import type { sv } from './sv.js';

export const en: typeof sv = { locale: 'en', common: commonEn };
