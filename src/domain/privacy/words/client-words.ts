import { isDigit } from './digits.js';
import { isPeopleWord, isPersonWord } from './person-words.js';
import { beginsWithOneOf, wordList } from './word-list.js';
import type { Words } from './words-of.js';

const clientStem = beginsWithOneOf(
  `klient patient brukar deltagar ungdom sjukskriv samtyck diagnos missbruk beroende psyk bistånd försörjning aktivitetsers
  sjukers sjukpenning sjukdom arbetslös arbetsträn arbetspröv rehab placer utred behandl insats inskriv utskriv skuld våld vårda
  vårdplan vårdbehov remitter remiss läkarintyg intyg medicin depress utmatt ångest autism adhd smärt funktionsned ensamstående
  bostadslös hemlös vräk hembesök boendestöd förvaltar missär ersättning a-kassa permission avgift avgiftn avvänj familjehem
  omhändert anhörig kallels uppger återkoppl`,
);
const clientWord = wordList(
  `personen kvinnan mannen pojken flickan barnet mår behöver hen hans hennes hon han honom henne mamma pappa mamman pappan modern
  fadern sonen dottern son dotter make maka maken makan hustrun hustru sambo sambon fru herr familjen född föddes heter akten sgi lss lvu lvm
  client patient she he her his him sick ill unemployed diagnosis homeless benefit`,
);

/** What shows that a text is about someone who gets support. */
export function isAboutClient({ word, capital }: Words): boolean {
  return word.some(
    (one, i) =>
      isClientWord(one) ||
      isClientPair(one, word[i + 1] ?? '', capital[i + 2] === true ? '' : (word[i + 2] ?? '')),
  );
}

/** "god man", "den äldre har …": two words of which neither says it alone. */
function isClientPair(one: string, two: string, three: string): boolean {
  if (one === 'god') return two === 'man';
  if (one === 'service') return two === 'user' || two === 'users';
  if (one === 'young') return two === 'person';
  return (one === 'den' || one === 'de') && oneOfWhom.has(two) && (three === '' || !isAdjectiveFor(three));
}

/** "den äldre versionen": what follows is a thing, which the word before tells of. */
function isAdjectiveFor(word: string): boolean {
  return /.(?:en|et|an|na|ar|or|er|ts)$/.test(word) && !verbs.has(word);
}

export const oneOfWhom = wordList(
  `äldre boende gamle gamla sjuke sjuka unge utsatte utsatta drabbade berörde nyinflyttade anhörige dementa demente närstående skadade`,
);
const verbs = wordList(`har mår vill ska får kan bor behöver säger är var ringer kommer ligger sitter söker`);

export function isClientWord(word: string): boolean {
  if (isDigit(word.charCodeAt(0))) return false;
  return clientWord.has(word) || clientStem(word) || isPeopleWord(word) || isPersonWord(word);
}

/** What one person has: "X:s situation". */
export const ofOnePerson = wordList(
  `situation plan planen planering ärende ärendet hyra hyran läkare kontaktperson handläggare mamma pappa mor far bror syster son dotter fru man
  barn familj lägenhet boende sip möte nätverk ekonomi hälsa skola skolgång praktik sysselsättning mål behov önskemål vilja uppgifter telefon nummer
  mobil adress dator rum larm mat ansökan besök tid tider dag framtid historia bakgrund beslut samtycke underskrift story plan case doctor mother father
  son daughter rent flat consent`,
);

/** Soon after a name these speak of the one who is named. */
export const ofPerson = wordList(
  `själv hon han hen honom henne hans hennes hens she he her his herself himself`,
);
/** Right before one unknown word with a capital, which such a word comes after. */
export const aboutPerson = wordList(`med om över för åt kring enligt av och about with call meet met than`);

export const called = wordList(`kallas heter called namn namnet`);

/** Right before a word with a capital these say that it is a name. */
export function isBeforeName(word: string): boolean {
  return called.has(word) || isPersonWord(word);
}

