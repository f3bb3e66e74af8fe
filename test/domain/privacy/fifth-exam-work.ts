import { lines } from './third-exam-fill.js';

/** Of staff, units, rooms and days. */
export const harmlessAboutWork = lines(`
  Kry och Doktor svarar inte på remisser, säger enhetschefen
  En björn har setts i Rinkeby 😅 kör försiktigt
  Vår och Höst har olika tider i Habo
  Hav förbarmande, det är måndag igen
  Lo har synts vid Ekonomiskt bistånd, alltså djuret
  "Hellre tisdag än aldrig" – handläggaren
  Aleris Närsjukvård i Flen har bytt namn
  Polisen i Mullsjö är med på fredag
  Dag för planering: torsdag
  The Närhälsan team meets on måndag
  Kallelsen till Rinkeby går ut tisdag
  Remissen skickades till Öppenvården
  Läkaren på Vuxenenheten skriver intyget i mars
  Linnea kafé i Habo har lunch från 10.30
  rektorn är sjuk idag, ring Ekonomiskt bistånd
  AF, FK OCH REGIONEN KOMMER fredag
  Sala, Surahammar och Flen svarar senast torsdag
  Enhetschefen skickar kallelsen måndag
  Tack kuratorn, det löste sig!
  Summer hours at Närhälsan from maj
  The manager in Mullsjö will call at 13
  Stora Sköndal ringer enhetschefen
  Liv och rörelse på Öppenvården idag
  Norlandia i Rinkeby söker handläggaren
  Koordinatorn bokar rum Stig på Vuxenenheten
  Dagordning tisdag: Budget, Vår, Höst, Övrigt
  Personal: Två på Hav, en på Storm
  Verksam Habo: nästa möte fredag
  Fagersta och Norberg åker ihop 9
  Ny Rutin från september, läs!
  Möte i sal Sten, torsdag
  * Lokaler Habo
  Maj och Augusti är bäst för Ekonomiskt bistånd
  Ansvarig: rektorn
  Dean of the school in Habo joins Tuesday
  Lucia, tisdag, kaffe 15.15 ☕
  Can someone from Mullsjö take notes?
  Matteus församling lånar ut lokal fredag
  Lägg det på juni
  Ska Arbetsförmedlingen kallas till torsdag?
  "Vi kallar alla", sa kuratorn på Närhälsan
  Kaj 3 i Rinkeby, vi ses 10.30
  Chefen är i Habo hela måndag
  Ansvarig enhet: Öppenvården, Klart i mars
  ok tisdag blir bra tack
  Ask och Embla är rum på Vuxenenheten
  the doctor at the clinic is on leave
  Teamet i Flen har fullt till maj
  Majorna har fullt fredag
  Kriminalvården kommer ej torsdag
  Kollegor, fika 13! Bullar från Mullsjö ☕
  Chef i Beredskap måndag: växeln
  Bitr Enhetschef söks i Rinkeby
  Skjut på tisdag till fredag?
  Aleris kommer inte torsdag
  Grace period ends in september
  My är en grekisk bokstav, bara så enhetschefen vet
  Treserva ligger nere till 9
  Rektorn på Björnängsskolan vill vara med
  måndag funkar, tisdag funkar inte
  Hej Habo, hur går det?
  Word kraschar, handläggaren får skriva ut
  Kristina från Duvemåla sätts upp i Habo, rektorn har biljetter
  Möte fredag 15.15 i sal Dag
  1. Flen 2. Mullsjö 3. Paus
  stämmer det att Stadsmissionen slutar i juni??
  Ros till Närhälsan för bra jobb!
  Handledaren har planering hela mars
  Lifecare uppdateras torsdag
  Nurse needed in Rinkeby from maj
  Staff meeting in Rose room on måndag
  Please forward the invite to the clinic
  nån som vet om kuratorn jobbar tisdag
  Frivården i Habo skickar enhetschefen
  Personalen på Solgläntan slutar 10.30
  Samordnaren på Vuxenenheten har semester
  Suicidprevention, heldag i Flen fredag
  Lokalen på Sofiagatan är stängd i september
  Vem är handläggaren på Ekonomiskt bistånd nu?
  Styrgruppen träffas i juni
  Jul- och nyårsstängt på Närhälsan
  torsdag eller måndag? rektorn kan båda
  Microsoft Teams strular på Öppenvården
  HBTQ-diplomering på Vuxenenheten i mars
  Det blåser Storm i Mullsjö, mötet tisdag blir digitalt
  Annedals vårdcentral svarar fredag
  * Budget maj
  New unit in Rinkeby: Crystal
  Augusti-mötet i Habo är flyttat
  Mvh Ekonomiskt bistånd
  Lind och Björk beskärs vid Närhälsan torsdag
  Coompanion har kurs i september
  Hav och skog i Flen, perfekt för teamdagen
  Valborg i Mullsjö - inga möten
  Ska vi bjuda in kuratorn från Öppenvården?
  Frösunda i Rinkeby tar över juni
  Kling klang, fika 13
  Af och Fk kommer måndag
  - Försäkringskassan
  Kuratorn på Sankt Erik ringde
  Sjuksköterskan kommer tisdag 9
  Konferensrum Vega fredag 15.15
  Arbetsförmedlingen i Habo har ny växel
`);
