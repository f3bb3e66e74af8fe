import { lines } from './third-exam-fill.js';

/** Ordinary words after a label or with a capital, and places, rooms, firms, works and days that have people's names. */
export const noNames = lines(`
  Klient: Okänd
  Klient: Inskriven
  Klienten: Utskriven i juni
  Patient: Man, 72 år
  Brukare: Ensamstående mamma
  Brukare: Ingen
  Deltagare: Åtta, två lediga platser
  Deltagare: Fullt
  Deltagare Anmälda
  Sökande: Ingen än
  Elev: Frånvarande
  Elev: Årskurs nio
  Ungdom: Under utredning
  Ungdom: Placerad
  Patient: Färdigbehandlad
  Patient: Medicinskt färdig
  Patient Utskrivningsklar
  Klient: Väntar på beslut
  Klient: Vilande
  Klient: Pausad till augusti
  Klient: Återaktualiserad
  Klient: Hemlig
  Klient: Skyddad
  Klient Uteblev
  Klient: Gift
  Klient: Pensionär
  Hyresgäst: Uppsagd
  Hyresgäst: Vräkt
  Participant: Unknown
  Client: Confirmed
  Client: Withdrawn
  Patient: Discharged
  Patient: Stable
  Deltagare: Vilka kommer?
  Deltagare: Samtliga
  Klient: Under Avslut
  Klient: Avböjer Insats
  Klienten är Göteborgare
  Klienten är Syrier
  Klienten är Muslim
  Klienten är Jehovas vittne
  Klienten är Svensk medborgare
  Klienten firar Ramadan
  Klienten firar Eid i morgon
  Klienten firar Lucia
  Klienten firar Påsk
  Glad Påsk till alla deltagare
  God Jul önskar vi alla brukare
  Gott Nytt År till klienter och personal
  Trevlig Helg alla deltagare
  Glad Sommar till alla klienter
  Will the client be there?
  Will you call the client?
  Mark the client as done
  Bill the patient on Monday
  May the client come?
  Can May work for the client?
  Grace period for the client ends
  Hope the client is well
  Klienten går på Katarina kyrkas öppna förskola
  Klienten sover på Sankta Klara
  Klienten är på Maria beroendeakut
  Klienten är på Sankt Lukas
  Barnet går på Annaskolan
  Barnet går på förskolan Elsa
  Barnet går på Vittra
  Barnet går i Engelska Skolan
  Barnet går på Elsa Brändströms skola
  Eleven går på Karl Johans skola
  Eleven går på Erik Dahlbergsgymnasiet
  Eleven går på Per Brahegymnasiet
  Eleven går på Nils Ericsonsgymnasiet
  Patienten är på Ersta
  Patienten är på S:t Görans sjukhus
  Patienten är på Drottning Silvias barnsjukhus
  Patienten ligger på Astrid Lindgrens barnsjukhus
  Patienten bor på Gustavsgården
  Patienten bor på Villa Agneta
  Brukaren bor på Annagården
  Brukaren bor på Mariahemmet
  Brukaren bor på Björkhaga
  Brukaren bor på Elim
  Brukaren är på dagverksamheten Linnea
  Brukaren är på daglig verksamhet Linnea
  Brukaren har larm från Tunstall
  Brukaren handlar på Willys
  Brukaren vill till Ellös
  Klienten jobbar på Max
  Klienten jobbar på Max Hamburgare
  Klienten jobbar på Lindex
  Klienten jobbar på Åhlens
  Klienten jobbar på Carl Bro AB
  Klienten jobbar på Nisses bilverkstad
  Klienten jobbar på Karins blommor
  Klienten jobbar hos Anderssons Bygg
  Klienten jobbar på Anderssons Bygg AB
  Klienten jobbar på Elgiganten
  Klienten städar hos Veterankraft
  Klienten har praktik på Myrorna
  Klienten har praktik på Emmaus
  Klienten har praktik på Erikshjälpen
  Klienten bor i Lena
  Klienten bor i Sofia
  Killen från Mora kommer nio
  Tjejen från Kil kommer
  Klienten flyttar till Nora
  Klienten flyttar till Malta
  Klienten är i Paris
  Klienten tittade på Emil i Lönneberga
  Klienten gillar Harry Potter
  Klienten lyssnar på Abba
  Eleverna läser Romeo och Julia
  Eleverna sätter upp Peter Pan
  Barnen tittar på Pippi
  Klienten har tid på Anna Lindhs plats
  Deltagarna går till Karl Johans torg
  Deltagarna ses på Café Maria
  Deltagarna ses på Kafé Klara
  Deltagarna ses i rum Astrid
  Deltagarna ses i sal Selma
  Deltagarna ses i konferensrum Gustav
  Astrid är ett rum på plan 3, klienten väntar där
  Stig in, klienten väntar
  Lova inget till klienten
  Sätt klienten på kö. Ramadan pågår
  Klart! Klienten är informerad
  Ros till alla som hjälpt klienten
  Per klient: 2 timmar
  Per deltagare: 500 kr
  Dag för klientens möte
  Maj är bra för klienten
  Maj och Juni är fullt för klienter
  Sol och värme till alla klienter
  Brukaren vill ha Alvedon
  Patienten tar Sertralin
  Patienten tar Lyrica
  Patienten har Parkinson
  Patienten har Alzheimers
  Patienten har Downs syndrom
  Patienten har Aspergers
  Patienten har Crohns
  Patienten har Hepatit C
  Patienten har Diabetes
  Patienten behandlas enligt Lex Maria
  Lex Sarah-anmälan om brukaren
  Patienten har Medicinsk Fotvård
  Klienten har Bank-id
  Klienten har Telia
  Klienten har Iphone
  Klienten har Handelsbanken
  Klienten går via Jobb Spår
  Klienten går Steg 2
  Klienten går SFI D
  Eleven går i 7B
  Eleven läser Svenska A
  Elev A och Elev B
  Klient X behöver tolk
  Brukare C på plan 2
  Klienten ska till Rätten i Lund
  Klienten har ärende i Lund
  Klienten äter på Olssons
  Klienten bor hos Riksbyggen
  Klienten bor på Hotell Linné
  Klienten bor på Scandic
  Arbetssökande: Fler män än kvinnor
  Samtycke: Klienten vill inte
  Fråga: Klienten vill byta
  Obs: Klient Saknar tolk
  Mötet gäller klient. Tid: Fredag
  Mötet gäller klient. Plats: Biblioteket
  Mötet gäller klient. Ansvarig: Socialsekreteraren
  Mötet gäller klient! Kallade: Alla
  klient? Nej, Anhörig
  klient? Absolut
  Ny klient! Kul
  Ny klient! Välkommen
  Klienten är nöjd. Toppen!
  Klienten är nöjd. Underbart
  Klienten är nöjd. Perfekt, vi hörs
  Klienten avbokade. Synd
  Klienten ringde. Lugnt nu
  Klienten kom (Äntligen)
  Klienten kom - Äntligen - och var glad
  Patienten, Tyvärr, kom inte
  Klienten är hemma, Kanske, från fredag
  den äldre generationen av Teams
  De äldre bor på Solgården
  den boende får hjälp av Attendo
`);
