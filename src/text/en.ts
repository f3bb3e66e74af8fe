import { commonEn } from './en/common.js';
import { membersEn } from './en/members.js';
import type { sv } from './sv.js';

export const en: typeof sv = { locale: 'en', common: commonEn, members: membersEn };
