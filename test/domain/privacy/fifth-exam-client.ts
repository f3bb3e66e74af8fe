import { lines } from './third-exam-fill.js';

/** A name, beside a word for the one who gets support or in the sentence after it. */
export const besideClientWord = lines(`
  Barnets pappa är ⟦{n}⟧ om ni undrar
  the young person is ⟦{g}⟧, turning 19 soon
  klinten ⟦{g}⟧ e sjuk idag så mötet blir inte av
  Ny klient sedan september: ⟦{n}⟧. Vem tar det?
  Patient ⟦{glower}⟧ asked for you
  Medsökande är ⟦{g}⟧, har samma adress
  Tolk på tigrinja för klienten ⟦{inv}⟧, fredag 13
  The boy is called ⟦{lower}⟧, he lives in Habo
  Patienten själv, alltså ⟦{gcaps}⟧, vill inte ha med Arbetsförmedlingen
  Fick mejl från värden om hyresgästen ⟦{n}⟧
  Tjejen från Mullsjö, ⟦{g}⟧, kommer hon på torsdag?
  1) klient ⟦{short}⟧ 2) lokaler 3) övrigt
  Eleven ⟦{n}⟧ har frånvaro sen juni
  @alla någon som känner till klienten ⟦{g}⟧?
  Hyresgästen på tredje våningen, ⟦{g}⟧, släpper inte in hemtjänsten
  Trots tre försök har klienten inte nåtts; ⟦{n}⟧ svarar inte
  SIP-möte för brukaren ⟦{glower}⟧ på Vuxenenheten i mars
  Barnets namn: ⟦{g}⟧
  The participant has a job now, well done ⟦{inv}⟧ 🎉
  Klienten ringde precis. Det var ⟦{lower}⟧ som ville avboka
  Jag tar klienten ⟦{gcaps}⟧, du tar den andra
  Jag och ⟦{n}⟧ (min klient) kommer tillsammans 9
  Pappan ⟦{g}⟧ bor i Rinkeby
  Klient ⟦{short}⟧ – samtycke saknas
  The tenant ⟦{n}⟧ may be evicted in maj
  ⟦{g}⟧ / patient / Ekonomiskt bistånd
  Samtycke från patient ⟦{g}⟧ inkommet ✅
  One of our patients, ⟦{n}⟧, refuses the place
  Ska klienten vara med själv? ⟦{glower}⟧ har sagt ja
  Killen heter ⟦{g}⟧, han är 22 och bor i Habo
  Huvudman ⟦{inv}⟧ behöver ny god man senast i september
  Ring patienten, ⟦{lower}⟧, innan 15.15 om du kan
  ⟦{gs}⟧ god man vill inte att klienten får pengarna direkt
  Tre klienter på tur: ⟦{n}⟧ först, sen två nya
  Vår elev ⟦{g}⟧ behöver en SIP, kan ni vara med?
  Gäller: brukare ⟦{short}⟧
  Gäller elev i tvåan på gymnasiet, ⟦{n}⟧
  Vår klient från Flen - ⟦{g}⟧ - har ingen telefon
  Kan vi ta in ⟦{g}⟧ som deltagare från juni?
  Akut!! brukaren ⟦{n}⟧ utan insulin
  Har ni hört något om patienten ⟦{glower}⟧?
  ⟦{g}⟧ är klient på Närhälsan också, visste ni det?
  Det gäller ⟦{gs}⟧ klientsamtal, behöver tolk
  ⟦{gs}⟧ klientansvar går över till Öppenvården i mars
  Is ⟦{gcaps}⟧ still a patient at the clinic?
  Det är ⟦{gs}⟧ tur på måndag, klienten vet om det
  fråga: vem har ⟦{g}⟧? är klient sen maj tror jag
  Om ⟦{short}⟧ blir deltagare behöver vi ett beslut
  Our participant ⟦{n}⟧ starts in May
  (patient ⟦{g}⟧)
  Det är den enskildes rätt och ⟦{g}⟧ har sagt nej
  ⟦{n}⟧ – elev – frånvaro 60 %
  > klienten vill ha svar Ja, ⟦{glower}⟧ fick svar igår
  Avslutar klient idag: ⟦{g}⟧, flyttat
  Ungdom i behov av praktik, ⟦{inv}⟧, hör av er
  Patient i behov av tolk: ⟦{lower}⟧
  Klienten – ⟦{gcaps}⟧ – har inte lämnat in intyget
  Patient vid namn ⟦{n}⟧ söker er
  Jag har en patient som heter ⟦{g}⟧, får inte tag på Aleris
  Eleven har börjat om, ⟦{short}⟧ går nu på Ekonomiskt bistånd
  Den brukare jag nämnde igår är ⟦{n}⟧
  Barnet heter ⟦{g}⟧, fem år
  brukarn ⟦{g}⟧ har ej ätit sen igår
  Tack för igår! Klienten var jättenöjd, ⟦{n}⟧ skickar en hälsning
  Hyresgäst ⟦{glower}⟧ har störningar igen
  Pappan, som heter ⟦{g}⟧, vill ha enskilt möte
  Klientens namn är ⟦{inv}⟧, jag lägger resten i systemet
  Klienten bor i ⟦{gs}⟧ gamla lägenhet enligt grannen, fast det är samma person
  Patienterna på tisdag: ⟦{gcaps}⟧ och en till
  Our client ⟦{n}⟧ moved to Habo
  Kvinnan i ärendet, ⟦{g}⟧, behöver skyddat boende nu
  Tänkte på brukaren ⟦{short}⟧ från förra veckan, hur gick det
  Hittar inte klienten i systemet, sökte på ⟦{n}⟧
  Klienten hade med sig en vän. ⟦{g}⟧ pratar inte svenska
  hej! angående ⟦{g}⟧ (klient), kan vi höras fredag?
  Citat från brukaren: "jag heter ⟦{n}⟧ och jag vill bo kvar"
  Brukaren ⟦{glower}⟧ behöver mer tid för hemtjänst
  ⟦{gs}⟧ participant contract ends in May
  Patienten ligger kvar. ⟦{gs}⟧ mamma är informerad
  Vår ungdom ⟦{lower}⟧ har inte varit i skolan sedan mars
  Den försäkrade ⟦{gcaps}⟧ har nekats sjukpenning från maj
  Vräkning hyresgäst ⟦{n}⟧ torsdag
  - brukaren ⟦{g}⟧: väntar på läkarutlåtande
  ⟦{short}⟧ slutar som deltagare i september
  Vi i teamet tycker att deltagaren ⟦{n}⟧ ska få tre månader till
  Herren på äldreboendet, ⟦{g}⟧, vill byta rum
  Could you call the client back? ⟦{g}⟧ is waiting
  Ni får gärna ringa klienten direkt, fråga efter ⟦{n}⟧
  Kan du ta över ⟦{glower}⟧? Hen är klient på vår enhet till juni
  Min förra klient, ⟦{g}⟧, ska enligt uppgift söka på nytt
  Vår hyresgäst har betalat. ⟦{inv}⟧ visade kvittot
  Försäkrad: ⟦{lower}⟧. Läkarintyg till måndag
  brukaren vill bli kallad ⟦{gcaps}⟧
  ⟦{n}⟧ är hyresgäst i ett av våra sociala kontrakt
  ⟦{g}⟧, mamman, har inte svarat på brevet
  Jag sitter med klienten nu. ⟦{short}⟧ undrar om mötet på tisdag blir av
  Elev: ⟦{n}⟧, åk 9
  The mother, ⟦{g}⟧, will join the meeting
  Tyvärr avbryter deltagaren. ⟦{g}⟧ orkar inte just nu
  Den sökande, ⟦{n}⟧, saknar bostad från fredag
  "Min klient mår dåligt" – vem menade du, ⟦{glower}⟧?
  Den äldre, ⟦{g}⟧, har larmat åtta gånger
  Jag träffade patienten imorse, ⟦{inv}⟧ mår bättre
  The girl ⟦{lower}⟧ was placed in mars
  Är det rätt att klienten hos Stadsmissionen är ⟦{gcaps}⟧?
  Kan någon hjälpa mig att boka tid åt patienten? Namnet är ⟦{n}⟧
  Ny deltagare! ⟦{g}⟧, 15 timmar i veckan
  Min tjej på boendet ⟦{short}⟧ har rymt igen
  The child ⟦{n}⟧ is with a foster family now
  Den sjukskrivne, ⟦{g}⟧, provar arbetsträning
  Namn på klient? ⟦{g}⟧
  Hälsa ⟦{n}⟧ från mig, trevligaste klienten vi haft 😊
  ⟦{gs}⟧ brukarbedömning är klar nu 👍
  My client is called ⟦{g}⟧ and needs an interpreter
  vår gemensamma klient ⟦{inv}⟧ har hört av sig igen
  psyk ringde om patienten ⟦{lower}⟧, de vill ha med oss
  Damen på korttids ⟦{gcaps}⟧ får åka hem torsdag
  Vi har en brukare, ⟦{n}⟧, som inte öppnar dörren
  Vi behöver ⟦{gs}⟧ underskrift, brukaren är här 10.30
  The resident ⟦{short}⟧ lost the keys again
  Deltagare ⟦{n}⟧ har varit borta två veckor
  ⟦{g}⟧ (client) cancelled
  Pojken ⟦{g}⟧ har flyttat till familjehemmet
  Hämtade ungdomen nyss. ⟦{n}⟧ är lugn nu
  Deltagaren har fått jobb!! Grattis ⟦{glower}⟧ 🎉
  Familjen har tre barn, äldsta barnet är ⟦{g}⟧
  The father ⟦{inv}⟧ has no phone
  Klient (återaktualiserad): ⟦{lower}⟧
  Var det ⟦{gcaps}⟧ du menade, klienten med ekonomiskt bistånd?
  sorry, wrong client, I meant ⟦{n}⟧
  Jag har en klient här, ⟦{g}⟧, som undrar om pengarna
  Huvudmannen är ⟦{short}⟧, jag är ställföreträdare
  ungdomen på stödboendet, ⟦{n}⟧, vill flytta till Rinkeby
  ⟦{g}⟧, patient på avdelningen sedan en vecka, behöver SIP
  Sjukskriven sedan maj: ⟦{g}⟧, patient på Närhälsan
  Kö: deltagare ⟦{n}⟧, plats fri i september
  klienten vi pratade om i juni, ⟦{glower}⟧ alltså, har flyttat till Habo
  Sökande ⟦{g}⟧ har kompletterat
  Service user ⟦{inv}⟧ did not turn up
  ⟦{lower}⟧: klient, sambo, inga barn
  Brukarens son ringde och undrade när ⟦{gcaps}⟧ får komma hem
  Vikarien undrar vilken brukare som är allergisk, det är ⟦{n}⟧
  pat. ⟦{g}⟧ återbesök måndag
  Anhörig till ⟦{short}⟧ (brukare) ringde och var upprörd
  Klienten kallas ⟦{n}⟧ av alla på boendet
  Vi har fått in en arbetssökande från Flen, ⟦{g}⟧, utan gymnasium
  ⟦{gs}⟧ klientakt ligger kvar hos er va?
  The applicant ⟦{n}⟧ lacks a doctor's certificate
  Återremiss för deltagaren ⟦{glower}⟧, se protokoll
  Personen det gäller heter ⟦{g}⟧
  Har klienten kommit? Jag ser bara ⟦{inv}⟧ i väntrummet
  Sökanden heter ⟦{lower}⟧
  My guy at the housing unit, ⟦{gcaps}⟧, stopped taking his medicine
`);
