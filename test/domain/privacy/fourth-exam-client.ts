import { lines } from './third-exam-fill.js';

/** A name, and a word for the one who gets support or stands near; some with a typing error in that word. */
export const besideClientWord = lines(`
  Deltagarlista: ⟦{g}⟧, resten kommer efter lunch
  deltagaren ⟦{n}⟧ börjar sin praktik på måndag
  Patient: ⟦{g}⟧
  En av deltagarna, ⟦{g}⟧ tror jag, grät på mötet
  Mamman, ⟦{g}⟧, undrar när beslutet kommer
  bukare ⟦{g}⟧: plan saknas
  namn på klienten: ⟦{n}⟧
  samtal med ungdomen ⟦{gcaps}⟧ och vårdnadshavaren
  klienten ⟦{glower}⟧ kom inte på bokat möte idag.
  OBS deltgaren ⟦{n}⟧ allergisk mot nötter
  Skriver bara ⟦{n}⟧ här så ni vet vilken brukare jag menar
  Hon vi diskuterade, patienten ⟦{g}⟧, ligger inne
  Ny klient till gruppen: ⟦{g}⟧
  elev ⟦{lower}⟧ i åk 9, orosanmälan gjord
  är ⟦{inv}⟧ fortfarande deltagare i projektet?
  Sökanden heter ⟦{g}⟧.
  Jag skulle vilja lyfta klienten ⟦{g}⟧ på mötet.
  ⟦{inv}⟧, deltagare i gruppen, hoppade av
  ⟦{caps}⟧ plan ska skrivas om, deltagaren orkar bara tio timmar
  Klientens namn är ⟦{g}⟧
  patienten, som heter ⟦{g}⟧, har bara en kontakt.
  Vet du om klienten ⟦{n}⟧ fått sitt försörjningsstöd
  han på boendet, klienten alltså, ⟦{n}⟧, har rymt
  kan ngn följa med deltagaren ⟦{n}⟧ till AF
  klienten har en bror, ⟦{n}⟧, som ocskå är aktuell
  Placerade flickan ⟦{g}⟧ vill hem till jul
  Barnet ⟦{g}⟧ bor växelvis
  Deltagarens fullständiga namn är ⟦{n}⟧ tror jag
  Min ungdom ⟦{g}⟧ har fått jobb!!
  the client ⟦{g}⟧ did not show up today
  Får jag ta upp ⟦{gs}⟧ situation? Klienten har skrivit på samtycke.
  Ny patient: ⟦{g}⟧. Behöver läkartid.
  det är ju ⟦{lower}⟧ som är patienten, inte systern
  klient ⟦{g}⟧
  ⟦{g}⟧ (patient på avd 4) behöver hemtjänst
  Has anyone heard from the participant ⟦{gcaps}⟧?
  Klientens son ⟦{n}⟧ har fltytat hem
  En av våra patienter (⟦{n}⟧) har frågat efter er
  vår nya deltagare ⟦{glower}⟧ behöver tolk
  En patient vid namn ⟦{inv}⟧ sökte hjälp
  Kvinnan, ⟦{g}⟧, vill ha med sig sin syster
  Mötet med klienten ⟦{caps}⟧ blev inställt
  mannen ⟦{g}⟧ vägrar skriva på samtycket
  Kollegan skrev: "patienten ⟦{n}⟧ vill byta vårdcentral
  Kan vi prata om ⟦{g}⟧? Brukaren har fått ett nytt beslut från kommunen
  Jobbigt läge för brukaren ⟦{g}⟧ nu, ska vi ta ett extra möte?
  ring ⟦{n}⟧ tack, patienten väntar
  HAR NÅGON TRÄFFAT MIN KLIENT ⟦{glower}⟧?
  Uppföljning deltagare ⟦{caps}⟧ v. 42
  ⟦{n}⟧ är min brukare sen 2019
  Angående patient ⟦{n}⟧ så har vi inte fått någon remiss
  Är ⟦{g}⟧ patient hos er?
  Obs! klient ⟦{g}⟧ har skyddade uppgifter
  Min adept ⟦{g}⟧ på praktikplatsen trivs
  den enskilde (⟦{n}⟧) vill inte ha SIP
  träfffat ⟦{n}⟧ idag. brukaren är nöjd med insatsen.
  Killen heter ⟦{inv}⟧ och har kontakt med öppenvården
  Pojken ⟦{n}⟧ går i sexan
  Mejla inte ⟦{n}⟧! Klienten har ingen e-post
  I met ⟦{g}⟧ yesterday; the client seems to be doing well
  min kille på boendet, ⟦{g}⟧, har slutat äta frukost
  Känner ni till en patient som heter ⟦{n}⟧
  fadern ⟦{n}⟧ har inget fast boende
  Re: patienten ⟦{g}⟧. Tack, jag ringer.
  Ang. klient ⟦{n}⟧ – vem ansvarar för boendet?
  Avslut för klienten ⟦{n}⟧ är klart
  patientens sambo ⟦{n}⟧ svarrar inte
  Brukaren ⟦{g}⟧ vill byta boendestödjare.
  vår gemennsamma patient ⟦{inv}⟧... vem tar det?
  Den äldre mannen ⟦{g}⟧ har ramlat igen
  Klienten ⟦{inv}⟧ har inte samtyckt" stod det i mejlet
`);
