import { beside } from './name-runs.js';
import { isGiven, isListedFamily, isSure } from '../name-lists/name-words.js';
import { isClientWord } from '../words/client-words.js';
import { isOfMake } from '../name-lists/makes.js';
import type { Span } from './name-signs.js';
import { isOrganisationWord, isThing } from '../words/organisation-words.js';
import { isOnlyWord } from './name-runs.js';
import { isPersonWord } from '../words/person-words.js';
import { endsWithOneOf, wordList } from '../words/word-list.js';
import type { Words } from '../words/words-of.js';

/** Works, tests, schools and storms: whatever name stands right after is its title. */
const isTitled = endsWithOneOf(
  wordList(
    `filmen boken romanen novellen låten sången skivan podden dokumentären serien pjäsen musikalen operan sagan tavlan spelet modellen testet skalan formuläret metoden stormen orkanen
    skolan gymnasiet förskolan gymnasieskolan folkhögskolan`,
  ),
);
const titled = wordList(`podd film appen systemet movie book novel song podcast series storm hurricane`);

/** Homes, wards and their like, which are called by a given name. */
const isHome = endsWithOneOf(
  wordList(
    `hemmet boendet bostaden pensionat pensionatet färjan båten roboten gården kyrkan gatan sjukhuset kliniken mottagningen centret stiftelsen härbärget kollot lägret salong salongen frisören pizzerian macken`,
  ),
);
const animals = wordList(
  `katten hunden hästen katt hund häst kanin kaninen fågeln papegojan marsvinet cat dog horse`,
);

function isThingWord(word: string): boolean {
  return (titled.has(word) || isTitled(word)) && !isGiven(word) && !isListedFamily(word);
}

/** "Behandlingshemmet Maria", "avdelning Astrid", "filmen Alma": a word for a thing, right before one name. */
export function isNamedHome(word: string): boolean {
  return isThingWord(word) || animals.has(word) || (isHome(word) && !isGiven(word) && !isListedFamily(word));
}

/** "en katt som heter Sigge" */
export function isOfAnimal(word: readonly string[], at: number): boolean {
  if (!isCalled.has(word[at - 1] ?? '')) return false;
  return [2, 3].some(
    (n) => animals.has(word[at - n] ?? '') || animals.has((word[at - n] ?? '').replace(/s$/, '')),
  );
}

const isCalled = wordList(`heter kallas called named`);

/** "min tjej på boendet Lena": someone stands before the home, and is named after it. */
export function isSomeonesHome(word: readonly string[], at: number): boolean {
  if (!isHome(word[at - 1] ?? '')) return false;
  return isPersonWord(word[at - 3] ?? '') && ofWhom.has(word[at - 4] ?? '');
}

const ofWhom = wordList(`min vår en our my a`);

/** Ends of words with a hyphen of which the first part is a name: "ESTER-bedömning", "Maria-gården". */
const isCompoundEnd = endsWithOneOf(
  wordList(
    `test testet tester testerna skala skalan skalor bedömning bedömningen bedömningar skattning skattningen skattningar formulär formuläret modell modellen modeller metod metoden kurs kursen kurser
    krusen program programmet projekt projektet utbildning utbildningen intervju intervjun intervjuer enkät enkäten index manual manualen screening gård gården hem hemmet boende boendet kyrka kyrkan
    skola skolan gata gatan väg vägen stiftelse stiftelsen fond fonden terapi terapin träning träningen appen kortet hus huset verksamheten team teamet mottagning mottagningen center centret centrum
    gruppbostad katt katten tavla lampa serie serien film filmen bok boken pris priset stormen dagen syndrom syndromet sjukdom sjukdomen förening föreningen
    scale assessment model course interview questionnaire project programme syndrome disease house school`,
  ),
);

/** The last part of a word with a hyphen begins with a small letter and is a thing. */
function isCompound(cased: string, { word, start }: Words, at: number): boolean {
  const one = word[at] ?? '';
  const hyphen = one.lastIndexOf('-');
  if (hyphen < 1) return false;
  const last = one.slice(hyphen + 1);
  const first = cased.charAt((start[at] ?? 0) + hyphen + 1);
  return first === last.charAt(0) && !isGiven(last) && isCompoundEnd(last);
}

