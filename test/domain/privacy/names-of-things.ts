import { lines } from './third-exam-fill.js';

/** Homes, works, tests, makes, places, plants and firms that have people's names, and words with a needless capital. */
export const calledAsThings = lines(`
  Hemmet Solveig har en ledig plats för klienten
  Behandlingshemmet Viktoria tar emot brukare
  Stödboendet Erika har kö
  Vilohemmet Karin är fullt, klienten väntar
  Gruppboendet Ellen söker vikarie till brukarna
  Brukaren flyttar till gruppboendet Agnes i juni
  Klienten bor på boendet Lovisa
  Kyrkan Sankta Maria bjuder klienter på lunch
  Eleven går i skolan Viktor Rydberg
  Klienten ligger på avdelning Astrid
  Avdelningen Elsa har smitta, inga patienter in
  Teamet Vera tar över klienten
  Team Anna ansvarar för brukaren
  Projektet Emil startar för deltagare i maj
  Projekt Hanna riktar sig till deltagarna
  Modellen Signe används för klienter
  Testet Rorschach gjordes på patienten
  Skalan Beck fylldes i av patienten
  Patienten fyllde i Raven och Vineland
  Wechsler-test är bokat för eleven
  Klienten ska göra Conners skattning
  ASI-intervju med klienten på tisdag
  Patienten har gjort Karolinska Sleep-enkäten
  KATE-modellen passar inte för klienten
  SARA-bedömning görs på patienten
  Patriark-bedömning av klienten klar
  SAVRY-bedömning av ungdomen
  Audit och Dudit är ifyllda av patienten
  Maria-gården tar emot brukare
  Filmen Alma visas för deltagarna
  Vi ser filmen Lilja med ungdomarna
  Boken Nora ligger hos klienten
  Låten Billie Jean spelas på deltagarnas avslut
  Podden Maria och Klara är bra för föräldrar
  Dokumentären Josefin visas för eleverna
  Serien Sofia tittar ungdomarna på
  Klienten läser Jane Eyre
  Eleven läser Anna Karenina i svenskan
  The patient reads Emma by Austen
  Deltagarna såg Emil i Lönneberga
  Brukarna ser Fanny och Alexander på fredag
  Ungdomarna ser Harry Potter i kväll
  Familjen ska se Karl-Bertils jul på länk
  Eleven läser Kalle Blomkvist
  Vi läste "Erik och Göta" med brukarna
  Deltagarna spelar "Maria Stuart" i maj
  Klienten gillar filmen "Jerry Maguire"
  The boy watches Peter Rabbit
  Barnen ser Pettson och Findus
  Klienten kör en Opel Astra
  Mamman har en Kia Ceed
  Pappan kör Mercedes och mamman Seat
  Maken köpte en Renault Zoe
  Brukaren vill sälja sin Ford Fiesta
  Klientens Mercedes är utmätt
  Pappan vill ha en Tesla Model
  Bilen är en Toyota Yaris, brukaren får köra
  Patienten krockade med en Volvo Amazon
  Klienten bor i sin Dacia
  the client drives a Ford Focus
  Klienten köpte en Samsung Galaxy på avbetalning
  Brukaren har en Nokia Lumia
  Patienten kommer från Deir ez-Zor
  Klienten kommer från Khan Yunis. Tolk behövs
  Klienten flydde från Mazar-i Sharif
  Familjen kom från Abu Kamal i mars
  Patienten är född i San Salvador
  Flickan kommer från Addis Abeba
  The client came from Dar es Salaam
  Klienten ska till Santa Cruz på semester
  Mannen kommer från Ain Issa
  Klienten är från Port Sudan
  Sonen bor i San Diego
  Klienten reser till Al Hasakah
  Pojken kom från Tel Abyad
  Brukarens familj bor i Sulaymaniya
  Klienten kom från Herat via Mashhad
  Deltagaren bor i Åsa
  Deltagaren kommer från Gunnarn
  Patient från Anneberg till Linderås
  Brukaren odlar rosor, iris och lilja
  Klienten vattnar sin linnea
  patienten fick en bukett med viola och jasmin
  Brukarna planterar malva och iris i trädgården
  brukaren vill ha jasmin i rabatten
  The resident grows daisy and iris in pots
  Klienten dricker te med melissa
  Brukaren gillar äpplen, ingrid marie helst
  Klienten plockar äpplen av sorten Ingrid Marie
  ring Alla Klienter
  Informera Alla Föräldrar
  Möte med Alla Deltagare
  Dina Klienter väntar
  Mina Patienter är klara
  Sina Brukare
  Hör med Inga Anhöriga
  Klient Mot Staten, dom i maj
  Klient Och Kommun i samverkan
  Patient Och Kommunen är överens
  Klient Söker Regionen
  Klient Eller Brukare
  Ny Deltagare Måndag
  Ny Patient Avdelning Fem
  Klient Ej Anträffbar
  Klient Bokad Fredag
  Namn: Se Listan
  Klient: Vill Vara Anonym
  Patient: Överförd Till Geriatriken
  Sökande: Har Dragit Tillbaka
  Client: Not Reachable
  Client: Will Call Back
  Participant: To Follow
  Patient: Has Left
  Name: See Below
  Client Meeting Moved
  Client Versus State
  Bröderna Svensson Bygg AB tar emot deltagare
  Deltagaren praktiserar hos Anderssons Bil
  Klienten jobbar på Karlssons Måleri
  Deltagaren är på Olssons Trädgård
  Klienten får praktik på Nilssons Skor
  Brukaren handlar på Lindas Livs
  Deltagaren är på Erikshjälpen
  Klienten klipper sig hos Salong Linda
  Klienten hyr av Wallenstam och Rikshem
  Klienten hyr av Victoria Park
  Hyresgästen hos Balder är uppsagd
  Deltagaren jobbar på Max
  Klienten jobbar på Ellos och Lindex
  Eleven går på Jensens gymnasium
  Eleven går på Bruno Liljefors gymnasium
  Barnet går på Ellen Keys förskola
  Klienten bor på Sven Rinmans gata
  Brukaren bor på Erik Dahlbergsgatan
  Klienten bor vid Olof Palmes plats
  Vi ses på Kafé Marianne med klienten
  Klienten sover på Sankt Eriks härbärge
  Patienten ligger på Sankt Görans
  Patienten är på Sankta Birgitta
  Eleven läser på Birgitta folkhögskola
`);

