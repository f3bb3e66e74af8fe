import { casesEn } from './en/cases.js';
import { commonEn } from './en/common.js';
import { membersEn } from './en/members.js';
import { noticesEn } from './en/notices.js';
import { registerEn } from './en/register.js';
import { representativesEn } from './en/representatives.js';
import { teamsEn } from './en/teams.js';
import type { sv } from './sv.js';

export const en: typeof sv = {
  locale: 'en',
  common: commonEn,
  notices: noticesEn,
  members: membersEn,
  teams: teamsEn,
  register: registerEn,
  cases: casesEn,
  representatives: representativesEn,
};