const longestTitle = 5;
const seen = wordList(
  `läser läste läst läsa ser såg sett se tittar tittade titta lyssnar lyssnade lyssna spelar spelade spela spelas visas sjunger sjöng reads read reading watch watches watched watching
  boken bok filmen film filmer serien serie pjäsen låten musikalen podden dokumentären sagan romanen teatern bio book movie novel play song podcast`,
);

/** So far back and forth is looked for what a text is about, whatever its length. */
const near = 12;
const nearUnits = 60;

/** One of the words stands among those around. */
function isNear({ word }: Words, from: number, to: number, sought: ReadonlySet<string>): boolean {
  for (let at = Math.max(0, from - near); at < to + near; at += 1)
    if (sought.has(word[at] ?? '')) return true;
  return false;
}

/** "Vi läste ”Erik och Göta”": a few words between quotation marks, in a text of what is read, seen or heard. */
function isQuoted(cased: string, words: Words, from: number, to: number): boolean {
  const [start, end] = [words.start[from] ?? 0, words.end[to - 1] ?? 0];
  const first = Math.max(0, start - nearUnits);
  const rest = cased.slice(end, end + nearUnits);
  if (!mark.test(rest)) return false;
  const [before, after] = [cased.slice(first, start).split(mark), rest.split(mark)];
  // An odd number of marks before: the last of them opens; not the one that begins the text.
  if (before.length % 2 === 1 || start - (before.at(-1) ?? '').length < 2) return false;
  const title = (before.at(-1) ?? '') + cased.slice(start, end) + (after[0] ?? '');
  return title.split(' ').length <= longestTitle && isNear(words, from, to, seen);
}

const mark = /["”“»]/;

/** After a name: "Gösta Berlings saga", "Ehlers Danlos syndrom". */
const afterTitles = wordList(`saga sagor hyss äventyr syndrom syndromet syndrome adventures tales spelas`);
/** "podden Maria och Klara" */
const and = wordList(`och and &`);

/** A title, a test, a make or a syndrome, whatever the words of it are. */
export function isTitle(cased: string, words: Words, { from, to }: Span, said: boolean): boolean {
  const { word, capital } = words;
  if (beside(cased, words, to) && afterTitles.has(word[to] ?? '')) return true;
  for (let at = from; at < to; at += 1) if (isCompound(cased, words, at)) return true;
  if (beside(cased, words, from) && isThingWord(word[from - 1] ?? '')) return true;
  if (to - from > 1 && isThingWord(word[from] ?? '')) return true;
  const isSecond = and.has(word[from - 1] ?? '') && capital[from - 2] === true;
  if (isSecond && isThingWord(word[from - 3] ?? '')) return true;
  if (isOfAnother(words, from, to)) return true;
  if (!said && to - from > 1 && isTrade(word[to - 1] ?? '')) return true;
  return isOfMake(words, from, to, said) || isQuoted(cased, words, from, to);
}

/** "Elsas Kök", "Nilssons El": with a capital, a trade ends the name of a firm. */
const trades = wordList(
  `kök salong frisör frisörer blommor el rör plåt bygg åkeri städ måleri bil livs matkasse frukt mäklare fastigheter mode skor optik krog bar pizzeria kiosk hantverk snickeri vvs apotek café kafé
  bageri konditori hår naglar spa gym bakery coffee company shop garage taxi buss transport logistik media konsult design möbler glas cykel maskin redovisning begravningsbyrå assistans tandvård beroende
  doktor tricot`,
);
const isTrade = (word: string) => trades.has(word);

/** "reads Anne of Green Gables", "läser Emma av Austen" */
function isOfAnother({ word, capital }: Words, from: number, to: number): boolean {
  if (seen.has(word[from - 1] ?? '')) return of.has(word[to] ?? '') && capital[to + 1] === true;
  return (
    of.has(word[from - 1] ?? '') &&
    capital[from - 2] === true &&
    word.slice(Math.max(0, from - 5), from - 2).some((one) => seen.has(one))
  );
}

const of = wordList(`of av by`);

const counting = wordList(`alla dina mina sina inga andras`);

/** "Alla Patienter", "Inga Anhöriga": how many or whose, though someone may be called so. */
export function isCounted({ word }: Words, from: number, to: number): boolean {
  if (to - from < 2 || !counting.has(word[from] ?? '')) return false;
  const next = word[from + 1] ?? '';
  if (isClientWord(next)) return true;
  return !isSure(next) && (isOnlyWord(next) || isOrganisationWord(next) || isThing(next));
}
