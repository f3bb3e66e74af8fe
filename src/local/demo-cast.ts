import type { Member, Role } from '../domain/model/group/group.js';
import type { LocalChannel, LocalPerson } from './stand-in/cast.js';

const municipality = '10000000-0000-4000-8000-000000000001';
const region = '10000000-0000-4000-8000-000000000002';
const agency = '10000000-0000-4000-8000-000000000003';

const objectId = (n: number) => `20000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const inMunicipality = { tenantId: municipality, kind: 'member', personalChat: true } as const;

const karin: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(1),
  name: 'Karin Ek',
  role: { sv: 'Handläggare', en: 'Caseworker' },
  organisation: 'Habo kommun',
};
const samir: LocalPerson = {
  objectId: objectId(2),
  tenantId: region,
  kind: 'guest',
  personalChat: true,
  name: 'Samir Haddad',
  role: { sv: 'Representant', en: 'Representative' },
  organisation: 'Habo vårdcentral',
};
const anna: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(3),
  name: 'Anna Berg',
  role: { sv: 'Representant', en: 'Representative' },
  organisation: 'Habo kommun',
};
const maria: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(4),
  name: 'Maria Lund',
  role: { sv: 'Koordinator', en: 'Coordinator' },
  organisation: 'Habo kommun',
};
const lena: LocalPerson = {
  objectId: objectId(5),
  tenantId: agency,
  kind: 'shared-channel',
  personalChat: false,
  name: 'Lena Åberg',
  role: { sv: 'Kontaktperson', en: 'Contact person' },
  organisation: 'Arbetsförmedlingen',
};
const nils: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(6),
  name: 'Nils Holm',
  role: { sv: 'Handläggare', en: 'Caseworker' },
  organisation: 'Försörjningsstöd Västervik',
};
const rut: LocalPerson = {
  objectId: objectId(7),
  tenantId: region,
  kind: 'guest',
  personalChat: true,
  name: 'Rut Sand',
  role: { sv: 'Representant', en: 'Representative' },
  organisation: 'Öppenpsykiatrin',
};
const hans: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(8),
  name: 'Hans Lind',
  role: { sv: 'Handledare', en: 'Supervisor' },
  organisation: 'Knutpunkten',
};
const sofia: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(9),
  name: 'Sofia Ström',
  role: { sv: 'Samordnare', en: 'Coordinator' },
  organisation: 'Knutpunkten',
};
const olle: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(14),
  name: 'Olle Sand',
  role: { sv: 'Handläggare', en: 'Caseworker' },
  organisation: 'Individ och familj',
};
const nora: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(10),
  name: 'Nora Vik',
  role: { sv: 'Handläggare', en: 'Caseworker' },
  organisation: 'Äldre och funktionsstöd',
};
const ulf: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(11),
  name: 'Ulf Dahl',
  role: { sv: 'Enhetschef', en: 'Unit manager' },
  organisation: 'Individ och familj',
};
const maj: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(12),
  name: 'Maj Lind',
  role: { sv: 'Enhetschef', en: 'Unit manager' },
  organisation: 'Äldre och funktionsstöd',
};
const harriet: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(13),
  name: 'Harriet Ask',
  role: { sv: 'Avdelningschef', en: 'Department head' },
  organisation: 'Individ och familj',
};

const kerstin: LocalPerson = {
  ...{ ...inMunicipality, objectId: objectId(15), name: 'Kerstin Falk' },
  role: { sv: 'Verksamhetscontroller', en: 'Controller' },
  organisation: 'Individ och familj',
};

/** In the order of the page; the tips on the page name the first, second and fourth. */
export const demoPeople: readonly LocalPerson[] = [
  ...[karin, samir, anna, maria, lena, nils, rut, hans, sofia],
  ...[olle, nora, ulf, maj, harriet, kerstin],
];

const ofHabo = [karin, samir, anna, maria, lena].map((person) => person.objectId);
const ofVastervik = [nils, rut, hans, sofia].map((person) => person.objectId);

function channelOf(key: string, name: string, members: readonly string[]): LocalChannel {
  const team = `19:${key}-team@thread.tacv2`;
  return { id: `19:${key}@thread.tacv2`, teamId: team, name, tenantId: municipality, members };
}

export interface DemoGroup {
  readonly id: string;
  readonly name: string;
  readonly routine: string;
  readonly channel: LocalChannel;
  readonly place: string;
  /** Days from the start to the first meeting: far enough for its registration to be open. */
  readonly firstInDays: number;
  /** Numbers that the routine asks the group for. */
  readonly numbers?: Readonly<Record<string, number>>;
  readonly units: readonly { readonly id: string; readonly name: string; readonly party: string }[];
  readonly members: readonly {
    readonly person: LocalPerson;
    readonly unitId: string;
    readonly role: Role;
    readonly coordinator?: boolean;
  }[];
  readonly withoutTeams?: readonly Pick<Member, 'name' | 'unitId' | 'role'>[];
}

export const demoGroups: readonly DemoGroup[] = [
  {
    id: 'g-habodemo2222',
    name: 'Samverkansgrupp Habo',
    routine: 'verksam',
    channel: channelOf('habo', 'Samverkansgrupp Habo', ofHabo),
    place: 'Kommunhuset, Habo',
    firstInDays: 20,
    units: [
      { id: 'u-1', name: 'Habo kommun', party: 'municipality' },
      { id: 'u-2', name: 'Habo vårdcentral', party: 'region' },
      { id: 'u-3', name: 'Arbetsförmedlingen', party: 'employment-service' },
      { id: 'u-4', name: 'Försäkringskassan', party: 'social-insurance' },
    ],
    members: [
      { person: maria, unitId: 'u-1', role: 'representative', coordinator: true },
      { person: karin, unitId: 'u-1', role: 'caseworker' },
      { person: anna, unitId: 'u-1', role: 'representative' },
      { person: samir, unitId: 'u-2', role: 'representative' },
      { person: lena, unitId: 'u-3', role: 'contact' },
    ],
    withoutTeams: [{ name: 'Frida Norén', unitId: 'u-4', role: 'contact' }],
  },
  {
    id: 'g-internrum222',
    name: 'Individ och familj – äldre och funktionsstöd',
    routine: 'internal-collaboration',
    channel: channelOf(
      'intern',
      'IoF och ÄoF',
      [karin, anna, maria, olle, nora, ulf, maj, harriet, kerstin].map((person) => person.objectId),
    ),
    place: 'Sammanträdesrum 2',
    firstInDays: 14,
    units: [
      { id: 'u-1', name: 'Individ och familj', party: 'individual-and-family' },
      { id: 'u-2', name: 'Äldre och funktionsstöd', party: 'elderly-and-disability' },
    ],
    members: [
      { person: anna, unitId: 'u-1', role: 'representative', coordinator: true },
      { person: maria, unitId: 'u-2', role: 'representative' },
      { person: olle, unitId: 'u-1', role: 'caseworker' },
      { person: nora, unitId: 'u-2', role: 'caseworker' },
      { person: ulf, unitId: 'u-1', role: 'unit-manager' },
      { person: maj, unitId: 'u-2', role: 'unit-manager' },
      { person: harriet, unitId: 'u-1', role: 'department-head' },
      { person: kerstin, unitId: 'u-1', role: 'controller' },
    ],
  },
  {
    id: 'g-knutpunkten2',
    name: 'Knutpunkten Västervik',
    routine: 'knutpunkten-case',
    channel: channelOf('knutpunkten', 'Knutpunkten Västervik', ofVastervik),
    place: 'Knutpunkten, Västervik',
    firstInDays: 12,
    numbers: { places: 1 },
    units: [
      { id: 'u-1', name: 'Försörjningsstöd Västervik', party: 'municipality' },
      { id: 'u-2', name: 'Öppenpsykiatrin', party: 'region' },
      { id: 'u-3', name: 'Arbetsförmedlingen', party: 'employment-service' },
    ],
    members: [
      { person: sofia, unitId: 'u-1', role: 'representative', coordinator: true },
      { person: nils, unitId: 'u-1', role: 'caseworker' },
      { person: hans, unitId: 'u-1', role: 'supervisor' },
      { person: rut, unitId: 'u-2', role: 'representative' },
    ],
  },
  {
    id: 'g-teamdemo2222',
    name: 'Samordningsteam Sala',
    routine: 'coordination-team',
    channel: channelOf('team', 'Samordningsteam Sala', ofVastervik),
    place: 'Teamets lokal',
    firstInDays: 18,
    numbers: { places: 12 },
    units: [
      { id: 'u-1', name: 'Sala kommun', party: 'municipality' },
      { id: 'u-2', name: 'Region Västmanland', party: 'region' },
    ],
    members: [
      { person: sofia, unitId: 'u-1', role: 'representative', coordinator: true },
      { person: nils, unitId: 'u-1', role: 'caseworker' },
      { person: hans, unitId: 'u-1', role: 'supervisor' },
      { person: rut, unitId: 'u-2', role: 'representative' },
    ],
  },
];

/** A channel for each group, and one without, to set up a group of one's own in. */
export const demoChannels: readonly LocalChannel[] = [
  ...demoGroups.map(({ channel }) => channel),
  channelOf('ny', 'Vår nya grupp', ofHabo),
];
