import { commonSv } from './sv/common.js';
import { membersSv } from './sv/members.js';

export const sv = { locale: 'sv' as 'sv' | 'en', common: commonSv, members: membersSv };
