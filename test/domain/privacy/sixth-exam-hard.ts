import { lines } from './third-exam-fill.js';

/** What only looks like a name: works, makes, tests, homes, firms, places, and words with a needless capital. */
export const hardlyNames = lines(`
  Eleven fick en Lenovo av skolan
  Klienten äter Antabus
  Hm, Ring Växeln Klient!
  Vi såg Gösta Berlings saga med brukarna
  Name: On Request
  Klient: meddelas muntligt...
  Case: Housing And Income. Call me.
  Deltagaren är på Perssons Åkeri AB tre dagar
  Elev: Gymnasiet
  Deltagare: alla. tack!
  Fråga: Mamman kör Volvo, pappan Mercedes
  Ok. Brukare i Norrby och Sjöbo får brev
  Klienten har kontakt med Attention
  lucia firas med brukarna
  Fråga: Eleven har tagit hans mobil
  Eleven pendlar till Mariestad
  hyresgästen hos Wallenstam är uppsagd
  Lifecare eller Combine, vilket har socialkontoret?
  The patient is at Saint Mary's!
  Deltagaren kommer från Ulricehamn
  Åhlén & Åkerlund-huset är stängt
  The client may come in May or June. Let me know.
  the tenant pays with Klarna
  Intrum och Sergel skickar brev till klienten
  Klienten bor på Öxnehaga
  vems tur är det? Psykiatrins
  Brukaren trivs på Annagården
  Patienten kom från Mazar-e Sharif. Återkom gärna.
  Flickan flyttar till Bergen i mars
  GLÖM INTE SAMTYCKET
  Aspergercenter har ny adreess
  Name: given by phone. Let me know.
  Familjen åker till Sofia på semester
  Klienten kommer Måndag eller Tisdag
  Info: Klienten vill ha ett hem, hans mål är tydligt
  VIKTIGT MÖTE fredag
  patienten har hittat en stig i livet.
  Brukaren: Torsdag...
  Patienten tar Concerta, sen Ritalina
  Möte om Nya Rutiner tisdag
  ungdomen ser Bonde söker fru
  kalla Alla Patienter
  Brukaren fick en sten i skon...
  KLIENTEN KOMMER INTE
  Alexa stör mötet 😂
  Participant: To Be Decided...
  The patient is from Kharkiv
  Ok. meeting about New Routines ❤️
  Brukaren bor i Katrineholm
  Sankta Elisabets församling bjuder på soppa
  Familjen går på Trappan
  deltagarna ska se Fröken Julie på länk
  Brukare i Dalby och Sandby berörs
  Eleven börjar på Alma folkhögskola. tack!
  Client: see attachment
  Patienten är listad på Rosenlund
  Ok Brukaren Meddelad
  hej, En ny dag, en ny klient
  Client: Unknown 😊
  Brukaren vill ha en bok från Adlibris
  klient: enligt överenskommelse
  THE CLIENT IS NOT COMING 😊
  Emmaus skänker möbler till klienten
  Brukare: Samtliga
  klient: Ingen
  pappan har en Skoda Octavia
  Klienten flyttar till Kristianstad..
  Patient från Berga till Hagby
  Behandlingshemmet Maria har kö
  Ring Mottagningen före kvart över tre
  Ungdom: Se Kod
  Patienten har fått Abilify
  Treserva ligger nere
  Freja eID krävs för att logga in
  maj passar bäst för deltagaren
  Klient: Okänd.
  the client asked for grace period
  Deltagare: Hela gruppen..
  Namn: Ej Angivet
  Klienten fick praktik på Lindex
  Brukare: Saknas
  Klient: Ej Aktuell..
  Ny Klient Imorgon
  Eleven går på Gustav Adolfsskolan
  Klient: samma som sist. Återkom gärna.
  Skriv ut Mallen
  Patienten opereras i Maj...
  bröderna Nilsson AB vill ha deltagare till våren!
  Info: elev: Årskurs Nio
  Namn: Se Pärmen
  Brukaren bor på Karlavägen
  "Marte Meo-krusen börjar fredag. Tack på förhand."
  Fråga: valborg infaller på en tisdag...
  Flickan är trött på Bamse
  patient: Inneliggande
  Klient Kontra Kommunen, domen har kommit
  Gruppboende Linnéa har öppet hus
  Maj Juni Juli är fulla
  viva är långsamt idag
  ESTER-bedömning gjord på ungdomen
  Patienten Fredag kvart över tre
  Ny klient från Lund till Malmö
  klienten har flyttat till Karin Boyes gata. tack!
  birgittas Trädgård är stängd onsdag
  Patienten hör till Bankeryd
  Patienten fyllde i MADRS och Beck
  Kan klienten swisha via Klarna?
  deltagare: AF, FK, Region.. 🙂
  Parkinson-föreningen bjuder in brukare
  Avslut: Projekt Framtid.. 😊
  Stadsmissionen och Convictus tar emot klienten
  Ronja Rövardotter spelas i parken...
  brukaren gillar hallon, viola och iris i rabatten
  the pupil reads Anne of Green Gables
  Klient: se bilaga
  Info: oBS DEADLINE IDAG
  The service user speaks Dari
  Patient: Väntar Svar
  Avdelning Eken har utbrott av kräksjuka. Mvh
  Möte om Trygg Hemgång
`);
