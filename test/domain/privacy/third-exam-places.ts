import type { Random } from './random.js';
import { type Filling, lines, two } from './third-exam-fill.js';

const streets = lines(`
  Storgatan
  Kungsgatan
  Lillågatan
  Vallmovägen
  Norra Järnvägsgatan
  Smedjebacksvägen
  Björkallén
  Kaptensgatan
  Hagalundsgatan
  Östra Promenaden
  Sankt Larsgatan
  Trumslagargränd
  Kvarnbacken
  Lövåsstigen
  Fyrmästaregången
  Dag Hammarskjölds väg
  Ekholmsringen
  Rosengårds allé
  Pilgatan
  Skolgränd
  Mariebergsvägen
  Tallstigen
  Gamla Riksvägen
  Västra Kyrkogatan
  Humlevägen
  Bryggaregatan
  Älvdalsvägen
  Kronoparksvägen
  Hjalmar Brantings gata
  Stenhuggarens backe
`);
const towns = lines(`
  Borås
  Umeå
  Norrköping
  Kiruna
  Hultsfred
  Trollhättan
  Malmö
  Ånge
  Bollnäs
  Visby
  Mora
  Katrineholm
  Farsta
  Angered
  Lycksele
`);

export function addressIn(random: Random): Filling {
  const slots = {
    street: () => random.pick(streets),
    small: () => random.pick(streets).toLowerCase(),
    no: () => String(1 + random.below(140)),
    letter: () => random.pick([...'ABCDE']),
    flat: () => `1${random.below(9)}0${1 + random.below(6)}`,
    zip: () => `${1 + random.below(9)}${two(random.below(100))} ${two(10 + random.below(90))}`,
    town: () => random.pick(towns),
  };
  return { slots };
}

/** The second digit of a mobile number, and the first of a subscriber's number at home. */
export function phoneIn(random: Random): Filling {
  return { slots: { p: () => random.pick([...'02369']), s: () => random.pick([...'2345679']) } };
}

export const addressFrames = lines(`
  Han bor på ⟦{street} {no}⟧
  hon bor numera på ⟦{street} {no} i {town}⟧
  Bor: ⟦{street} {no}, {zip} {town}⟧
  adress ⟦{street} {no}{letter}⟧
  Adressen är ⟦{street} {no}, lgh {flat}⟧
  ny adress: ⟦{street} {no}, {town}⟧
  Skicka brevet till ⟦{street} {no}, {zip} {town}⟧
  Hembesöket är på ⟦{street} {no}⟧, portkod får ni av mig
  Ambulansen hämtade på ⟦{street} {no}⟧ vid midnatt
  Familjen flyttade från ⟦{street} {no}⟧ i somras
  Grannarna på ⟦{street} {no}⟧ har klagat igen
  skrivs ut till hemmet ⟦{street} {no}⟧
  Hemtjänsten åker till ⟦{street} {no}, 3 tr⟧ fyra gånger per dag
  Vräkning från ⟦{street} {no}⟧ på fredag
  Hon är folkbokförd på ⟦{street} {no}, {town}⟧ men bor hos sonen
  folkbokförd ⟦{street} {no} {letter}⟧, {town}
  Inneboende hos en kompis, ⟦{street} {no}⟧
  Vi ses utanför hans port, ⟦{street} {no}⟧
  Nyckel till ⟦{street} {no}⟧ finns hos oss
  Lägenheten på ⟦{street} {no}⟧ är sanerad
  c/o Holm, ⟦{street} {no}, {zip} {town}⟧
  Taxi bokad från ⟦{street} {no}⟧ till lasarettet 8.40
  Barnen hämtas på ⟦{street} {no}⟧ varannan fredag
  Pappan bor ⟦{street} {no}⟧, mamman på skyddad adress
  Kan någon knacka på ⟦{street} {no}⟧, de svarar inte i telefon
  ⟦{street} {no}{letter}, {town}⟧ – dit ska sängen
  Hjälpmedlen levereras till ⟦{street} {no}⟧, bottenvåningen
  Brukaren, ⟦{street} {no}⟧, vill ha besök efter lunch
  Klienten har fått kontrakt på ⟦{street} {no}⟧ från den första
  polisen var på ⟦{street} {no}⟧ inatt
  Orosanmälan från boende på ⟦{street} {no}⟧
  Gäller kvinnan på ⟦{street} {no}⟧
  mannen på ⟦{street} {no} uppgång {letter}⟧
  Hemadress: ⟦{street} {no}⟧
  Post till honom går fel, rätt är ⟦{street} {no}⟧
  Larmet sitter på ⟦{street} {no}⟧
  Hon har andrahandskontrakt på ⟦{street} {no}⟧, ägaren vill ha ut henne
  he lives at ⟦{street} {no}⟧
  Her address is ⟦{street} {no}, {zip} {town}⟧
  home visit at ⟦{street} {no}⟧ tomorrow
  The family moved to ⟦{street} {no}, {town}⟧
  Please send it to ⟦{street} {no}, {town}⟧
  patient bor ensam ⟦{street} {no}⟧, 82 år
  Bostad: ⟦{street} {no} nb⟧, hiss finns ej
  hon bor ju på ⟦{small} {no}⟧
  adressen e ⟦{small} {no} {letter}⟧
  kör hem sängen till ⟦{small} {no}⟧ tack
  flyttar till ⟦{small} {no}, {town}⟧ på måndag
  vi åker hem till honom, ⟦{small} {no}⟧
  ⟦{small} {no}⟧ är hans adress nu
`);

