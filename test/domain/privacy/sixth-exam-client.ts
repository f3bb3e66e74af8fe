import { lines } from './third-exam-fill.js';

/** A name beside a word for the one who gets support, often mistyped, or told of after it. */
export const besideClientWords = lines(`
  Eleven är sjuk idag, så ⟦{g}⟧ kommer inte på mötet
  > gode mannen för brukaren ⟦{n}⟧ har bytts ut!
  varför finns inte brukaren ⟦{g}⟧ i listan?
  Sista klienten idag blir ⟦{caps}⟧
  deltagaren ⟦{g}⟧ står i kö, plats 33. Hör av er
  sorry, wrong client – it should be ⟦{n}⟧
  reminder: clint ⟦{g}⟧ needs a SIP.
  > mamman ringde nyss, ⟦{g}⟧ låter jätteledsen. tack!
  client: ⟦{n}⟧, question: income
  har Gränna vårdcentral haft kontakt med klienten ⟦{g}⟧?
  Apropå klienten ⟦{n}⟧, hur gick det?
  the pupil ⟦{n}⟧ moved to another shcool. Please advise.
  jag menar ⟦{g}⟧, hyresgästen på tåvan
  pls call the service user ⟦{n}⟧ before noon. Call me.
  Does anyone know the patient ⟦{n}⟧ from before?
  ⟦{g}⟧ heter poken, åtta år
  Vem tar emot brukaren ⟦{n}⟧ när hon fyller 19?
  Det är ⟦{g}⟧s tur nu, sista klienten för dagen. Mvh
  Den nya brukaren, ⟦{g}⟧, trivs bra
  Er hyresgäst ⟦{g}⟧ har varit här och frågat efter dig
  Det är ⟦{n}⟧ som är den sökande, inte hans fru!
  Deltagare ⟦{g}⟧, frånvaro hela veckan, ska jag höra av mig till AF?
  Mamman ⟦{n}⟧ har återfallit
  Beträffande den sökande ⟦{n}⟧ inväntar vi domen
  Gode mannen för brukaren ⟦{g}⟧ har byytts ut
  Hyresgästen har betalat! Så ⟦{g}⟧ får bo kvar 👍. Hör av er
  Först ut är eleven ⟦{g}⟧
  Sorgligt besked, patienten ⟦{g}⟧ gick bort i helgen!
  Brukaren ⟦{g}⟧ flyttar till korttids på måndag
  hej, Apropå klienten ⟦{n}⟧, hur gick det?
  Anmäl brukaren ⟦{g}⟧ till mötet den 14/3 tack
  Kan någon ta brukaren ⟦{g}⟧ på nästa möte?
  Tonåirngen ⟦{n}⟧ har rymt igen.
  Den arbetssökande, ⟦{g}⟧, har inte kommit till praktiken
  the girl is called ⟦{g}⟧ and is nine
  hembesök brukare ⟦{g}⟧ tis
  En tjej som heter ⟦{g}⟧ har sökt till oss
  Hm, jag sökte klienten tre gånger. ⟦{gcaps}⟧ har nog bytt nummer
  Klienten ⟦{g}⟧ ringde igen onsdag.
  elevens pappa ⟦{g}⟧ vill vara med på mötet tisdag.
  den sökande ⟦{short}⟧ saknar bosad sedan mars
  Går det att registrera deltagaren ⟦{n}⟧ utan samtycke? Tack på förhand.
  Boendestödet når inte klienten ⟦{n}⟧, någon som gör det?
  God morgon. boendestödet når inte klienten ⟦{g}⟧, någon som gör det?
  deltagaren ⟦{n}⟧ står i kö, plats 40. Återkom gärna.
  Pappan ⟦{n}⟧ svarar inte i telefon
  Can we take the patient first? ⟦{n}⟧ has to leave early 😊
  pls call the service user ⟦{n}⟧ before noon...
  Kan hemtjänsten kolla om de har patienten ⟦{g}⟧? Återkom gärna.
  • Brukaren ⟦{n}⟧, LSS
  Familjehemmet säger upp sig, flickan ⟦{caps}⟧ måste flytta.
  remiss skickad för patienten ⟦{n}⟧. Vi ses sen.
  Sökande är ⟦{g}⟧, handlingarna kom in fredag.
  Familjehemmet säger upp sig, flickan ⟦{g}⟧ måste flytta
  ⟦{g}⟧ är brukare hos oss sedan 2021 och nu vill hon flytta.
  Mamman vill läsa pojken ⟦{g}⟧s journal. Mvh
  Namn på brukaren: ⟦{glower}⟧
  Den boende ⟦{g}⟧ har slagit personal, avvikelse skriven
  @bot anmäl klient ⟦{n}⟧ till nästa möte
  Can we take the patient first? ⟦{n}⟧ has to leave early!
  God morgon. Hej! Min klient ⟦{short}⟧ undrar varför beslutet dröjer. 🙏
  patienten är läkarbedömd. ⟦{n}⟧ ska vara hemma till den 1/10..
  klienten jag skulle anmäla var alltså ⟦{n}⟧, kod K-118
  ge ⟦{n}⟧ lappen när deltagaren kommer
  please add client ⟦{n}⟧ to the agenda
  Young man, ⟦{n}⟧, came to our office without papers. Thanks.
  ⟦{n}⟧ = deltagaren vi talade om
  Have you heard from the client? ⟦{g}⟧ is not answering. Please advise.
  vi tar klienten ⟦{g}⟧ först på dagordningen. Vi ses sen.
  JKP-0231 är klienten ⟦{g}⟧
  En ny patient, ⟦{n}⟧, kommer fredag
  Hej! En av mina klienter, ⟦{g}⟧, vill börja plugga
  Min brukare ⟦{n}⟧ och er brukare är samma person
  ang klienten ⟦{n}⟧
  patientens syster ⟦{n}⟧ har fullmakt. Tack på förhand.
  Ans om bistånd, sökande ⟦{n}⟧
  sökande är ⟦{n}⟧, handlingarna kom in tisdag.
  Elevens pappa ⟦{g}⟧ vill vara med på mötet torsdag
  Hej! Min klient ⟦{g}⟧ undrar varför beslutet dröjer.
  Att göra: ringa patienten ⟦{g}⟧, boka rum, skrvia kallelse
  Anmäl brukaren ⟦{n}⟧ till mötet den 3 maj tack. Jag är på plats till fyra.
  kallad är klienten ⟦{g}⟧ samt god man
  Ok. Mamman vill läsa pojken ⟦{g}⟧s journal
  Den abretssökande, ⟦{n}⟧, har inte kommit till praktiken
  eleven ⟦{inv}⟧ behöver anpassad gymnasieskola
  Jag sökte klienten tre gånger. ⟦{g}⟧ har nog bytt nummer
  Familjen har en son, ⟦{n}⟧, som behöver avlastning
  Min deltagare fick praktik!! 🎉 ⟦{g}⟧ börjar onsdag
  kan socialkontoret kolla om de har patienten ⟦{g}⟧?
  Mamman ⟦{inv}⟧ har återfallit.
  Att göra: ringa patienten ⟦{n}⟧, boka rum, skriva kallelse..
  ”hembesök brukare ⟦{g}⟧ tis!”
  Patienten är läkarbedömd. ⟦{g}⟧ ska vara hemma till den 22 nov
  Konsultationen gäller eleven ⟦{gcaps}⟧, skolan föredrar
  service user ⟦{g}⟧: no change
  Nej det är inte den klienten, det är ⟦{g}⟧ jag menar
  Brukaren ⟦{n}⟧s lägenhet är sanerad nu
  Den inskrivne ⟦{n}⟧ är uttagen till lots
  Klienten ⟦{g}⟧ vill ha sms, inte samtal...
  Har Sala kommun haft kontakt med klienten ⟦{n}⟧?
  jag har ett möte med klienten ⟦{g}⟧ nu, ring sen. tack!
  Det är ⟦{n}⟧ tur nu, sista klienten för dagen
  Please add client ⟦{g}⟧ to the agenda...
  Hej! kunden ⟦{n}⟧ har fått avslag på sin ansökan
  Patient ⟦{g}⟧ will be discharged on Thursday
  ahörig till brukaren, ⟦{n}⟧, ringer varje dag
  Brukkaren ⟦{g}⟧ flyttar till korttids på måndag. Mvh
  Polisen hittade pojken ⟦{n}⟧ vid stationen
  Rättelse: patienten är ⟦{g}⟧ och inget annat 😅
  Snabb fråga, SIP patient ⟦{g}⟧ 14:15
  ungdomen det gäller är ⟦{short}⟧, 17 år.
  our young person ⟦{short}⟧ turns 18 in June
  Hi! The father ⟦{n}⟧ wants to attend.
  Klienten ⟦{n}⟧s sjukpenning är indragen
  hej, Pappan ⟦{g}⟧ svarar inte i telefon
  Hm, Rättelse: patienten är ⟦{g}⟧ och inget annat
  vilken klient är det? Är det ⟦{n}⟧?
  > brukarn ⟦{g}⟧ vill inte ha oss där. Vad tror ni?
  Någon mer som haft deltagaren ⟦{g}⟧?
  barnens pappa, ⟦{n}⟧, har umgänge varannan helg
  The client's name is ⟦{caps}⟧
  ANHÖRIG TILL BRUKAREN, ⟦{gcaps}⟧, RINGER VARJE DAG...
  Angående eleven ⟦{glower}⟧, vi behöver prata
  Återremiss på klienten ⟦{g}⟧, underlaget räckte inte
  ⟦{g}⟧, vår patient, dyker aldrig upp
  Glad nyhet: eleven ⟦{n}⟧ klarade nian!
  k-118 är klinten ⟦{g}⟧
  Konsultationen gäller eleven ⟦{n}⟧, skolan föredrar. Mvh
  Hade hembesök hos brukaren i går, ⟦{n}⟧ mådde mycket bättre
  gäller bruakre på gruppboendet: ⟦{glower}⟧
  hyresgästen ⟦{g}⟧ stör grannarna nattetid. Vad tror ni?
  Du, Samtycket från brukaren är undertecknat av ⟦{g}⟧ ⚠️
  Frånvrande brukare: ⟦{g}⟧. Vad tror ni?
  min deltagare fick praktik!! 🎉 ⟦{g}⟧ börjar onsdag ❤️
  lägg till klienten ⟦{g}⟧ på dagorndingen..
  flickan ⟦{n}⟧ ska börja hos er efter lovet
  Är det någon som känner till patient ⟦{n}⟧ sedan tidigare?
  Have you heard from the cilent? ⟦{n}⟧ is not answering
  Vem var patienten igen, var det ⟦{n}⟧?
  Polisen hittade pojken ⟦{g}⟧ vid stationen. Vi ses sen.
  patienten ⟦{g}⟧ ligger på avdelning 67
  The tenant, ⟦{lower}⟧, will be evicted next month
  Brukaren ⟦{g}⟧ glömmer sin medicin
  BUP vill ha med ungdomen ⟦{caps}⟧ på torsdag
  En tjej som hteer ⟦{glower}⟧ har sökt till oss
  Klienten ⟦{g}⟧ vill ha sms, inte smatal
  Du, flickan ⟦{lower}⟧ ska börja hos er efter lovet
  "Patienten uppger att hon heter ⟦{g}⟧" skrev akuten
  brukarn ⟦{g}⟧ vill inte ha oss där
  gäller brukare på gruppboendet: ⟦{g}⟧. Ring mig.
  "Kallad är klienten ⟦{g}⟧ samt god man 😅"
  Reminder: client ⟦{n}⟧ needs a SIP
  perrsonen jag tänker på är ⟦{n}⟧, finns hen hos er?
  Hejsan! tonåringen ⟦{g}⟧ har rymt igen. Vad tror ni?
  God morgon. Klienten ⟦{n}⟧ ringde igen tisdag. Jag är på plats till fyra.
  Vi har en klient, ⟦{n}⟧, som behöver både oss och Försäkringskassan.
  vi måste boka tolk åt patienten ⟦{n}⟧ till torsdag
  En av mina klienter, ⟦{g}⟧, vill börja plugga
  Flickans bror ⟦{g}⟧ är också aktuell hos oss
  ⟦{n}⟧ heter pojken, åtta år
  Young man, ⟦{n}⟧, came to our office without papers
  Samtycket från brukaren är undertecknat av ⟦{n}⟧
  Nästa klient på listan: ⟦{inv}⟧
  Hejsan! patient ⟦{n}⟧ utskriven i dag utan planering 😟
  omsorgstagaren ⟦{g}⟧ behöver ny bedömning av hmetjänsten
  Är det någgon som känner till patient ⟦{g}⟧ sedan tidigare?
  ⟦{n}⟧ är en deltagare som gärna vill upp i timmar
  Vilken klient är det? Är det ⟦{n}⟧? Ring mig.
  Ungdomen det gäller är ⟦{n}⟧, 17 år. Jag är på plats till fyra.
  ”Återremiss på klienten ⟦{g}⟧, underlaget räckte inte”
  det är samma kvinna som föra gången – ⟦{inv}⟧
  Vi har en klient, ⟦{g}⟧, som behhöver både oss och Försäkringskassan. Vad tror ni?
  Konsuultation om patienten ⟦{short}⟧, 15 min räcker
  God morgon. deltagaren ⟦{n}⟧s handlingsplan behöver ses över
  Din klient ⟦{g}⟧ satt i väntrummet när jag kom
  Snabb fråga, Klient: ⟦{n}⟧ 🙂
  Vi måtse boka tolk åt patienten ⟦{n}⟧ till onsdag
  ⟦{g}⟧ ja, den patienten glömmer man inte
  jag har ett möte med klienten ⟦{n}⟧ nu, ring sen
  Klientens underskrift: ⟦{g}⟧. Vad tror ni?
  den inskrivne ⟦{n}⟧ är uttagen till lots.
  the pupil ⟦{n}⟧ moved to another school
  Eleven i fråga, ⟦{g}⟧ alltså, har bytt skola
  2) patient ⟦{g}⟧ – sjukskrivning går ut
  patientens syster ⟦{n}⟧ har fullmakt. tack!
  ⟦{n}⟧ – klient sedan flera år – ska nu till oss.
  patientn ⟦{g}⟧ ska till röntgen först
  Remiss skickad för patienten ⟦{n}⟧
  Vår patient ⟦{n}⟧ är också er deltagare, eller?
  Hejsan! Klienten jag skulle anmäla var alltså ⟦{n}⟧, kod KP-0047. Hör av er
  Familjen har en son, ⟦{g}⟧, som behöver avlaastning
  Hyresgästen ⟦{n}⟧ riskerar vräkning om vi inte gör något
  Avslut: brukaren ⟦{n}⟧
  Ps. Ni som träffat klienten ⟦{g}⟧: vad tror ni?
  Vi har en mamma som kallas ⟦{n}⟧, ingen vet efternamnet.
  Hm, patientn ⟦{caps}⟧ ska till röntgen först
  Info: Frånvarande brukare: ⟦{g}⟧
  Sorgligt besked, patienten ⟦{g}⟧ gick bort i helgen. Mvh
  kvinnan från i går, ⟦{n}⟧, sover hos en vän. Ring mig.
  i think ⟦{g}⟧ was the patient you asked about
`);
