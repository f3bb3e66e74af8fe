import { lines } from './third-exam-fill.js';

/** A name alone, in small letters, or with initials, in a text about a client. */
export const namesAlone = lines(`
  Vem är klient? Moa
  Vilken brukare? Nils, på tvåan
  Ny elev! Hanna, hon går i sexan
  Klart med klienten! Oskar fick lägenheten
  Klienten är här. Samira väntar i receptionen
  Är klienten där? Ser bara Bo i korridoren
  Söker klienten, letar efter Emma
  Klienten svarar inte, har ringt på Fatima hela dagen
  Vi väntar på Johanna, klienten är sen
  Brukaren bor hos Anders
  Hon flyttade från Ahmed, klienten alltså
  Det var i Karins lägenhet som klienten hittades
  Brukare – Lovisa – vill flytta
  Ny deltagare från Mora - Hugo - börjar måndag
  Den äldre, Birgit, ramlade igår
  Den boende, Rut, vill inte äta
  Den gamla damen Inga-Britt har ringt
  Barnets namn: Alva
  Namn: Mustafa
  klienten vill bli kallad micke
  klienten heter egentligen mikael
  vi pratade om ella och klienten var med
  är det karin som är klient?
  fråga johanna om klienten
  sara, klient på enheten, ringde
  patienten emelie ringde
  klientens bror, jonas, ringde
  klienten bor i petras lägenhet
  klienten kom med ahmed
  den enskilde, yusuf, vill ha tolk
  Service user Mary did not come
  service user peter did not come
  The client is in, david is waiting
  Is emma a client?
  Klienten K Andersson
  klienten k andersson kom inte
  Anderssson K, klient
  Andersson K är klient här
  klienten Lindberg P vill byta
  Patient A. Lindqvist avd 3
  patient lindqvist a, avd 3
  E.K. Bergström är patient
  klienten e. bergström
  Hälsa Mona från oss, bästa klienten
  Grattis Kalle, bästa deltagaren
  GRATTIS KALLE, BÄSTA DELTAGAREN
  Deltagaren blev sjuk. Tindra fick åka hem
  Deltagaren, det är Per, är sjuk
  Avslutad klient: Siv, avliden
  Inskriven patient: Max
  Klient: Stig
  Klient: Sten Berg
  Klient Björn
  Klient Klara
  Klient: Hope
  Klient: Grace
  Client: May
  Klient: Sol
  Klient Vilja
  Deltagare: Rosa
  Brukare Saga
  Klient: Ramadan Krasniqi
  Klient: Ny, Emma
  Klient: Okänd Eriksson
  Klient Thawatchai
  Klient: Bjarturdottir
  Ungdom: Zlatko
  Patient: Wachiraporn
  Elev: Mbali
  Ring klienten, hon heter Wachiraporn
  Klienten är Wachiraporn
  Klient: Nguyen
  Klient: Haddad, Rana
  klient: haddad, rana
  Mamma Mia har ringt om sin son
  Klienten Astrid Lindgren har flyttat
  Klienten Nora bor i Nora
  Nora är klient
  Klienten kommer, hälsningar från Nora
  Prata med Nora om klienten
  Är Sofia klient hos er?
  Sofia, klient, ringde
  Tobbe / brukare / boendestöd
  Klient/Tobbe
  Klienten (Wachiraporn) kom
  Klienten ville prata: Leila, 34, gift
  ledsen, fel klient, menade agneta
  Patienten vaknade. agneta mår bra
  klienten har en hund, agneta tar hand om den
  Fick veta att klienten, alltså lasse, är inlagd
  Barnet bor hos mormor karin
  jag träffade henne, amina, igår
  han heter pelle
  hon, marta, vill inte
`);
