import { isSeen } from '../../form/is-seen.js';
import { findPersonalData } from '../../privacy/find-personal-data.js';

export const longestStaffName = 80;

export type NameTrouble = 'name-missing' | 'name-too-long' | 'name-personal';

/** What is wrong with the name of a colleague that a coordinator has typed; one from Teams is not asked for. */
export function nameTrouble(name: string, publicContacts: readonly string[]): NameTrouble | undefined {
  if (!isSeen(name)) return 'name-missing';
  if (name.length > longestStaffName) return 'name-too-long';
  return findPersonalData(name, publicContacts, 'staff').length > 0 ? 'name-personal' : undefined;
}
