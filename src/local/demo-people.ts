import type { LocalPerson } from './stand-in/cast.js';

export const municipality = '10000000-0000-4000-8000-000000000001';
const region = '10000000-0000-4000-8000-000000000002';
const agency = '10000000-0000-4000-8000-000000000003';
const insurance = '10000000-0000-4000-8000-000000000004';

const objectId = (n: number) => `20000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
const inMunicipality = { tenantId: municipality, kind: 'member', personalChat: true } as const;

export const karin: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(1),
  name: 'Karin Ek',
  role: { sv: 'Handläggare', en: 'Caseworker' },
  organisation: 'Habo kommun',
};
export const samir: LocalPerson = {
  objectId: objectId(2),
  tenantId: region,
  kind: 'guest',
  personalChat: true,
  name: 'Samir Haddad',
  role: { sv: 'Representant', en: 'Representative' },
  organisation: 'Habo vårdcentral',
};
export const anna: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(3),
  name: 'Anna Berg',
  role: { sv: 'Representant', en: 'Representative' },
  organisation: 'Habo kommun',
};
export const maria: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(4),
  name: 'Maria Lund',
  role: { sv: 'Koordinator', en: 'Coordinator' },
  organisation: 'Habo kommun',
};
export const lena: LocalPerson = {
  objectId: objectId(5),
  tenantId: agency,
  kind: 'shared-channel',
  personalChat: false,
  name: 'Lena Åberg',
  role: { sv: 'Kontaktperson', en: 'Contact person' },
  organisation: 'Arbetsförmedlingen',
};
export const nils: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(6),
  name: 'Nils Holm',
  role: { sv: 'Handläggare', en: 'Caseworker' },
  organisation: 'Försörjningsstöd Västervik',
};
export const rut: LocalPerson = {
  objectId: objectId(7),
  tenantId: region,
  kind: 'guest',
  personalChat: true,
  name: 'Rut Sand',
  role: { sv: 'Representant', en: 'Representative' },
  organisation: 'Öppenpsykiatrin',
};
export const hans: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(8),
  name: 'Hans Lind',
  role: { sv: 'Handledare', en: 'Supervisor' },
  organisation: 'Knutpunkten',
};
export const sofia: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(9),
  name: 'Sofia Ström',
  role: { sv: 'Samordnare', en: 'Coordinator' },
  organisation: 'Knutpunkten',
};
export const olle: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(14),
  name: 'Olle Sand',
  role: { sv: 'Handläggare', en: 'Caseworker' },
  organisation: 'Individ och familj',
};
export const nora: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(10),
  name: 'Nora Vik',
  role: { sv: 'Handläggare', en: 'Caseworker' },
  organisation: 'Äldre och funktionsstöd',
};
export const ulf: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(11),
  name: 'Ulf Dahl',
  role: { sv: 'Enhetschef', en: 'Unit manager' },
  organisation: 'Individ och familj',
};
export const maj: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(12),
  name: 'Maj Lind',
  role: { sv: 'Enhetschef', en: 'Unit manager' },
  organisation: 'Äldre och funktionsstöd',
};
export const harriet: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(13),
  name: 'Harriet Ask',
  role: { sv: 'Avdelningschef', en: 'Department head' },
  organisation: 'Individ och familj',
};
export const kerstin: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(15),
  name: 'Kerstin Falk',
  role: { sv: 'Verksamhetscontroller', en: 'Controller' },
  organisation: 'Individ och familj',
};
export const ida: LocalPerson = {
  objectId: objectId(16),
  tenantId: agency,
  kind: 'guest',
  personalChat: true,
  name: 'Ida Moberg',
  role: { sv: 'Representant, samverkansärenden', en: 'Representative for cases' },
  organisation: 'Arbetsförmedlingen',
};
export const jonas: LocalPerson = {
  objectId: objectId(17),
  tenantId: agency,
  kind: 'guest',
  personalChat: true,
  name: 'Jonas Kvist',
  role: { sv: 'Representant, konsultationer', en: 'Representative for consultations' },
  organisation: 'Arbetsförmedlingen',
};
export const eva: LocalPerson = {
  objectId: objectId(18),
  tenantId: insurance,
  kind: 'guest',
  personalChat: true,
  name: 'Eva Strand',
  role: { sv: 'Kontaktperson', en: 'Contact person' },
  organisation: 'Försäkringskassan',
};
export const gunnar: LocalPerson = {
  ...inMunicipality,
  objectId: objectId(19),
  name: 'Gunnar Wik',
  role: { sv: 'Förbundschef', en: 'Head of the association' },
  organisation: 'Samordningsförbundet',
};
