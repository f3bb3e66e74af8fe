import { lines } from './third-exam-fill.js';

/** What caseworkers, representatives and coordinators write to the bot and about its meetings; nobody is named. */
export const cleanChat = lines(`
  hjälp
  help
  anmäl
  Anmäl ärende
  register
  Registrera ärende till {date}
  mina ärenden
  my cases
  Visa agendan
  show agenda
  agenda {date}
  nästa möte
  next meeting
  När är nästa möte?
  when is the next meeting
  kvittera {code}
  kvittens {code}
  acknowledge {code}
  dra tillbaka {code}
  withdraw {code}
  flytta {code} till {date}
  Flytta {code} till nästa möte
  move {code} to {date}
  status {code}
  {code}?
  {code} är klar från vår sida
  Var ligger {code}?
  Kan {code} tas först? Vi måste gå {clock}
  {code} och {code2} hör ihop
  {code}: vi behöver mer tid
  Jag har pratat med min chef om {code}, vi återkommer
  Vem har anmält {code}?
  Enheten i {kommun} har inte kvitterat {code}
  koppla grupp
  link group
  språk svenska
  language english
  frånvaro {date} till {date2}
  Jag är borta {date}–{date2}
  away from {date} to {date2}
  ersättare
  who is my deputy?
  Vem är min ersättare på måndag?
  inställningar
  settings
  avbryt
  cancel
  tack!
  Tack, det löste sig
  Thanks, that worked
  hej
  Hej Samråd!
  God morgon, hur många ärenden är det idag?
  ok
  Japp
  👍
  Perfekt, då vet jag.
  Publicera agendan
  publish the agenda
  Agendan är för lång, det blir {min} minuter
  Skjut på två ärenden till nästa gång
  Mötet {date} ställs in
  ställ in mötet den {d} {month}
  Mötet är flyttat till {date} kl. {time}
  Vi ses {weekday} kl {time} i rum {room}
  Kan vi börja {clock} i stället?
  Möte i {kommun} {weekday} {d} {month} kl. {time}
  Mötet blir digitalt, länk kommer
  {meeting}
  Länk till mötet: {meeting}
  Join here {meeting}
  https://teams.microsoft.com/meet/{mid}?p={pass}
  Mötes-ID: {midspaced} Lösenord: {pass}
  Agendan ligger på https://intra.example.se/samverkan/{year}/agenda.pdf
  Rutinen finns här: https://example.sharepoint.com/sites/samverkan/Rutiner/rutin-v{room}.docx
  Se https://www.socialstyrelsen.se/kunskapsstod-och-regler/
  Dnr KS {year}/{num}
  Diarienummer SN {year}-{long5}
  Beslutet har dnr {year}/{num} hos oss
  Vi har fått diarienummer {num}-{year}
  Vårt ärendenummer är IFO-{year}-{long5}
  Kommunens organisationsnummer är {org}
  orgnr {org} på fakturan
  Regionens org.nr: {org}
  Ni kan fakturera {org}, referens {num}
  Kostnad {money} kr per dygn
  Det rör sig om {money} kronor i månaden
  Avgiften är {money} kr, delas lika
  Budget {money} tkr för {year}
  Enligt SoL 4 kap. 1 § är det kommunens ansvar
  SFS 2001:453 gäller inte längre, nu är det 2025:400
  Nya socialtjänstlagen (2025:400) trädde i kraft 1 juli
  Lagen om samverkan vid utskrivning, 2017:612
  HSL 16 kap. 4 § och SoL 10 kap. 8 § om SIP
  OSL 26 kap. 1 § hindrar oss från att berätta mer
  LSS § 9.{one} handläggs hos er va?
  LVU och LVM är inte samma sak :)
  Sekretess gäller, ta det på mötet
  Skriv inga namn här i chatten tack!
  Påminnelse: inga personuppgifter i chatten
  Får man skriva initialer?
  Sådant får vi inte skriva här, ring mig på växeln
  Please do not write names in the chat
  Försäkringskassan kan inte delta {weekday}
  Arbetsförmedlingen har ny representant från {month}
  Vem representerar Kriminalvården nu?
  Region {region} skickar två personer
  Vårdcentralen {vc} har inte svarat
  Har {vc} någon rehabkoordinator?
  Rehabkoordinatorn på {vc} är sjuk idag
  BUP i {kommun} är med från och med {month}
  Socialtjänsten i {kommun} äger frågan
  {kommun} kommun har bytt kontaktväg
  Ny enhet: Vuxenenheten {kommun}
  Lägg till enheten Arbetsmarknad {kommun}
  Ska {kommun} och {kommun2} ha gemensamt möte?
  Vi bor ju grannar med {kommun}, det går med samåkning
  Parkera på torget i {kommun}, gratis två timmar
  Konferensrummet {place} är bokat {clock}-{clock2}
  Rum {room}, plan {one}, huvudentrén
  Sal {room} är upptagen, vi tar {place}
  Fika finns i {place} från {time}
  Jag sitter i möte till {clock}
  Jag är fem minuter sen
  Tåget är försenat, börja utan mig
  Sol och {temp} grader här i {kommun}
  Hoppas ni har sol i {kommun} också!
  Trevlig helg!
  God jul och gott nytt år till alla
  Glad midsommar
  Glad påsk, vi hörs vecka {week}
  Vecka {week} är jag ledig
  v {week} går bra, v {week2} inte
  Tisdag {d} {month} passar oss
  {weekday} funkar, annars {weekday2}
  Sista anmälningsdag är {date}
  Deadline {date} kl {clock}
  Anmälan stänger {weekday} kl. {time}
  Last day to register is {date}
  The meeting on {date} starts at {clock}
  Room {room}, second floor
  We are {one} people from the municipality
  The hospital cannot attend in {month}
  Could you resend the agenda?
  I did not get a reminder
  The health centre has a new coordinator
  Can I see who confirmed {code}?
  {code} is waiting for the employment agency
  Jag fick ingen påminnelse i {weekday}s
  Får jag anmäla utan samtycke?
  Samtycke finns, dokumenterat hos oss
  Samtycke saknas, vi frågar igen
  Klienten har inte samtyckt än
  Klienten vill vara med på mötet {date}
  Patienten är informerad
  Brukaren har rätt att avstå
  Barnets bästa ska alltid prövas
  Barnperspektivet saknas i anmälan
  Den enskilde ska kallas minst två veckor innan
  Vad gör vi om klienten ångrar sig?
  Klienten bor i {kommun} men jobbar i {kommun2}
  Patienten ligger på Sahlgrenska till {weekday}
  Patienten är listad på {vc}
  Deltagaren läser på Komvux i {kommun}
  Eleven går på Vasaskolan
  Brukaren har god man sedan {year}
  Sökanden har fått avslag av Försäkringskassan
  Klient hos oss, patient hos er, samma fråga
  Min klient behöver SIP före {date}
  Hon fyller 18 i {month}, vuxenenheten tar över
  Han har inte hört av sig sedan {weekday}
  Mamman vill att {vc} är med
  The client lives in {kommun}
  Our client has an appointment on {date}
  Ett akut ärende, kan det tas {weekday}?
  Det är brådskande, patienten skrivs ut {weekday}
  Vi har {one} ärenden från regionen och {count} från kommunen
  {count} ärenden på {min} minuter blir tajt
  {one} av {count} har kvitterat
  Statistik för kvartal {one}: {count} ärenden
  Exportera statistiken för {year}
  Rapporten för {month} är klar
  Gallring sker enligt beslut KS {year}/{num}
  Bevaras i {one} år
  Ring växeln så kopplar de er
  Jag ringer upp efter {clock}
  Kan du mejla funktionsbrevlådan?
  Funkar inte appen för någon annan?
  Appen hänger sig när jag trycker på Spara
  Jag ser bara en tom ruta
  Knappen Kvittera gör ingenting
  Fel grupp, jag menade {kommun}
  Det var fel dag, {date} ska det vara
  Jag tog fel på tiden, sorry
  Vi tar det på APT
  Chefen är på ledningsgrupp till tre
  Kalla samordnaren också
  Vem är ordförande i {month}?
  Protokollet justeras {date}
  Anteckningar från mötet {date} är utskickade
  Kallelsen gick ut {weekday}
  Det saknas en punkt om ekonomi
  Punkt {one} utgår
  Fast punkt: rundan, max {min} minuter
  Vi kör rundan först, sen ärendena
  Björnen är lös, som man brukar säga
  Rosen på bordet var fin, tack för avtackningen!
  Ja må hon leva, vi är tio år i dag
  Ljus i tunneln!
  Stig på, dörren är öppen
  Sten för sten kommer vi framåt
  Hoppet är det sista som överger samordnaren
  Vill Försäkringskassan börja?
  My understanding is that the unit in {kommun} decides
  Max tre minuter per ärende
  Maj är fullt, juni går bra
  Mark och miljö har inget med oss att göra
  Lova att ni kvitterar i tid
  Mötesrummet heter Linnéa nu, inte Viol
  Jag är ny här, hur gör jag?
  Jag har slutat på enheten, ta bort mig
  Vi byter lokal till {place} från {month}
  Bussen från {kommun} går {clock}
  Lunch på {place} efter mötet?
  Region {region} och kommunerna har nytt avtal från {date}
  Överenskommelsen med Region {region}, punkt {one}.{count}
  Länsgemensam rutin, version {one}.{count}, {date}
  HVB-placering diskuteras {weekday}
  Korttidsplats kostar {money} kr/dygn
  Betalansvaret inträder efter {one} dagar
  Sankt Görans har ändrat öppettider
  Karolinska och Danderyd deltar växelvis
  Sophiahemmet är inte anslutet
  Sahlgrenska vill byta dag till {weekday}
`);
