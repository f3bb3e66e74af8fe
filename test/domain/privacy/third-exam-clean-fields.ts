import { lines } from './third-exam-fill.js';

/** Groups, units, rooms, references, diary numbers and fixed agenda points, as coordinators type them. */
export const cleanFields = lines(`
  Samverkansgrupp {kommun}
  Samverkan {kommun}
  {kommun} – {kommun2}
  Rehabgruppen {kommun}
  Vuxenenheten {kommun}
  Barn och familj, {kommun}
  Barn- och ungdomsenheten {kommun}
  Ekonomiskt bistånd {kommun}
  IFO {kommun}
  Socialtjänsten {kommun} kommun
  Arbetsmarknadsenheten {kommun}
  AME {kommun}
  LSS-enheten {kommun}
  Biståndsenheten {kommun}
  Boendestöd {kommun}
  Socialpsykiatrin {kommun}
  Familjerätten {kommun}
  Elevhälsan {kommun}
  Försäkringskassan {kommun}
  Arbetsförmedlingen {kommun}
  Frivården {kommun}
  Polisen, lokalpolisområde {kommun}
  Psykiatrisk öppenvård {kommun}
  BUP {kommun}
  Ungdomsmottagningen {kommun}
  Beroendemottagningen {kommun}
  Habiliteringen {kommun}
  Region {region}
  Primärvården Region {region}
  Rehabkoordinatorer Region {region}
  Samordningsförbundet {kommun}
  {vc}
  {vc}, rehabteamet
  {vc} {kommun}
  Rum {room}
  Sammanträdesrum {room}
  {place}
  {place}, plan {one}
  {place}, stadshuset
  Konferensrum {place}
  Stadshuset i {kommun}
  Kommunhuset {kommun}, rum {room}
  Digitalt i Teams
  Teams
  Microsoft Teams-möte
  Biblioteket, {kommun}
  IFO-{year}-{long5}
  SOC-{year}-{num}
  AF-{year}-{long5}
  VUX-{num}
  FK-{long5}-{year}
  SN {year}-{long5}
  KS {year}/{num}
  KS {year}/{num}, § {count}
  Dnr KS {year}/{num}
  RS {year}-{long5}
  HSN {year}-{num}
  Dokumenthanteringsplan {year}
  Beslut {date}, dnr SN {year}/{num}
  Socialnämnden {date} § {count}
  Arkivmyndigheten {date}
  Gallras efter {one} år
  Bevaras
  Föregående protokoll
  Föregående mötes anteckningar
  Inledning och presentation
  Runda
  Laget runt
  Övriga frågor
  Övrigt
  Nästa möte
  Nästa möte {date}
  Information från regionen
  Information från Försäkringskassan
  Uppföljning av handlingsplan
  Uppföljning av pågående ärenden
  Statistik kvartal {one}
  Ekonomisk rapport
  Fika {time}
  Paus
  Avslutning
  Minutes of last meeting
  Any other business
  Round the table
  Information from the region
  Adult unit
  Child and family services
  Employment agency
  Sankt Eriks ögonsjukhus
  Capio S:t Görans sjukhus
  Karolinska Huddinge
  Karolinska universitetssjukhuset Solna
  Sophiahemmet
  Sofiahemmet
  Birgittas hus
  Birgittahuset
  Eriksbergs vårdcentral
  Linnéa
  Linnéagården
  Ersta sjukhus
  Sahlgrenska Östra
  Drottning Silvias barnsjukhus
  Astrid Lindgrens barnsjukhus
  Akademiska sjukhuset
  Sankt Lars, Lund
  S:t Sigfrids sjukhus
  Maria Ungdom
  Maria Malmö
  Mini-Maria Hisingen
  Minimaria Borås
  Katarina vårdcentral
  Sofia vårdcentral
  Johannes vårdcentral
  Gustavsbergs vårdcentral
  Adolfsbergs vårdcentral
  Karlslunds vårdcentral
  Olaus Petri vårdcentral
  Ulriksbergs familjecentral
  Kristinebergs äldreboende
  Mariagården
  Annagården
  Elinsborg
  Villa Lovisa
  Helgagården
  Josefinagården
  Frälsningsarmén Göteborg
  Stadsmissionen Stockholm
  Ria Dorkas
  Barnahus Linköping
  Kvinnojouren Rosen
  Kvinnojouren Blenda
  Brottsofferjouren
  Anhörigcentrum
  Personligt ombud
  Södermalms stadsdelsförvaltning
  Hägersten-Älvsjö stadsdel
  Enskede-Årsta-Vantör
  Rinkeby-Kista
  Socialförvaltning Hisingen
  Socialförvaltning Nordost
  Angered Närsjukhus
  Rosengård, fältgruppen
  Team Nord
  Team Väst, våning {one}
  Grupp {one}
  Onsdagsgruppen
  Fredagsmötet
  SIP-gruppen
  SSPF {kommun}
  SSPF högstadiet
  Ungdomstorget
  En väg in
  Mottagningsenheten
  Mottag och förhandsbedömning
  Bostadsenheten
  Utskrivningsgruppen
  Vårdplaneringsteamet
  Mobila teamet
  Närvårdsteamet Öst
  Hemtjänsten, område {one}
  Korttidsenheten Solbacken
  Äldreboendet Björkhaga
  Boendet Lövsta
  Sagasalen
  Nobelsalen
  Selma Lagerlöf-salen
  Hjalmarsalen, plan {one}
  Karl XI-rummet
  Lilla salen
  Stora konferensrummet
  Sammanträdesrum Eken
  Sammanträdesrum Vänern
  Rum Kebnekaise
  Gröna rummet
  Vita huset, {one} tr
  Aulan
  Entréplan
  Folkets hus
  Församlingshemmet
  Engelbrektsskolan
  Sven Erikson-gymnasiet
  Erik Dahlbergsgymnasiet
  Vasaskolan
  Enheten för våld i nära relationer
  Enheten för ensamkommande
  Enheten för nyanlända
  Integrationsenheten
  Individ- och familjeomsorgen
  Funktionsstöd
  Stöd och omsorg
  Kriminalvården, anstalten Hall
  Anstalten Hinseberg
  Häktet Kronoberg
  Migrationsverket Boden
  Skatteverket
  Rättspsyk Sundsvall
  Rättspsykiatriska kliniken Växjö
  SiS Stigbyhemmet
  SiS Margretelund
`);
