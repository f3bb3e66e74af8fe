import type { PersonKey } from '../../domain/model/person/person.js';
import type { OwnData } from './look-at-own-data.js';

/** Everything that is stored about someone, to be handed out. */
export function storedAbout(person: PersonKey, { contact, calendar, lines, groups }: OwnData) {
  return {
    person,
    contact: contact ?? null,
    calendar: calendar ?? null,
    lines,
    groups: groups.map(({ snapshot, former: _, ...stored }) => {
      const { id, name } = snapshot.group.value;
      return { group: { id, name }, ...stored };
    }),
  };
}