/** People beside such words, mistyped words for a client, and names that are words as well. */
export const stillSomeone = lines(`
  glad nyhet: elveen Tuva klarade nian!
  elevn Hugo kom sent
  elevne Ture är hemma
  Sebastian, min klient, ringde
  Hiba, en klient hos oss, ringde
  Aziza, vår brukare, flyttar
  Otto, our client, never came
  Fardosa, my patient, called
  Wanja, hennes dotter, ringde klienten
  i think Kjartan is the patient you meant
  Anteckning Karin Lind 3 maj: ringt
  journal Erik Holm 2/5
  Samtal Eva Lindgren 4 juni
  anteckning Samira Haddad 12/3: ok
  Anteckning om Karin Lind 3 maj
  gäller brukaren på stödboendet: Moa
  Problemet med Lisa Modig är hyran
  Är det okej om jag tar LISA EKMAN först?
  Stina Åman väntar
  Viola Hedman ska få tid
  Siv Bäckman har ringt
  lägg till anna rask på dagordningen
  nyckeln till BAHARAK ZAMANPOUR finns hos mig
  • THEO KARAGIANN (boende)
  - Lenka Dubcova (deltagare)
  väntar på svar om TSEGAB WOLDAB
  reminder: cleint Nongrat needs a SIP
  klent Nongrat behöver SIP
  Klienten Mercedes kom för sent
  Klienten Maria bor på hemmet
  Ringde från hemmet, Maria är klienten
  Klienten Åsa flyttar
  Brukaren iris ringde
  brukaren linnea är trött
  Klienten kom från Ali Hassan med brev
  Maria-ärendet hos klienten
  Brevet till Maria Hassan om klienten
  Klienten Maria Lindgren bor på boendet Lovisa
  Vi såg Gösta Berg med klienten
  Klienten läser sfi, Anna Svensson också
  Alla Petrova är klient
  Klient: Emil Ask
  Klient Johan Ek
  Brukaren Saga bor på Solgården
  Elev: Julie
  Klienten bor hos Anne Green
  Klienten kom till Maria Blom
  Avdelning fem: Maria är klient
  pappan Ford Nilsson ringde
  Klienten kör, Astrid Berg åker med
  Elin-Sofia är vår klient
  Klient: Anna-karin Berg
  Klienten på boendet, Maria, har ringt
  Patienten på avdelningen Karin Lund har feber
  Hyresgästen i huset (Petra) är borta
  Teamet tar upp Maria, klienten
`);
