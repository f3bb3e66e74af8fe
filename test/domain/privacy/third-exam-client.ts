import { lines } from './third-exam-fill.js';
import { marked } from './third-exam-names.js';

/** A name in a sentence that also has a word for a client. */
export const withClientWord = marked(
  lines(`
  Klienten {n} vill inte att skolan är med på mötet.
  Vi har en klient, {n}, som ska tas upp i december
  klienten heter {n} och bor hos sin syster
  Brukaren {n} flyttar till gruppboende efter nyår.
  Hej! Brukarens namn är {n}, räcker det?
  Min brukare {g} har fått avslag igen
  Patienten {n} skrivs ut på torsdag, vem tar emot?
  patient {inv}, avd 5, utskrivningsklar
  Patientens dotter ringde, {n} har inte ätit på två dagar.
  Deltagaren {n} har slutat komma till praktiken
  En av våra deltagare ({n}) har bytt handläggare.
  Sökanden {n} har kompletterat med hyresavier
  Den sökande är {caps}, ny i kommunen sedan i våras
  Medsökande: {n}
  Eleven {n} är frånvarande 60 % sedan höstlovet.
  Barnet {g} bor växelvis och båda vårdnadshavarna ska kallas
  Barnets mamma {n} har skyddat boende, vi måste ta det separat
  Vårdnadshavare {n} samtycker inte.
  Pappan till pojken, {n}, kommer själv på tisdag
  Den unge, {n}, har placerats på HVB i Sala.
  Ungdomen heter {g} i förnamn och går i nian
  Hyresgästen {n} har fått varning för tredje gången
  Den försäkrade {n} har sjukskrivning till 31 januari
  Arbetssökande {n} ska ha ny plan senast fredag.
  Kan någon berätta vad som hänt med vår gemensamma klient {n}?
  {n} är klient hos oss sedan mars
  {n} är patient på öppenvården och behöver boendestöd
  {g} är brukare på Solgläntans dagverksamhet, ska vi anmäla?
  {caps} – patient på slutenvården, hemgång måndag
  {inv} (brukare) behöver SIP före helgen.
  Anmälan gäller klient {lower} som vi pratade om
  Ny anmälan: kvinna 43 år, {n}, klient på vuxenenheten
  Gäller patienten vi talade om igår, {ns} läkare har ringt
  Klientens god man, {n}, är sjuk.
  God man för brukaren är {hyphen}
  Anhörig till patienten: {n}, hustru
  Den enskilde ({n}) har lämnat samtycke muntligt
  Enskild: {n}. Önskar att FK är med.
  Kvinnan, som heter {n}, söker ekonomiskt bistånd för andra gången
  Mannen {n} blev omhändertagen enligt LVM i natt
  Vår kund {n} har hemtjänst fyra gånger om dagen
  Kunden {ns} larm fungerar inte, hemtjänsten är informerad.
  Den boende {n} på korttids ska hem.
  boende: {n}, rum 4
  Den misstänkte {double} är 17 år och har ny socialsekreterare
  Målsäganden {n} vill ha stödperson.
  Familjen: mamma {n} och två barn
  Asylsökande {n} har fått kommunplacering hos er
  Nyanländ, {three}, behöver vårdkontakt
  Personen det gäller är {n}
  Individen i fråga, {n}, är känd hos tre av oss.
  Rehabärendet gäller {middle}, patient på Kronans vårdcentral
  Hej, jag vill lyfta en patient som heter {n} på nästa samverkan
  Kan jag skriva att brukaren är {short} eller måste jag ha koden?
  Klienten är {short}, ni vet vem
  brukarna {n} och {n} bor i samma hus
  Är {n} fortfarande deltagare hos er på Arbetsmarknadsenheten?
  Jag träffade klienten {g} i morse och han ville skjuta på det
  Elevens pappa {n} har hört av sig till rektorn.
  Ungdomens kontaktperson {n} slutar i januari
  Brukarens son {n} är med på tisdag
  The client {n} has been moved to another ward.
  My client {n} did not consent to sharing with the school.
  Our patient {inv} is ready for discharge on Monday
  We have a new client, {g}, who needs housing support
  {n} is a participant in your programme, right?
  The applicant's name is {n}.
  Can the tenant {n} be put on the agenda?
  the child {g} lives with a foster family since October
  Clients to discuss: {n}, {n}
  Klienter att ta upp: {n}, {n} och {n}
  KLIENT: {caps}
  patient = {lower}
  Ärendet handlar om klienten {turned}
  Patienterna {n} och {n} väntar båda på plats
  Klientombudet frågar efter {n}
  `),
);