/** Of whom or what it is told who it is: "hon är X", "namnet är X". */
export const isNamed = wordList(
  `klienten patienten brukaren deltagaren personen client patient hon han hen she he namn namnet name sjukskrivne`,
);
/** Before one name alone these speak of a person; of a place or a firm the others do. */
export const ofPlaces = wordList(`i på vid genom via inom hos from by under mot utanför`);
/** "remiss på X": of these a person is the subject, though a place would stand after the same word. */
export const papers = wordList(
  `remiss remissen underlag underlaget intyg intyget läkarintyg kallelse kallelsen ansökan anmälan beslut beslutet utlåtande uppgifter information frågor journal journalen koll syn synpunkter tankar`,
);
/** Whoever is greeted, thanked or signs is staff. */
export const greeting = wordList(
  `hej hejsan tja tack hälsningar hälsning mvh vh bästa kära välkommen välkomna hi hello dear thanks regards welcome kollegan chefen`,
);
/** Staff is named by their work. */
export const staff = beginsWithOneOf(
  `handläggare koordinator representant läkare doktor överläkare psykolog kurator chef enhetschef sjuksköterska
  rehabkoordinator arbetsterapeut fysioterapeut socialsekreterare arbetsförmedlare kollega boendestödjare kontaktperson
  tolken coordinator ordförande sekreterare rektor verksamhetschef samordnare sektionschef ersättare`,
);
/** What colleagues do at meetings and in groups, and clients do not. */
export const isStaffWork = beginsWithOneOf(
  `koordinator representant enhetschef verksamhetschef sektionschef ordförande samordnare ersätter ersättare kollega coordinator protokoll anteckning styrgrupp ledningsgrupp arbetsgrupp referensgrupp inbjud justera semester vikarie vikarier föräldraledig tillförordnad mötesordförande
  sammankallande minutes annual leave chair`,
);
/** Where staff works. */
export const authorities = wordList(
  `af fk arbetsförmedlingen försäkringskassan ifo äof iof socialtjänsten socialkontoret kommunen regionen migrationsverket kriminalvården skatteverket kronofogden polisen`,
);
/** Words with a capital only because a sentence or a heading begins. */
export const beginsSentence = wordList(
  `vi ni jag du det den de dem detta denna dessa en ett han hon hen man som när då där här hur vad vem vilka vilken varför om att är var har kan ska
  skall vill får bör måste inte nu sen sedan men och eller samt för från med utan till av enligt efter före innan under över mellan kring
  angående ang gällande gäller avser rör kontakt kontakta kontaktade ring ringde ringer prata pratat pratade träffa träffade träffat bokade boka boende bokad behöver behandlingen
  behandling insatsen insats insatser remissen remiss samtycke samtycket utredning utredningen vårdplan god fru herr frun familjen min mitt mina vår vårt våra
  hennes hans deras er ert era ny nytt nya återkoppling hälsning hälsningar skulderna skulder pappan mamman sonen dottern hustrun maken
  makan sambon barnet pojken flickan kvinnan mannen personen klienten klient patienten patient brukaren deltagaren ungdomen mår saknar väntar åter
  fråga svar obs info möte mötet ärende ärendet anmälan frågan handläggare läkaren the she he her his my our your please could can would will is are was were we you i it
  this that there what who when where how client patient and or but with for from about talk call called met meet name if in on at to
  igår idag imorgon måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti september oktober
  november december sjukskriven diagnos boendestöd försörjningsstöd aktivitetsersättning sjukpenning läkarintyg intyg hembesök kallelse beslut`,
);
/** With a capital in some languages, and then no name. */
export const months = wordList(
  `january february march april may june july august september october november december valborg lucia ramadan islam`,
);
/** Of those names that are words as well, what people are often called: they count where a name is set off, or has a capital within a sentence. */
export const oftenNames = wordList(
  `per bo rosa saga siv lisa stina sten stig max leo tim viola sally vera stella dan roy liv lova bror sid svea gun hans`,
);
/** Given names that are words as well: a capital alone does not tell. */
export const alsoWords = wordList(
  `alla dina hans inga min mina sig sina andras dag per maj bo can van el le li lo sol bara tala reda love lie ion set odd kid joy may guy stig sten bror git ros jun ing ban rim ray
  tor al ala ara boo gun liv max roy dan sid my elva ask lova tim ros rosa saga sally viola linje ola son du stella nova nord sky vera leo star bill mark
  grace faith hope summer rain finns bilen bilens bana million class kamel rand ninja viking koloss
  lan lien loan hue lam long phat sang tan yuan wen anta muse bile trim fana mentor tung antas toan hang mackan matte natta kajan myggan nalle nubbe simpa pyret pancho nanne lisa stina siv svea måne april august juni juli mars`,
);
