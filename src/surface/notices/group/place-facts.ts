import type { Notice } from '../../../domain/notices/notice.js';
import type { Text } from '../../../text/text.js';
import type { CardModel } from '../../card/card-model.js';

/** Unit and role, as far as the notice tells them. */
export function placeFacts({ unitName, roleName }: Notice, text: Text): NonNullable<CardModel['facts']> {
  return [
    ...(unitName === undefined ? [] : [{ title: text.members.unit, value: unitName }]),
    ...(roleName === undefined ? [] : [{ title: text.members.role, value: roleName[text.locale] }]),
  ];
}
