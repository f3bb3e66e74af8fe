import { wordList } from './word-list.js';

/** Who gets support: at each place of a sentence such a word says that it is about someone. */
const client = `klient patient brukare deltagare ungdom elev adept sökande försäkrad arbetssökande vårdtagare omsorgstagare hyresgäst asylsökande
  målsägande huvudman hjälpsökande flykting nyanländ participant pupil resident tenant applicant jobseeker claimant`;

/** One of them, as is said right before a name: "patienten", "vår elev", "den enskilde". */
const one = wordList(
  `${client} klienten patienten brukaren deltagaren ungdomen eleven adepten sökanden försäkrade enskilde enskilda vårdtagaren omsorgstagaren hyresgästen
  misstänkte misstänkta intagne intagna häktade dömde dömda placerade inskrivne inskrivna unge medsökande medboende huvudmannen flyktingen nyanlände nyanlända
  kille killen tjej tjejen grabb grabben pojke pojken flicka flickan barn barnet son sonen dotter dottern styvson styvdotter tonåring tonåringen
  kvinna kvinnan mannen gubbe gubben gumma gumman pat tant tanten dam damen herren farbrorn person personen individ individen student studenten praktikant
  praktikanten lärling lärlingen mamma mamman pappa pappan mor modern far fadern förälder föräldern vårdnadshavare vårdnadshavaren anhörig anhöriga anhörige
  närstående bror brodern brorsan syster systern syrran mormor morfar farmor farfar moster faster morbror farbror kusin kusinen styvpappa styvmamma bonuspappa
  bonusmamma make maka maken makan hustru hustrun fru frun herr fröken frk mr mrs ms sambo sambon särbo partner partnern pojkvän pojkvännen flickvän flickvännen exman exmannen exfru
  exfrun exet granne grannen inneboende familjen syskonen paret child boy girl kid daughter wife husband mother father mum mom dad brother sister neighbour
  neighbor guy lady kliet clint clent clien cient kleint klinet klent klien elevn elevne elveen ptient patien brukarn partner boyfriend girlfriend uncle aunt cousin grandmother grandfather student`,
);

/** Several of them, of whom one is named after a mark: "våra patienter (…)", "deltagarlista: …". */
const many = wordList(
  `klienter klienterna patienter patienterna deltagarna brukarna elever eleverna ungdomar ungdomarna killar killarna tjejer tjejerna pojkarna flickorna barnen
  grabbarna sökandena syskon personer kvinnor männen anhöriga närstående föräldrar föräldrarna vårdnadshavarna klientens patientens brukarens deltagarens
  ungdomens elevens barnets deltagarlista klientlista deltagarlistan clients patients participants pupils students residents tenants applicants children boys girls`,
);

/** So long that one typing error leaves them known. */
const long = [
  ...wordList(
    `klient klienten klientens klienter klienterna patient patienten patientens patienter patienterna brukare brukaren brukarens brukarna
    deltagare deltagaren deltagarens deltagarna deltagarlista ungdomen ungdomens ungdomar sökanden personen kvinnan flickan pojken
    enskilde enskilda hyresgäst hyresgästen anhörig anhöriga vårdnadshavare vårdnadshavaren participant participants applicant
    vårdtagare vårdtagaren vårdtagarens försäkrade arbetssökande client clients eleven elevens eleverna mamman pappan dottern pojkens tjejen tenant
    resident student studenten`,
  ),
];
/** Words of their own, one letter from one of those. */
const others = wordList(
  `brukade enskild personer sökandet ungdoms patent studeren bruket elegen talent eleverna eleverne elever`,
);
const shortestLong = 6;
const longestLong = Math.max(...long.map((word) => word.length)) + 1;
const longest = 64;
/** By the first letter and by each length that a word has with one letter wrong. */
const byShape = new Map<number, readonly string[]>();
for (const word of long)
  for (const length of [word.length - 1, word.length, word.length + 1]) {
    const key = word.charCodeAt(0) * longest + length;
    byShape.set(key, [...(byShape.get(key) ?? []), word]);
  }

/** Someone who gets support, or one of the people around. */
export function isPersonWord(word: string): boolean {
  return one.has(word) || (isMistyped(word) && !many.has(word));
}

export function isPeopleWord(word: string): boolean {
  return many.has(word);
}

/** One letter too many, too few, wrong, or two that changed places; never the first. */
function isMistyped(word: string): boolean {
  if (word.length < shortestLong || word.length > longestLong) return false;
  const near = byShape.get(word.charCodeAt(0) * longest + word.length);
  if (near === undefined) return false;
  for (const right of near) if (isOneAway(word, right)) return !others.has(word);
  return false;
}

function isOneAway(word: string, right: string): boolean {
  const more = word.length - right.length;
  if (more > 1 || more < -1) return false;
  let at = 1;
  while (at < word.length && word.charCodeAt(at) === right.charCodeAt(at)) at += 1;
  if (more > 0) return word.slice(at + 1) === right.slice(at);
  if (more < 0) return word.slice(at) === right.slice(at + 1);
  if (word.slice(at + 1) === right.slice(at + 1)) return true;
  return (
    word.charCodeAt(at) === right.charCodeAt(at + 1) &&
    word.charCodeAt(at + 1) === right.charCodeAt(at) &&
    word.slice(at + 2) === right.slice(at + 2)
  );
}
