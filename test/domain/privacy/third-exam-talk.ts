import { lines } from './third-exam-fill.js';
import { marked } from './third-exam-names.js';

/** Everyday talk about cases, as colleagues write in a chat, without a word for a client. */
export const everydayTalk = marked(
  lines(`
  Nu är det {ns} tur
  Vem tar {n} på onsdag?
  {n} skrivs ut i morgon eftermiddag
  Kan du ringa {n} före lunch?
  {n} kom inte till mötet idag heller
  Ärende: {n}
  Möte om {n} flyttas till nästa vecka
  Angående {n}: jag har inte fått något svar från er
  Ang. {n}, hur gick det?
  {inv} – ny tid behövs
  {caps} måste upp på agendan
  har ni hört något från {lower}?
  {ns} plan är inte underskriven än
  {lowers} sip är inställd
  Gäller {n}.
  Re: {n}
  Vi tar {n} först och sedan resten
  Jag har pratat med {n} och det går bra att dela
  {hyphen} är inlagd igen
  {double} bytte handläggare förra veckan, vem har det nu?
  {short} uteblev
  Hur långt har vi kommit med {n}?
  glöm inte {n}!!
  Det där med {n} är löst :)
  Är {n} kvar på avdelningen?
  {n} har fått lägenhet
  {n} har flyttat till Eskilstuna så vi avslutar
  Socialjouren körde hem {n} i natt
  Polisen hämtade {n} i går kväll
  {n} vägrar prata med oss
  {n} vill ha en ny kontakt
  {n} dök upp full på soc i morse
  Har {n} fått sin medicin?
  Sjukintyget för {n} går ut på fredag
  Försäkringskassan har avslagit {ns} ansökan
  {ns} aktivitetsersättning löper ut
  Beslutet om {n} är överklagat
  Vi behöver samtycke från {n} innan vi går vidare
  {n} har tackat nej till boendestöd
  {n}, hemgång 14.00
  Hemgång: {n}
  Ny hos oss: {n}
  Avslutad: {inv}
  Uppföljning {n}
  uppföljning av {lower} nästa gång
  Punkt 3 är {n}
  Lägg till {n} på listan tack
  Ta bort {n} från torsdagens lista
  anmäl {n}
  Registrera {n} till mötet den 3 december
  registrera ärende {n}
  Kan {n} vänta till januari?
  Tror ni att {n} klarar sig själv hemma?
  Jag är orolig för {n}.
  Jag fick ett samtal om {n} precis
  Mamman till {n} ringde och var arg
  {ns} mamma ringer hela tiden
  {ns} syster vill vara med via länk
  {n} och hans bror har hamnat i bråk igen
  {n} är gravid, vem tar kontakt med MVC?
  {n} är på väg ut från häktet
  {n} friges den 9:e
  Frivården undrar om {n}
  Skolan har inte sett {n} på tre veckor
  {n} behöver tolk, dari tror jag
  Tolk bokad till {n} kl 10
  Kan någon följa med {n} till psykiatrin?
  Hittar inte {n} i systemet
  {turned}, stavas det så?
  Rätt stavning är {turned}
  Det är {three} vi menar, inte kusinen
  Menar du {n} eller {n}?
  Både {n} och {n} ska upp
  {n}/{n} ska tas ihop
  1. {n} 2. {n} 3. övrigt
  - {n}: väntar på läkarintyg
  * {n} klar
  Återkoppling {n}: inget nytt
  Status {n}?
  Akut: {n} sover ute
  OBS {caps} får inte hamna hos samma handläggare
  FYI {n} har fått god man
  Tack för hjälpen med {n}!
  Bra jobbat med {n} igår allihop
  Förresten, {n} – är det ni eller vi som betalar?
  Vem är kontaktperson åt {n}?
  Vem hos er känner till {n}?
  Någon som vet var {n} bor nu?
  Vad sa läkaren om {n}
  Enligt {n} har ingen hört av sig
  {n} säger att han inte fått någon kallelse
  {n} säger att hon ska klaga hos IVO
  {n} hotade personalen, tänk på det i fredag
  Vi har {n} i väntrummet
  {n} sitter här nu och vill ha besked
  {n} har tid hos dr på Falkens vc
  Det blev fel, skickade {ns} papper till er
  Såg att {ns} journal inte är låst
  Fakturan för {n} ska till placeringsenheten
  Kostnaden för {n} delas 50/50 med regionen
  Placeringen av {n} upphör
  {n} bor på Björkbacken sedan i somras
  Är det okej att {n} byter till gruppen i Kumla?
  Byt {n} mot {n} på torsdag
  Skjut upp {n}
  flytta {lower} till nästa möte
  Kom ihåg: {n} måste ha svar senast kl. 15
  Väntar fortfarande på utredningen om {n} från BUP
  BUP har stängt {n}
  Hej Samråd, jag vill ta upp {n} på nästa möte
  jag vill anmäla {lower} till rehabgruppen
  Det gäller alltså {middle}
  Mitt ärende rör {n}, han är inskriven på AF
  Vi har inte samma bild av {n}
  Sorgligt nog har {n} avlidit
  {n} dog i helgen, ärendet kan stängas
  {n} fyller 18 i mars, vem tar över?
  Överlämning av {n} från barn till vuxen
  Läget kring {n} är värre
  Kring {n} finns en SIP sedan tidigare
  För {ns} del vore det bättre med korttids
  Till mötet på måndag: {n}, {n}
  Har bjudit in {n} till mötet, han kan bara på förmiddagen
  {n} kan inte förrän efter två
  {n} vill att dottern är med
  Boka nytt med {n}
  avboka {n} imorgon
  {n} ska opereras så vi får vänta
  {n} är utskriven, epikris kommer
  {short} är färdigbehandlad sedan 4 dagar
  Betalansvar från onsdag för {n}
  Vi hann inte med {n}
  Nästa är {n}, ni har ordet Försäkringskassan
  Kvittens saknas för {n}
  Samma sak som med {n} i våras
  Precis som i fallet {n}
  Fallet {inv} är komplext
  {n} = BCD-FGH3
  BCD-FGH3 är {n}
  Koden till {n}?
  Om {n} ringer, koppla till mig
  Hälsa {n} att beslutet är klart
  Mejla inte {n}, hon läser inte mejl
  {ns} ärende
  {n} :(
  {lower} igen...
  Who takes {n} next week?
  {n} missed the meeting again
  Please call {n} before noon
  {n} is being discharged tomorrow
  {en} plan has not been signed
  Case: {n}
  Meeting about {n} is moved to Friday
  Regarding {inv}: no news from the ward
  Is it {en} turn now?
  I spoke to {n} yesterday, she wants a new date
  can we add {lower} to the agenda?
  {caps} needs a place by Monday
  Any update on {n}?
  What did the doctor say about {n}?
  {n} has moved, so we can close it
  `),
);
