import { lines } from './third-exam-fill.js';

/** Names no client; in some a colleague's given name stands alone. */
export const harmlessTalk = lines(`
  Klienten har rätt att säga nej enligt SFS 2025:400
  Sofiakyrkan är mötesplats 4/2
  Byter pass måndag mot tisdag, någon?
  dosen är 15 mg, men det är läkarens sak
  Vad säger 110 kap. 13 § SFB om samtycke?
  Telefontid 10–09.00 på Vuxenenheten
  RUM TALLEN ÄR UPPTAGET, TA STORA SALEN
  Broschyren finns på 5 språk
  Slutdokumentation VS-55966 inom tre veckor
  VC-38092 -> Vuxenenheten
  Blommor till kurator: ros eller lilja?
  Lucia på Beroendemottagningen kl 11.00
  Styrgruppen möts 10 gånger om året
  klienten kommer med taxi kl 13:15
  I vår börjar Samordningsteam Sala med nya tider
  lokalen på Hamngatan är bokad hela dagen
  Sten på vägen vid Hovrättstorget, kör försiktigt
  v41 är det studiebesök
  Utfall VC-4094: kommunen går vidare
  Möte 18 aug kl 13:15, Domsand
  Filen heter minnesanteckningar_nov.docx
  Patientens pekare är VC-1943, resten tar vi på mötet
  Ros till Hälsans vårdcentral för bra samarbete!
  Enkät från Brottsofferjouren, svraa före 14 januari
  Bilaga 6 till rutin Habo
  Kostnaden blir 6 330 kr per månad
  Mark your calendars: 22.4
  Frid vare med er koordnator 😇
  15 platser i kö
  Kallelsen till 27 nov är skickad
  Skärmen är 4 tum
  bostasdbolaget i västerås har 2 lediga
  Glad sommar till Samordnigsteam Sala
  Max 2 personer i rum Tallen
  Diarienr KS 2026/82
  Utbildning hos Kriminalvården i Köping
  Nätet ligger nere på Vårdcentralen Gränna
  Ca 10 cm högt, får plats i Stora salen
  utbildning hos Överförmyndaren i Göteborg
  patienten skrivs ut torsdag, ta det i rätt system
  Fråga Fatima om koen till rum 4
  Ni är inlagda 12.30–15:00, ärende AF-92847
  Lunch 11.00–15.45
  Linje 30 går inte i december
  Swish funkar ej, ta kort, 180 kr
  Jag kan inte 2027-02-11, men min ersättare kommer
  Vi börjar 13:15 prick
  Enhetscheferna träffas onsdag
  Strömavbrott i Vetlanda, vi kör på mobilen
  Trettondag jul ligger på en torsdag
  Brandlarm på Bankeryds vårdcentral, alla ute kl 15.45
  Lunch på Bangårdsgatan?
  Minnesanteckningar 14 januari
  se lagen 2003:1210 och vår rutin sid 7
  Öppna mötet 2. AF-91339 3. Paus 15 min
  Rondmöte tisdag 13:15 på Habo vårdcentral
  ring Länsstyrelsen
  AF-97390 avsluas 2026-12-08, nästa uppföljning utgår
  Andelen till arbete är 5 procent
  Ny i tjänst: verksamhetsledare på Achima Care Sala
  Filen hter bild1.png
  Reser till Norberg i morgon, nås på Teams
  Varför syns inte EB-65215?
  Stig av vid Östra Storatan
  Lokalförsörjning: Storgatan eller torget?
  statistik till Försäkringskassan senast 12 maj
  vi har ett mål: färre återremisser i oktober
  Nästa avstämningsmöte 4/2 i Hallstahammar
  Pärmen med blanketter står i rum Tallen
  deltagaren börjar 4/2 på vuxenenheten
  Trevlig helg! Åter måndag
  Jag är i Vetlanda hela onsdag
  Deltagare i EB-0699 har tackat ja
  Vägarbete vid Storgatan fram till maj
  petra från Länsstyrelsen kommer torsdag
  Cosmic har driftstopp 27 nov 12.30–10:45
  Bokat Stora salen till 4/2
  the form bild1.png has been updated
  Rutinen uppdaterades 2027-02-11
  Norberg 2 har ny koordinator
  det är 4 km till Köping!
  kan ngn öpppna rum 3 B?
  Har du läst Rutin VerkSam 3.2.pdf?
  inbjudan 18 aug från Frälsningsarmén
  Kan vi korta mötet till 5 min?
  uppföljning vs-3536 var tredje måånad, nästa augusti
  bring coffee to room 45 pleease
  temperaturen i Domsand är 20 grader
  Stormen Hans försenade tågen till Jönköping
  Förvaltningschefen vill se siffrorna fredag 5/3
  SIP-utbildning fredag 5/3, 15 platser
  Dåligt ljud i rum 4, byter till Stora salen
  will you be tere at 12.30?
  en my för mycket kanke
  Dubblett: AF-2984 och SAM-7422
  Blå mapp = Familjecentralen Hjärtat
  Klara, färdiga, gå! Anmälan öppnar 12 maj
  samverkan mellan Överförmyndaren och Rehabteamet fungerar bra
  VC-98068 kl 14.30
  Frånvaro: fredag em
  När är sitsa anmälningsdag för november?
  Ok, vi säger 15.45
  Finns det kaffe i Kammaren?
  Can we move EB-0526 to the next agenda?
  Slut för idag, vi ses 27 nov
  Kvinnoojuren i Hallstahammar har öppet hus 2026-12-08
  kan ngn öppna Domsand?
  Tolk bokas via Länsstyrelsen, 55 kr/tim
  Finns det hiss på Beroendemottagnningen?
  Kan vi flytta mötet till den 2 oktober?
  Test test 2
  Ungdomen vill ha mötet på Bankeryds vårdcentral
  Vänta utanför Björken till 13.00
  verksamhetsledrae återkommer torsdag
  Botten svarar inte
  Ta hissen, rum Tallen ligger på plan 4
  Kvittens från Samordningsteam Sala saknas
  Ärende IOF-73112 är flyttat till 22.4
  Karin tar anteckningar 12 maj
  Vilka enheter deltar onsdag?
  enligt maslow kommer bostaden först 😄
  Nytt kontor i kvarteret Hjorten, Jönköping
  Deltagaren börjar 18 aug på Beroendemottagningen
  Fråga Eva om koden till Domsand
  eb-7013: samtycke finns.
  Godkänt av verksamhetsledare 12 maj
  Samling utanför Familjecentralen Hjärtat kl 10:45
  Skatteverket svarar inte på växeln
  Efter mötet måndag: registrera utfall
  KP-3703 är klart
  Dnr 7-15/2026
  Buss 5 stannar vid Bangårdsgatan
  Jönköpings kommun och Region Jönköpings län deltar
  Vårdcentralen Rosenlund först, sedan Hälsans vårdcentral
  Förskolan Solrosen har stängt 2027-02-11
  Bo på hotell i Habo kostar 6 330 kr
  toppen, då kör vi måndag kl 11.00
  Lena från Skatteverket kommer onsdag
  statistik till Socialstyrelsen senast 14 januari
  Nya klienter anmäls på blanketten, se samtycke_mall_2026.docx!
  Lucia på Dagverksamheten Soglläntan kl 8
  Föröte 14.30, trepartsmöte 10.20
  Lösenordet byts var 5:e dag
  Eleven ska byta skola i september
  Svenska kyrkan i Göteborg har frukost måndag
  Återkoppling på VC-0848 saknnas
  Tro mig, Region Jönköpings län svrar inte före september
  Jag anmälde SAM-3660 igår kl 09.00
  Rädda Barnen bjuder in, den 2 oktober
  Telefontid 14–15:00 på Beroendemottagningen
  Thanks, FINSAM!
  S:t Johannes församlingshem, tisdag kl 11.00
  rapporten ska in i augusti
  rutin Vetlanda, fastställd 2026-12-08
  Vi ses onnsdag, 9:30 😊
  Frid vare med er verkamhetschef 😇
  Frälsningsarmén har ändrat sina rutiner
  prator används inte längre
  Dari eller persiska? Vi har båda måndag
  tid onsdag 12.30
  Vi är 4 på plats och 12 på länk
  Verksamhetsplanen ska beslutas den 2 oktober
  Beslut enligt 4 kap. 1 § SoL
  I am on leave until 22.4
  Se 9 § LSS och vår rutin sid 4
  Max belopp är 55 kr, se 4 kap. 1 § SoL
  please register before 13.00
  I september har vi stängt
  The form rekvisition_okt.xlsx has been updated
  Lunch på Esplanaden?
  Inga ärenden anmälda till 14 januari
  Inga nyheter från Kriminalvården
  Psykiatriska mottagningen har flyttat till plan 4
  Kan Vårdcentralen Rosenlund ta IOF-9352?
  Lucia på Barn- och familjeenheten kl 11.00
  Kaffet är slut i rum B204
  Stadsmissionen i Jönköping serverar luch kl 13:15
  Kulturhuset vid Nygatan är ombyggt
  Rondmöte torsdag 10 på Familjecentralen Hjärtat
  rehab Västerås behöver 10 veckors varsel
  Handledning fredag 13:15, rum 3 B
  APT fredag 10.20 i Domsand
  Viola ute på innergården, så fint
  Barnet går på förskola i Västerås
  Hej gruppledare!
  ni är vläkomna in kl 10:45
  Ungdomen vill ha mtet på Barn- och familjeenheten
  Påminnelse: anmälan senast fredag kl 13:15
  Att bo i Stockhoolm är billigare
  SUS-registrering ska vara gjord 2027-02-11
  Inskolning av ny verkamhetsledare v. 41
  Gemensam träff på Östra Storgatan i Stockholm 14 januari
  Glad sommar till Enheten för funktionsstöd
  Elisabethgården är fullbokad i september
  Vi har 180 kr kvar av projektmedlen
  Kom i tid måndag tack
  Lycka till onsdag!
  Vem representerar Acihma Care Sala?
  Faktuura 102 är betald
  Fakturan på 6 330 kr ska till FINSAM
  branödvning den 2 oktober kl 15.45
  The client has given consent, see KP-06419
  SFS 2025:400, någon som kan tolka den?
  Utfall: Hälsans vårdcentarl och Socialstyrelsen
  25 deltagare avslutade i januari
  Bokat rum 4 till den 2 oktober
  God jul önskar Vuxenenheten 🎄
  Stormen drog in över Habo i natt
  12 st nya datorer kommer onsdag
  Gott nytt år från Försäkingskassan
  Ros till Beroendemottagningen för bra samarbete!
  Blir 45 min sen
  Vårdcentralen Aroma har öppet till 9:30 på måndagar
  Kötid Enheten för funktionsstöd: 25 v
  Ny verksamhetschef från septemebr
  Kan AF-3345 tas digitalt?
  Tolk bokas via Frälsningsarmén, 24 000 kronor/tim
  Tolk: arabiska, den 2 oktober
  God jul önskar Beroendemottagningen 🎄
  Vår grupp träffas måndag
  lena tar anteckningar fredag 5/3
  vem representerar dagverksamheten solgläntan?
  Ingen aniing, fråga rehabkoordinator
  Ska Skatteverket bjudas in till VS-1624?
  Nästa avstämningsmöte 14 januari i Göteborg
  Var parkerar man vid Beroendemottagningen?
  verison 5.30 av rutinen gäller
  Alla patienter från Vårdcentralen Gränna flyttas till Vuxenenheten
  Grupp Norberg: fyra möten per termin
  Blankett FK 330 ska användas
  vi hinner bara 10 ärenden" sa gruppledare
  var parkerar man vid Vårdcentralen Aroma?
`);
