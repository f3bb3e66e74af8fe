import type { Random } from './random.js';
import { type Filling, lines, two } from './third-exam-fill.js';

const streets = lines(`
  Storgatan
  Norra Järnvägsgatan
  Tre Källors gränd
  Skördevägen
  Kvarnstigen
  Lilla Torget
  Prästbacken
  Slottsallén
  Hamnesplanaden
  Solängsplan
`);
const cut = [
  'Storg',
  'Järnvägsg',
  'Drottningg',
  'Kungsg',
  'Tallv',
  'Skördev.',
  'N. Hamng.',
  'Kyrkov.',
  'Ö:a Vallg',
];
const villages = [
  'Lilla Backa',
  'Norrby',
  'Sörgård',
  'Klockarhult',
  'Ekenäs',
  'Lövåsen',
  'Västerbäck',
  'Rosentorp',
];
const towns = ['Gränna', 'Sala', 'Norberg', 'Hjo', 'Åmål'];

/** One address in one of the ways in which people write them. */
export function anyAddressIn(random: Random): Filling {
  const no = 1 + random.below(120);
  const zip = `${3 + random.below(5)}${two(random.below(100))} ${two(10 + random.below(90))} ${random.pick(towns)}`;
  const street = random.pick(streets);
  const ways = [
    ...[
      `${street} ${no}`,
      `${street} ${no} B`,
      `${street} ${no}c`,
      `${street} ${no}, lgh 1${random.below(9)}03`,
    ],
    ...[`${street} ${no}, ${zip}`, `${street.toLowerCase()} ${no}`, `${street.toUpperCase()} ${no}`],
    ...[`${street} nr ${no}`, `${street} ${no}-${no + 2}`, `${street}${no}`, `c/o Ek, ${street} ${no}`],
    ...[`${random.pick(cut)} ${no}`, `${random.pick(cut)} ${no} A`, `${random.pick(villages)} ${no}`],
    `${random.pick(villages)} ${no}, ${zip}`,
  ];
  return { slots: { a: () => random.pick(ways) } };
}

export const whereSomeoneIs = lines(`
  hämta henne vid ⟦{a}⟧
  Patienten skrivs ut till ⟦{a}⟧
  adress ⟦{a}⟧
  Pick her up at ⟦{a}⟧
  Kan du åka förbi ⟦{a}⟧? Hon svarar inte
  Någon som vet vem som bor på ⟦{a}⟧
  ang. ⟦{a}⟧, vem har nyckel?
  Fått kontrakt på ⟦{a}⟧
  Client's adddress is ⟦{a}⟧
  Andrahandsslägenhet på ⟦{a}⟧
  Bor hon på ⟦{a}⟧ eller hos mamman?
  hemadressen är ⟦{a}⟧ tror jag
  Skicka brevet till ⟦{a}⟧
  ⟦{a}⟧ är adressen
  Hemtjnäst på ⟦{a}⟧ funkar inte
  ang vattenskaadan hos henne på ⟦{a}⟧
  Jag tror ⟦{a}⟧, men kolla
  Polisen åkte till ⟦{a}⟧
  Familjehemmet ligger på ⟦{a}⟧
  Färdtjänst hämtar på ⟦{a}⟧
  Hej, det gäller hushållet på ⟦{a}⟧. Vem är handläggare?
  Lappen i brevlådan på ⟦{a}⟧ är borta så någon är hemma
  Kan ni ändra till ⟦{a}⟧? Han flyttade i lördags.
  Komer från ⟦{a}⟧ med buss, behöver sjukresa
  Brevet kom i retur, stod ⟦{a}⟧
  Jag står utanför ⟦{a}⟧ men ingen öppnar
  Hyran för ⟦{a}⟧ är inte betald
  elen är avstängd på ⟦{a}⟧
  Vet ni om han bor kvar på ⟦{a}⟧?
  bor: ⟦{a}⟧
  Plats: ⟦{a}⟧ (hemma hos henne)
  ⟦{a}⟧, det är där hon bor
  Hemtjänsten ska till ⟦{a}⟧ varje morgon
  Boende: ⟦{a}⟧
  Barnen bor hos pappan på ⟦{a}⟧
  Var: hemma, ⟦{a}⟧
  ⟦{a}⟧, kod på porten får du av mig
  Hittar inte hem till henne, är det ⟦{a}⟧?
  Posta papperen till ⟦{a}⟧
  Larm från ⟦{a}⟧ i natt
  Har sökt henne på ⟦{a}⟧ tre gånger
  Sängen ska till ⟦{a}⟧
  Åk till ⟦{a}⟧ och ring på
  i ansökan står ⟦{a}⟧, i hyresavtalet något annat
  vilen adress? ⟦{a}⟧?
  adr. ⟦{a}⟧
  bor på ⟦{a}⟧.
  Kontaktpersonen träffar honom hemma på ⟦{a}⟧
  Läkaren gör hembesök ⟦{a}⟧ på onsdag
  I journalen står ⟦{a}⟧
  she lives at ⟦{a}⟧
  Brukarens adress är ⟦{a}⟧
  ⟦{a}⟧ sedan två år tillbaka
  Enligt Skatteverket bor hon på ⟦{a}⟧
  han drack med grannen på ⟦{a}⟧ hela helegn
  Home visit at ⟦{a}⟧ tomorrow
  Please send the letter to ⟦{a}⟧
  Ska vräkas från ⟦{a}⟧
  flyttar till ⟦{a}⟧ den första
  Taxi from ⟦{a}⟧, 8 am
  bostad: ⟦{a}⟧
  Hon hyr ett rum på ⟦{a}⟧ av en bekant
  Hämtas ⟦{a}⟧ 08.15
  Besöksadress hem till honom: ⟦{a}⟧
  I lägenheten på ⟦{a}⟧ bor sex personer
  klienten bor på ⟦{a}⟧
  Familjen bor på ⟦{a}⟧ sedan i höstas
  ⟦{a}⟧
  Stämmer ⟦{a}⟧?
  1. ⟦{a}⟧
`);
