import { rolesIn } from '../../domain/routine/definition/roles.js';
import type { Text } from '../../text/text.js';
import type { CardField } from '../card/card-model.js';
import { groupRoutines, type SceneRows } from '../../domain/routine/scene.js';

/** Unit and role, as the group and its routines have them. */
export function placeFields(
  scene: SceneRows,
  text: Text,
  labels: { readonly unit: string; readonly role: string },
  chosen: { readonly unit?: string; readonly role?: string; readonly fault?: string } = {},
): readonly CardField[] {
  const roles = rolesIn(groupRoutines(scene));
  const { unit, role, fault } = chosen;
  return [
    {
      id: 'unit',
      label: labels.unit,
      type: 'choice',
      choices: scene.snapshot.units.map(({ value }) => ({ value: value.id, title: value.name })),
      ...(unit === undefined ? {} : { value: unit }),
      ...(fault === undefined ? {} : { fault }),
    },
    {
      id: 'role',
      label: labels.role,
      type: 'choice',
      choices: roles.map(({ value, name }) => ({ value, title: name[text.locale] })),
      ...(role === undefined ? {} : { value: role }),
    },
  ];
}
