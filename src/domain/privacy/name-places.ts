import { isOrdinaryWord } from './ordinary-words.js';
import { beside } from './name-runs.js';
import { beforeNamesOfThings } from './name-signs.js';
import { isOrganisationWord, isPlaceAfterName, isThing } from './organisation-words.js';
import { isPersonWord } from './person-words.js';
import { isPlaceName } from './place-names.js';
import { endsWithOneOf, wordList } from './word-list.js';
import type { Words } from './words-of.js';

/** "sökte på Lena", "väntar på Lena": of these a person is the object, though a place would stand after the same word. */
const ofSomeone = wordList(
  `sök söka söker sökte sökt sökning vänta väntar väntade väntat tänk tänka tänker tänkte litar lita koll kolla kollar kollade titta tittar tittade lyssna lyssnar ropa ropar ropade ringt ringde
  ringer ring skrek skriker skäller arg sur trött less kär svar svarar namn namnet personnummer uppgifter remiss remissen underlag underlaget intyg intyget läkarintyg kallelse kallelsen
  ansökan anmälan beslut beslutet utlåtande information frågor journal journalen syn synpunkter tankar hälsa look wait waiting`,
);
const worksAt = wordList(
  `jobbar jobbade jobbat jobb arbetar arbetade praktiserar praktik praktikplats anställd städar äter handlar köper handlade köpte sommarjobb sommarjobbar works worked`,
);
const besidePeople = wordList(`hos genom via mot under from by`);

/** After a word that stands before places, the name is someone's for all that: "sökte på Lena", "hos Lena", "i Lenas gamla lägenhet". */
export function isPersonThere(cased: string, words: Words, at: number): boolean {
  const { word } = words;
  const [before, back, next] = [word[at - 1] ?? '', word[at - 2] ?? '', word[at + 1] ?? ''];
  if (worksAt.has(back)) return false;
  if (besidePeople.has(before)) return true;
  if (before === 'på' && ofSomeone.has(back)) return true;
  const owns = (word[at] ?? '').endsWith('s');
  return owns && beside(cased, words, at + 1) && words.capital[at + 1] === false && !isOfPlace(next);
}

function isOfPlace(word: string): boolean {
  return isPlaceAfterName(word) || (isOrganisationWord(word) && !isThing(word) && !isOrdinaryWord(word));
}

const inPlaces = wordList(`i utanför kring runt in near`);
const toPlaces = wordList(`från till mot via from to`);
const moves = wordList(
  `kommer kom flyttar flyttade flyttat flytt flytta åker åkte åkt reser reste resa rest buss bussen tåg tåget född hämtas hämtad pendlar hem alla folk kollegor kollegorna teamet gruppen moved moves lives`,
);
/** Towns, regions and lands that people are called after, or the other way round. */
const namesToo = wordList(
  `nora mora sofia alexandria florence odessa asmara medina samara adana paris verona milan siena georgia carolina virginia montana dakota brooklyn sydney savannah
  chelsea kenya india israel jordan malta cuba samoa eden`,
);
const isRoom = endsWithOneOf([
  ...wordList(
    `rum sal salen konferensrum lokal lokalen villa kvarteret paviljong hotell hotellet kafé kaféet café caféet cafe restaurang restaurangen krogen butik butiken salong firma firman
    skola skolan verksamhet verksamheten avdelning avdelningen kyrka kyrkan gruppbostad gruppbostaden föreningen kooperativet båten färjan hunden katten hästen hund katt
    room ward house unit restaurant school`,
  ),
]);
const shortRooms = wordList(`avd hus enhet`);
const articles = wordList(`ett en a the vår vårt`);
const ofThings = (word: string) => isRoom(word) || shortRooms.has(word) || beforeNamesOfThings.has(word);

/** "från Nora", "rum Stig", "Astrid är ett rum": a name that a place, a room or an animal has. */
export function isOfThing(words: Words, from: number, to: number): boolean {
  const { word, capital } = words;
  const before = isNextTo(words, from) ? (word[from - 1] ?? '') : '';
  if (ofThings(before) || (to - from > 1 && ofThings(word[from] ?? ''))) return true;
  const what = articles.has(word[to + 1] ?? '') ? (word[to + 2] ?? '') : (word[to + 1] ?? '');
  if (['är', 'is'].includes(word[to] ?? '') && isRoom(what)) return true;
  if (to - from > 1 || capital[from] !== true) return false;
  return isTown(word, from, before);
}

function isNextTo({ start, end }: Words, at: number): boolean {
  return (start[at] ?? 0) - (end[at - 1] ?? -9) === 1;
}

function isTown(word: readonly string[], at: number, before: string): boolean {
  const [back, one] = [word[at - 2] ?? '', word[at] ?? ''];
  const leads = inPlaces.has(before) || (toPlaces.has(before) && (moves.has(back) || isPersonWord(back)));
  return leads && (namesToo.has(one) || isPlaceName(one));
}
