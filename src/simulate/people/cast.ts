import { addDays } from '../../domain/calendar/dates/local-date.js';
import type { LocalDate } from '../../domain/calendar/dates/time.js';
import { findPersonalData } from '../../domain/privacy/find-personal-data.js';
import type { Locale } from '../../domain/model/person/locale.js';
import { personKey, type PersonKind } from '../../domain/model/person/person.js';
import { rolesIn } from '../../domain/routine/definition/roles.js';
import { registrantRoles } from '../../domain/routine/rights.js';
import type { Routine } from '../../domain/routine/definition/routine-schema.js';
import type { Chance } from '../world/chance.js';
import { names } from './names.js';
import type { Person } from './person.js';

export interface CastUnit {
  readonly id: string;
  readonly name: string;
  readonly party: string;
}

export interface Cast {
  readonly units: readonly CastUnit[];
  /** The first founds the group. */
  readonly people: readonly Person[];
}

const hostTenant = '11111111-1111-4111-8111-111111111111';
const otherTenant = '22222222-2222-4222-8222-222222222222';

/** At least one unit of each party, and up to three more. */
function unitsOf(routine: Routine, chance: Chance): readonly CastUnit[] {
  const { parties } = routine;
  const more = Array.from({ length: chance.between(0, 3) }, () => chance.pick(parties) ?? parties[0]);
  return [...parties, ...more]
    .flatMap((party) => party ?? [])
    .map(({ id, name }, i) => ({ id: `u-${i + 1}`, name: unitName(name.sv, i + 1), party: id }));
}

/** A party's name with a number; a routine may call a party something that the filter takes for a person. */
function unitName(party: string, n: number): string {
  const name = `${party} ${n}`.slice(-80);
  return findPersonalData(name, [], 'field').length > 0 ? `Enhet ${n}` : name;
}

interface Place {
  readonly unitId: string;
  readonly role: string;
  readonly coordinates?: true;
}

/** Who there is: everyone the routine names, so that nothing waits for a role that nobody holds. */
function placesOf(routine: Routine, units: readonly CastUnit[], chance: Chance): readonly Place[] {
  const roles = rolesIn([routine]).map(({ value }) => value);
  const spoken = roles.filter((role) => role === 'representative' || speaks(routine, role));
  const founder = spoken[0] ?? roles[0] ?? '';
  const [first] = units;
  const own = units.flatMap(({ id, party }) => [
    ...spoken.map((role) => ({ unitId: id, role })),
    ...roles
      .filter((role) => !spoken.includes(role) && isNeededIn(routine, role, party))
      .map((role) => ({ unitId: id, role })),
    // A second one now and then, who shares the work or stands in.
    ...(chance.happens(0.4) ? [{ unitId: id, role: chance.pick(spoken) ?? founder }] : []),
  ]);
  const central = roles
    .filter((role) => !own.some((one) => one.role === role))
    .flatMap((role) => [1, 2].map(() => ({ unitId: first?.id ?? '', role })));
  const [chief, ...others] = [...own, ...central].sort(
    (a, b) => Number(b.role === founder) - Number(a.role === founder),
  );
  const stand = others.findIndex(({ role }) => role === founder);
  return [
    ...(chief === undefined ? [] : [{ ...chief, coordinates: true as const }]),
    ...others.map((one, i) => (i === Math.max(0, stand) ? { ...one, coordinates: true as const } : one)),
  ];
}

function speaks({ roles }: Routine, role: string): boolean {
  return Object.hasOwn(roles, role) && roles[role]?.speaksFor === 'unit';
}

/** A role that some sentry names by unit or party stands in each unit of it; registrants stand in each. */
function isNeededIn(routine: Routine, role: string, party: string): boolean {
  const everyone = [...registrantRoles(routine), ...routine.rights.registerForOthers, 'contact'];
  if (everyone.includes(role)) return true;
  const sentries = routine.lives.flatMap(({ stages }) =>
    stages.flatMap(({ tasks, exits }) => [
      ...tasks.flatMap(({ who, chase }) => [who, ...chase.map(({ tell }) => tell)]),
      ...exits.flatMap(({ who, tell }) => [...(who === undefined ? [] : [who]), ...tell]),
    ]),
  );
  return sentries.some(
    ({ roles = [], unit, parties = [] }) =>
      roles.includes(role) && (unit !== undefined || parties.includes(party)),
  );
}

/** The people of a group, each with habits that follow from the chance. */
export function castOf(routine: Routine, chance: Chance, from: LocalDate, locale: Locale): Cast {
  const units = unitsOf(routine, chance);
  const places = placesOf(routine, units, chance);
  const people = places.map((place, i) => somebody(place, i, { chance, from, locale, founds: i === 0 }));
  return { units, people };
}

interface Making {
  readonly chance: Chance;
  /** From when the person is in the group. */
  readonly from: LocalDate;
  readonly locale: Locale;
  readonly founds?: boolean;
}

export function somebody(
  { unitId, role, coordinates = false }: { unitId: string; role: string; coordinates?: boolean },
  nth: number,
  { chance, from, locale, founds = false }: Making,
): Person {
  const outside = !founds && chance.happens(0.35);
  const hasChat = !outside || chance.happens(0.6);
  const kind: PersonKind = outside ? (hasChat ? 'guest' : 'shared-channel') : 'member';
  const tenantId = outside ? otherTenant : hostTenant;
  const objectId = `00000000-0000-4000-8000-${String(nth + 1).padStart(12, '0')}`;
  const careless = chance.happens(0.12);
  const summer = addDays(`${from.slice(0, 4)}-06-28` as LocalDate, chance.between(0, 28));
  const away = Array.from({ length: 6 }, (_, year) => year).flatMap((year) => {
    const holiday = addDays(summer, 365 * year);
    const ill = addDays(from, 365 * year + chance.between(10, 340));
    return [
      [holiday, addDays(holiday, chance.between(14, 30))],
      [ill, addDays(ill, chance.between(0, 7))],
    ] as const;
  });
  return {
    caller: {
      ...{ person: personKey(tenantId, objectId), tenantId, objectId, name: names(nth) },
      ...{ kind, locale, surface: 'personal' },
    },
    ...{ unitId, role, hasChat, away, comes: from },
    coordinates,
    care: careless ? 0.25 : 0.75 + 0.25 * chance.next(),
    looks: 0.1 + 0.2 * chance.next(),
    daysBetweenCases: chance.between(30, 150),
    ...(!founds && chance.happens(0.12) ? { leaves: addDays(from, chance.between(40, 360)) } : {}),
  };
}
