import type { Member, Role } from '../domain/model/group/group.js';
import {
  karin,
  samir,
  anna,
  maria,
  lena,
  nils,
  rut,
  hans,
  sofia,
  olle,
  nora,
  ulf,
  maj,
  harriet,
  kerstin,
  ida,
  jonas,
  eva,
  gunnar,
  municipality,
} from './demo-people.js';
import type { LocalChannel, LocalPerson } from './stand-in/cast.js';

/** In the order of the page; the tips on the page name the first, second and fourth. */
export const demoPeople: readonly LocalPerson[] = [
  ...[karin, samir, anna, maria, lena, nils, rut, hans, sofia],
  ...[olle, nora, ulf, maj, harriet, kerstin, ida, jonas, eva, gunnar],
];

const ofHabo = [karin, samir, anna, maria, lena].map((person) => person.objectId);
const ofVastervik = [nils, rut, hans, sofia, ida, jonas].map((person) => person.objectId);
const ofSala = [nils, rut, hans, sofia, eva, gunnar].map((person) => person.objectId);

function channelOf(key: string, name: string, members: readonly string[]): LocalChannel {
  const team = `19:${key}-team@thread.tacv2`;
  return { id: `19:${key}@thread.tacv2`, teamId: team, name, tenantId: municipality, members };
}

export interface DemoGroup {
  readonly id: string;
  readonly name: string;
  /** In the order of the routine book, as set-up has them: the first decides the rhythm of the meetings. */
  readonly routine: readonly [string, ...string[]];
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
    routine: ['verksam'],
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
    routine: ['internal-collaboration'],
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
    routine: ['knutpunkten-case', 'knutpunkten-consultation'],
    channel: channelOf('knutpunkten', 'Knutpunkten Västervik', ofVastervik),
    place: 'Knutpunkten, Västervik',
    firstInDays: 12,
    numbers: { places: 1, 'study-visit-places': 4 },
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
      { person: ida, unitId: 'u-3', role: 'case-representative' },
      { person: jonas, unitId: 'u-3', role: 'consultation-representative' },
    ],
  },
  {
    id: 'g-teamdemo2222',
    name: 'Samordningsteam Sala',
    routine: ['coordination-team'],
    channel: channelOf('team', 'Samordningsteam Sala', ofSala),
    place: 'Teamets lokal',
    firstInDays: 18,
    numbers: { places: 12 },
    units: [
      { id: 'u-1', name: 'Sala kommun', party: 'municipality' },
      { id: 'u-2', name: 'Region Västmanland', party: 'region' },
      { id: 'u-3', name: 'Försäkringskassan', party: 'social-insurance' },
    ],
    members: [
      { person: sofia, unitId: 'u-1', role: 'representative', coordinator: true },
      { person: nils, unitId: 'u-1', role: 'caseworker' },
      { person: hans, unitId: 'u-1', role: 'supervisor' },
      { person: rut, unitId: 'u-2', role: 'representative' },
      { person: eva, unitId: 'u-3', role: 'contact' },
      { person: gunnar, unitId: 'u-1', role: 'association' },
    ],
  },
];

/** A channel for each group, and one without, to set up a group of one's own in. */
export const demoChannels: readonly LocalChannel[] = [
  ...demoGroups.map(({ channel }) => channel),
  channelOf('ny', 'Vår nya grupp', ofHabo),
];
