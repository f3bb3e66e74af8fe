import { commonSv } from './sv/common.js';

export const sv = { locale: 'sv' as 'sv' | 'en', common: commonSv };