/** Digits are drawn, so a number may exist by chance; nobody chose one. */
export const phoneFrames = lines(`
  Ring honom på ⟦07{p}-### ## ##⟧
  hon nås på ⟦07{p}#######⟧
  mobil ⟦07{p} ### ## ##⟧
  Tel: ⟦07{p}-#######⟧
  nytt nummer ⟦07{p}# ## ## ##⟧
  ⟦07{p}.###.##.##⟧ är numret till mamman
  sms:a ⟦07{p}/### ## ##⟧
  Hans mobil: ⟦07{p}/#######⟧
  du når henne på ⟦07 {p} # # # # # # #⟧
  ⟦07{p}-###-##-##⟧ funkar bäst efter fyra
  telefon ⟦(07{p}) ### ## ##⟧
  Telefonnumret är ⟦+46 7{p} ### ## ##⟧
  mobilnr ⟦+467{p}#######⟧
  han har ⟦+46 (0)7{p}-### ## ##⟧
  ring ⟦+46(0)7{p}#######⟧ efter mötet
  ⟦0046 7{p} ### ## ##⟧, svarar bara på kvällar
  nr ⟦00467{p}#######⟧
  Sonen har ⟦0046-7{p}-#######⟧
  Hon lämnade ⟦+46-7{p}-###-##-##⟧ som kontakt
  whatsapp ⟦+46.7{p}.###.##.##⟧
  hemtelefon ⟦08-{s}## ## ##⟧
  Fast telefon hem: ⟦08 {s}## ### ##⟧
  hem ⟦08-{s}#######⟧
  Hans pappa har ⟦031-{s}# ## ##⟧
  Ring dottern, ⟦031-{s}## ## ##⟧
  mormor ⟦040 - {s}# ## ##⟧
  Grannen: ⟦0910-{s}# ## ##⟧
  hon har bara hemtelefon, ⟦0550-{s}## ##⟧
  god man nås på ⟦0243/{s}## ###⟧
  Tfn ⟦+46 31 {s}# ## ##⟧
  tfn ⟦+46 (0)8 {s}## ## ##⟧
  hemnumret är ⟦0046 8 {s}## ### ##⟧
  Nummer: ⟦noll sju noll ### ## ##⟧
  det är ⟦07{p}, ###, ##, ##⟧
  ⟦07{p} – ### ## ##⟧ (hans)
  ⟦07{p}-### ####⟧ är frugan
  Numret: ⟦O7{p}-### ## ##⟧
  ⟦07{p}·###·##·##⟧
  tel.⟦07{p}#######⟧
  Kontakt: ⟦07{p}_###_##_##⟧
  call him on ⟦07{p} ### ####⟧
  Her number is ⟦+46 7{p} ### ####⟧
  reach the mother at ⟦0046 7{p}#######⟧
  phone ⟦(+46) 7{p}#######⟧
  Pappan, ⟦07{p}-### ## ##⟧, hämtar
  klienten har bytt nummer till ⟦07{p} - ### ## ##⟧
  tel:⟦+467{p}#######⟧
  mobil: ⟦noll sju tre, ### ## ##⟧
  ⟦07{p}\u00a0###\u00a0##\u00a0##⟧ hennes privata
  hans nr: ⟦07{p}\u2011### ## ##⟧
`);
